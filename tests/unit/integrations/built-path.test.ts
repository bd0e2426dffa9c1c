import { afterAll, expect, test, vi } from 'vitest';
import { isBuiltPath } from '../../../src/integrations/built-path.ts';
import { buildFixture } from '../../fixtures/registry.ts';

// A sample of the project's registry, which is kept under this name.
vi.stubGlobal('everyportRegistry', buildFixture());
vi.stubEnv('EVERYPORT_PORTS', 'sample');
afterAll(() => vi.unstubAllEnvs());

test.each(['/port/80', '/port/65535', '/service/http', '/service/x11', '/range/dynamic', '/range/6000-6063'])(
  'a sample has %s',
  (path) => {
    expect(isBuiltPath(path)).toBe(true);
  },
);

test.each(['/port/1109', '/port/31999', '/service/kpop', '/service/boe-cms'])('a sample leaves out %s', (path) => {
  expect(isBuiltPath(path)).toBe(false);
});
