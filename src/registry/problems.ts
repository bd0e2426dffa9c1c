import type { Problem } from './types.ts';

/** Thrown once for everything that is wrong with the data, one line for each problem. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ source, location, field, message }) => `  ${source}: ${location}: ${field}: ${message}`,
    );
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The data has ${count}; nothing was built.\n${lines.join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}
