/** A finger that rests this long, in milliseconds, asks what is under it; twice as long, for the menu. */
export const longPress = 450;

/** Fingers tremble: movements within this many pixels are rest. */
const tremble = 10;

/** A finger on the picture that has not moved away yet. */
export class LongPress {
  private clocks: ReturnType<typeof setTimeout>[] = [];
  private from?: readonly [number, number];
  /** The finger has rested long enough: lifting it is no tap. */
  held = false;

  start(x: number, y: number, ask: () => void, menu: () => void): void {
    this.cancel();
    this.from = [x, y];
    const hold = (): void => {
      this.held = true;
      ask();
    };
    this.clocks = [setTimeout(hold, longPress), setTimeout(menu, 2 * longPress)];
  }

  moved(x: number, y: number): void {
    if (this.from && Math.hypot(x - this.from[0], y - this.from[1]) > tremble) this.cancel();
  }

  cancel(): void {
    for (const clock of this.clocks) clearTimeout(clock);
    this.clocks = [];
    this.from = undefined;
    this.held = false;
  }

  /** The finger is lifted: nothing more is asked, but a long press it was. */
  release(): void {
    for (const clock of this.clocks) clearTimeout(clock);
    this.clocks = [];
    this.from = undefined;
  }
}
