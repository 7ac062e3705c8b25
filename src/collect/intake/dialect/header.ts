import { dateFormatOf } from '../values/dates';
import { decimalMarkOf } from '../values/numbers';
import { isMissing, trimBlanks } from '../values/texts';
import { commonest } from './commonest';
import type { SourceRecord } from './records';

export interface HeaderGuess {
  /** Index in the sample's records of the header; undefined when the file has none. */
  readonly header: number | undefined;
  /** Index of the first record of the table itself (header or first row); those before are titles. */
  readonly first: number;
  readonly columns: number;
  /** What the header calls the columns; empty when there is none. */
  readonly names: readonly string[];
}

/**
 * Finds where the table starts in a sample and whether its first row names the columns: names are neither numbers
 * nor dates, while the rows below have some. `knownWord` tells words that only a header uses.
 */
export function guessHeader(
  records: readonly SourceRecord[],
  knownWord: (cell: string) => boolean,
  wish?: boolean,
): HeaderGuess | undefined {
  const columns = tableWidth(records);
  if (columns === undefined) return undefined;
  const first = records.findIndex(({ fields }) => isTableRow(fields, columns));
  const candidate = records[first];
  if (candidate === undefined) return undefined;
  const isHeader = wish ?? namesColumns(candidate.fields, records.slice(first + 1), columns, knownWord);
  if (!isHeader) return { header: undefined, first, columns, names: [] };
  const header = lastOfHeader(records, first, columns, knownWord);
  const groups = records[header - 1];
  const names = records[header]?.fields ?? [];
  return {
    header,
    first: header,
    columns,
    names:
      groups !== undefined && groupsColumns(groups, names, columns) ? grouped(groups.fields, names, knownWord) : names,
  };
}

/** Below a first line that leaves columns without name there may be another one, which names them all. */
function lastOfHeader(
  records: readonly SourceRecord[],
  first: number,
  columns: number,
  knownWord: (cell: string) => boolean,
): number {
  const isWhole = records[first]?.fields.every((cell) => !isMissing(cell)) === true;
  const next = records[first + 1];
  const below = records.slice(first + 2);
  const isNamed =
    next !== undefined &&
    below.length > 0 &&
    isTableRow(next.fields, columns) &&
    namesColumns(next.fields, below, columns, knownWord);
  const isRepeated = next?.fields.join('|') === records[first]?.fields.join('|');
  return isNamed && !isWhole && !isRepeated ? first + 1 : first;
}

/** Does this line, right above the names, stand over groups of them: as long, several cells filled, no value in it? */
function groupsColumns({ fields }: SourceRecord, names: readonly string[], columns: number): boolean {
  const filled = fields.filter((cell) => !isMissing(cell));
  return fields.length === names.length && filled.length > 1 && filled.length < columns && !filled.some(isValue);
}

/** A name that does not speak for itself is read with that of its group: `Client` above `Code`. */
function grouped(groups: readonly string[], names: readonly string[], knownWord: (cell: string) => boolean): string[] {
  let group = '';
  return names.map((cell, index) => {
    const name = trimBlanks(cell);
    group = trimBlanks(groups[index] ?? '') || group;
    const isUnique = names.filter((other) => trimBlanks(other) === name).length === 1;
    return (isUnique && knownWord(name)) || group === '' ? name : `${group} ${name}`.trim();
  });
}

/** The commonest number of columns, that of one-column lines (titles, remarks) aside. */
function tableWidth(records: readonly SourceRecord[]): number | undefined {
  const sound = records.filter(({ fault }) => fault === undefined);
  return commonest(sound.map(({ fields }) => fields.length).filter((length) => length > 1));
}

/** A title above the table fills one cell or two of a wide row. */
function isTableRow(fields: readonly string[], columns: number): boolean {
  const filled = fields.filter((cell) => cell.trim() !== '').length;
  return fields.length >= columns - 1 && (filled > columns / 2 || columns < 3);
}

/** A number or a date: what rows hold and headers do not. */
export const isValue = (cell: string): boolean => {
  const text = trimBlanks(cell);
  return dateFormatOf(text) !== undefined || decimalMarkOf(text) !== undefined;
};

function namesColumns(
  candidate: readonly string[],
  below: readonly SourceRecord[],
  columns: number,
  knownWord: (cell: string) => boolean,
): boolean {
  const names = candidate.filter((cell) => !isMissing(cell));
  if (names.length === 0 || names.some(isValue)) return false;
  if (names.some(knownWord)) return true;
  const rows = below.filter(({ fields }) => fields.length === columns).slice(0, 200);
  return candidate.some((_, column) => {
    const values = rows.map(({ fields }) => fields[column] ?? '').filter((cell) => !isMissing(cell));
    return values.length > 0 && values.filter(isValue).length >= values.length * 0.8;
  });
}

/** Column names: trimmed, never empty, each once (`Name`, `Name (2)`). */
export function columnNames(header: readonly string[], columns: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: columns }, (_, index) => {
    const base = trimBlanks(header[index] ?? '') || `#${index + 1}`;
    let name = base;
    for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${base} (${copy})`;
    used.add(name.toLowerCase());
    return name;
  });
}
