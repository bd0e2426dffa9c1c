import { expect, test } from 'vitest';
import { port, targetOf } from '../../../fixtures/command-targets.ts';
import { codesOf } from './codes-of.ts';

const listen = (...ports: ReturnType<typeof port>[]): Record<string, string> => codesOf(targetOf(...ports), 'listen');

test('a TCP port', () => {
  expect(listen(port(22, 'tcp'))).toEqual({
    Linux: "sudo ss -tlpn 'sport = :22'",
    macOS: 'sudo lsof -nP -iTCP:22 -sTCP:LISTEN',
    PowerShell: 'Get-Process -Id (Get-NetTCPConnection -State Listen -LocalPort 22).OwningProcess',
    'Command Prompt': 'netstat -ano | findstr /C:":22 "',
    Docker: 'docker ps --filter publish=22/tcp',
  });
});

test('a port on TCP and UDP takes one command where a program can look at both', () => {
  expect(listen(port(5000, 'tcp', 'udp'))).toEqual({
    Linux: "sudo ss -tulpn 'sport = :5000'",
    macOS: 'sudo lsof -nP -i :5000',
    PowerShell:
      'Get-Process -Id (Get-NetTCPConnection -State Listen -LocalPort 5000).OwningProcess\n' +
      'Get-Process -Id (Get-NetUDPEndpoint -LocalPort 5000).OwningProcess',
    'Command Prompt': 'netstat -ano | findstr /C:":5000 "',
    Docker: 'docker ps --filter publish=5000/tcp --filter publish=5000/udp',
  });
});

test('macOS and Windows have no SCTP', () => {
  expect(listen(port(3868, 'tcp', 'sctp'))).toEqual({
    Linux: "sudo ss -tSlpn 'sport = :3868'",
    macOS: 'sudo lsof -nP -iTCP:3868 -sTCP:LISTEN',
    PowerShell: 'Get-Process -Id (Get-NetTCPConnection -State Listen -LocalPort 3868).OwningProcess',
    'Command Prompt': 'netstat -ano | findstr /C:":3868 "',
    Docker: 'docker ps --filter publish=3868/tcp --filter publish=3868/sctp',
  });
  expect(Object.keys(listen(port(36_412, 'sctp')))).toEqual(['Linux', 'Docker']);
});

test('DCCP is asked for by itself, and only of Linux', () => {
  expect(listen(port(1113, 'udp', 'dccp'))).toMatchObject({
    Linux: "sudo ss -ulpn 'sport = :1113'",
    'Linux (DCCP)': "sudo ss -dlpn 'sport = :1113'",
  });
  expect(Object.keys(listen(port(5001, 'dccp')))).toEqual(['Linux (DCCP)']);
});

test('a range is a comparison to ss and PowerShell, and out of reach for findstr', () => {
  expect(listen(port([6000, 6063], 'tcp'))).toEqual({
    Linux: "sudo ss -tlpn 'sport >= :6000 and sport <= :6063'",
    macOS: 'sudo lsof -nP -iTCP:6000-6063 -sTCP:LISTEN',
    PowerShell:
      'Get-Process -Id (Get-NetTCPConnection -State Listen | Where-Object LocalPort -in (6000..6063)).OwningProcess',
    Docker: 'docker ps --filter publish=6000-6063/tcp',
  });
});

test('a service with several ports and a range', () => {
  expect(listen(port(80, 'tcp'), port(443, 'tcp', 'udp'), port([8000, 8010], 'tcp'))).toEqual({
    Linux:
      "sudo ss -tlpn 'sport = :80 or sport = :443 or sport >= :8000 and sport <= :8010'\nsudo ss -ulpn 'sport = :443'",
    macOS: 'sudo lsof -nP -iTCP:80,443,8000-8010 -sTCP:LISTEN\nsudo lsof -nP -iUDP:443',
    PowerShell:
      'Get-Process -Id (Get-NetTCPConnection -State Listen | Where-Object LocalPort -in (@(80,443)+(8000..8010))).OwningProcess\n' +
      'Get-Process -Id (Get-NetUDPEndpoint -LocalPort 443).OwningProcess',
    Docker:
      'docker ps --filter publish=80/tcp --filter publish=443/tcp --filter publish=8000-8010/tcp --filter publish=443/udp',
  });
});

test('findstr is given each number once, with the blank that tells 50 from 5000', () => {
  expect(listen(port(50, 'tcp'), port(51, 'tcp', 'udp'))).toMatchObject({
    'Command Prompt': 'netstat -ano | findstr /C:":50 " /C:":51 "',
  });
});
