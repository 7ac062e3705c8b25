import { within } from './pointer';
import type { Plot } from '../views/scene';

type Place = readonly [x: number, y: number];

/** Two fingers on one plot: apart zooms in, together zooms out, both along moves. */
export class Pinch {
  private readonly fingers = new Map<number, Place>();
  private plot?: Plot;

  /** Whether two fingers hold a plot. */
  get active(): boolean {
    return this.plot !== undefined;
  }

  /** @returns whether this finger made it a pinch */
  down(id: number, x: number, y: number, plots: readonly Plot[]): boolean {
    this.fingers.set(id, [x, y]);
    const [first, second] = this.fingers.values();
    if (!first || !second || this.fingers.size !== 2) return false;
    this.plot = plots.find((plot) => within(plot, first[0], first[1], 0) && within(plot, second[0], second[1], 0));
    return this.active;
  }

  move(
    id: number,
    x: number,
    y: number,
    change: (plot: Plot, factor: number, at: Place, by: { readonly dx: number; readonly dy: number }) => void,
  ): void {
    const before = this.fingers.get(id);
    if (!before) return;
    this.fingers.set(id, [x, y]);
    const other = [...this.fingers].find(([key]) => key !== id)?.[1];
    if (!this.plot || !other) return;
    const was = Math.max(1, Math.hypot(before[0] - other[0], before[1] - other[1]));
    const is = Math.max(1, Math.hypot(x - other[0], y - other[1]));
    const middle: Place = [(x + other[0]) / 2, (y + other[1]) / 2];
    change(this.plot, is / was, middle, { dx: (x - before[0]) / 2, dy: (y - before[1]) / 2 });
  }

  up(id: number): void {
    this.fingers.delete(id);
    if (this.fingers.size < 2) this.plot = undefined;
  }
}
