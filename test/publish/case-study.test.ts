import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCaseStudy } from '../../src/collect';
import { publishDictionary } from '../../src/publish/docs';
import { publishWorkbook } from '../../src/publish/excel';
import { formatNumber } from '../../src/publish/format';
import { columnName, dataFileName, tableName } from '../../src/publish/names';
import { publishTables } from '../../src/publish/tables';
import { locales } from '../../src/relationship';
import { buildStar, measureValues, sqlName, sqlText, type Star } from '../../src/star';
import { openStore, type Store } from '../../src/store';

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-case-'));
  store = await openStore();
  await generateCaseStudy(store, { scenario: 'retail', size: 60, months: 14, seed: 7, locale: 'fr' });
});

afterAll(async () => {
  store.session.close();
  await rm(folder, { recursive: true, force: true });
});

const rowsOf = (star: Star, id: string) => star.session.value<number>(`SELECT count(*) FROM star.${id}`);

describe.each(locales)('a generated case in %s', (locale) => {
  let star: Star;

  beforeAll(async () => {
    star = await buildStar(store, { locale });
  });

  it('is all in the Parquet files', async () => {
    await publishTables(star, locale, join(folder, locale), { formats: ['parquet'] });
    for (const table of star.spec.tables) {
      const file = sqlText(join(folder, locale, dataFileName(table, locale, 'parquet')));
      const columns = await star.session.rows<{ column_name: string }>(`DESCRIBE SELECT * FROM ${file}`);
      expect(columns.map(({ column_name: name }) => name)).toEqual(
        table.columns.map((column) => columnName(column, locale)),
      );
      const kept = table.columns.map(({ id }) => sqlName(id)).join(', ');
      expect(
        await star.session.value(`SELECT count(*) FROM (SELECT ${kept} FROM star.${table.id} EXCEPT ALL FROM ${file})`),
      ).toBe(0);
      expect(await star.session.value(`SELECT count(*) FROM ${file}`)).toBe(await rowsOf(star, table.id));
    }
  });

  it('is all in the workbook', async () => {
    await publishWorkbook(star, locale, join(folder, `${locale}.xlsx`));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, `${locale}.xlsx`));
    for (const table of star.spec.tables) {
      const sheet = workbook.getWorksheet(tableName(table, locale));
      expect(sheet?.rowCount).toBe(1 + (await rowsOf(star, table.id)));
      const [header] = sheet?.getRows(1, 1) ?? [];
      expect(table.columns.map((_, index) => header?.getCell(index + 1).value)).toEqual(
        table.columns.map((column) => columnName(column, locale)),
      );
    }
  });

  it('has the value of every measure in its dictionary', async () => {
    const values = await measureValues(star);
    await publishDictionary(star, values, locale, join(folder, `${locale}.md`));
    const text = await readFile(join(folder, `${locale}.md`), 'utf8');
    expect(values.length).toBeGreaterThan(20);
    expect(values.filter(({ value }) => value !== null).length).toBeGreaterThan(20);
    for (const { id, value } of values) {
      const format = star.spec.measures.find((measure) => measure.id === id)?.format ?? 'integer';
      const line = text.split('\n').find((row) => row.startsWith('|') && row.includes(`](#measure-${id})`));
      expect(line?.split(' | ')[1]).toBe(formatNumber(value, format, locale));
    }
  });
});
