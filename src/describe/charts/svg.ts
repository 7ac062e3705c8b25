import { drawingTheme as theme, escapeXml, label, rectangle } from '../../common';
import { formatDecimals } from '../../publish';
import type { Locale } from '../../relationship/text';

export { at, drawingTheme as theme, element, inkOn, label, line, path, rectangle } from '../../common';

export interface Chart {
  /** One sentence: what the picture shows. It is also its accessible description. */
  readonly title: string;
  readonly subtitle?: string;
  readonly width: number;
  readonly height: number;
  /** SVG elements of the drawing. */
  readonly body: readonly string[];
}

/** A share as a whole percentage. */
export const percentage = (share: number, locale: Locale): string =>
  `${formatDecimals(100 * share, 0, locale)}${locale === 'fr' ? '\u202f' : ''}%`;

/** The whole picture: finding first, then what proves it. */
export function drawChart({ title, subtitle, width, height, body }: Chart): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}" font-family="${escapeXml(theme.font)}">`,
    `<title>${escapeXml(title)}</title>`,
    rectangle(0, 0, width, height, theme.background),
    label(24, 34, title, { size: 16, bold: true, color: theme.ink }),
    ...(subtitle === undefined ? [] : [label(24, 54, subtitle)]),
    ...body,
    '</svg>',
    '',
  ].join('\n');
}
