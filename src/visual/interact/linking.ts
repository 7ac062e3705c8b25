import type { Portfolio } from '../data/portfolio';
import type { Classes } from '../data/vocabulary';
import { positionsOf } from '../views/points-in-focus';
import type { Points, Rect, Scene, Shape, Target } from '../views/scene';
import { outlines, ringAt } from './hover';
import { within, type Hit } from './pointer';

/** A group's customers are ringed in the other pictures up to this many: beyond, the rings would hide the picture. */
export const mostLinked = 2000;

/** The customer under the pointer, in the other pictures: rings around its points, the outline of its tier. */
export function linkedShapes(scene: Scene, portfolio: Portfolio, { customer, point }: Hit, ink: string): Shape[] {
  if (customer === undefined || !scene.linked) return [];
  const rings = scene.layers.flatMap((layer, index) => {
    const at = index === point?.layer ? -1 : layer.customer.indexOf(customer);
    return at >= 0 && isSeen(layer, at) ? [ringAt(layer.x[at] ?? 0, layer.y[at] ?? 0, ink)] : [];
  });
  const tier = targetIdOf('tier', customer, portfolio.tier);
  const group = scene.targets.find((target) => target.id === tier);
  return [...rings, ...(group ? outlines(group, ink) : [])];
}

function targetIdOf(family: string, customer: number, classes?: Classes): string | undefined {
  const term = classes?.terms[classes.codes[customer] ?? -1];
  return term && `${family}-${term.code}`;
}

/** Places in columns. */
export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Where the customers of a group are in the other pictures; nothing when they are too many to be marked one by one. */
export function linkedPlaces(scene: Scene, target: Target): Places | undefined {
  if (!scene.linked || target.count === 0 || target.count > mostLinked) return undefined;
  const members = target.members();
  const x: number[] = [];
  const y: number[] = [];
  for (const layer of scene.layers) {
    for (const at of positionsOf(layer.customer, members)) {
      if (!isSeen(layer, at) || isIn(target, layer, at)) continue;
      x.push(layer.x[at] ?? 0);
      y.push(layer.y[at] ?? 0);
    }
  }
  return { x: Float32Array.from(x), y: Float32Array.from(y) };
}

function isSeen({ clip, x, y }: Points, at: number): boolean {
  return !clip || within(clip, x[at] ?? NaN, y[at] ?? NaN, 0);
}

function isIn({ bounds, areas }: Target, { x, y }: Points, at: number): boolean {
  return [bounds, ...areas].some((rect: Rect) => within(rect, x[at] ?? NaN, y[at] ?? NaN, 0));
}
