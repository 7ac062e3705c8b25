/**
 * At most one run a frame: the first call runs at once, those that follow in the same frame become one more, with the
 * last call's work, when the frame is drawn.
 */
export class EachFrame {
  private waiting?: () => void;
  private frame = 0;

  run(work: () => void): void {
    if (this.frame !== 0) {
      this.waiting = work;
      return;
    }
    this.frame = requestAnimationFrame(() => this.next());
    work();
  }

  /** Forgets what has not run yet. */
  drop(): void {
    this.waiting = undefined;
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.drop();
  }

  private next(): void {
    const work = this.waiting;
    this.frame = 0;
    this.waiting = undefined;
    if (work) this.run(work);
  }
}
