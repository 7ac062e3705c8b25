import { spreadsheetText } from '../../common';
import { sqlText, type ColumnSpec } from '../../star';

/** Excel's longest text in a cell, in UTF-16 units. */
export const longestText = 32_767;

/** Excel takes 1900 for a leap year, so that an earlier date has no right serial number. */
export const firstSerialDate = '1900-03-01';

/** The column of a sheet whose cells are to be written. */
export interface SheetColumn {
  readonly type: ColumnSpec['type'];
  /** Letters of the column, as Excel counts. */
  readonly letters: string;
  /** Index of the cells' format. */
  readonly style: string;
  /** Whether every row has a value, see {@link isThere}: a cell need not be asked then. */
  readonly complete: boolean;
  /** Whether every value is plain, see {@link isPlain}. */
  readonly plain: boolean;
}

/**
 * SQL of a cell's value as spreadsheets may have it, to be selected under a name before {@link cellXml} reads it: the
 * XML's SQL repeats what it is given.
 */
export function cellValue(column: Pick<SheetColumn, 'type'>, value: string): string {
  return column.type === 'text' ? spreadsheetText(value) : value;
}

/** A piece of XML: as it stands, or what an SQL expression gives. */
export type Piece = { readonly text: string } | { readonly sql: string };

/** SQL that tells whether a value makes a cell: null, the empty text and what is not a number make none. */
export function isThere(type: ColumnSpec['type'], value: string): string {
  if (type === 'text') return `${value} <> ''`;
  return type === 'decimal' ? `isfinite(${value})` : `${value} IS NOT NULL`;
}

/**
 * SQL that tells whether a value that is there is written as most of its type are: a date as a serial number, a text as
 * it stands.
 */
export function isPlain(type: ColumnSpec['type'], value: string): string {
  if (type === 'text') return `strlen(${value}) <= ${surelyFits} AND NOT regexp_matches(${value}, '${unusual}')`;
  return type === 'date' ? `${value} >= DATE '${firstSerialDate}'` : 'true';
}

/**
 * The XML of one cell: a number's digits, a date's serial number (days since 30 December 1899) or, where it has none, an
 * ISO text, 1 or 0, or a text. A value that is not there gives no cell.
 *
 * @param value name of the cell's value, see {@link cellValue}
 * @param row SQL of the number of its row, a text
 */
export function cellXml(column: SheetColumn, value: string, row: string): Piece[] {
  const plain = plainCell(column, value, row);
  if (column.complete && column.plain) return plain;
  const other = column.plain ? undefined : otherCell(column, value, row);
  const otherwise = other === undefined ? '' : `WHEN NOT (${isPlain(column.type, value)}) THEN ${xmlOf(other)}`;
  return [{ sql: `CASE ${otherwise} WHEN ${isThere(column.type, value)} THEN ${xmlOf(plain)} END` }];
}

/** SQL of the XML that pieces make together. Neighbours that stand as they are become one: every argument costs time. */
export function xmlOf(pieces: readonly Piece[]): string {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && 'text' in last && 'text' in piece) joined.splice(-1, 1, { text: last.text + piece.text });
    else joined.push(piece);
  }
  return `concat(${joined.map((piece) => ('text' in piece ? sqlText(piece.text) : piece.sql)).join(', ')})`;
}

function plainCell(column: SheetColumn, value: string, row: string): Piece[] {
  switch (column.type) {
    case 'text':
      return textCell(column, value, row);
    case 'date':
      return valueCell(column, `${value} - DATE '1899-12-30'`, row);
    case 'boolean':
      return valueCell(column, `CAST(${value} AS INTEGER)`, row, ' t="b"');
    case 'decimal':
    case 'integer':
    case 'money':
      return valueCell(column, value, row);
  }
}

/** The cell of a value that is there without being plain, where the type has such values. */
function otherCell(column: SheetColumn, value: string, row: string): Piece[] | undefined {
  if (column.type === 'text') return textCell(column, escaped(value), row, preserved);
  if (column.type === 'date') return textCell(column, `strftime(${value}, '%Y-%m-%d')`, row);
  return undefined;
}

const valueCell = ({ letters, style }: SheetColumn, content: string, row: string, kind = ''): Piece[] => [
  { text: `<c r="${letters}` },
  { sql: row },
  { text: `" s="${style}"${kind}><v>` },
  { sql: content },
  { text: '</v></c>' },
];

const textCell = ({ letters, style }: SheetColumn, content: string, row: string, kind = ''): Piece[] => [
  { text: `<c r="${letters}` },
  { sql: row },
  { text: `" s="${style}" t="inlineStr"><is><t${kind}>` },
  { sql: content },
  { text: '</t></is></c>' },
];

/** Without it a reader of XML may drop white space at the ends of a text, or make one space of several. */
const preserved = ' xml:space="preserve"';

/** However many of its characters are astral: DuckDB counts characters, Excel UTF-16 units, of which those take two. */
const surelyFits = Math.floor(longestText / 2);

/** Control characters other than tab and line feed (XML turns a carriage return into a line feed), non-characters. */
const unwritable = String.raw`[\x00-\x08\x0B-\x1F\x{FFFE}\x{FFFF}]`;

const looksEscaped = '_x[0-9A-Fa-f]{4}_';

/**
 * What keeps a text from being written as it is: markup, what cannot be written or looks like an escape, and the white
 * space that must be {@link preserved}.
 */
const unusual = String.raw`[&<>\t\n]|^ |  | $|${unwritable}|${looksEscaped}`;

/** SQL for a text as XML, whatever it holds. */
function escaped(text: string): string {
  const plain = `strlen(${text}) <= ${surelyFits} AND NOT regexp_matches(${text}, '${unwritable}|${looksEscaped}')`;
  const content = `CASE WHEN ${plain} THEN ${text} ELSE ${written(shortened(text))} END`;
  return `replace(replace(replace(${content}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')`;
}

/** SQL for at most Excel's longest text: a longer one is cut, never inside a character, and ends in an ellipsis. */
function shortened(text: string): string {
  const astral = (within: string): string =>
    String.raw`length(regexp_replace(${within}, '[^\x{10000}-\x{10FFFF}]', '', 'g'))`;
  const most = longestText - 1;
  return `CASE WHEN length(${text}) + ${astral(text)} <= ${longestText} THEN ${text}
    ELSE concat(left(${text}, greatest(${surelyFits}, ${most} - ${astral(`left(${text}, ${most})`)})), '…') END`;
}

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
