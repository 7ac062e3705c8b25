import type { TextMeasure } from '../../../src/visual/text/fit';
import type { Rect, Scene, Shape, Target, Text } from '../../../src/visual/views/scene';

/** What a picture is judged by. */
export interface Judged {
  readonly scene: Scene;
  /** Of the whole page, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Customers in the portfolio. */
  readonly customers: number;
  /** The one that the picture was laid out with. */
  readonly measure: TextMeasure;
}

interface Label extends Rect {
  readonly said: string;
}

const tolerance = 1.5;
const smallest = 11;

/** Everything that is wrong with a picture, in words; nothing when all is well. */
export function faultsOf(judged: Judged): string[] {
  const { scene } = judged;
  const shapes = [...scene.back, ...scene.front];
  const labels = shapes.flatMap((shape) => labelOf(shape, judged.measure));
  return [
    ...shapes.flatMap(unfinished),
    ...pointFaults(judged),
    ...labels.flatMap((label) => beyond(label, judged)),
    ...overlaps(labels),
    ...tooSmall(shapes),
    ...targetFaults(judged),
    ...handleFaults(judged),
  ];
}

function unfinished(shape: Shape): string[] {
  // JSON writes NaN and the infinities as null.
  return /null|NaN|Infinity|undefined/.test(JSON.stringify({ ...shape, text: '' }))
    ? [`not a number in ${JSON.stringify(shape)}`]
    : [];
}

function pointFaults({ scene, customers }: Judged): string[] {
  return scene.layers.flatMap(({ x, y, style, customer, styles, radius }, layer) => {
    const at = x.findIndex((one, i) => !Number.isFinite(one) || !Number.isFinite(y[i]));
    const faults: string[] = [];
    if (at >= 0) faults.push(`point ${at} of layer ${layer} has no place`);
    if (new Set([x.length, y.length, style.length, customer.length]).size > 1) faults.push(`ragged layer ${layer}`);
    if (customer.some((one) => one >= customers)) faults.push(`layer ${layer} has a customer who does not exist`);
    if (style.some((one) => one >= styles.length)) faults.push(`layer ${layer} has a style that does not exist`);
    if (!(radius > 0)) faults.push(`layer ${layer} has radius ${radius}`);
    return faults;
  });
}

/** What the letters of a text cover: from the top of its capitals to its baseline. */
export function inkOf(text: Text, measure: TextMeasure): Rect {
  const width = measure(text.text, text.size, text.weight ?? 400);
  const before = text.anchor === 'end' ? width : text.anchor === 'middle' ? width / 2 : 0;
  const height = text.size * 0.7;
  if (text.rotate === -90) return { x: text.x - height, y: text.y - width + before, width: height, height: width };
  if (text.rotate === 90) return { x: text.x, y: text.y - before, width: height, height: width };
  return { x: text.x - before, y: text.y - height, width, height };
}

function labelOf(shape: Shape, measure: TextMeasure): Label[] {
  return shape.kind === 'text' && shape.text ? [{ ...inkOf(shape, measure), said: shape.text }] : [];
}

function beyond({ x, y, width, height, said }: Label, page: Judged): string[] {
  const inside =
    x >= -tolerance && y >= -tolerance && x + width <= page.width + tolerance && y + height <= page.height + tolerance;
  return inside ? [] : [`“${said}” leaves the page: ${[x, y, x + width, y + height].map(Math.round).join(' ')}`];
}

function overlaps(labels: readonly Label[]): string[] {
  const faults: string[] = [];
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1)) {
      const apart =
        a.x + a.width <= b.x + tolerance ||
        b.x + b.width <= a.x + tolerance ||
        a.y + a.height <= b.y + tolerance ||
        b.y + b.height <= a.y + tolerance;
      if (!apart) faults.push(`“${a.said}” on “${b.said}”`);
    }
  });
  return faults;
}

function tooSmall(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.text && shape.size < smallest ? [`“${shape.text}” in ${shape.size} px`] : [],
  );
}

function targetFaults({ scene, customers, ...page }: Judged): string[] {
  const ids = scene.targets.map((target) => target.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two targets are called ${id}`);
  return [...twice, ...scene.targets.flatMap((target) => targetFault(target, customers, page))];
}

function targetFault(target: Target, customers: number, page: Omit<Judged, 'scene' | 'customers'>): string[] {
  const faults: string[] = [];
  const members = target.members();
  if (members.length !== target.count) faults.push(`${target.id} counts ${target.count}, holds ${members.length}`);
  if (new Set(members).size !== members.length) faults.push(`${target.id} holds a customer twice`);
  if (members.some((one) => one >= customers)) faults.push(`${target.id} holds a customer who does not exist`);
  if (target.title.trim() === '') faults.push(`${target.id} has no name`);
  for (const { x, y, width, height } of [target.bounds, ...target.areas]) {
    const finite = [x, y, width, height].every(Number.isFinite) && width >= 0 && height >= 0;
    const inside = x >= -2 && y >= -2 && x + width <= page.width + 2 && y + height <= page.height + 2;
    if (!finite || !inside) faults.push(`${target.id} lies at ${[x, y, width, height].join(' ')}`);
  }
  return faults;
}

function handleFaults({ scene }: Judged): string[] {
  return (scene.handles ?? []).flatMap(({ id, bounds, from, to, value }) =>
    [bounds.x, bounds.y, bounds.width, bounds.height, from, to, value].every(Number.isFinite)
      ? []
      : [`handle ${id} has no place`],
  );
}

/** Widths of letters in ems, near those of the visual's font and the same on every machine. */
export const steadyMeasure: TextMeasure = (text, size, weight) => {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * (weight === 600 ? 1.06 : 1);
};

function emsOf(letter: string): number {
  if (/[mwMWœæŒÆ%@…—]/.test(letter)) return 0.86;
  if (/[\s.,:;'’·!|ijlIft()\u202f]/.test(letter)) return 0.28;
  if (/[\u2e80-\uffff]/.test(letter)) return 1;
  return /\p{Lu}/u.test(letter) ? 0.65 : 0.54;
}
