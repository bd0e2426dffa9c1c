import type { Group } from './suggestion.ts';

/** The groups of an answer, as they are headed. */
export const GROUP_NAMES: Record<Group, string> = { ports: 'Ports', services: 'Services', text: 'In the text' };
