import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../../src/common';
import { publishWorkbook } from '../../../src/publish/excel';
import { modelTables, type Locale, type Star } from '../../../src/star';
import { fixtureSpec, fixtureStar, hostileTexts } from '../fixture';

let folder: string;
let star: Star;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-excel-'));
  star = await fixtureStar();
});

afterAll(async () => {
  star.session.close();
  await rm(folder, { recursive: true, force: true });
});

const file = (name: string) => join(folder, `${name}.xlsx`);

async function publish(name: string, locale: Locale, from = star): Promise<ExcelJS.Workbook> {
  await publishWorkbook(from, locale, file(name));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file(name));
  return workbook;
}

async function parts(name: string): Promise<Map<string, string>> {
  const entries = Object.entries(unzipSync(new Uint8Array(await readFile(file(name)))));
  return new Map(entries.map(([part, bytes]) => [part, new TextDecoder().decode(bytes)]));
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function texts(sheet: ExcelJS.Worksheet, row: number): string[] {
  const cells: string[] = [];
  sheet.getRow(row).eachCell((cell) => cells.push(cell.text));
  return cells;
}

/** What Excel does with the escapes of Office Open XML; this library leaves them as they are. */
const unescape = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** Names and ranges of the Excel tables, from the file itself. */
function listsIn(xml: Map<string, string>): { name: string; ref: string; filter: string; columns: string[] }[] {
  return [...xml]
    .filter(([part]) => part.startsWith('xl/tables/'))
    .map(([, text]) => ({
      name: /displayName="([^"]+)"/.exec(text)?.[1] ?? '',
      ref: / ref="([^"]+)"/.exec(text)?.[1] ?? '',
      filter: /<autoFilter ref="([^"]+)"/.exec(text)?.[1] ?? '',
      columns: [...text.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map((match) => match[1] ?? ''),
    }));
}

/** A minimal check that XML is well formed: tags nest and no character is one that XML forbids. */
function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) faults.push('forbidden character');
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml)) faults.push('bare ampersand');
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close && open.pop() !== name) faults.push(`</${name}>`);
    else if (!close && !self) open.push(name);
  }
  return open.length > 0 ? [...faults, `not closed: ${open.join(' ')}`] : faults;
}

describe('publishWorkbook', () => {
  it('has a sheet that explains, a sheet for each table and a dictionary, in the language asked for', async () => {
    const french = await publish('fr', 'fr');
    expect(french.worksheets.map(({ name }) => name)).toEqual([
      'Lisez-moi',
      'Date',
      'Client',
      'Étape précédente',
      'Ventes',
      'Dictionnaire',
    ]);
    expect(texts(sheetOf(french, 'Ventes'), 1)).toEqual([
      'Clé de date',
      'Clé de client',
      'Clé d’étape précédente',
      'Commande',
      'Ligne',
      'Quantité',
      'Montant net',
    ]);
    const english = await publish('en', 'en');
    expect(english.worksheets.map(({ name }) => name)).toEqual([
      'Read me',
      'Date',
      'Customer',
      'Previous stage',
      'Sales',
      'Dictionary',
    ]);
    expect(texts(sheetOf(english, 'Sales'), 1)).toEqual([
      'Date key',
      'Customer key',
      'Previous stage key',
      'Order',
      'Line',
      'Quantity',
      'Net amount',
    ]);
  });

  it('says on the first sheet what each sheet holds and how many rows, with a link', async () => {
    const sheet = sheetOf(await publish('readme', 'en'), 'Read me');
    expect(sheet.getCell('A1').text).toBe('The data of the customer relationship');
    expect(sheet.getCell('A2').text).toBe('As of 2024-02-29');
    const row = [1, 2, 3, 4].map((column) => sheet.getCell(9, column).value);
    expect(row).toEqual([
      { formula: `HYPERLINK("#'Sales'!A1","Sales")`, result: 'Sales' },
      'Sales lines; returns are negative.',
      'an order line',
      40,
    ]);
  });

  it('has a dictionary that says of every table, column and measure what it is', async () => {
    const sheet = sheetOf(await publish('dictionary', 'en'), 'Dictionary');
    const rows = Array.from({ length: sheet.rowCount - 1 }, (_, index) => texts(sheet, index + 2));
    const named = (kind: string) => rows.filter((row) => row[2] === kind).map((row) => row[1]);
    const tables = modelTables(fixtureSpec);
    expect(named('Table')).toEqual(tables.map(({ name }) => name.en));
    expect(named('Column')).toEqual(tables.flatMap(({ columns }) => columns.map(({ name }) => name.en)));
    expect(named('Measure')).toEqual(fixtureSpec.measures.map(({ name }) => name.en));
    const sales = rows.find((row) => row[1] === 'Sales' && row[2] === 'Table');
    expect(sales?.[6]).toBe('Sales lines; returns are negative. Each row: an order line.');
    expect(rows.find((row) => row[1] === 'Revenue')?.[5]).toBe('Sales');
  });

  it('makes every data sheet a real Excel table over exactly its rows, its columns named as its header cells', async () => {
    const workbook = await publish('tables', 'fr');
    const lists = listsIn(await parts('tables'));
    expect(lists.map(({ name, ref }) => [name, ref])).toEqual([
      ['Date', 'A1:D61'],
      ['Client', `A1:H${hostileTexts.length + 2}`],
      ['Etape_precedente', 'A1:C4'],
      ['Ventes', 'A1:G41'],
      ['Dictionnaire', 'A1:J39'],
    ]);
    lists.forEach(({ ref, filter, columns }, index) => {
      expect(filter).toBe(ref);
      expect(columns).toEqual(texts(workbook.worksheets[index + 1] as ExcelJS.Worksheet, 1));
      expect(new Set(columns.map((name) => name.toLowerCase())).size).toBe(columns.length);
    });
    for (const sheet of workbook.worksheets.slice(1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    }
  });

  it('writes parts as Excel demands: unique ids, elements in the schema’s order, content types', async () => {
    await publish('xml', 'en');
    const xml = await parts('xml');
    const tables = [...xml].filter(([part]) => part.startsWith('xl/tables/'));
    const ids = tables.map(([, text]) => / id="(\d+)"/.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(5);
    const types = xml.get('[Content_Types].xml') ?? '';
    for (const [part] of tables) expect(types).toContain(`PartName="/${part}"`);
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'pageMargins',
      'pageSetup',
      'ignoredErrors',
      'drawing',
      'tableParts',
    ];
    for (const [part, text] of xml) {
      if (!part.startsWith('xl/worksheets/sheet')) continue;
      const body = text.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>');
      const found = [...body.matchAll(/<(\w+)[ />]/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => order.includes(name));
      expect(found).toEqual(order.filter((name) => found.includes(name)));
      expect(faultsOf(text)).toEqual([]);
    }
  });

  it('brings every type back: numbers, amounts, dates, yes/no, missing values', async () => {
    const sheet = sheetOf(await publish('values', 'fr'), 'Client');
    const [unknown, third] = [sheet.getRow(2), sheet.getRow(5)];
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((column) => unknown.getCell(column).value)).toEqual([
      -1,
      '?',
      'Unknown',
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([1, 2, 4, 5, 6, 7, 8].map((column) => third.getCell(column).value)).toEqual([
      3,
      'C3',
      'Saint-Étienne',
      new Date('2024-01-03T00:00:00Z'),
      -0.125,
      0.1875,
      false,
    ]);
    const sales = sheetOf(await publish('values2', 'en'), 'Sales');
    const rows = await star.session.rows<{ quantity: number; net_amount: number }>(
      'SELECT quantity, net_amount FROM star.sales ORDER BY date_key, order_code, line_number',
    );
    expect(rows.map((_, index) => [6, 7].map((column) => sales.getCell(index + 2, column).value))).toEqual(
      rows.map(({ quantity, net_amount: amount }) => [quantity, amount]),
    );
  });

  it('formats cells by type and language', async () => {
    const formats = async (locale: Locale, name: string, columns: string[]) => {
      const sheet = sheetOf(await publish(`formats-${locale}`, locale), name);
      return columns.map((column) => sheet.getCell(`${column}4`).numFmt);
    };
    expect(await formats('fr', 'Client', ['A', 'E', 'F', 'G'])).toEqual([
      '0',
      'dd/mm/yyyy',
      '#,##0.00',
      '0.0"\u202f"%',
    ]);
    expect(await formats('en', 'Customer', ['A', 'E', 'F', 'G'])).toEqual(['0', 'yyyy-mm-dd', '#,##0.00', '0.0%']);
  });

  it('keeps hostile texts as texts, with an apostrophe before what would run as a formula', async () => {
    const sheet = sheetOf(await publish('hostile', 'en'), 'Customer');
    const values = hostileTexts.map((_, index) => sheet.getCell(index + 3, 3).value);
    const expected = hostileTexts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
    expect(values.map((value) => (value === null ? '' : unescape(String(value))))).toEqual(expected);
    sheet.eachRow((row) => {
      row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula));
    });
  });

  it('cuts texts longer than Excel’s limit, never inside a character, and writes early dates as texts', async () => {
    const small = await fixtureStar();
    await small.session.run(
      `UPDATE star.customer SET label = repeat('a', 32767), registered_on = DATE '1900-02-28' WHERE customer_key = 1;
       UPDATE star.customer SET label = repeat('b', 40000), registered_on = DATE '1900-03-01' WHERE customer_key = 2;
       UPDATE star.customer SET label = repeat('c', 32765) || repeat('😀', 9) WHERE customer_key = 3`,
    );
    const sheet = sheetOf(await publish('long', 'en', small), 'Customer');
    small.session.close();
    const [first, second, third] = [3, 4, 5].map((row) => String(sheet.getCell(row, 3).value));
    expect(first).toBe('a'.repeat(32_767));
    expect(second).toBe(`${'b'.repeat(32_766)}…`);
    expect(third).toBe(`${'c'.repeat(32_765)}…`);
    expect(sheet.getCell('E3').value).toBe('1900-02-28');
    expect(sheet.getCell('E4').value).toEqual(new Date('1900-03-01T00:00:00Z'));
  });

  it('gives a table without rows the empty row that Excel wants', async () => {
    const empty = await fixtureStar({ lines: 0 });
    const workbook = await publish('empty', 'en', empty);
    empty.session.close();
    expect(listsIn(await parts('empty')).find(({ name }) => name === 'Sales')?.ref).toBe('A1:G2');
    expect(sheetOf(workbook, 'Sales').getCell('A2').value).toBeNull();
  });

  it('refuses a table that does not fit a sheet before writing anything, and says what to do', async () => {
    const large = await fixtureStar({ lines: 1_048_576 });
    const attempt = publishWorkbook(large, 'en', file('large'));
    const problem = await attempt.then(
      () => undefined,
      (error: unknown) => error,
    );
    large.session.close();
    expect(problem).toBeInstanceOf(Problem);
    const described = problem as Problem;
    expect(described.describe('en')).toContain('Sales (1,048,576)');
    expect(described.describe('en')).toContain('Parquet');
    expect(described.describe('fr')).toContain('Ventes (1\u202f048\u202f576)');
    expect(described.what.en).not.toContain('Customer');
    expect(existsSync(file('large'))).toBe(false);
  });

  it('gives the same bytes every time, whatever the threads and the time zone', async () => {
    const zone = process.env['TZ'];
    const digests: string[] = [];
    for (const [index, TZ] of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].entries()) {
      process.env['TZ'] = TZ;
      const run = await fixtureStar({ lines: 20_000, threads: index + 1 });
      await publishWorkbook(run, 'fr', file(`run${index}`));
      run.session.close();
      digests.push(
        createHash('sha256')
          .update(await readFile(file(`run${index}`)))
          .digest('hex'),
      );
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(digests).size).toBe(1);
  });
});
