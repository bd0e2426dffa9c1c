/** The part of a writable stream that progress needs. */
export interface ProgressStream {
  isTTY?: boolean | undefined;
  write: (text: string) => unknown;
}

const TERMINAL_INTERVAL_MS = 200;
const LOG_STEPS = 5;

/**
 * Tells how far a build of `total` pages is: one line that renews itself on a terminal, with the time
 * left; a line at every fifth elsewhere.
 */
export function progressReporter(total: number, stream: ProgressStream, now: () => number = () => performance.now()) {
  const started = now();
  let done = 0;
  let lastShown = started;
  let nextStep = 1;

  const counts = (): string => `${done.toLocaleString('en')} of ${total.toLocaleString('en')} pages`;
  const secondsLeft = (): number => Math.ceil((((now() - started) / done) * (total - done)) / 1000);

  return {
    pageDone(): void {
      done++;
      if (stream.isTTY) {
        if (now() - lastShown < TERMINAL_INTERVAL_MS) return;
        lastShown = now();
        stream.write(`\r\u001B[K${counts()}, ${secondsLeft()} s left`);
      } else if (done >= (total * nextStep) / LOG_STEPS) {
        nextStep++;
        stream.write(`${counts()}, ${Math.round((now() - started) / 1000)} s\n`);
      }
    },
    end(): void {
      if (stream.isTTY) stream.write(`\r\u001B[K${counts()} in ${Math.round((now() - started) / 1000)} s\n`);
    },
  };
}
