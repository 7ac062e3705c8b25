import type { Scene, Shape, Target } from '../views/scene';
import type { Hit } from './pointer';

/** The mark of what the pointer is over: a ring around a customer, an outline around a group. */
export function hoverShapes(scene: Scene, hit: Hit, ink: string): Shape[] {
  const points = hit.point && scene.layers[hit.point.layer];
  if (hit.point && points) {
    const course = hit.customer === undefined ? [] : (scene.course?.(hit.customer) ?? []);
    return [...course, ringAt(points.x[hit.point.at] ?? 0, points.y[hit.point.at] ?? 0, ink)];
  }
  return hit.target ? outlines(hit.target, ink) : [];
}

/** A ring around a customer's point. */
export function ringAt(x: number, y: number, color: string, width = 1, radius = 9): Shape {
  const d = `M${x - radius},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
  return { kind: 'path', d, stroke: { color, width } };
}

/** A group's own outline, or a box around its first place. */
export function outlines(target: Target, ink: string): Shape[] {
  if (target.outline) return [...target.outline];
  return [...target.areas.slice(0, 1), ...(target.areas.length === 0 ? [target.bounds] : [])].map((rect) => ({
    kind: 'box',
    ...rect,
    stroke: { color: ink, width: 1.5 },
  }));
}
