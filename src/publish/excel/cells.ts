import type { ColumnSpec, ColumnType } from '../../star';
import { spreadsheetText } from '../../common';

/** Excel's longest text in a cell, in UTF-16 units. */
export const longestText = 32_767;

/**
 * SQL of a cell's value as the text that the sheet's XML holds: a number's digits, a date's serial number (days since
 * 30 December 1899), 1 or 0, or a text. Null gives no cell. Excel takes 1900 for a leap year, so a date before
 * 1 March 1900 has no right serial number: it is an ISO text, told apart by its hyphens.
 */
export function cellValue(column: Pick<ColumnSpec, 'type'>, value: string): string {
  switch (column.type) {
    case 'text':
      return spreadsheetText(value);
    case 'date':
      return `CASE WHEN ${value} < DATE '1900-03-01' THEN strftime(${value}, '%Y-%m-%d')
        ELSE CAST(date_diff('day', DATE '1899-12-30', ${value}) AS VARCHAR) END`;
    case 'boolean':
      return `CAST(CAST(${value} AS INTEGER) AS VARCHAR)`;
    case 'decimal':
      return `CASE WHEN isfinite(${value}) THEN CAST(${value} AS VARCHAR) END`;
    case 'integer':
    case 'money':
      return `CAST(${value} AS VARCHAR)`;
  }
}

/** XML of one cell, for the text that `cellValue` gives. */
export function cellXml(address: string, style: string, type: ColumnType, value: string): string {
  switch (type) {
    case 'text':
      return textCell(address, style, value);
    case 'date':
      return value.includes('-', 1)
        ? textCell(address, style, value)
        : `<c r="${address}" s="${style}"><v>${value}</v></c>`;
    case 'boolean':
      return `<c r="${address}" s="${style}" t="b"><v>${value}</v></c>`;
    default:
      return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  }
}

/** Space that a reader of XML may drop unless told to keep it. */
const spaced = /^\s|\s$|[\t\n]|\s\s/;

function textCell(address: string, style: string, value: string): string {
  const text = escapeText(shorten(value));
  const space = spaced.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

/** At most Excel's longest text: a longer one is cut, never inside a character, and ends in an ellipsis. */
export function shorten(value: string): string {
  if (value.length <= longestText) return value;
  const cut = value.slice(0, longestText - 1);
  const last = cut.charCodeAt(cut.length - 1);
  const insidePair = last >= 0xd800 && last <= 0xdbff;
  return `${insidePair ? cut.slice(0, -1) : cut}…`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text for XML as Office Open XML wants it (ECMA-376 part 1, 22.9.2.19 ST_Xstring): a character that XML cannot hold is
 * `_xHHHH_`, and so is the underscore of a text that only looks like that.
 */
export function escapeText(value: string): string {
  return value
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** Control characters other than tab and line feed (XML turns a carriage return into a line feed), and non-characters. */
const unwritable = /[^\P{Cc}\t\n\u007F-\u009F]|[\uFFFE\uFFFF]/gu;

/** Letters of a column, counted from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
