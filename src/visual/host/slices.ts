import type { Steps } from '../data/steps';

/**
 * Milliseconds of work after which the page is given a turn: with what a single step takes, and a collection of garbage
 * that comes in between, less than 50 in all.
 */
const turn = 12;

interface Work {
  readonly next: () => boolean;
  readonly end: () => void;
  readonly failed?: (error: unknown) => void;
}

/** Does one piece of work at a time, in slices; new work replaces the old. */
export class Slices {
  private current?: Work;

  /**
   * Starts at once; work that fits into one turn is done when this returns.
   * @param whole without interruption
   * @param done called with the result, in a turn of its own after interrupted work; not called for replaced work
   */
  start<T>(steps: Steps<T>, whole: boolean, done: (result: T) => void, failed?: Work['failed']): void {
    let result: IteratorResult<undefined, T>;
    const work: Work = {
      next: () => (result = steps.next()).done === true,
      end: () => {
        if (result.done) done(result.value);
      },
      failed,
    };
    this.current = work;
    if (this.turn(work, whole)) this.end(work);
    else this.later(work);
  }

  get busy(): boolean {
    return this.current !== undefined;
  }

  stop(): void {
    this.current = undefined;
  }

  private later(work: Work): void {
    void nextTurn().then(() => {
      if (this.current !== work) return;
      if (!this.turn(work, false)) this.later(work);
      else void nextTurn().then(() => this.end(work));
    });
  }

  /** @returns whether the work came to its end, be it by failing */
  private turn(work: Work, whole: boolean): boolean {
    const until = performance.now() + turn;
    try {
      do {
        if (work.next()) return true;
      } while (whole || performance.now() < until);
    } catch (error) {
      this.fail(work, error);
      return true;
    }
    return false;
  }

  private end(work: Work): void {
    if (this.current !== work) return;
    this.current = undefined;
    try {
      work.end();
    } catch (error) {
      work.failed?.(error);
    }
  }

  private fail(work: Work, error: unknown): void {
    if (this.current === work) this.current = undefined;
    work.failed?.(error);
  }
}

/** A turn of the page's own; unlike timers and frames it comes soon in pages that nobody sees, too. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
