import { leadingUses, type PortRecord, type PortUse } from '../registry/index.ts';

/** The service names a port has now, each once, in the order of transports. */
export function serviceNames(record: PortRecord): string[] {
  const held = record.assignments.filter(({ status }) => status === 'assigned');
  return [...new Set(held.flatMap(({ serviceName }) => serviceName ?? []))];
}

const MOST_NAMES_IN_TITLE = 3;
const MOST_USES_IN_TITLE = 2;

/**
 * A port's names in a few words, or what stands in their place. Where IANA assigned it to what people know there, their
 * word for it comes first: "SSH", "Remote Desktop (RDP), ms-wbt-server". Else the assignment does: "personal-agent
 * (Flask)". Without one: "Minecraft", "reserved".
 */
export function portLabel(record: PortRecord): string {
  const leading = leadingUses(record.uses);
  const registered = registeredLabel(record);
  if (leading[0]?.official) return officialLabel(record, leading);
  const known = knownNames(record).slice(0, MOST_USES_IN_TITLE).join(', ');
  if (known === '') return registered ?? record.status;
  return registered === null ? known : `${registered} (${known})`;
}

/** What a port is known as in the fewest words: by people where they know it, else by its registered name. */
export function shortLabel(record: PortRecord): string {
  const known = [...new Set(leadingUses(record.uses).map(({ name }) => name))];
  return known.length > 0 ? known.slice(0, MOST_USES_IN_TITLE).join(', ') : portLabel(record);
}

/** Each service once, though people and the registry may spell it differently. */
function officialLabel(record: PortRecord, leading: PortUse[]): string {
  const registered = serviceNames(record);
  const isRegistered = (name: string): boolean => registered.some((other) => sameName(other, name));
  const known = [...new Set(leading.map(({ name }) => name))]
    .sort((a, b) => Number(isRegistered(b)) - Number(isRegistered(a)))
    .slice(0, MOST_USES_IN_TITLE);
  const others = registered.filter((name) => !known.some((other) => sameName(other, name)));
  const named = others.slice(0, MOST_NAMES_IN_TITLE - 1).join(', ');
  return [...known, ...(named === '' ? [] : [named])].join(', ');
}

/** Service names are not case-sensitive (RFC 6335, section 5.1). */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function registeredLabel(record: PortRecord): string | null {
  const names = serviceNames(record);
  if (names.length > MOST_NAMES_IN_TITLE) return `${names.slice(0, MOST_NAMES_IN_TITLE).join(', ')} and more`;
  if (names.length > 0) return names.join(', ');
  return record.assignments.find(({ status }) => status === 'assigned')?.description ?? null;
}

/** What people know a port as, where that is not how it is registered; the best known first. */
export function knownNames({ uses, assignments }: PortRecord): string[] {
  const registered = new Set(assignments.map(({ serviceName }) => serviceName?.toLowerCase()));
  const names = leadingUses(uses).map(({ name }) => name);
  return [...new Set(names)].filter((name) => !registered.has(name.toLowerCase()));
}
