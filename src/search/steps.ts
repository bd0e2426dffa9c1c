/**
 * Work in small steps. Making the index of names ready takes a tenth of a second, on a phone half of one, and for as long
 * nothing that a visitor does would be answered: so it is put down between its steps to let the page go on.
 */
export type Steps<T> = Generator<undefined, T>;

/** How long a page may not answer: a phone four times as slow still does within a twentieth of a second. */
const UNNOTICED_MS = 8;

/** The items of a list, with a step after every hundred. */
export function* stepwise<T, R>(items: readonly T[], work: (item: T, place: number) => R): Steps<R[]> {
  const done: R[] = [];
  for (const [place, item] of items.entries()) {
    done.push(work(item, place));
    if (place % 100 === 99) yield;
  }
  return done;
}

/** Does all the steps without a pause, for who has nothing else to do. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does the steps, and lets the page go on as soon as they have taken long enough to be noticed. */
export async function gently<T>(steps: Steps<T>): Promise<T> {
  let started = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - started > UNNOTICED_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      started = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
