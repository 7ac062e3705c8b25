import { at, drawingTheme, element, escapeXml, label } from '../../../common';
import type { Locale } from '../../../star';
import type { Box } from '../report/visual';
import { literalText } from './objects';
import { paletteOf, type Palette } from './palette';
import { bookmarkNames, ownVisuals, readPages, type ReportFiles, type WirePage, type WireVisual } from './read';
import { skeletonOf } from './skeleton';
import { fitted } from './words';

export interface WireframeOptions {
  /** The language of the report, for the words that our own visual brings with it. */
  readonly locale: Locale;
  /** Numbers each visual by its place in the order of the keyboard. */
  readonly numbered?: boolean;
}

/** The pictures of one page. */
export interface Wireframe {
  readonly page: WirePage;
  /** The page on a screen, as an SVG document. */
  readonly desktop: string;
  /** The page on a phone; absent when the report has no layout for it. */
  readonly mobile?: string;
}

/** Everything that the pictures of one report have in common. */
interface Report {
  readonly palette: Palette;
  readonly own: ReadonlySet<string>;
  readonly tabs: readonly string[];
  readonly bookmarks: readonly string[];
  readonly options: WireframeOptions;
}

const around = 20;
const phoneWidth = 324;

/**
 * Draws every page of a report from its files alone, so that its layout can be looked at where Power BI is not there.
 * Grey bars stand where data will be; titles, texts, names of fields and colours are the report’s own.
 */
export function wireframes(files: ReportFiles, options: WireframeOptions): Wireframe[] {
  const pages = readPages(files);
  const report: Report = {
    palette: paletteOf(files),
    own: ownVisuals(files),
    tabs: pages.filter(({ kind }) => kind === 'page').map(({ title }) => title),
    bookmarks: bookmarkNames(files),
    options,
  };
  return pages.map((page) => ({ page, desktop: desktopPicture(page, report), mobile: mobilePicture(page, report) }));
}

function desktopPicture(page: WirePage, report: Report): string {
  const placed = page.visuals.filter(({ hidden }) => !hidden).map((visual) => ({ visual, box: visual.box }));
  return picture(page, report, { width: page.width, height: page.height }, placed);
}

function mobilePicture(page: WirePage, report: Report): string | undefined {
  const placed = page.visuals.flatMap(({ mobile, ...visual }) =>
    mobile === undefined ? [] : [{ visual: { ...visual, objects: mobile.objects }, box: mobile.box }],
  );
  if (placed.length === 0) return undefined;
  const height = Math.max(...placed.map(({ box }) => box.y + box.height)) + 8;
  return picture(page, report, { width: phoneWidth, height }, placed);
}

interface Placed {
  readonly visual: WireVisual;
  readonly box: Box;
}

function picture(
  page: WirePage,
  report: Report,
  size: { width: number; height: number },
  placed: readonly Placed[],
): string {
  const { palette, options } = report;
  const width = size.width + 2 * around;
  const height = size.height + 2 * around;
  const below = placed.toSorted((a, b) => a.visual.z - b.visual.z);
  const numbers = options.numbered === true ? placed.map(({ box }, index) => badge(index + 1, box, palette)) : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-label="${escapeXml(page.title)}" font-family="${escapeXml(drawingTheme.font)}">`,
    `<title>${escapeXml(page.title)}</title>`,
    element('rect', { x: 0, y: 0, width, height, fill: palette.around }),
    `<svg x="${around}" y="${around}" width="${at(size.width)}" height="${at(size.height)}">`,
    element('rect', { x: 0, y: 0, width: size.width, height: size.height, fill: palette.page }),
    ...below.map(({ visual, box }) => container(visual, box, page, report)),
    '</svg>',
    ...numbers,
    '</svg>',
    '',
  ].join('\n');
}

/** Types that Power BI draws without a frame of their own. */
const frameless = new Set(['textbox', 'shape', 'image', 'actionButton', 'pageNavigator', 'bookmarkNavigator']);
const titleSize = 14;

/** A visual in its box: an SVG of its own, so that nothing leaves it. */
function container(visual: WireVisual, { x, y, width, height }: Box, page: WirePage, report: Report): string {
  const { palette, own, tabs, bookmarks, options } = report;
  const padding = Number(literalText(visual.container, 'padding', 'left')?.replace('D', '') ?? 8);
  const shown = (object: string): boolean =>
    (literalText(visual.container, object, 'show') ?? String(!frameless.has(visual.type))) === 'true';
  const titled = visual.title !== undefined;
  const top = padding + (titled ? titleSize + 12 : 0);
  const area = { width: Math.max(0, width - 2 * padding), height: Math.max(0, height - top - padding) };
  const card = element('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 4,
    fill: shown('background') ? palette.card : 'none',
    stroke: shown('border') ? palette.line : undefined,
  });
  const title = titled
    ? label(padding, padding + titleSize, fitted(visual.title ?? '', area.width - 16, titleSize, true), {
        size: titleSize,
        bold: true,
        color: palette.ink,
      })
    : '';
  const sketch = { visual, ...area, palette, tabs, current: page.title, bookmarks };
  return [
    `<svg x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}">`,
    `<title>${escapeXml(visual.altText)}</title>`,
    card,
    title,
    `<svg x="${at(padding)}" y="${at(top)}" width="${at(area.width)}" height="${at(area.height)}">`,
    ...skeletonOf(visual.type, own, options.locale)(sketch),
    '</svg>',
    '</svg>',
  ].join('\n');
}

/** A number astride the top right corner of a box. */
function badge(number: number, box: Box, palette: Palette): string {
  const cx = around + box.x + box.width - 10;
  const cy = around + box.y;
  return [
    element('circle', { cx, cy, r: 9, fill: palette.ink, stroke: palette.page, 'stroke-width': 1.5 }),
    label(cx, cy + 4, String(number), { size: 11, bold: true, anchor: 'middle', color: palette.page }),
  ].join('');
}
