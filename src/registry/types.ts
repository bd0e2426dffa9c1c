import type { z } from 'zod';
import type { platformsSchema } from './platform-schema.ts';
import type { categorySchema, curatedServiceSchema } from './curated-schema.ts';
import type {
  assignmentSchema,
  correctionSchema,
  detailSchema,
  formerAssignmentSchema,
  guideSectionSchema,
  portNoteSchema,
  portRecordSchema,
  portUseSchema,
  rangeIdSchema,
  rangeTextSchema,
  referenceSchema,
  sourceSchema,
  spanSchema,
  statusSchema,
  transportSchema,
} from './schema.ts';

export type TransportProtocol = z.infer<typeof transportSchema>;
export type Status = z.infer<typeof statusSchema>;
export type RangeId = z.infer<typeof rangeIdSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Details = z.infer<typeof detailSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
export type FormerAssignment = z.infer<typeof formerAssignmentSchema>;
export type PortRecord = z.infer<typeof portRecordSchema>;
export type PortUse = z.infer<typeof portUseSchema>;
export type PortNote = z.infer<typeof portNoteSchema>;
export type Platforms = z.infer<typeof platformsSchema>;
export type Category = z.infer<typeof categorySchema>;
export type GuideSection = z.infer<typeof guideSectionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type RangeText = z.infer<typeof rangeTextSchema>;

/** One record as a source has it: text, nothing decided. Absent and empty mean the same. */
export interface RawRecord {
  /** Where it stands in the source, for error messages: `80/tcp`, `row 123`. */
  location: string;
  serviceName?: string | undefined;
  /** `80`, `6000-6063`, or absent for a service without a port. */
  port?: string | undefined;
  transport?: string | undefined;
  description?: string | undefined;
  assignee?: string | undefined;
  contact?: string | undefined;
  registrationDate?: string | undefined;
  modificationDate?: string | undefined;
  reference?: string | undefined;
  serviceCode?: string | undefined;
  unauthorizedUse?: string | undefined;
  notes?: string | undefined;
}

/** A source of registry records; the list of them is in order of precedence, the deciding one first. */
export interface RegistrySource {
  /** Its id in `data/sources.yaml`. */
  id: string;
  /** True where the source shows only the last of several services on a port and transport. */
  oneServicePerTransport: boolean;
  /** True where the source leaves out rows for ranges and rows that name no transport. */
  singlePortsOnly: boolean;
  records: RawRecord[];
}

/** A record after normalisation: typed, checked, still one record of one source. */
export interface Row extends Details {
  source: string;
  location: string;
  serviceName: string | null;
  /** Null for a service that is registered without a port number. */
  span: Span | null;
  transport: TransportProtocol | null;
  status: Status;
  /** The service this name is an alias of, by the registry's own notes. */
  aliasOf: string | null;
  /** The ill-formed name this one was registered in place of. */
  replaces: string | null;
  /** The registry lists the name because its use is widespread, not because it assigned it. */
  widespreadUse: boolean;
  /** Set by a correction; see `correctionSchema`. */
  stillRegistered: boolean;
  primary: boolean;
}

/** Something wrong with the data: which file or source, which record, which field. */
export interface Problem {
  source: string;
  location: string;
  field: string;
  message: string;
}

/** Where a service name stands in the registry. */
export interface ServicePort {
  span: Span;
  /** `alias`: this name is another name for `assignment.serviceName` there. */
  role: 'primary' | 'alias';
  assignment: Assignment;
}

/** A registration of a service name without a port number (RFC 6335, section 8.1.1). */
export interface PortlessRegistration extends Details {
  transport: TransportProtocol | null;
  source: string;
}

/** Where a service name stood in an older source. */
export interface FormerServicePort {
  port: number;
  former: FormerAssignment;
}

/** Everything the registry knows of one service name. */
export interface Service {
  name: string;
  /** Its name in URLs: unique, lower case, URL-safe. */
  slug: string;
  /** The service this is only another name for; null where the name stands for itself somewhere. */
  aliasOf: string | null;
  aliases: string[];
  /** In order of port, then transport. */
  ports: ServicePort[];
  portless: PortlessRegistration[];
  former: FormerServicePort[];
}

/** A record of `data/services`: what people know of a service or product. */
export interface CuratedService extends z.infer<typeof curatedServiceSchema> {
  /** The name of its file, and the last part of its page's address. */
  id: string;
}

/** What stands behind one `/service/NAME`: a record of ours, a registered service name, or both. */
export interface ServicePage {
  slug: string;
  curated: CuratedService | null;
  registered: Service | null;
  /** Records of ours with other addresses that are about the registered name, or about the one it is an alias of. */
  knownAs: CuratedService[];
}

/** A use of so many ports that it is a fact of the range and not of each number: media ports, node ports. */
export interface WideUse {
  span: Span;
  use: PortUse;
}

/** A registration that covers several ports, by the names of its services. */
export interface NamedRange extends Span {
  serviceNames: string[];
}

/** How many ports of a span have each status. */
export type StatusCounts = Record<Status, number>;
