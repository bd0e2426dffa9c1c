import type { Registry, Service } from '../../registry/index.ts';

/** How a service differs from its twin: "with TLS" beside the plain one, "without TLS" beside the secure one. */
export type Difference = 'with TLS' | 'without TLS' | 'secured' | 'not secured';

/** A service and the same one with, or without, encryption. */
export interface Twin {
  service: Service;
  difference: Difference;
}

const TLS = /\b(?:D?TLS|SSL)\b/i;
const SECURE = /\bsecured?\b/i;

/** Endings and beginnings by which secure services are named after plain ones. */
const SECURE_NAMES: ((plain: string) => string)[] = [
  (plain) => `${plain}s`,
  (plain) => `${plain}-s`,
  (plain) => `${plain}-tls`,
  (plain) => `${plain}-ssl`,
  (plain) => `${plain}-sec`,
  (plain) => `secure-${plain}`,
];

/** "ldap protocol over TLS/SSL (was sldap)", "IMAP over TLS protocol": the description names the plain twin. */
const OVER_TLS = /^([a-z0-9-]+)(?: protocol)? over (?:D?TLS|SSL)\b/i;

type Twins = ReadonlyMap<string, Twin[]>;

const twinsOf = new WeakMap<Registry, Twins>();

/** The secure or plain twins of a service, by its name in small letters. */
export function twins(registry: Registry): Twins {
  const known = twinsOf.get(registry) ?? findTwins(registry);
  twinsOf.set(registry, known);
  return known;
}

function findTwins({ services }: Registry): Twins {
  const found = new Map<string, Twin[]>();
  const add = (name: string, twin: Twin): void => {
    const all = found.get(name) ?? [];
    if (!all.some(({ service }) => service === twin.service)) found.set(name, [...all, twin]);
  };
  const pair = (plain: Service | undefined, secure: Service | undefined): void => {
    if (!plain || !secure || plain === secure || plain.aliasOf !== null || secure.aliasOf !== null) return;
    const words = wordsOf(secure);
    const tls = TLS.test(words);
    // "news" is not "new" with TLS: the description must say that it is secure.
    if (!tls && !SECURE.test(words)) return;
    add(plain.name.toLowerCase(), { service: secure, difference: tls ? 'with TLS' : 'secured' });
    add(secure.name.toLowerCase(), { service: plain, difference: tls ? 'without TLS' : 'not secured' });
  };
  for (const service of services.values()) {
    const name = service.name.toLowerCase();
    for (const nameOf of SECURE_NAMES) pair(service, services.get(nameOf(name)));
    for (const description of descriptionsOf(service)) {
      pair(services.get(OVER_TLS.exec(description)?.[1]?.toLowerCase() ?? ''), service);
    }
  }
  return found;
}

function descriptionsOf({ ports }: Service): string[] {
  return ports.flatMap(({ role, assignment }) => (role === 'primary' ? (assignment.description ?? []) : []));
}

function wordsOf(service: Service): string {
  // A name says it too: syslog-tls.
  return [service.name.replace(/^.*-(tls|ssl)$/i, '$1'), ...descriptionsOf(service)].join(' ');
}
