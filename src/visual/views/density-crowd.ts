import type { Classes } from '../data/vocabulary';
import type { Look } from '../settings/settings';
import type { Picture } from './picture';
import { Remembered } from './remember';
import type { Density, Fact, Points, Target } from './scene';

/** The hexagon that holds a place, or -1. */
export function hexagonAt({ x, y, radius }: Density, atX: number, atY: number): number {
  let best = -1;
  let least = radius * radius;
  for (let i = 0; i < x.length; i++) {
    const distance = ((x[i] ?? 0) - atX) ** 2 + ((y[i] ?? 0) - atY) ** 2;
    if (distance > least) continue;
    least = distance;
    best = i;
  }
  return best;
}

const found = new Remembered<Uint32Array>();

/** The points of a hexagon, by position. Looking through all of them takes about a millisecond a million. */
export function membersAt(density: Density, hexagon: number): Uint32Array {
  return found.of(density, String(hexagon), () => {
    const { hexagon: hexagons, count } = density;
    const members = new Uint32Array(count[hexagon] ?? 0);
    let at = -1;
    for (let k = 0; k < members.length; k++) members[k] = at = hexagons.indexOf(hexagon, at + 1);
    return members;
  });
}

/** Dense points with the answer to who is counted at a place. @param looks of the classes, in their order */
export function withCrowd(picture: Picture, points: Points, classes: Classes, looks: readonly Look[]): Points {
  const { density } = points;
  if (!density) return points;
  let last: { readonly hexagon: number; readonly target: Target } | undefined;
  const crowd = (x: number, y: number): Target | undefined => {
    const hexagon = hexagonAt(density, x, y);
    if (hexagon < 0) return undefined;
    // A click asks several times.
    if (last?.hexagon !== hexagon) {
      last = { hexagon, target: targetOf(picture, points, density, hexagon, classes, looks) };
    }
    return last.target;
  };
  return { ...points, crowd };
}

function targetOf(
  { words, numbers, portfolio }: Picture,
  { customer, styles }: Points,
  density: Density,
  hexagon: number,
  classes: Classes,
  looks: readonly Look[],
): Target {
  const { radius, x, y, count, style } = density;
  const members = (): Uint32Array => membersAt(density, hexagon).map((i) => customer[i] ?? 0);
  const own = members();
  const counts = new Uint32Array(looks.length);
  for (const one of own) {
    const code = classes.codes[one] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const facts: Fact[] = looks.flatMap((look, code) => {
    const n = counts[code] ?? 0;
    return n > 0 ? [{ name: words.term(look.term).plural, value: numbers.count(n) }] : [];
  });
  const value = portfolio.measures.value;
  if (value) {
    const worth = own.reduce((sum, one) => sum + (value[one] || 0), 0);
    facts.push({ name: words.say('role_value'), value: numbers.exactValue(worth) });
  }
  const size = count[hexagon] ?? 0;
  return {
    id: `hexagon-${hexagon}`,
    bounds: { x: (x[hexagon] ?? 0) - radius, y: (y[hexagon] ?? 0) - radius, width: 2 * radius, height: 2 * radius },
    areas: [],
    title: words.plural('n_customers', size, numbers.count(size)),
    facts,
    color: styles[style[hexagon] ?? 0]?.color ?? '',
    count: size,
    members,
  };
}
