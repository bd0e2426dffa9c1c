import type { TransportProtocol } from '../../registry/index.ts';
import type { ClientUse } from './types.ts';

/** The client of a record of ours, on a port. */
export function curatedUse(name: string, port: number, transports: readonly TransportProtocol[]): ClientUse {
  return { table: 'curated', name, port, transports };
}

/** The client of a registered service name, on a port. */
export function registeredUse(name: string, port: number, transport: TransportProtocol): ClientUse {
  return { table: 'registered', name, port, transports: [transport] };
}

/** "HTTPS", "HTTP API", "web interface over HTTPS", "console (HTTP)"; not "HTTP/3", which is another protocol. */
const WEB_ROLE = /^(HTTPS?)(?=$|[\s,])|(?:over |\()(HTTPS?)\)?$/;
/** What only comes by way of HTTP, or goes on to it, needs more than a browser. */
const OTHER_ROLE = /proxy|tunnel|redirect|over UDP|inside|VPN/i;

/** A role that says HTTP can be asked with curl, whatever the service is. */
export function webUses(
  { role, transports }: { role: string; transports: readonly TransportProtocol[] },
  port: number,
): ClientUse[] {
  const scheme = OTHER_ROLE.test(role) ? undefined : WEB_ROLE.exec(role)?.slice(1).find(Boolean);
  if (scheme === undefined || !transports.includes('tcp')) return [];
  return [registeredUse(scheme.toLowerCase(), port, 'tcp')];
}
