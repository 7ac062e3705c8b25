import type ExcelJS from 'exceljs';
import { columnNames, guessHeader } from '../dialect/header';
import type { SourceRecord } from '../dialect/records';
import { Problem } from '../../../common';
import { problems } from '../problems';
import { headerFit, isKnownWord } from '../roles/dictionary';
import type { OpenedFile } from '../source/kind';
import { cellText } from './cell';
import { sheetsOf } from './sheets';
import { TableFile } from './tablefile';

export interface WorkbookTable {
  readonly sheet: string;
  /** The table file written for it. */
  readonly path: string;
  readonly names: readonly string[];
  readonly headerLine: number | undefined;
  readonly rows: number;
}

export interface WorkbookTables {
  /** The sheets that are one table of sales, in the order of the workbook. */
  readonly tables: readonly WorkbookTable[];
  /** Sheets that hold something else. */
  readonly leftOut: readonly string[];
  /** Some of them look like sales too. */
  readonly isUncertain: boolean;
}

const sampleRows = 500;
/** A date, a customer and an amount, each named at least in part. */
const leastLikeness = 3.9;

/**
 * Writes the sales of a workbook as table files: the sheet asked for; else the one whose columns are most like those
 * of sales, along with all sheets that have the same columns, such as one sheet a month.
 */
export async function rewriteWorkbook(
  file: OpenedFile,
  path: string,
  wish: { readonly sheet?: string; readonly header?: boolean },
): Promise<WorkbookTables> {
  const seen: string[] = [];
  const tables: WorkbookTable[] = [];
  try {
    for await (const { name, rows } of sheetsOf(file.path, `${path}.xlsx`)) {
      seen.push(name);
      if (wish.sheet !== undefined && wish.sheet !== name) continue;
      const table = await writeSheet(rows, `${path}.${seen.length}.csv`, wish.header);
      if (table !== undefined) tables.push({ sheet: name, ...table });
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw problems.damaged({ file: file.name }, 'xlsx', error);
  }
  if (wish.sheet !== undefined && !seen.includes(wish.sheet))
    throw problems.noSheet({ file: file.name }, seen.join(', '));
  const sales = salesAmong(tables, file);
  const others = tables.filter((table) => !sales.includes(table));
  const read = new Set(sales.map(({ sheet }) => sheet));
  return {
    tables: sales,
    leftOut: seen.filter((name) => !read.has(name)),
    isUncertain: others.some((table) => likeness(table) >= leastLikeness),
  };
}

/** The sheet most like sales (of several the one with most rows), and those with the same columns. */
function salesAmong(tables: readonly WorkbookTable[], file: OpenedFile): WorkbookTable[] {
  const [best] = [...tables].sort((a, b) => likeness(b) - likeness(a) || b.rows - a.rows);
  if (best === undefined) throw problems.noRows({ file: file.name });
  return tables.filter((table) => table === best || (best.headerLine !== undefined && sameColumns(table, best)));
}

/** How many of the columns that sales need a sheet names. */
const likeness = ({ names }: WorkbookTable): number =>
  ([['date'], ['customer', 'customerName'], ['amount', 'price']] as const)
    .map((choice) => Math.max(...names.flatMap((name) => choice.map((role) => headerFit(name, role)))))
    .reduce((sum, fit) => sum + (fit >= 0.3 ? 1 + fit : 0), 0);

const sameColumns = (a: WorkbookTable, b: WorkbookTable): boolean =>
  a.headerLine !== undefined && a.names.join('\n').toLowerCase() === b.names.join('\n').toLowerCase();

async function writeSheet(
  sheet: AsyncIterable<ExcelJS.Row>,
  path: string,
  wish?: boolean,
): Promise<Omit<WorkbookTable, 'sheet'> | undefined> {
  const rows = sheetRecords(sheet);
  const sample: SourceRecord[] = [];
  let next = await rows.next();
  for (; !next.done && sample.length < sampleRows; next = await rows.next()) sample.push(next.value);
  const width = Math.max(0, ...sample.map(({ fields }) => fields.length));
  const padded = sample.map((record) => padTo(record, width));
  const guess = guessHeader(padded, isKnownWord, wish);
  const start = guess === undefined || guess.header === undefined ? (guess?.first ?? 0) : guess.first + 1;
  if (guess === undefined || start >= padded.length) return undefined;
  const header = guess.header === undefined ? undefined : padded[guess.header];
  const table = await TableFile.create(path, width);
  try {
    const write = async (record: SourceRecord): Promise<void> => {
      if (table.add(record.line, padTo(record, width).fields)) await table.flush();
    };
    for (const record of padded.slice(start)) await write(record);
    for (; !next.done; next = await rows.next()) await write(next.value);
  } finally {
    await table.close();
  }
  return { path, names: columnNames(guess.names, width), headerLine: header?.line, rows: table.rows };
}

/** Rows that hold something; `line` is the row's number in the sheet. */
async function* sheetRecords(sheet: AsyncIterable<ExcelJS.Row>): AsyncGenerator<SourceRecord> {
  for await (const row of sheet) {
    const fields = cellTexts(row);
    if (fields.some((cell) => cell.trim() !== '')) yield { line: row.number, fields };
  }
}

function cellTexts(row: ExcelJS.Row): string[] {
  const values = Array.isArray(row.values) ? row.values.slice(1) : [];
  return Array.from(values, (value) => cellText(value as ExcelJS.CellValue | undefined));
}

/** Excel leaves out what is empty at the end of a row. */
function padTo(record: SourceRecord, width: number): SourceRecord {
  const missing = width - record.fields.length;
  return missing <= 0
    ? record
    : { ...record, fields: [...record.fields, ...Array.from({ length: missing }, () => '')] };
}
