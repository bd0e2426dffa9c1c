import type { Assignment, Details } from '../registry/index.ts';
import { STATUS_NAMES } from './words.ts';

/** A thing to name, with its address where it has one. */
export interface FactLink {
  name: string;
  path: string | null;
}

/** One line of a list of facts: either text or links. */
export interface Fact {
  term: string;
  text: string;
  links?: FactLink[];
}

/** The facts that one source states. */
export interface FactGroup {
  source: string;
  facts: Fact[];
}

const TERMS: Record<keyof Details, string> = {
  description: 'Description',
  assignee: 'Assignee',
  contact: 'Contact',
  registrationDate: 'Registration date',
  modificationDate: 'Modification date',
  references: 'Reference',
  serviceCode: 'Service code',
  unauthorizedUse: 'Unauthorized use reported',
  notes: 'Assignment notes',
};

/** What is known of an assignment, by the source that says it, the deciding source first. */
export function factGroups(assignment: Assignment, aliases: FactLink[]): FactGroup[] {
  const groups = new Map<string, Fact[]>([
    [assignment.source, [{ term: 'Status', text: STATUS_NAMES[assignment.status] }]],
  ]);
  const add = (source: string, fact: Fact): void => {
    groups.set(source, [...(groups.get(source) ?? []), fact]);
  };
  for (const [source, links] of Map.groupBy(aliases, ({ name }) => sourceOfAlias(assignment, name))) {
    add(source, { term: 'Also called', text: '', links });
  }
  for (const fact of detailFacts(assignment)) {
    add(assignment.fieldSources[fact.field] ?? assignment.source, fact);
  }
  return [...groups].map(([source, facts]) => ({ source, facts }));
}

/** The details that are present, as lines with their terms. */
export function detailFacts(details: Details): (Fact & { field: keyof Details })[] {
  return (Object.keys(TERMS) as (keyof Details)[]).flatMap((field) => {
    const value = details[field];
    if (value === null) return [];
    // The contact is nearly always the assignee once more.
    if (field === 'contact' && value === details.assignee) return [];
    const term = field === 'assignee' && details.contact === details.assignee ? 'Assignee and contact' : TERMS[field];
    if (!Array.isArray(value)) return [{ field, term, text: value }];
    if (value.length === 0) return [];
    const links = value.map((reference) => ({
      name: reference.text,
      path: reference.type === 'rfc' ? reference.url : null,
    }));
    return [{ field, term, text: '', links }];
  });
}

function sourceOfAlias({ aliases, source }: Assignment, name: string): string {
  return aliases.find((alias) => alias.name === name)?.source ?? source;
}
