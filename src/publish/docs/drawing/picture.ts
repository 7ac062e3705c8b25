import { drawingTheme as theme, element, escapeXml, label, rectangle } from '../../../common';

/** A picture of the model: what it says, and what it is drawn with. */
export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly body: readonly string[];
}

/** The space around every picture. */
export const padding = 24;

/** A picture as an SVG document on a white page. */
export function svgOf({ title, description, width, height, body }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="${escapeXml(theme.font)}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    rectangle(0, 0, width, height, theme.background),
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card with a coloured rule on top. */
export function card({ x, y, width, height }: Box, rule: string, tint?: string): string[] {
  return [
    element('rect', { x, y, width, height, rx: 4, fill: theme.background, stroke: '#D2D0CE' }),
    ...(tint === undefined
      ? []
      : [element('rect', { x, y, width, height, rx: 4, fill: tint, 'fill-opacity': '0.05' })]),
    rectangle(x, y, width, 3, rule),
  ];
}

/** Lines of text below each other; `y` is the first baseline. */
export const lines = (
  x: number,
  y: number,
  texts: readonly string[],
  size: number,
  pitch: number,
  color: string = theme.secondInk,
): string[] => texts.map((text, index) => label(x, y + index * pitch, text, { size, color }));
