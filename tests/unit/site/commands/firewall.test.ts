import { describe, expect, test } from 'vitest';
import { port, targetOf } from '../../../fixtures/command-targets.ts';
import { codesOf } from './codes-of.ts';

const several = [port(80, 'tcp'), port(443, 'tcp', 'udp'), port([8000, 8010], 'tcp')];

describe('nftables', () => {
  test.each([
    ['a port', [port(22, 'tcp')], 'sudo nft insert rule inet filter input tcp dport 22 accept'],
    [
      'a port on TCP and UDP',
      [port(5000, 'tcp', 'udp')],
      "sudo nft 'insert rule inet filter input meta l4proto { tcp, udp } th dport 5000 accept'",
    ],
    ['a range', [port([6000, 6063], 'tcp')], 'sudo nft insert rule inet filter input tcp dport 6000-6063 accept'],
    ['DCCP', [port(5001, 'dccp')], 'sudo nft insert rule inet filter input dccp dport 5001 accept'],
    [
      'several ports',
      several,
      "sudo nft 'insert rule inet filter input tcp dport { 80, 443, 8000-8010 } accept'\n" +
        'sudo nft insert rule inet filter input udp dport 443 accept',
    ],
  ])('allows %s', (_, ports, code) => {
    expect(codesOf(targetOf(...ports), 'allow').nftables).toBe(code);
  });
});

describe('iptables', () => {
  test('takes one protocol a rule, and many ports only by a match of its own', () => {
    expect(codesOf(targetOf(...several), 'allow').iptables).toBe(
      'sudo iptables -I INPUT -p tcp -m multiport --dports 80,443,8000:8010 -j ACCEPT\n' +
        'sudo iptables -I INPUT -p udp --dport 443 -j ACCEPT',
    );
  });

  test('takes fifteen ports at once, a range counting as two', () => {
    const many = Array.from({ length: 14 }, (_, index) => port(100 + 2 * index, 'sctp'));
    expect(codesOf(targetOf(...many, port([200, 201], 'sctp')), 'block').iptables).toBe(
      'sudo iptables -I INPUT -p sctp -m multiport --dports 100,102,104,106,108,110,112,114,116,118,120,122,124,126 -j DROP\n' +
        'sudo iptables -I INPUT -p sctp --dport 200:201 -j DROP',
    );
  });
});

describe('ufw', () => {
  test.each([
    ['a port', [port(22, 'tcp')], 'sudo ufw allow 22/tcp'],
    ['a port on TCP and UDP', [port(5000, 'tcp', 'udp')], 'sudo ufw allow 5000'],
    ['a range', [port([6000, 6063], 'tcp', 'udp')], 'sudo ufw allow 6000:6063/tcp\nsudo ufw allow 6000:6063/udp'],
    ['several ports', several, 'sudo ufw allow 80,443,8000:8010/tcp\nsudo ufw allow 443/udp'],
    ['TCP beside SCTP, which it does not know', [port(3868, 'tcp', 'sctp')], 'sudo ufw allow 3868/tcp'],
    ['nothing of SCTP alone', [port(36_412, 'sctp')], undefined],
  ])('allows %s', (_, ports, code) => {
    expect(codesOf(targetOf(...ports), 'allow').ufw).toBe(code);
  });
});

describe('to block', () => {
  test('a port on TCP and UDP', () => {
    expect(codesOf(targetOf(port(5000, 'tcp', 'udp')), 'block')).toEqual({
      nftables: "sudo nft 'insert rule inet filter input meta l4proto { tcp, udp } th dport 5000 drop'",
      iptables:
        'sudo iptables -I INPUT -p tcp --dport 5000 -j DROP\nsudo iptables -I INPUT -p udp --dport 5000 -j DROP',
      ufw: 'sudo ufw prepend deny 5000',
      firewalld:
        "sudo firewall-cmd --permanent --add-rich-rule='rule port port=5000 protocol=tcp drop' " +
        "--add-rich-rule='rule port port=5000 protocol=udp drop'\nsudo firewall-cmd --reload",
      'Windows Defender':
        `'TCP','UDP' | ForEach-Object { New-NetFirewallRule -DisplayName "Block port 5000 $_" ` +
        '-Direction Inbound -Protocol $_ -LocalPort 5000 -Action Block }',
      pf: 'block in quick proto { tcp, udp } from any to any port 5000',
    });
  });
});

describe('to allow', () => {
  test('firewalld lists ports with their protocols, and reads them in', () => {
    expect(codesOf(targetOf(port(3868, 'tcp', 'sctp'), port([6000, 6063], 'tcp')), 'allow').firewalld).toBe(
      'sudo firewall-cmd --permanent --add-port=3868/tcp --add-port=6000-6063/tcp --add-port=3868/sctp\n' +
        'sudo firewall-cmd --reload',
    );
  });

  test('Windows has a rule for each list of ports, ranges in quotes, and a name without what shells might read', () => {
    expect(codesOf(targetOf(...several), 'allow')['Windows Defender']).toBe(
      "New-NetFirewallRule -DisplayName 'Allow ports of some-other-service TCP' -Direction Inbound -Protocol TCP " +
        "-LocalPort 80,443,'8000-8010' -Action Allow\n" +
        "New-NetFirewallRule -DisplayName 'Allow ports of some-other-service UDP' -Direction Inbound -Protocol UDP " +
        '-LocalPort 443 -Action Allow',
    );
  });

  test.each([
    ['a port', [port(22, 'tcp')], 'pass in quick proto tcp from any to any port 22'],
    ['a range', [port([6000, 6063], 'tcp')], 'pass in quick proto tcp from any to any port 6000:6063'],
    [
      'several',
      several,
      'pass in quick proto tcp from any to any port { 80, 443, 8000:8010 }\npass in quick proto udp from any to any port 443',
    ],
    ['SCTP, of which it sees no ports', [port(36_412, 'sctp')], undefined],
  ])('pf: %s', (_, ports, code) => {
    expect(codesOf(targetOf(...ports), 'allow').pf).toBe(code);
  });
});
