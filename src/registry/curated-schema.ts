import { z } from 'zod';
import { citationSchema, dateSchema, portSchema, spanSchema, transportSchema } from './schema.ts';

/** Records of `data/services/*.yaml`: what people know of the services they meet. */

const LONGEST_SUMMARY = 320;
const LONGEST_TEXT = 600;

const text = z.string().trim().min(1).max(LONGEST_TEXT);

/** What people call a thing. Lines, tabs and bars stand between names in the search's index. */
const nameSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^|\t\r\n]+$/, 'holds a line break, a tab or a bar');

/** `8080` or `6881-6889`, as a span. */
const portsSchema = z
  .union([portSchema, z.string().regex(/^\d{1,5}-\d{1,5}$/, 'not a port or a range like 6881-6889')])
  .transform((value) => {
    const [first = 0, last = first] = String(value).split('-').map(Number);
    return { first, last };
  })
  .pipe(spanSchema.refine(({ first, last }) => first <= last, 'the range runs backwards'));

/** One port, or range of ports, that a service uses. */
export const usedPortSchema = z.strictObject({
  port: portsSchema,
  transports: z.array(transportSchema).min(1),
  /** What the service does there, in a few words: "API server", "metrics", "discovery". */
  role: z.string().trim().min(1).max(60),
  /** True where IANA assigns the port to this service, false for an unofficial use. */
  official: z.boolean(),
  /** `default`: used unless configured otherwise; `example`: what documentation and habit use. */
  kind: z.enum(['default', 'example']).default('default'),
  /** Reported in lists of ports, with no source of its own to be found. */
  unverified: z.boolean().default(false),
});

/** What a record of an important service tells besides. */
export const guidanceSchema = z.strictObject({
  /** Whether the traffic on its main port is encrypted: `always`; `optional` where it can be; `never`. */
  encrypted: z.enum(['always', 'optional', 'never']),
  /** Whether the traffic is encrypted, and by what. */
  encryption: text,
  /** What to use instead where it is not secure; null where nothing better is needed. */
  secureAlternative: text.nullable(),
  /** What to do about exposing it to the Internet. */
  exposure: text,
  /** How client and server use it. */
  usage: text,
  /** History worth knowing. */
  history: text,
});

/** One file of `data/services`. */
export const curatedServiceSchema = z.strictObject({
  /** What people call it. */
  name: nameSchema.max(60),
  /** Words that people type for it, beside its name; small letters where case does not matter. */
  aliases: z.array(nameSchema).default([]),
  /** An id of `data/categories.yaml`. */
  category: z.string(),
  /** How well known: 1, every administrator knows it; 2, many meet it; 3, the rest. */
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** What it is, in one to three sentences. */
  summary: z.string().trim().min(1).max(LONGEST_SUMMARY),
  /** The service names that IANA has for it. */
  ianaNames: z.array(z.string().min(1)).default([]),
  ports: z.array(usedPortSchema).min(1),
  /** Present for important services. */
  guidance: guidanceSchema.optional(),
  sources: z.array(citationSchema),
  /** When the record was last written or corrected. */
  revised: dateSchema,
});

/** One entry of `data/categories.yaml`. */
export const categorySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  summary: z.string().min(1),
});
