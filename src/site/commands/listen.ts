import type { Span, TransportProtocol } from '../../registry/index.ts';
import { byTransport, portGroups, singlePorts, writeSpan, writeSpans, type PortGroup } from './spans.ts';
import type { Command, TargetPort } from './types.ts';

/** Which program listens on the ports, on each system. */
export function listenCommands(ports: readonly TargetPort[]): Command[] {
  return [...ss(ports), ...lsof(ports), ...powershell(ports), ...netstat(ports), ...docker(ports)];
}

const SS_FLAGS: Record<TransportProtocol, string> = { tcp: 't', udp: 'u', sctp: 'S', dccp: 'd' };

function ss(ports: readonly TargetPort[]): Command[] {
  const line = ({ transports, spans }: PortGroup): string =>
    `sudo ss -${transports.map((transport) => SS_FLAGS[transport]).join('')}lpn '${spans.map(ssFilter).join(' or ')}'`;
  const groups = portGroups(ports, ['tcp', 'udp', 'sctp']);
  // Apart from the others, since asking a new kernel for DCCP is an error.
  const dccp = portGroups(ports, ['dccp']);
  return [
    ...(groups.length > 0 ? [{ label: 'Linux', tool: 'ss' as const, code: groups.map(line).join('\n') }] : []),
    ...dccp.map((group) => ({
      label: 'Linux (DCCP)',
      tool: 'ss' as const,
      code: line(group),
      note: 'Linux has no DCCP since version 6.16.',
    })),
  ];
}

/** `and` binds closer than `or` in filters of ss. */
function ssFilter({ first, last }: Span): string {
  return first === last ? `sport = :${first}` : `sport >= :${first} and sport <= :${last}`;
}

function lsof(ports: readonly TargetPort[]): Command[] {
  const lines = portGroups(ports, ['tcp', 'udp']).map(({ transports, spans }) => {
    // A filter by state would hide UDP, which has none.
    const [what, only] =
      transports.length > 1 ? [' ', ''] : transports[0] === 'tcp' ? ['TCP', ' -sTCP:LISTEN'] : ['UDP', ''];
    return `sudo lsof -nP -i${what}:${writeSpans(spans)}${only}`;
  });
  return lines.length > 0 ? [{ label: 'macOS', tool: 'lsof', code: lines.join('\n') }] : [];
}

const SOCKETS = { tcp: 'Get-NetTCPConnection -State Listen', udp: 'Get-NetUDPEndpoint' };

function powershell(ports: readonly TargetPort[]): Command[] {
  const lines = byTransport(portGroups(ports, ['tcp', 'udp'])).map(({ transport, spans }) => {
    const sockets = SOCKETS[transport === 'tcp' ? 'tcp' : 'udp'];
    return `Get-Process -Id (${sockets} ${powershellFilter(spans)}).OwningProcess`;
  });
  return lines.length > 0 ? [{ label: 'PowerShell', tool: 'powershell', code: lines.join('\n') }] : [];
}

/** -LocalPort takes several ports, but no range. */
function powershellFilter(spans: readonly Span[]): string {
  const singles = singlePorts(spans);
  if (singles.length === spans.length) return `-LocalPort ${singles.join(',')}`;
  const ranges = spans.filter(({ first, last }) => first !== last).map((span) => `(${writeSpan(span, '..')})`);
  const lists = singles.length > 0 ? [`@(${singles.join(',')})`, ...ranges] : ranges;
  return `| Where-Object LocalPort -in ${lists.length > 1 ? `(${lists.join('+')})` : lists.join('')}`;
}

function netstat(ports: readonly TargetPort[]): Command[] {
  const spans = portGroups(ports, ['tcp', 'udp']).flatMap((group) => group.spans);
  const singles = [...new Set(singlePorts(spans))];
  // It shows TCP and UDP alike, and its text can be searched for numbers, not for ranges.
  if (spans.length === 0 || spans.some(({ first, last }) => first !== last)) return [];
  // The blank after the number keeps 50 from finding 5000; without /C: it would part two searches.
  const wanted = singles.map((port) => `/C:":${port} "`).join(' ');
  return [{ label: 'Command Prompt', tool: 'cmd', code: `netstat -ano | findstr ${wanted}` }];
}

function docker(ports: readonly TargetPort[]): Command[] {
  const filters = byTransport(portGroups(ports, ['tcp', 'udp', 'sctp'])).flatMap(({ transport, spans }) =>
    spans.map((span) => `--filter publish=${writeSpan(span)}/${transport}`),
  );
  return filters.length > 0 ? [{ label: 'Docker', tool: 'docker', code: `docker ps ${filters.join(' ')}` }] : [];
}
