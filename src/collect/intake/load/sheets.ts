import { rm } from 'node:fs/promises';
import type ExcelJS from 'exceljs';
import { copyZip, zipEntries, type ZipEntry } from '../source/zip';

export interface Sheet {
  readonly name: string;
  readonly rows: AsyncIterable<ExcelJS.Row>;
}

const common = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml'];
const sheetName = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/**
 * The sheets of a workbook, their rows one by one. The reader behind it wants names, formats and texts before the
 * sheets that use them, and loses parts of a workbook of many: it is given one sheet at a time, in that order.
 *
 * @param scratch where a file may be written and removed again
 */
export async function* sheetsOf(path: string, scratch: string): AsyncGenerator<Sheet> {
  const entries = await zipEntries(path);
  if (entries === undefined) {
    yield* readSheets(path);
    return;
  }
  const shared = common.flatMap((name) => entries.find((entry) => entry.name === name) ?? []);
  for (const sheet of entries.filter(({ name }) => sheetName.test(name)).sort((a, b) => numberOf(a) - numberOf(b))) {
    try {
      await copyZip(path, scratch, [...shared, sheet]);
      yield* readSheets(scratch);
    } finally {
      await rm(scratch, { force: true });
    }
  }
}

const numberOf = ({ name }: ZipEntry): number => Number(sheetName.exec(name)?.[1]);

async function* readSheets(path: string): AsyncGenerator<Sheet> {
  const { default: exceljs } = await import('exceljs');
  const reader = new exceljs.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const rows of reader) {
    const { name, id } = rows as unknown as { name?: string; id: number | string };
    yield { name: name ?? String(id), rows };
  }
}
