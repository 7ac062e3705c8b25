import { gridOf, nearest, type Grid } from './grid';
import type { Handle, Rect, Scene, Target } from '../views/scene';

/** What a place of the picture holds: a customer, a group, a threshold, or nothing. */
export interface Hit {
  /** The customer's point: its layer in the scene and its position in the layer. */
  readonly point?: { readonly layer: number; readonly at: number };
  readonly customer?: number;
  readonly target?: Target;
  readonly handle?: Handle;
}

const reach = 8;

/** Answers what is at a place; the index over the points is made when first asked for. */
export class HitTest {
  private grids: (Grid | undefined)[] = [];
  private scene?: Scene;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  use(scene: Scene): void {
    this.scene = scene;
    this.grids = [];
  }

  at(x: number, y: number): Hit {
    const { scene } = this;
    if (!scene) return {};
    const handle = scene.handles?.find((one) => within(one.bounds, x, y, 6));
    if (handle) return { handle };
    for (const [layer, points] of scene.layers.entries()) {
      if (points.clip && !within(points.clip, x, y, 0)) continue;
      const { density } = points;
      const grid = (this.grids[layer] ??= gridOf(points.x, points.y, this.width, this.height, density?.singles));
      const radius = density?.pointRadius ?? points.radius;
      const at = nearest(grid, points.x, points.y, x, y, Math.min(reach, radius + 3));
      if (at >= 0) return { point: { layer, at }, customer: points.customer[at] };
      const crowd = points.crowd?.(x, y);
      if (crowd) return { target: crowd };
    }
    const target = scene.targets.find((one) => [one.bounds, ...one.areas].some((rect) => within(rect, x, y, 0)));
    return target ? { target: target.at?.(x) ?? target } : {};
  }
}

export function within({ x, y, width, height }: Rect, px: number, py: number, margin: number): boolean {
  return px >= x - margin && px <= x + width + margin && py >= y - margin && py <= y + height + margin;
}

/** The number that a handle stands for when it is dragged to a place; whole steps on long scales, tenths on short. */
export function dragged(handle: Handle, x: number, y: number): number {
  const position = handle.axis === 'x' ? x : y;
  const share = Math.min(1, Math.max(0, (position - handle.from) / (handle.to - handle.from)));
  return rounded(handle, handle.least + share * (handle.greatest - handle.least));
}

/** The number one step further along a handle's scale. */
export function stepped(handle: Handle, steps: number): number {
  const step = stepOf(handle);
  return rounded(handle, Math.min(handle.greatest, Math.max(handle.least, handle.value + steps * step)));
}

function stepOf(handle: Handle): number {
  return handle.greatest - handle.least > 20 ? 1 : 0.1;
}

function rounded(handle: Handle, value: number): number {
  const step = stepOf(handle);
  return Number((Math.round(value / step) * step).toFixed(2));
}
