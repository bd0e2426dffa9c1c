import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { port, targetOf } from '../../../fixtures/command-targets.ts';
import { codesOf } from './codes-of.ts';

function policyOf(...ports: ReturnType<typeof port>[]): unknown {
  return parse(codesOf(targetOf(...ports), 'allow')['Kubernetes NetworkPolicy'] ?? '');
}

test('a NetworkPolicy is whole, and lets in the ports', () => {
  expect(policyOf(port(53, 'tcp', 'udp'))).toEqual({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'allow-port-53' },
    spec: {
      podSelector: { matchLabels: { app: 'my-app' } },
      policyTypes: ['Ingress'],
      ingress: [
        {
          ports: [
            { protocol: 'TCP', port: 53 },
            { protocol: 'UDP', port: 53 },
          ],
        },
      ],
    },
  });
});

test('a NetworkPolicy knows ranges and SCTP, and no DCCP', () => {
  expect(policyOf(port([6000, 6063], 'tcp'), port(3868, 'sctp', 'dccp'))).toMatchObject({
    metadata: { name: 'allow-ports-of-some-other-service' },
    spec: {
      ingress: [
        {
          ports: [
            { protocol: 'TCP', port: 6000, endPort: 6063 },
            { protocol: 'SCTP', port: 3868 },
          ],
        },
      ],
    },
  });
  expect(codesOf(targetOf(port(5001, 'dccp')), 'allow')['Kubernetes NetworkPolicy']).toBeUndefined();
});

test('the name of a NetworkPolicy is a DNS label, however long that of the service is', () => {
  const target = { ...targetOf(port(1, 'tcp'), port(3, 'tcp')), name: `${'Much '.repeat(20)}ado` };
  const { metadata } = parse(codesOf(target, 'allow')['Kubernetes NetworkPolicy']!) as { metadata: { name: string } };
  expect(metadata.name).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
});

test('a security group has a line for each port or range on TCP and UDP', () => {
  const line = (rest: string): string =>
    `aws ec2 authorize-security-group-ingress --group-id sg-0a1b2c3d4e5f6a7b8 ${rest} --cidr 203.0.113.0/24`;
  expect(codesOf(targetOf(port(443, 'tcp', 'udp'), port([6881, 6889], 'tcp')), 'allow')['AWS security group']).toBe(
    [
      line('--protocol tcp --port 443'),
      line('--protocol tcp --port 6881-6889'),
      line('--protocol udp --port 443'),
    ].join('\n'),
  );
});

test('a security group would open all ports of SCTP, so it is not shown for it', () => {
  expect(codesOf(targetOf(port(36_412, 'sctp')), 'allow')['AWS security group']).toBeUndefined();
});
