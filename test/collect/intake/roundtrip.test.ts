import ExcelJS from 'exceljs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store';
import { folderOf, importFolder } from './fixtures';

interface Sale {
  readonly customer: string;
  readonly day: string;
  readonly quantity: number;
  readonly cents: number;
  readonly product: string;
}

const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const sale: fc.Arbitrary<Sale> = fc.record({
  customer: fc.integer({ min: 1, max: 30 }).map((number) => `K${String(number).padStart(4, '0')}`),
  day,
  quantity: fc.integer({ min: 1, max: 12 }),
  cents: fc.integer({ min: 1, max: 2_500_000 }),
  product: fc.constantFrom('Crème', 'Thé', 'Noël', 'Chaise', 'Œuf', 'Boîte à café'),
});

interface Writing {
  readonly delimiter: string;
  readonly encoding: 'utf8' | 'utf8-bom' | 'win1252' | 'utf-16le';
  readonly newline: '\n' | '\r\n';
  readonly date: 'iso' | 'timestamp' | 'compact' | 'french' | 'american' | 'short';
  readonly decimal: '.' | ',';
  readonly thousands: '' | ' ' | '\u00a0' | "'";
  readonly currency: '' | ' €';
  readonly lastNewline: boolean;
}

const writing: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  encoding: fc.constantFrom('utf8', 'utf8-bom', 'win1252', 'utf-16le'),
  newline: fc.constantFrom('\n', '\r\n'),
  date: fc.constantFrom('iso', 'timestamp', 'compact', 'french', 'american', 'short'),
  decimal: fc.constantFrom('.', ','),
  thousands: fc.constantFrom('', ' ', '\u00a0', "'"),
  currency: fc.constantFrom('', ' €'),
  lastNewline: fc.boolean(),
});

function writeDate(iso: string, date: Writing['date']): string {
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
  return {
    iso,
    timestamp: `${iso} 08:26:00`,
    compact: year + month + dayOfMonth,
    french: `${dayOfMonth}/${month}/${year}`,
    american: `${Number(month)}/${Number(dayOfMonth)}/${year}`,
    short: `${dayOfMonth}.${month}.${year.slice(2)}`,
  }[date];
}

function writeAmount(cents: number, { decimal, thousands, currency }: Writing): string {
  const units = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${units}${decimal}${String(cents % 100).padStart(2, '0')}${currency}`;
}

function encode(text: string, encoding: Writing['encoding']): Buffer {
  if (encoding === 'utf8-bom') return Buffer.from(`\ufeff${text}`);
  return encoding === 'utf8' ? Buffer.from(text) : iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });
}

function writeTable(sales: readonly Sale[], how: Writing): Buffer {
  const quoted = (cell: string): string => (cell.includes(how.delimiter) ? `"${cell}"` : cell);
  const rows = sales.map((row) =>
    [row.customer, writeDate(row.day, how.date), String(row.quantity), writeAmount(row.cents, how), row.product]
      .map(quoted)
      .join(how.delimiter),
  );
  const header = ['Code client', 'Date', 'Quantité', 'Montant', 'Produit'].join(how.delimiter);
  return encode([header, ...rows].join(how.newline) + (how.lastNewline ? how.newline : ''), how.encoding);
}

/** Both orders of day and month must be told apart by the data: one day beyond 12 is enough. */
const decided: Sale = { customer: 'K0001', day: '1999-12-31', quantity: 1, cents: 123, product: 'Thé' };

const compare = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const plain = ({
  customer,
  day: on,
  product,
  quantity,
  cents,
}: {
  customer: string | null;
  day: string;
  product: string | null;
  quantity: number;
  cents: number;
}): object => ({
  customer,
  day: on,
  product,
  quantity,
  cents,
});

describe('what is written is read back exactly', () => {
  test('text files of any dialect', async () => {
    const base = await folderOf({});
    await fc.assert(
      fc.asyncProperty(fc.array(sale, { minLength: 3, maxLength: 25 }), writing, async (some, how) => {
        const sales = [...some, decided];
        await writeFile(join(base, 'sales.csv'), writeTable(sales, how));
        const { lines, report } = await importFolder(base, { paths: ['sales.csv'] });
        expect(report.rowsQuarantined).toEqual({});
        expect(lines.map(plain).sort(compare)).toEqual(sales.map(plain).sort(compare));
      }),
      { numRuns: 40, seed: 20240601 },
    );
  });

  const sales: Sale[] = [decided, ...fc.sample(sale, { numRuns: 40, seed: 5 })];

  test('workbooks: the first sheet, or the one asked for', async () => {
    const base = await folderOf({});
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Ventes');
    sheet.addRow(['Relevé des ventes']);
    sheet.addRow([]);
    sheet.addRow(['Code client', 'Date', 'Quantité', 'Montant', 'Produit']);
    for (const row of sales)
      sheet.addRow([row.customer, new Date(`${row.day}T00:00:00Z`), row.quantity, row.cents / 100, row.product]);
    const other = workbook.addWorksheet('Retours');
    other.addRow(['client', 'date', 'montant']);
    other.addRow(['Z1', '2024-01-31', -5]);
    await workbook.xlsx.writeFile(join(base, 'sales.xlsx'));
    const { lines } = await importFolder(base, { paths: ['sales.xlsx'] });
    expect(lines.map(plain).sort(compare)).toEqual(sales.map(plain).sort(compare));
    const returns = await importFolder(base, { paths: ['sales.xlsx'], mapping: { files: { sheet: 'Retours' } } });
    expect(returns.lines).toEqual([
      expect.objectContaining({ customer: 'Z1', day: '2024-01-31', cents: -500, is_return: true }),
    ]);
  });

  test('Parquet', async () => {
    const base = await folderOf({});
    const { session } = await openStore();
    const values = sales.map(
      ({ customer, day: on, quantity, cents, product }) =>
        `('${customer}', DATE '${on}', ${quantity}, ${cents / 100}::DOUBLE, '${product}')`,
    );
    await session.run(
      `COPY (SELECT * FROM (VALUES ${values.join(', ')}) AS t(client, date, quantite, montant, produit)) TO '${join(base, 'sales.parquet')}'`,
    );
    session.close();
    const { lines } = await importFolder(base);
    expect(lines.map(plain).sort(compare)).toEqual(sales.map(plain).sort(compare));
  });

  test('fixed width, values growing to the left or to the right', async () => {
    const base = await folderOf({});
    const rows = sales.map((row) =>
      [
        row.product.padEnd(13),
        row.customer,
        row.day,
        String(row.quantity).padStart(4),
        (row.cents / 100).toFixed(2).padStart(10),
      ].join(' '),
    );
    await writeFile(join(base, 'sales.txt'), ['produit client date quantite montant', ...rows].join('\r\n'));
    const { lines } = await importFolder(base);
    expect(lines.map(plain).sort(compare)).toEqual(sales.map(plain).sort(compare));
  });
});
