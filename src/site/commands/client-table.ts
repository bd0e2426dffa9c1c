import type { TransportProtocol } from '../../registry/index.ts';

/** A service's own client: which program, over which transport, and how it is told the port. */
export interface Client {
  names: readonly string[];
  transport: TransportProtocol;
  program: string;
  /** `HOST` and `PORT` stand for the two. */
  code: string;
}

/** A row of the tables below: names that share a client, the transport, the command; its first word is the program. */
type Row = readonly [names: string, transport: TransportProtocol, code: string, program?: string];

const TLS = 'openssl s_client -connect HOST:PORT';
/** Without -quiet, lines that begin with Q or R are orders to openssl and not to the server. */
const TLS_LINES = 'openssl s_client -quiet -crlf -connect HOST:PORT';

/** Clients by registered service name: what IANA says of the port is enough to choose one. */
const REGISTERED: readonly Row[] = [
  ['ssh', 'tcp', 'ssh -p PORT user@HOST'],
  ['netconf-ssh', 'tcp', 'ssh -p PORT -s user@HOST netconf'],
  ['telnet', 'tcp', 'telnet HOST PORT'],
  ['http http-alt couchdb neo4j', 'tcp', 'curl -v http://HOST:PORT/'],
  ['https', 'tcp', 'curl -v https://HOST:PORT/'],
  ['https', 'tcp', `${TLS} -servername HOST`],
  ['https', 'udp', 'curl -v --http3-only https://HOST:PORT/', 'curl with HTTP/3'],
  ['domain', 'udp', 'dig @HOST -p PORT example.com'],
  ['domain', 'tcp', 'dig +tcp @HOST -p PORT example.com'],
  ['domain-s', 'tcp', 'dig +tls @HOST -p PORT example.com'],
  ['smtp submission', 'tcp', `${TLS_LINES} -starttls smtp`],
  ['imap', 'tcp', `${TLS_LINES} -starttls imap`],
  ['pop3', 'tcp', `${TLS_LINES} -starttls pop3`],
  ['nntp', 'tcp', `${TLS_LINES} -starttls nntp`],
  ['sieve', 'tcp', `${TLS_LINES} -starttls sieve`],
  ['submissions imaps pop3s nntps ircs-u', 'tcp', TLS_LINES],
  ['amqps sips stuns turns syslog-tls ntske netconf-tls', 'tcp', TLS],
  ['xmpp-client', 'tcp', `${TLS} -starttls xmpp -xmpphost HOST`],
  ['xmpp-server', 'tcp', `${TLS} -starttls xmpp-server -xmpphost HOST`],
  ['ftp', 'tcp', 'curl -v ftp://HOST:PORT/'],
  ['ftps', 'tcp', 'curl -v ftps://HOST:PORT/'],
  ['tftp', 'udp', 'curl -o boot.img tftp://HOST:PORT/boot.img'],
  ['gopher', 'tcp', 'curl gopher://HOST:PORT/'],
  ['dict', 'tcp', 'curl dict://HOST:PORT/d:port'],
  ['rsync', 'tcp', 'rsync rsync://HOST:PORT/'],
  ['git', 'tcp', 'git ls-remote git://HOST:PORT/project.git'],
  ['svn', 'tcp', 'svn info svn://HOST:PORT/'],
  ['ldap msft-gc', 'tcp', "ldapsearch -x -H ldap://HOST:PORT -b '' -s base"],
  ['ldap', 'tcp', `${TLS} -starttls ldap`],
  ['ldaps msft-gc-ssl', 'tcp', "ldapsearch -x -H ldaps://HOST:PORT -b '' -s base"],
  ['nicname', 'tcp', 'whois -h HOST -p PORT example.com'],
  ['finger', 'tcp', "printf '\\r\\n' | nc -w 3 HOST PORT", 'nc'],
  ['daytime qotd systat', 'tcp', 'nc -w 3 HOST PORT'],
  ['echo irc ircu', 'tcp', 'nc HOST PORT'],
  ['memcache', 'tcp', "printf 'stats\\r\\nquit\\r\\n' | nc -w 3 HOST PORT", 'nc'],
  ['redis', 'tcp', 'redis-cli -h HOST -p PORT ping'],
  ['mysql', 'tcp', 'mysql -h HOST -P PORT -u user -p'],
  ['mysqlx', 'tcp', 'mysqlsh mysqlx://user@HOST:PORT'],
  ['postgresql pgbouncer', 'tcp', 'psql -h HOST -p PORT -U user database'],
  ['postgresql', 'tcp', `${TLS} -starttls postgres`],
  ['ms-sql-s', 'tcp', 'sqlcmd -S HOST,PORT -U user'],
  ['mongodb', 'tcp', 'mongosh --host HOST --port PORT'],
  ['gds-db', 'tcp', 'isql-fb -user SYSDBA HOST/PORT:employee'],
  ['bolt', 'tcp', 'cypher-shell -a bolt://HOST:PORT -u neo4j'],
  ['mqtt', 'tcp', "mosquitto_sub -h HOST -p PORT -t '#' -v"],
  ['secure-mqtt', 'tcp', "mosquitto_sub -h HOST -p PORT --tls-use-os-certs -t '#' -v"],
  ['etcd-client', 'tcp', 'etcdctl --endpoints=http://HOST:PORT endpoint health'],
  ['docker', 'tcp', 'docker -H tcp://HOST:PORT info'],
  ['docker-s', 'tcp', 'docker --tlsverify -H tcp://HOST:PORT info'],
  ['ms-wbt-server', 'tcp', 'mstsc /v:HOST:PORT'],
  ['ms-wbt-server', 'tcp', 'xfreerdp /v:HOST:PORT /u:user'],
  ['rfb', 'tcp', 'vncviewer HOST::PORT'],
  ['wsman', 'tcp', 'Test-WSMan HOST -Port PORT'],
  ['wsmans', 'tcp', 'Test-WSMan HOST -Port PORT -UseSSL'],
  ['microsoft-ds netbios-ssn', 'tcp', 'smbclient -L //HOST -p PORT -U user'],
  ['nfs', 'tcp', 'sudo mount -t nfs4 -o port=PORT HOST:/ /mnt', 'mount'],
  ['sunrpc', 'tcp', 'rpcinfo -p HOST'],
  ['iscsi-target', 'tcp', 'sudo iscsiadm -m discovery -t sendtargets -p HOST:PORT', 'iscsiadm'],
  ['nbd', 'tcp', 'nbd-client -l HOST PORT'],
  ['ipp', 'tcp', 'ipptool -tv ipp://HOST:PORT/ipp/print get-printer-attributes.test'],
  ['ipps', 'tcp', 'ipptool -tv ipps://HOST:PORT/ipp/print get-printer-attributes.test'],
  ['ntp', 'udp', "chronyd -Q 'server HOST port PORT iburst'"],
  ['snmp', 'udp', 'snmpwalk -v2c -c public HOST:PORT system'],
  ['syslog', 'udp', 'logger -d -n HOST -P PORT test'],
  ['radius', 'udp', 'radtest user password HOST:PORT 0 secret'],
  ['coap', 'udp', 'coap-client -m get coap://HOST:PORT/.well-known/core'],
  ['isakmp', 'udp', 'sudo ike-scan --dport=PORT HOST', 'ike-scan'],
  ['sip', 'udp', 'sipsak -vv -s sip:HOST:PORT'],
  ['stun turn', 'udp', 'stunclient HOST PORT'],
  ['rtsp', 'tcp', 'ffprobe -rtsp_transport tcp rtsp://HOST:PORT/'],
  ['socks', 'tcp', 'curl -x socks5h://HOST:PORT http://example.com/'],
  ['privoxy', 'tcp', 'curl -x http://HOST:PORT http://example.com/'],
  ['hkp', 'tcp', 'gpg --keyserver hkp://HOST:PORT --search-keys user@example.com'],
  ['nut', 'tcp', 'upsc -l HOST:PORT'],
  ['gpsd', 'tcp', 'gpspipe -w HOST:PORT'],
  ['mbap', 'tcp', 'mbpoll -m tcp -p PORT HOST'],
  ['zabbix-agent', 'tcp', 'zabbix_get -s HOST -p PORT -k agent.ping'],
  ['nrpe', 'tcp', 'check_nrpe -H HOST -p PORT'],
];

/** Clients by the id of a record of ours, where the number is not registered for the service: for its first port. */
const CURATED: readonly Row[] = [
  ['valkey', 'tcp', 'valkey-cli -h HOST -p PORT ping'],
  ['kafka redpanda', 'tcp', 'kcat -b HOST:PORT -L'],
  ['zookeeper', 'tcp', 'echo srvr | nc -w 3 HOST PORT', 'nc'],
  ['elasticsearch opensearch', 'tcp', 'curl -k -u user https://HOST:PORT/'],
  ['cassandra scylladb', 'tcp', 'cqlsh HOST PORT'],
  ['cockroachdb', 'tcp', 'psql -h HOST -p PORT -U root defaultdb'],
  ['oracle-database', 'tcp', 'sqlplus user@//HOST:PORT/service'],
  ['clickhouse', 'tcp', 'curl http://HOST:PORT/ping'],
  ['influxdb', 'tcp', 'curl -i http://HOST:PORT/ping'],
  ['kubernetes', 'tcp', 'curl -k https://HOST:PORT/version'],
  ['consul', 'tcp', 'curl http://HOST:PORT/v1/status/leader'],
  ['vault', 'tcp', 'VAULT_ADDR=https://HOST:PORT vault status', 'vault'],
  ['nats', 'tcp', 'nats -s nats://HOST:PORT rtt'],
  ['prometheus', 'tcp', 'curl http://HOST:PORT/-/healthy'],
  ['node-exporter', 'tcp', 'curl http://HOST:PORT/metrics'],
  ['grafana', 'tcp', 'curl http://HOST:PORT/api/health'],
  ['minio', 'tcp', 'curl -i http://HOST:PORT/minio/health/live'],
  ['ollama', 'tcp', 'curl http://HOST:PORT/api/version'],
  ['squid', 'tcp', 'curl -x http://HOST:PORT http://example.com/'],
  ['tor', 'tcp', 'curl -x socks5h://HOST:PORT https://check.torproject.org/'],
  ['mpd', 'tcp', 'mpc -h HOST -p PORT status'],
  ['iperf', 'tcp', 'iperf3 -c HOST -p PORT'],
  ['gemini', 'tcp', `printf 'gemini://HOST/\\r\\n' | openssl s_client -quiet -connect HOST:PORT`, 'openssl'],
  ['statsd', 'udp', "printf 'test:1|c' | nc -u -w 1 HOST PORT", 'nc'],
  ['graphite', 'tcp', 'echo "test 1 $(date +%s)" | nc -w 1 HOST PORT', 'nc'],
  ['libvirt', 'tcp', 'virsh -c qemu+tcp://HOST:PORT/system list'],
];

/** All clients, by where their names are from. */
export const CLIENTS = { registered: REGISTERED.map(clientOf), curated: CURATED.map(clientOf) };

function clientOf([names, transport, code, program = code.split(' ')[0] ?? code]: Row): Client {
  return { names: names.split(' '), transport, code, program };
}
