import { spreadsheetText } from '../../common';
import type { ColumnSpec } from '../../star';

/** Excel's longest text in a cell, in UTF-16 units. */
export const longestText = 32_767;

/** The column of a sheet whose cells are to be written. */
export interface SheetColumn {
  readonly type: ColumnSpec['type'];
  /** Letters of the column, as Excel counts. */
  readonly letters: string;
  /** Index of the cells' format. */
  readonly style: string;
}

/**
 * SQL of a cell's value as spreadsheets may have it, to be selected under a name before {@link cellXml} reads it: the
 * XML's SQL repeats what it is given.
 */
export function cellValue(column: Pick<SheetColumn, 'type'>, value: string): string {
  return column.type === 'text' ? spreadsheetText(value) : value;
}

/**
 * SQL for the XML of one cell: a number's digits, a date's serial number (days since 30 December 1899), 1 or 0, or a
 * text. Null and the empty text give no cell, that is null. Excel takes 1900 for a leap year, so a date before
 * 1 March 1900 has no right serial number: it is an ISO text.
 *
 * @param value name of the cell's value, see {@link cellValue}
 * @param row SQL of the number of its row
 */
export function cellXml(column: SheetColumn, value: string, row: string): string {
  const cell = (content: string, kind = ''): string =>
    `concat('<c r="${column.letters}', ${row}, '" s="${column.style}"${kind}><v>', ${content}, '</v></c>')`;
  switch (column.type) {
    case 'text':
      return `CASE WHEN ${value} <> '' THEN ${textCell(column, value, row)} END`;
    case 'date':
      return `CASE WHEN ${value} < DATE '1900-03-01' THEN ${textCell(column, `strftime(${value}, '%Y-%m-%d')`, row)}
        WHEN ${value} IS NOT NULL THEN ${cell(`date_diff('day', DATE '1899-12-30', ${value})`)} END`;
    case 'boolean':
      return `CASE WHEN ${value} IS NOT NULL THEN ${cell(`CAST(${value} AS INTEGER)`, ' t="b"')} END`;
    case 'decimal':
      return `CASE WHEN isfinite(${value}) THEN ${cell(value)} END`;
    case 'integer':
    case 'money':
      return `CASE WHEN ${value} IS NOT NULL THEN ${cell(value)} END`;
  }
}

/** Space at the ends or several in a row, a reader of XML may drop unless told to keep them. */
function textCell({ letters, style }: SheetColumn, text: string, row: string): string {
  const head = `'<c r="${letters}', ${row}, '" s="${style}" t="inlineStr"><is><t xml:space="preserve">'`;
  const plain = `length(${text}) <= ${surelyFits} AND NOT regexp_matches(${text}, '${unwritable}|_x[0-9A-Fa-f]{4}_')`;
  const content = `CASE WHEN ${plain} THEN ${text} ELSE ${written(shortened(text))} END`;
  const escaped = `replace(replace(replace(${content}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')`;
  return `concat(${head}, ${escaped}, '</t></is></c>')`;
}

/** However many of its characters are astral: DuckDB counts characters, Excel UTF-16 units, of which those take two. */
const surelyFits = Math.floor(longestText / 2);

/** SQL for at most Excel's longest text: a longer one is cut, never inside a character, and ends in an ellipsis. */
function shortened(text: string): string {
  const astral = (within: string): string =>
    String.raw`length(regexp_replace(${within}, '[^\x{10000}-\x{10FFFF}]', '', 'g'))`;
  const most = longestText - 1;
  return `CASE WHEN length(${text}) + ${astral(text)} <= ${longestText} THEN ${text}
    ELSE concat(left(${text}, greatest(${surelyFits}, ${most} - ${astral(`left(${text}, ${most})`)})), '…') END`;
}

/** Control characters other than tab and line feed (XML turns a carriage return into a line feed), non-characters. */
const unwritable = String.raw`[\x00-\x08\x0B-\x1F\x{FFFE}\x{FFFF}]`;

/**
 * SQL for a text as Office Open XML wants it (ECMA-376 part 1, 22.9.2.19 ST_Xstring): a character that XML cannot hold
 * is `_xHHHH_`, and the underscore of a text that only looks like that is escaped itself.
 */
function written(text: string): string {
  const code = `concat('_x', lpad(upper(to_hex(unicode(letter))), 4, '0'), '_')`;
  const each = `CASE WHEN regexp_matches(letter, '${unwritable}') THEN ${code} ELSE letter END`;
  const letters = `string_split(replace(${text}, '_x', '_x005F_x'), '')`;
  return `array_to_string(list_transform(${letters}, lambda letter: ${each}), '')`;
}

/** Letters of a column, counted from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
