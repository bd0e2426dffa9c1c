import type { Command, ServicesEntry } from './types.ts';

/** Lines of /etc/services, for programs that look up ports by name. */
export function servicesCommands(entries: readonly ServicesEntry[]): Command[] {
  const lines = entries.filter(isWritable).map(servicesLine);
  return lines.length > 0 ? [{ label: '/etc/services', tool: 'services', code: lines.join('\n') }] : [];
}

/** A blank would end the name and a number sign would begin a comment. */
const WORD = /^[^\s#]+$/;

function isWritable({ name }: ServicesEntry): boolean {
  return WORD.test(name);
}

function servicesLine({ name, port, transport, aliases, description }: ServicesEntry): string {
  const words = [name, `${port}/${transport}`, ...aliases.filter((alias) => WORD.test(alias))];
  const comment = description === null ? '' : oneLine(description);
  return [...words, ...(comment === '' ? [] : [`# ${comment}`])].join('\t');
}

const LONGEST_COMMENT = 80;

/** Only the first line of a description is a comment: the next would be read as a service. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- a control character could move a terminal's cursor
  const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
  if (line.length <= LONGEST_COMMENT) return line;
  const cut = line.slice(0, LONGEST_COMMENT);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim();
}
