import type { Steps } from '../data/steps';

/** Work is done in slices of this many milliseconds; between them the page answers. */
const slice = 12;

/** Does one piece of work at a time, the first slice at once; new work replaces what is unfinished. */
export class InSlices {
  private clock?: ReturnType<typeof setTimeout>;

  run<T>(work: Steps<T>, done: (result: T) => void): void {
    this.stop();
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (performance.now() < until);
    this.clock = setTimeout(() => this.run(work, done), 0);
  }

  stop(): void {
    clearTimeout(this.clock);
    this.clock = undefined;
  }
}
