import type { Label } from './inspect';

type Color = readonly [number, number, number];

/** Least contrast between a text and what is behind it (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** Whether a text can be read on what is drawn behind it, as far as that has one colour. */
export function legible(root: HTMLElement, { element, text, box }: Label): string[] {
  const style = getComputedStyle(element);
  const ink = parse(element instanceof SVGElement ? style.fill : style.color);
  const ground = groundOf(root, element, box);
  if (!ink || !ground) return [];
  const contrast = contrastOf(ink, ground);
  // Half a tenth for what rounding a mixed colour to whole numbers takes away.
  return contrast >= least - 0.05 ? [] : [`“${text}” has a contrast of ${contrast.toFixed(2)} on ${ground.join(' ')}`];
}

/** The colour behind a text; undefined where it is a pattern. */
function groundOf(root: HTMLElement, element: Element, box: DOMRect): Color | undefined {
  let ground = parse(getComputedStyle(root).backgroundColor) ?? ([255, 255, 255] as const);
  if (!(element instanceof SVGElement)) return backgroundOf(element, root) ?? ground;
  const halo = getComputedStyle(element).stroke;
  if (halo !== 'none') return parse(halo);
  const origin = root.getBoundingClientRect();
  const x = box.x + box.width / 2 - origin.x;
  const y = box.y + box.height / 2 - origin.y;
  for (const shape of root.querySelectorAll<SVGGeometryElement>('.relata-picture :is(rect, path)')) {
    if (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) break;
    if (shape.closest('defs') || !covers(shape, x, y)) continue;
    const { fill, opacity } = getComputedStyle(shape);
    if (fill === 'none') continue;
    const color = parse(fill);
    if (!color) return undefined;
    ground = mix(color, ground, Number(opacity) * alphaOf(fill));
  }
  return ground;
}

function covers(shape: SVGGeometryElement, x: number, y: number): boolean {
  const matrix = shape.getCTM();
  if (!matrix) return false;
  const own = new DOMPoint(x, y).matrixTransform(localMatrix(shape));
  return shape.isPointInFill(own);
}

/** From the layer's coordinates to the shape's own: shapes are drawn in the layer's, but for what is mirrored. */
function localMatrix(shape: SVGGeometryElement): DOMMatrix {
  const transform = shape.transform.baseVal.consolidate()?.matrix;
  return transform ? DOMMatrix.fromMatrix(transform).inverse() : new DOMMatrix();
}

function backgroundOf(element: Element, root: Element): Color | undefined {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (alphaOf(backgroundColor) === 1) return parse(backgroundColor);
  }
  return undefined;
}

function parse(color: string): Color | undefined {
  const [red, green, blue] =
    /^rgba?\((.+)\)$/
      .exec(color)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

function alphaOf(color: string): number {
  const parts = /^rgba\((.+)\)$/.exec(color)?.[1]?.split(/[\s,/]+/);
  return parts ? Number(parts[3] ?? 1) : 1;
}

function mix(over: Color, under: Color, share: number): Color {
  const part = (i: 0 | 1 | 2): number => Math.round(over[i] * share + under[i] * (1 - share));
  return [part(0), part(1), part(2)];
}

/** WCAG's contrast ratio of two colours, 1 to 21. */
function contrastOf(one: Color, other: Color): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
