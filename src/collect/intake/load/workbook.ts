import ExcelJS from 'exceljs';
import { columnNames, guessHeader } from '../dialect/header';
import type { SourceRecord } from '../dialect/records';
import { Problem } from '../../../common';
import { problems } from '../problems';
import { isKnownWord } from '../roles/dictionary';
import type { OpenedFile } from '../source/kind';
import { TableFile } from './tablefile';

export interface WorkbookTable {
  readonly sheet: string;
  readonly names: readonly string[];
  readonly headerLine: number | undefined;
  readonly rows: number;
  readonly blankLines: number;
}

const sampleRows = 500;

/** Writes one sheet of a workbook as a table file: the named one, else the first that holds a table. */
export async function rewriteWorkbook(
  file: OpenedFile,
  path: string,
  wish: { readonly sheet?: string; readonly header?: boolean },
): Promise<WorkbookTable> {
  const seen: string[] = [];
  try {
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(file.path, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    for await (const sheet of reader) {
      const name = String((sheet as unknown as { name?: string }).name ?? seen.length + 1);
      seen.push(name);
      if (wish.sheet !== undefined && wish.sheet !== name) continue;
      const table = await writeSheet(sheet, path, wish.header);
      if (table !== undefined) return { sheet: name, ...table };
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw problems.damaged({ file: file.name }, 'xlsx', error);
  }
  if (wish.sheet !== undefined && !seen.includes(wish.sheet))
    throw problems.noSheet({ file: file.name }, seen.join(', '));
  throw problems.noRows({ file: file.name });
}

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
  if (guess === undefined) return undefined;
  const header = guess.header === undefined ? undefined : padded[guess.header];
  const start = guess.header === undefined ? guess.first : guess.first + 1;
  const table = await TableFile.create(path, width);
  let lines = 0;
  try {
    const write = async (record: SourceRecord): Promise<void> => {
      lines += 1;
      if (table.add(record.line, padTo(record, width).fields)) await table.flush();
    };
    for (const record of padded.slice(start)) await write(record);
    for (; !next.done; next = await rows.next()) await write(next.value);
  } finally {
    await table.close();
  }
  return { names: columnNames(header?.fields ?? [], width), headerLine: header?.line, rows: lines, blankLines: 0 };
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

/** The value of a cell as a text file would have it: dates in ISO form, formulas as their result, errors as nothing. */
export function cellText(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 19);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return '';
  if ('result' in value) return cellText(value.result as ExcelJS.CellValue | undefined);
  if ('text' in value) return cellText(value.text as ExcelJS.CellValue);
  return '';
}
