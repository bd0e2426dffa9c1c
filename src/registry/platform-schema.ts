import { z } from 'zod';
import { citationSchema, portSchema, transportSchema } from './schema.ts';

/** `data/platforms.yaml`: what systems and browsers do with port numbers, whatever service uses them. */

const bounds = { system: z.string().min(1), first: portSchema, last: portSchema, source: citationSchema };

export const platformsSchema = z.strictObject({
  /** Ranges that a program needs a privilege to listen in; `text` says which, as the end of a sentence. */
  privileged: z.array(z.strictObject({ ...bounds, text: z.string().min(1) })),
  /** Ranges that a system takes the local ports of outgoing connections from, by default. */
  ephemeral: z.array(z.strictObject(bounds)),
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
