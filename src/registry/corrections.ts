import type { Correction, Problem, Row } from './types.ts';

/**
 * Applies `data/corrections.yaml` to the rows it names, in place.
 *
 * @param problems gets an entry for a correction that names no record, or that changes nothing any more:
 *   the list can only shrink as the sources improve
 */
export function applyCorrections(rows: Row[], corrections: Correction[], path: string, problems: Problem[]): void {
  corrections.forEach((correction, index) => {
    const report = (message: string): void => {
      problems.push({ source: path, location: `correction ${index + 1}`, field: 'record', message });
    };
    const matches = rows.filter((row) => names(correction, row));
    if (matches.length === 0) report(`${describe(correction)} is not in the source`);
    for (const row of matches) {
      const before = JSON.stringify(row);
      Object.assign(row, correction.set);
      if (JSON.stringify(row) === before) report(`${describe(correction)} already says this; remove the correction`);
    }
  });
}

function names({ record }: Correction, row: Row): boolean {
  return (
    row.source === record.source &&
    row.serviceName === record.serviceName &&
    row.transport === record.transport &&
    row.span?.first === record.port &&
    row.span.last === record.port
  );
}

function describe({ record }: Correction): string {
  return `${record.source}: ${record.serviceName ?? 'the unnamed record'} on ${record.port}/${record.transport}`;
}
