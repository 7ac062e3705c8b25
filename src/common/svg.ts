/** The house’s light theme (the pictures of the visual have the same). */
export const drawingTheme = {
  background: '#FFFFFF',
  ink: '#252423',
  secondInk: '#605E5C',
  axis: '#8A8886',
  grid: '#EDEBE9',
  ghost: '#C8C6C4',
  accent: '#0F6CBD',
  font: '"Segoe UI", wf_segoe-ui_normal, Selawik, "Open Sans", Helvetica, Arial, sans-serif',
} as const;

/** Text as XML takes it: its own characters escaped, control characters, which it forbids, left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Coordinates to a tenth of a pixel: enough for the eye, and short. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? at(value) : escapeXml(String(value))}"`)
    .join('');

export const element = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}/>`;

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Sets the words off from what lies under them. */
  readonly halo?: boolean;
}

/** A line of text; `y` is its baseline. */
export function label(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = 12, bold = false, color = drawingTheme.secondInk, anchor, halo = false } = style;
  const attributes = {
    x,
    y,
    'font-size': size,
    fill: color,
    'font-weight': bold ? 600 : undefined,
    'text-anchor': anchor,
    ...(halo ? { stroke: drawingTheme.background, 'stroke-width': 3.5, 'paint-order': 'stroke' } : {}),
  };
  return `<text${written(attributes)}>${escapeXml(words)}</text>`;
}

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  width = 1,
  dash?: string,
): string => element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash });

export const rectangle = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  opacity?: number,
): string =>
  element('rect', { x, y, width, height, fill, 'fill-opacity': opacity === undefined ? undefined : String(opacity) });

/** A line through points, left to right. */
export const path = (
  points: readonly (readonly [x: number, y: number])[],
  stroke: string,
  width = 2.5,
  dash?: string,
): string =>
  element('path', {
    d: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x)},${at(y)}`).join(''),
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash,
  });

/** Ink for text on a colour: white where that reads at 4.5 to 1, else dark (WCAG 2.1). */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const level = parseInt(color.slice(start, start + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= 4.5 ? drawingTheme.background : drawingTheme.ink;
}
