import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Locale, Star } from '../../star';
import { publishedFile, type PublishedFile } from '../published';
import { ArchiveWriter } from './archive';
import { columnLetters } from './cells';
import { checkRowLimit } from './limits';
import { planSheets, type SheetPlan } from './plan';
import { writeSheetRows } from './rows';
import { workbookShell } from './shell';

/** Bytes of rows that are read in one go. */
const readAtOnce = 1024 * 1024;

/**
 * Writes the star as one Excel workbook: a first sheet that explains the others, one sheet a table, each a real Excel
 * table, and a dictionary of columns and measures. exceljs makes everything but the data rows, which go from the
 * database into the zip file a piece at a time: memory does not grow with the data, and the same star gives the same
 * bytes.
 *
 * @throws Problem when a table has more rows than an Excel sheet; nothing is written then.
 */
export async function publishWorkbook(star: Star, locale: Locale, file: string): Promise<PublishedFile[]> {
  const plans = await planSheets(star, locale);
  checkRowLimit(plans);
  const parts = await workbookShell(star, plans, locale);
  const archive = await ArchiveWriter.create(file);
  try {
    for (const [name, bytes] of parts) {
      const plan = planOfSheet(name, plans);
      if (plan) await archive.add(name, filledSheet(star, plan, textOf(bytes), `${file}.rows`));
      else await archive.add(name, name.startsWith('xl/tables/') ? [filledTable(textOf(bytes), plans)] : bytes);
    }
    await archive.finish();
  } catch (error) {
    await archive.abandon();
    await rm(file, { force: true });
    throw error;
  }
  const rows = plans.reduce((sum, plan) => sum + plan.rows, 0);
  return [{ ...(await publishedFile(file, rows)), tables: star.spec.tables.map((table) => table.id) }];
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Sheet 1 is the explanation; the data sheets follow in the plans' order. */
function planOfSheet(part: string, plans: readonly SheetPlan[]): SheetPlan | undefined {
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
  return number === undefined ? undefined : plans[Number(number) - 2];
}

const shellRange = ({ headers }: SheetPlan): string => `A1:${columnLetters(headers.length - 1)}2`;

/** A table without rows keeps the shell's empty one: Excel wants one under every header. */
const filledRange = (plan: SheetPlan): string =>
  `A1:${columnLetters(plan.headers.length - 1)}${Math.max(plan.rows, 1) + 1}`;

function filledTable(xml: string, plans: readonly SheetPlan[]): string {
  const plan = plans.find(({ listName }) => xml.includes(` name="${listName}" `));
  return plan ? xml.replaceAll(`ref="${shellRange(plan)}"`, `ref="${filledRange(plan)}"`) : xml;
}

/** @param rowsFile where the rows may wait until they are read */
async function* filledSheet(
  star: Star,
  plan: SheetPlan,
  shell: string,
  rowsFile: string,
): AsyncGenerator<string | Uint8Array> {
  const start = shell.indexOf('<row r="2"');
  const end = shell.indexOf('</sheetData>');
  const sample = shell.slice(start, end);
  const styles = [...sample.matchAll(/<c r="[A-Z]+2" s="(\d+)"/g)].map((match) => match[1] ?? '0');
  if (start < 0 || end < start || styles.length !== plan.headers.length) {
    throw new Error(`Unexpected XML for the sheet ${plan.sheet}`);
  }
  yield shell.slice(0, start).replace(`ref="${shellRange(plan)}"`, `ref="${filledRange(plan)}"`);
  if (plan.rows === 0) yield sample;
  else yield* sheetRows(star, plan, styles, rowsFile);
  yield shell.slice(end).replace('<tableParts', `${textsAreTexts(plan)}<tableParts`);
}

async function* sheetRows(
  star: Star,
  plan: SheetPlan,
  styles: readonly string[],
  file: string,
): AsyncGenerator<Uint8Array> {
  try {
    await writeSheetRows(star, plan, styles, file);
    yield* createReadStream(file, { highWaterMark: readAtOnce }) as AsyncIterable<Uint8Array>;
  } finally {
    await rm(file, { force: true });
  }
}

/** Codes made of digits are texts on purpose: without this Excel flags each of them as an error. */
function textsAreTexts(plan: SheetPlan): string {
  return `<ignoredErrors><ignoredError sqref="${filledRange(plan)}" numberStoredAsText="1"/></ignoredErrors>`;
}
