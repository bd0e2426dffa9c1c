import { commandOf, type Verdict } from './firewall.ts';
import { portGroups, singlePorts, writeSet, writeSpan } from './spans.ts';
import type { Command, CommandTarget, TargetPort } from './types.ts';

/** Rules of the firewalls of Windows, macOS and BSD. */
export function otherFirewallCommands(target: CommandTarget, verdict: Verdict): Command[] {
  return [...windows(target, verdict), ...pf(target.ports, verdict)];
}

/** Windows has neither SCTP nor DCCP. A rule that blocks wins over all that allow. */
function windows(target: CommandTarget, verdict: Verdict): Command[] {
  const action = verdict === 'allow' ? 'Allow' : 'Block';
  const name = `${action} ${rulePorts(target)}`;
  const lines = portGroups(target.ports, ['tcp', 'udp']).map(({ transports, spans }) => {
    const rule = (title: string, protocol: string): string =>
      `New-NetFirewallRule -DisplayName ${title} -Direction Inbound -Protocol ${protocol} ` +
      `-LocalPort ${spans.map((span) => quoteRange(writeSpan(span))).join(',')} -Action ${action}`;
    const protocols = transports.map((transport) => transport.toUpperCase());
    // A rule takes one protocol.
    return protocols.length > 1
      ? `${protocols.map((protocol) => `'${protocol}'`).join(',')} | ForEach-Object { ${rule(`"${name} $_"`, '$_')} }`
      : rule(`'${name} ${protocols.join('')}'`, protocols.join(''));
  });
  return commandOf('Windows Defender', 'powershell', lines);
}

/** A range is text to PowerShell, whatever it makes of the dash between two numbers. */
function quoteRange(range: string): string {
  return range.includes('-') ? `'${range}'` : range;
}

/** pf finds ports in TCP and UDP only. `quick` makes the rule decide; without it the last that fits would. */
function pf(ports: readonly TargetPort[], verdict: Verdict): Command[] {
  const action = verdict === 'allow' ? 'pass' : 'block';
  const lines = portGroups(ports, ['tcp', 'udp']).map(({ transports, spans }) => {
    const proto = transports.length > 1 ? `{ ${transports.join(', ')} }` : transports.join('');
    return `${action} in quick proto ${proto} from any to any port ${writeSet(spans, ':')}`;
  });
  const note = 'For /etc/pf.conf; then sudo pfctl -f /etc/pf.conf';
  return commandOf('pf', 'pf', lines, verdict === 'allow' ? note : undefined);
}

/** "port 22", "ports 6000-6063", or the name of the service where that would grow long. */
export function rulePorts({ ports, name }: CommandTarget): string {
  const spans = portGroups(ports.map(({ span }) => ({ span, transports: ['tcp'] }))).flatMap((group) => group.spans);
  const [only] = spans;
  if (spans.length === 1 && only) return `${singlePorts(spans).length > 0 ? 'port' : 'ports'} ${writeSpan(only)}`;
  return `ports of ${plainName(name)}`;
}

/** A name without anything that a shell or a rule's name could take amiss. */
function plainName(name: string): string {
  const plain = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return plain === '' ? 'the-service' : plain;
}
