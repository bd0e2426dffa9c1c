import { rulePorts } from './firewall-other.ts';
import { byTransport, portGroups, writeSpan } from './spans.ts';
import type { Command, CommandTarget, TargetPort } from './types.ts';

/** Rules of clusters and clouds. Both only allow, and shut out what no rule lets in. */
export function cloudCommands(target: CommandTarget): Command[] {
  return [...networkPolicy(target), ...securityGroup(target.ports)];
}

/** The longest label of a DNS name (RFC 1035, section 2.3.4), which a policy's name is held to. */
const LONGEST_LABEL = 63;

function networkPolicy(target: CommandTarget): Command[] {
  const ports = byTransport(portGroups(target.ports, ['tcp', 'udp', 'sctp'])).flatMap(({ transport, spans }) =>
    spans.map(({ first, last }) => {
      const end = first === last ? '' : `, endPort: ${last}`;
      return `        - { protocol: ${transport.toUpperCase()}, port: ${first}${end} }`;
    }),
  );
  if (ports.length === 0) return [];
  const name = `allow-${rulePorts(target)}`.replaceAll(' ', '-').slice(0, LONGEST_LABEL).replace(/-+$/, '');
  const lines = [
    'apiVersion: networking.k8s.io/v1',
    'kind: NetworkPolicy',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  podSelector: { matchLabels: { app: my-app } }',
    '  policyTypes: [Ingress]',
    '  ingress:',
    '    - ports:',
    ...ports,
  ];
  return [
    {
      label: 'Kubernetes NetworkPolicy',
      tool: 'kubernetes',
      code: lines.join('\n'),
      note: 'Whatever no policy allows is blocked once one selects the pod; no policy can deny.',
    },
  ];
}

/** An identifier of the right form, and a network that is only for documentation (RFC 5737). */
const GROUP_ID = 'sg-0a1b2c3d4e5f6a7b8';
const NETWORK = '203.0.113.0/24';

/** For other protocols than these a security group ignores the port, and opens them all. */
function securityGroup(ports: readonly TargetPort[]): Command[] {
  const lines = byTransport(portGroups(ports, ['tcp', 'udp'])).flatMap(({ transport, spans }) =>
    spans.map(
      (span) =>
        `aws ec2 authorize-security-group-ingress --group-id ${GROUP_ID} ` +
        `--protocol ${transport} --port ${writeSpan(span)} --cidr ${NETWORK}`,
    ),
  );
  if (lines.length === 0) return [];
  return [
    {
      label: 'AWS security group',
      tool: 'aws',
      code: lines.join('\n'),
      note: 'A security group has no rule that blocks: revoke-security-group-ingress takes this one back.',
    },
  ];
}
