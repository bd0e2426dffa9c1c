import type { Reference, Span, Status } from './types.ts';

/**
 * How IANA's registry says things in words: statuses, aliases, references, people. The only
 * code that reads meaning out of the registry's prose.
 */

/**
 * The status that a row's name and description state. "De-registered", "Removed" and the like are
 * reserved: IANA took the number back and does not give it out, as with those it now lists as
 * "Reserved" and notes as de-assigned.
 */
export function statusOf(serviceName: string | null, description: string | null): Status {
  const words = description ?? serviceName ?? '';
  if (/^\(?unassigned\b/i.test(words)) return 'unassigned';
  if (/^(iana )?reserved\b/i.test(words) || /^(de-?registered|de-?comm?issioned|removed|deprecated)\b/i.test(words)) {
    return 'reserved';
  }
  return 'assigned';
}

/** The name that the notes call this entry an alias or a duplicate of. */
export function aliasTarget(notes: string | null): string | null {
  const match = /\b(?:an alias to|a duplicate of the) "([^"]+)"/.exec(notes ?? '');
  return match?.[1] ?? null;
}

/** The ill-formed name that a description says this well-formed one replaces: it is an alias of this one. */
export function replacedName(description: string | null): string | null {
  return REPLACEMENT.exec(description ?? '')?.[1] ?? null;
}

/** A description without IANA's sentence on the name it replaces, which the aliases say. */
export function withoutReplacement(description: string | null): string | null {
  if (description === null) return null;
  const rest = description.replace(REPLACEMENT, '').trim();
  return rest === '' ? null : rest;
}

const REPLACEMENT = /\bIANA assigned this well-formed service name as a replacement for "([^"]+)"\./;

/** True where the notes say that the entry records a use that was never assigned. */
export function isWidespreadUse(notes: string | null): boolean {
  return (notes ?? '').includes('an unassigned but widespread use');
}

/** "[Jon_Postel][IESG]" → "Jon Postel, IESG". IANA numbers namesakes: "[Wolfgang_Voelker_2]". */
export function bracketed(value: string | null): string | null {
  if (value === null) return null;
  const names = [...value.matchAll(/\[([^\]]+)\]/g)].map((match) => personName(match[1] ?? ''));
  return names.length > 0 ? names.join(', ') : value;
}

function personName(key: string): string {
  return key.replace(/_\d+$/, '').replaceAll('_', ' ');
}

/** "[RFC854][STD8]" → typed references, RFCs with their address at the RFC Editor. */
export function parseReferences(value: string | null): Reference[] {
  return [...(value ?? '').matchAll(/\[([^\]]+)\]/g)]
    .map((match) => (match[1] ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text !== 'n/a')
    .map(reference);
}

function reference(text: string): Reference {
  const rfc = /^RFC\s?(\d+)$/i.exec(text);
  if (!rfc) return { type: 'text', text };
  const number = Number(rfc[1]);
  return { type: 'rfc', number, text: `RFC ${number}`, url: `https://www.rfc-editor.org/rfc/rfc${number}` };
}

/**
 * Whether a note on a range's row speaks of this port. Notes such as "unauthorized use known on
 * ports 8616 and 8617" name the ports they mean; one that names none means the whole row.
 */
export function speaksOf(note: string, port: number, span: Span): boolean {
  if (span.first === span.last) return true;
  const mentioned = [...note.matchAll(/\b(\d{1,5})(?:\s*-\s*(\d{1,5}))?\b/g)]
    .map((match) => ({ first: Number(match[1]), last: Number(match[2] ?? match[1]) }))
    .filter(({ first, last }) => first >= span.first && last <= span.last);
  return mentioned.length === 0 || mentioned.some(({ first, last }) => port >= first && port <= last);
}
