import { z } from 'zod';
import { citationSchema, portSchema, transportSchema } from './schema.ts';

/** `data/platforms.yaml`: what systems and browsers do with port numbers, whatever service uses them. */

const bounds = { system: z.string().min(1), first: portSchema, last: portSchema };
const range = { ...bounds, source: citationSchema };

export const platformsSchema = z.strictObject({
  /** Ranges that a program needs a privilege to listen in; `text` says which, as the end of a sentence. */
  privileged: z.array(z.strictObject({ ...range, text: z.string().min(1) })),
  /** Ranges that a system takes the local ports of outgoing connections from, by default. */
  ephemeral: z.array(
    z.strictObject({
      ...range,
      /** The setting that keeps single ports out of it. */
      keepFree: z.string().min(1).optional(),
    }),
  ),
  /** Ranges in which a system may set blocks aside that nobody else can bind; which ones differs by host and start. */
  excluded: z.array(
    z.strictObject({
      ...bounds,
      /** What the blocks are set aside for. */
      by: z.string().min(1),
      /** What a program sees that wants such a port, as the end of a sentence. */
      symptom: z.string().min(1),
      /** The command that lists the blocks of a host. */
      command: z.string().min(1),
      sources: z.array(citationSchema).min(1),
    }),
  ),
  /** Ports that browsers refuse to fetch from. */
  refusedByBrowsers: z.strictObject({ ports: z.array(portSchema), source: citationSchema }),
  /** Ports that an operating system listens on by itself. */
  occupied: z.array(
    z.strictObject({
      system: z.string().min(1),
      ports: z.array(portSchema).min(1),
      transports: z.array(transportSchema).min(1),
      by: z.string().min(1),
      source: citationSchema,
    }),
  ),
});

/** One file of `data/ports`: what is true of the number itself, whatever runs there. */
export const portNotesSchema = z.strictObject({
  notes: z.array(z.strictObject({ text: z.string().trim().min(1).max(400), source: citationSchema })).min(1),
});
