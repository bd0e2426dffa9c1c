/** The folder of the built site: `dist`, or what EVERYPORT_DIST names. */
export const DIST = process.env.EVERYPORT_DIST ?? 'dist';
