import type { Alignment, Borders, Font, PageSetup, Style, TableStyleProperties } from 'exceljs';

/** Ink, ink 2 and the axis line of the house's light theme, as ARGB. */
const ink = { argb: 'FF252423' };
const secondInk = { argb: 'FF605E5C' };
const line = { argb: 'FF8A8886' };
const hairline = { argb: 'FFD2D0CE' };

const family = 'Segoe UI';
const top: Partial<Alignment> = { vertical: 'top', wrapText: true };

const font = (size: number, bold = false, color = ink): Partial<Font> => ({
  name: family,
  family: 2,
  size,
  bold,
  color,
});
const under = (color: { argb: string }): Partial<Borders> => ({ bottom: { style: 'thin', color } });

export const titleStyle: Partial<Style> = { font: font(18, true), alignment: { vertical: 'middle' } };
export const leadStyle: Partial<Style> = { font: font(10, false, secondInk), alignment: top };
export const sectionStyle: Partial<Style> = { font: font(12, true), alignment: { vertical: 'bottom' } };
export const headerStyle: Partial<Style> = {
  font: font(10, true),
  alignment: { vertical: 'middle' },
  border: under(line),
};
export const bodyStyle: Partial<Style> = { font: font(10), alignment: top, border: under(hairline) };
export const linkStyle: Partial<Style> = { ...bodyStyle, font: { ...font(10), underline: true } };
export const plainStyle: Partial<Style> = { font: font(10), alignment: top };

/** Header over data cells: on the side of its values, and clear of the filter button, which is on the right. */
export function dataHeaderStyle(numberFormat: string | undefined): Partial<Style> {
  const alignment: Partial<Alignment> =
    numberFormat === undefined ? { horizontal: 'left', indent: 1 } : { horizontal: 'right', indent: 2 };
  return { ...headerStyle, alignment: { ...headerStyle.alignment, ...alignment } };
}

/** Data cells: numbers to the right in their format, texts to the left, clear of the number before them. */
export function dataStyle(numberFormat: string | undefined): Partial<Style> {
  return numberFormat === undefined
    ? { font: font(10), alignment: { vertical: 'top', horizontal: 'left', indent: 1 } }
    : { font: font(10), alignment: { vertical: 'top' }, numFmt: numberFormat };
}

/** Excel's plainest table style: black rules above and below, pale grey bands. */
export const tableStyle: TableStyleProperties = { theme: 'TableStyleLight1', showRowStripes: true };

/** Height of a header row, in points. */
export const headerHeight = 20;

/** Height of a line of body text, in points. */
const lineHeight = 15;

/**
 * Height, in points, of a row whose texts wrap in columns of the given widths in characters. Said outright, since
 * not every program works it out by itself.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => Math.ceil((text.length * 0.98) / (widths[index] ?? text.length)));
  return lineHeight * Math.max(1, ...lines);
}

/** A4 landscape, one page wide, header repeated. */
export const page: Partial<PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
