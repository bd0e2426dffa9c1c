import { expect, test } from 'vitest';
import { atOnce, gently, stepwise, type Steps } from '../../../src/search/steps.ts';

const numbers = Array.from({ length: 250 }, (_, index) => index);

test('a list is worked through in order, with a step after every hundred', () => {
  const steps = stepwise(numbers, (number, place) => number + place);
  expect([steps.next().done, steps.next().done]).toEqual([false, false]);
  expect(steps.next()).toEqual({ done: true, value: numbers.map((number) => 2 * number) });
});

test('work at once and work in steps come to the same', async () => {
  const double = (): Steps<number[]> => stepwise(numbers, (number) => 2 * number);
  expect(await gently(double())).toEqual(atOnce(double()));
});

test('others get their turn when a step has taken long', async () => {
  const told: string[] = [];
  setTimeout(() => told.push('other'));
  await gently(
    (function* (): Steps<void> {
      const until = performance.now() + 20;
      while (performance.now() < until);
      told.push('first');
      yield;
      told.push('second');
    })(),
  );
  expect(told).toEqual(['first', 'other', 'second']);
});

test('what goes wrong in a step is told', async () => {
  const failing = (): Steps<never[]> =>
    stepwise([1], () => {
      throw new Error('no such name');
    });
  expect(() => atOnce(failing())).toThrow('no such name');
  await expect(gently(failing())).rejects.toThrow('no such name');
});
