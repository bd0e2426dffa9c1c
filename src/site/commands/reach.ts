import type { Span, TransportProtocol } from '../../registry/index.ts';
import { HOST } from './clients.ts';
import { byTransport, portGroups, singlePorts, writeSpan, writeSpans } from './spans.ts';
import type { Command, TargetPort } from './types.ts';

/** Whether the ports can be reached, asked from another machine. */
export function reachCommands(ports: readonly TargetPort[]): Command[] {
  return [...nc(ports), ...nmap(ports), ...testNetConnection(ports)];
}

/** nc tries one port after the other, three seconds each: more of them are a task for nmap. */
const MOST_PORTS_OF_NC = 64;

function nc(ports: readonly TargetPort[]): Command[] {
  const tries = byTransport(portGroups(ports, ['tcp', 'udp'])).flatMap(({ transport, spans }) =>
    spans.filter(({ first, last }) => last - first < MOST_PORTS_OF_NC).map((span) => ({ transport, span })),
  );
  if (tries.length === 0) return [];
  const lines = tries.map(
    ({ transport, span }) => `nc -vz${transport === 'udp' ? 'u' : ''} -w 3 ${HOST} ${writeSpan(span)}`,
  );
  const udp = tries.some(({ transport }) => transport === 'udp');
  return [
    {
      label: 'nc',
      tool: 'nc',
      code: lines.join('\n'),
      ...(udp && { note: 'Over UDP, success only means that nobody refused.' }),
    },
  ];
}

const SCANS: Partial<Record<TransportProtocol, { flag: string; prefix: string }>> = {
  tcp: { flag: '-sS', prefix: 'T:' },
  udp: { flag: '-sU', prefix: 'U:' },
  sctp: { flag: '-sY', prefix: 'S:' },
};

function nmap(ports: readonly TargetPort[]): Command[] {
  const groups = portGroups(ports, ['tcp', 'udp', 'sctp']);
  const transports = byTransport(groups);
  if (transports.length === 0) return [];
  const tcpOnly = transports.every(({ transport }) => transport === 'tcp');
  // Ports without a prefix are scanned on every transport that a flag asks for.
  const wanted =
    groups.length === 1
      ? writeSpans(groups[0]?.spans ?? [])
      : transports.map(({ transport, spans }) => `${SCANS[transport]?.prefix ?? ''}${writeSpans(spans)}`).join(',');
  const flags = transports.map(({ transport }) => SCANS[transport]?.flag).join(' ');
  // Only a plain TCP scan works without root.
  const code = tcpOnly ? `nmap -Pn -p ${wanted} ${HOST}` : `sudo nmap -Pn ${flags} -p ${wanted} ${HOST}`;
  return [{ label: 'nmap', tool: 'nmap', code }];
}

function testNetConnection(ports: readonly TargetPort[]): Command[] {
  const singles = portGroups(ports, ['tcp']).flatMap(({ spans }) => singlePorts(spans));
  const lines = singles.map((port) => `Test-NetConnection ${HOST} -Port ${port}`);
  return lines.length > 0 ? [{ label: 'PowerShell', tool: 'powershell', code: lines.join('\n') }] : [];
}

/** What arrives and leaves on the ports. */
export function watchCommands(ports: readonly TargetPort[]): Command[] {
  const terms = portGroups(ports, ['tcp', 'udp', 'sctp']).flatMap(({ transports, spans }) =>
    // A bare `port` means TCP, UDP and SCTP.
    (transports.includes('tcp') && transports.includes('udp') ? [''] : transports.map((name) => `${name} `)).flatMap(
      (prefix) => spans.map((span) => prefix + tcpdumpTerm(span)),
    ),
  );
  const dccp = portGroups(ports, ['dccp']).length > 0;
  if (dccp) terms.push('ip proto 33', 'ip6 proto 33');
  if (terms.length === 0) return [];
  return [
    {
      label: 'tcpdump',
      tool: 'tcpdump',
      code: `sudo tcpdump -ni any '${terms.join(' or ')}'`,
      ...(dccp && { note: 'tcpdump cannot filter DCCP by port: this shows all of it.' }),
    },
  ];
}

function tcpdumpTerm({ first, last }: Span): string {
  return first === last ? `port ${first}` : `portrange ${first}-${last}`;
}
