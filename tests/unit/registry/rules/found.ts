import type { Rule } from '../../../../src/registry/rules/rule.ts';
import type { CuratedService } from '../../../../src/registry/types.ts';
import { CATEGORIES } from '../../../fixtures/curated.ts';
import { buildFixture } from '../../../fixtures/registry.ts';

const { ports, services: registered } = buildFixture();

/** The file of the record that fixtures begin with. */
export const FILE = 'data/services/minecraft.yaml';

/** The files, fields and messages of what a rule finds. */
export function found(rule: Rule, ...services: CuratedService[]): string[] {
  return rule
    .check({ services, categories: CATEGORIES, ports, registered })
    .map(({ source, field, message }) => `${source}: ${field}: ${message}`);
}
