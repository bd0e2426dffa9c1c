import { getRegistry } from '../registry/index.ts';
import { RULES } from '../registry/rules/index.ts';
import { run } from './run.ts';

/** Holds everything in `data/` to its schema and its rules, and names every problem at once. */
await run(() => {
  const { curated, categories } = getRegistry();
  const important = [...curated.values()].filter(({ guidance }) => guidance !== undefined).length;
  console.log(
    `${curated.size} records in ${categories.length} categories, ${important} with guidance: ${RULES.length} rules hold.`,
  );
});
