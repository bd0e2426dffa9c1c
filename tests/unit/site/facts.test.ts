import { describe, expect, test } from 'vitest';
import { detailFacts, factGroups, type Fact } from '../../../src/site/facts.ts';
import { assignmentOf, buildFixture, portOf } from '../../fixtures/registry.ts';

const registry = buildFixture();

function assignment(port: number, serviceName: string | null, transport?: Parameters<typeof assignmentOf>[2]) {
  return assignmentOf(portOf(registry, port), serviceName, transport);
}

function terms(facts: Fact[]): string[] {
  return facts.map(({ term }) => term);
}

describe('factGroups', () => {
  test('names the source of status first, then the one that only adds', () => {
    const groups = factGroups(assignment(80, 'http', 'sctp'), []);
    expect(groups.map(({ source, facts }) => [source, terms(facts)])).toEqual([
      ['current', ['Status', 'Description']],
      ['older', ['Assignee and contact', 'Reference']],
    ]);
  });

  test('shows one group where one source says it all', () => {
    expect(factGroups(assignment(6400, 'boe-cms'), []).map(({ source }) => source)).toEqual(['older']);
  });

  test('gives each alias to the source that has it, and keeps its link', () => {
    const links = [
      { name: 'www-http', path: '/service/www-http' },
      { name: 'www', path: '/service/www' },
    ];
    const called = factGroups(assignment(80, 'http'), links).map(({ source, facts }) => [
      source,
      facts.find(({ term }) => term === 'Also called')?.links,
    ]);
    expect(called).toEqual([
      ['current', [links[0]]],
      ['older', [links[1]]],
    ]);
  });

  test('says reserved of a number that is', () => {
    expect(factGroups(assignment(14001, 'sua', 'udp'), [])[0]?.facts).toContainEqual({
      term: 'Status',
      text: 'Reserved',
    });
  });
});

describe('detailFacts', () => {
  const { assignee: _assignee, contact: _contact, ...rest } = assignment(80, 'http', 'sctp');
  const people = (assignee: string | null, contact: string | null): [string, string][] =>
    detailFacts({ ...rest, assignee, contact })
      .filter(({ field }) => field === 'assignee' || field === 'contact')
      .map(({ term, text }) => [term, text]);

  test('leaves out what no source says', () => {
    expect(terms(detailFacts(assignment(514, 'syslog')))).toEqual([]);
  });

  test('names a contact who is the assignee once', () => {
    expect(people('Ada', 'Ada')).toEqual([['Assignee and contact', 'Ada']]);
  });

  test('names two people apart', () => {
    expect(people('Ada', 'Grace')).toEqual([
      ['Assignee', 'Ada'],
      ['Contact', 'Grace'],
    ]);
    expect(people(null, 'Grace')).toEqual([['Contact', 'Grace']]);
    expect(people('Ada', null)).toEqual([['Assignee', 'Ada']]);
  });

  test('links RFCs and leaves other references as text', () => {
    const references = [
      { type: 'rfc' as const, number: 4251, text: 'RFC 4251', url: 'https://www.rfc-editor.org/rfc/rfc4251' },
      { type: 'text' as const, text: 'a white paper' },
    ];
    const facts = detailFacts({ ...rest, assignee: null, contact: null, references });
    expect(facts.find(({ field }) => field === 'references')?.links).toEqual([
      { name: 'RFC 4251', path: 'https://www.rfc-editor.org/rfc/rfc4251' },
      { name: 'a white paper', path: null },
    ]);
  });

  test('keeps the line breaks of notes', () => {
    const notes = detailFacts(assignment(352, 'bhoedap4')).find(({ field }) => field === 'notes');
    expect(notes?.text).toBe('This entry records an unassigned but widespread use\n(added 5/21/97)');
  });

  test('shows dates as registered, to the month or to the day', () => {
    const dates = detailFacts(assignment(1113, 'ltp-deepspace', 'dccp')).map(({ term, text }) => [term, text]);
    expect(dates).toContainEqual(['Registration date', '2013-11-12']);
    expect(dates).toContainEqual(['Modification date', '2014-02']);
    expect(dates).toContainEqual(['Service code', '7107696']);
  });
});
