import type { Span } from '../../registry/index.ts';
import { byTransport, portGroups, writeSet, writeSpan, writeSpans, type PortGroup } from './spans.ts';
import type { Command, TargetPort } from './types.ts';

/** What a firewall rule is to do. */
export type Verdict = 'allow' | 'block';

/** Rules of the firewalls of Linux. A rule goes first, so that no older one decides before it. */
export function linuxFirewallCommands(ports: readonly TargetPort[], verdict: Verdict): Command[] {
  return [nftables, iptables, ufw, firewalld].flatMap((write) => write(ports, verdict));
}

function nftables(ports: readonly TargetPort[], verdict: Verdict): Command[] {
  const action = verdict === 'allow' ? 'accept' : 'drop';
  const lines = portGroups(ports).map(({ transports, spans }) => {
    const rule = `insert rule inet filter input ${nftMatch(transports)} dport ${writeSet(spans, '-')} ${action}`;
    // Shells have uses of their own for braces.
    return `sudo nft ${rule.includes('{') ? `'${rule}'` : rule}`;
  });
  const note = 'inet filter input is the usual chain. Lost on restart.';
  return commandOf('nftables', 'nft', lines, verdict === 'allow' ? note : undefined);
}

/** `th` is the transport header, which has the port at the same place in all four. */
function nftMatch(transports: PortGroup['transports']): string {
  const [only = ''] = transports;
  return transports.length > 1 ? `meta l4proto { ${transports.join(', ')} } th` : only;
}

function iptables(ports: readonly TargetPort[], verdict: Verdict): Command[] {
  const target = verdict === 'allow' ? 'ACCEPT' : 'DROP';
  const lines = byTransport(portGroups(ports)).flatMap(({ transport, spans }) =>
    inLots(spans).map((lot) => {
      const match = lot.length > 1 ? '-m multiport --dports' : '--dport';
      return `sudo iptables -I INPUT -p ${transport} ${match} ${writeSpans(lot, ',', ':')} -j ${target}`;
    }),
  );
  return commandOf('iptables', 'iptables', lines, 'IPv4 only: repeat with ip6tables.');
}

/** The kernel's multiport match has room for so many; a range takes two. ufw passes on the limit. */
const MULTIPORT_ROOM = 15;

function inLots(spans: readonly Span[]): Span[][] {
  const lots: Span[][] = [];
  let room = 0;
  for (const span of spans) {
    const size = span.first === span.last ? 1 : 2;
    if (room < size) {
      lots.push([]);
      room = MULTIPORT_ROOM;
    }
    lots.at(-1)?.push(span);
    room -= size;
  }
  return lots;
}

function ufw(ports: readonly TargetPort[], verdict: Verdict): Command[] {
  // A new `deny` would come after the `allow` it is meant to undo.
  const order = verdict === 'allow' ? 'allow' : 'prepend deny';
  const lines = portGroups(ports, ['tcp', 'udp']).flatMap((group) => {
    const [first] = group.spans;
    const single = group.spans.length === 1 && first?.first === first?.last;
    // A port without a protocol means both; a list or range must name one.
    if (single && group.transports.length > 1) return [`sudo ufw ${order} ${writeSpans(group.spans)}`];
    return byTransport([group]).flatMap(({ transport, spans }) =>
      inLots(spans).map((lot) => `sudo ufw ${order} ${writeSpans(lot, ',', ':')}/${transport}`),
    );
  });
  return commandOf('ufw', 'ufw', lines);
}

function firewalld(ports: readonly TargetPort[], verdict: Verdict): Command[] {
  const all = byTransport(portGroups(ports)).flatMap(({ transport, spans }) =>
    spans.map((span) => ({ transport, port: writeSpan(span) })),
  );
  if (all.length === 0) return [];
  // --remove-port would leave a port open that a service of the zone opens; a rule that drops comes before both.
  const options = all.map(({ transport, port }) =>
    verdict === 'allow'
      ? `--add-port=${port}/${transport}`
      : `--add-rich-rule='rule port port=${port} protocol=${transport} drop'`,
  );
  return commandOf('firewalld', 'firewalld', [
    `sudo firewall-cmd --permanent ${options.join(' ')}`,
    'sudo firewall-cmd --reload',
  ]);
}

/** A command of several lines; none where there are no lines. */
export function commandOf(label: string, tool: Command['tool'], lines: readonly string[], note?: string): Command[] {
  return lines.length === 0 ? [] : [{ label, tool, code: lines.join('\n'), ...(note !== undefined && { note }) }];
}
