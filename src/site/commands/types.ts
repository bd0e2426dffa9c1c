import type { Span, TransportProtocol } from '../../registry/index.ts';

/** The program or service that a command is for. */
export type Tool =
  | 'ss'
  | 'lsof'
  | 'powershell'
  | 'cmd'
  | 'docker'
  | 'nc'
  | 'nmap'
  | 'client'
  | 'tcpdump'
  | 'nft'
  | 'iptables'
  | 'ufw'
  | 'firewalld'
  | 'pf'
  | 'kubernetes'
  | 'aws'
  | 'services';

/** Something to copy: a command, or lines of a configuration file. */
export interface Command {
  /** Where it runs or what it is for, in a word or two: "Linux", "nftables". */
  label: string;
  tool: Tool;
  /** The exact text; it may have several lines. */
  code: string;
  /** What a reader should know before using it. */
  note?: string;
}

/** What a group of commands is good for. */
export type CommandGroupId = 'listen' | 'reach' | 'watch' | 'allow' | 'block' | 'services';

/** Commands for one purpose, under a heading. */
export interface CommandGroup {
  id: CommandGroupId;
  title: string;
  commands: Command[];
}

/** A port or range, with the transports to speak of. */
export interface TargetPort {
  span: Span;
  transports: readonly TransportProtocol[];
}

/** What a line of /etc/services tells. */
export interface ServicesEntry {
  name: string;
  port: number;
  transport: TransportProtocol;
  aliases: readonly string[];
  description: string | null;
}

/** A name by which to look for a client: a registered service name, or the id of a record of ours. */
export interface ClientUse {
  table: 'registered' | 'curated';
  name: string;
  port: number;
  transports: readonly TransportProtocol[];
}

/** What commands are about: a port, or all ports of a service. */
export interface CommandTarget {
  /** What firewall rules for several ports are named after; a single port or range names itself. */
  name: string;
  ports: readonly TargetPort[];
  entries: readonly ServicesEntry[];
  clients: readonly ClientUse[];
}
