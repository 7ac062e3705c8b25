import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/common';
import { locales } from '../../../src/relationship/text';
import { folderOf, importFolder, importText, problemOf } from './fixtures';

const good = 'customer;date;amount\nA;03/01/2024;12,50\nB;28/01/2024;3,00\n';

/** A problem names its file and says what to do, in both languages. */
function expectHelpful(problem: Problem, file: string): void {
  expect(problem.place.file).toBe(file);
  for (const locale of locales) {
    expect(problem.describe(locale)).toContain(file);
    expect(problem.what[locale].length).toBeGreaterThan(10);
    expect(problem.advice[locale]).toMatch(/[.?]$/);
  }
  expect(problem.what.fr).not.toBe(problem.what.en);
}

describe('a file that is no table', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['empty.csv', '', /empty/],
    ['blank.csv', '\n\n  \r\n', /empty/],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /PNG/],
    ['program.csv', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 256)), /binary/],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.xls/],
    ['report.pdf', '%PDF-1.7\n', /PDF/],
    [
      'archive.csv',
      Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(26), Buffer.from('a.txt'), deflateRawSync('x')]),
      /ZIP/,
    ],
    ['broken.parquet', Buffer.from('PAR1 and then nothing'), /damaged/],
    [
      'broken.xlsx',
      Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(26), Buffer.from('[Content_Types].xml')]),
      /damaged/,
    ],
    ['broken.csv.gz', gzipSync(good).subarray(0, 30), /damaged/],
    ['letter.txt', 'Dear customer,\nthank you for your letter.\nWe will come back to you.\n', /columns|looks like/],
    ['header.csv', 'customer;date;amount\n', /no line of data/],
  ])('%s', async (name, content, what) => {
    const base = await folderOf({ [name]: content });
    const problem = await problemOf(importFolder(base, { paths: [name] }));
    expectHelpful(problem, name);
    expect(problem.what.en).toMatch(what);
  });

  test('missing, with the name that may have been meant', async () => {
    const base = await folderOf({ 'sales2024.csv': good });
    const problem = await problemOf(importFolder(base, { paths: ['sale2024.csv'] }));
    expectHelpful(problem, 'sale2024.csv');
    expect(problem.advice.fr).toContain('sales2024.csv');
  });

  test('a link that leads nowhere', async () => {
    const base = await folderOf({});
    await symlink('loop.csv', join(base, 'loop.csv'));
    expectHelpful(await problemOf(importFolder(base, { paths: ['loop.csv'] })), 'loop.csv');
  });

  test('a folder without data, a pattern without match, no path at all', async () => {
    const base = await folderOf({ 'read.me': 'x' });
    await mkdir(join(base, 'empty'));
    expectHelpful(await problemOf(importFolder(base, { paths: ['empty'] })), 'empty');
    expectHelpful(await problemOf(importFolder(base, { paths: ['*.csv'] })), '*.csv');
    expect((await problemOf(importFolder(base, { paths: [] }))).advice.en).toContain('folder');
  });
});

describe('a table that is no sales', () => {
  test('a summary by customer: no date', async () => {
    const problem = await problemOf(importText('ID,frequency,recency,T\n1,2,30.43,38.86\n2,1,1.71,38.86'));
    expectHelpful(problem, 'sales.csv');
    expect(problem.what.en).toContain('date');
    expect(problem.advice.en).toContain('one line per purchase');
  });

  test('text where amounts belong', async () => {
    const problem = await problemOf(importText('customer;date;amount\nA;03/01/2024;much\nB;28/01/2024;more\n'));
    expectHelpful(problem, 'sales.csv');
    expect(problem.place).toMatchObject({ row: 2, column: 'amount' });
    expect(problem.what.en).toContain('much');
  });

  test('a limit can be asked for', async () => {
    const text = `${good}C;soon;1,00\n`;
    expect((await importText(text)).report.rowsKept).toBe(2);
    const problem = await problemOf(importText(text, { limit: 0.1 }));
    expect(problem.place).toMatchObject({ row: 4, column: 'date' });
  });
});

describe('bad rows are set aside with file, line and column; the others are kept', () => {
  test.each([
    ['not-a-date', 'C;soon;1,00', 4, 'date', 'soon'],
    ['impossible-date', 'C;30/02/2024;1,00', 4, 'date', '30/02/2024'],
    ['impossible-date', 'C;2023-02-29;1,00', 4, 'date', '2023-02-29'],
    ['date-out-of-range', 'C;01/01/1723;1,00', 4, 'date', '01/01/1723'],
    ['missing-date', 'C;;1,00', 4, 'date', ''],
    ['missing-date', 'C;NULL;1,00', 4, 'date', 'NULL'],
    ['missing-amount', 'C;01/01/2024;n/a', 4, 'amount', 'n/a'],
    ['not-a-number', 'C;01/01/2024;twelve', 4, 'amount', 'twelve'],
    ['not-a-number', 'C;01/01/2024;12abc', 4, 'amount', '12abc'],
    ['number-out-of-range', 'C;01/01/2024;12345678901234', 4, 'amount', '12345678901234'],
    ['wrong-column-count', 'C;01/01/2024', 4, null, 'C | 01/01/2024'],
    ['wrong-column-count', 'C;01/01/2024;1;2;3', 4, null, 'C | 01/01/2024 | 1 | 2 | 3'],
    ['unclosed-quote', '"C;01/01/2024;1,00', 4, null, '"C;01/01/2024;1,00'],
    ['repeated-header', 'customer;date;amount', 4, null, 'customer | date | amount'],
    ['subtotal-line', 'Sous-total;;15,50', 4, null, 'Sous-total | 15,50'],
    ['subtotal-line', 'TOTAL;;15,50', 4, null, 'TOTAL | 15,50'],
  ])('%s: %s', async (reason, row, line, column, value) => {
    const { report } = await importText(`${good}${row}\nD;29/02/2024;4,00\n`);
    expect(report).toMatchObject({ rowsRead: 4, rowsKept: 3, rowsQuarantined: { [reason]: 1 }, revenueCents: 1950 });
    const [example] = report.quarantineExamples;
    expect(example).toMatchObject({ reason, file: 'sales.csv', row: line, column });
    expect((example?.value ?? '').replace(/( \| )+$/, '').replaceAll(' |  | ', ' | ')).toBe(value);
  });

  test('lines are physical ones: blank lines and values of several lines count', async () => {
    const text =
      'customer,date,amount,note\r\n\r\nA,2024-01-03,1.00,"two\r\nlines"\r\n,,,\r\nB,2024-02-30,1.00,x\r\nC,2024-02-03,1.00,x\r\nD,2024-02-03,1.00,x';
    const { report } = await importText(text);
    expect(report).toMatchObject({ rowsRead: 4, rowsKept: 3, blankLines: 1 });
    expect(report.quarantineExamples[0]).toMatchObject({ reason: 'impossible-date', row: 6 });
  });

  test('titles above the table and delimiters at the end of rows do no harm', async () => {
    const { report } = await importText(
      'Export of sales;;;\n;;;\nClient;Date;Montant;\nA;03/01/2024;1,00;\nB;13/01/2024;2,00;\nC;33/01/2024;2,00;\n',
    );
    expect(report).toMatchObject({ rowsRead: 3, rowsKept: 2, revenueCents: 300 });
    expect(report.quarantineExamples[0]).toMatchObject({ row: 6, column: 'Date' });
  });

  test('an unclosed quote costs its own line only', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `C${index};${index === 250 ? '"' : ''}03/01/2024;1,00`);
    const { report } = await importText(`customer;date;amount\n${rows.join('\n')}\n`);
    expect(report).toMatchObject({ rowsRead: 500, rowsKept: 499, rowsQuarantined: { 'unclosed-quote': 1 } });
    expect(report.quarantineExamples[0]).toMatchObject({ row: 252 });
  });
});

describe('a mapping with a mistake', () => {
  test.each<[object, RegExp, RegExp]>([
    [{ colums: {} }, /colums/, /columns/],
    [{ columns: { custommer: 'A' } }, /columns\.custommer/, /customer/],
    [{ dates: { format: 'yy' } }, /dates\.format/, /yyyy-mm-dd/],
    [{ files: { header: 'yes' } }, /files\.header/, /true or false/],
    [{ columns: { date: 'dat' } }, /dat/, /date/],
    [{ columns: { date: 9 } }, /9/, /customer, date, amount/],
    [{ files: { encoding: 'klingon' } }, /klingon/, /utf-8/],
  ])('%j', async (mapping, what, advice) => {
    const problem = await problemOf(importText(good, mapping as never));
    expect(problem.what.en).toMatch(what);
    expect(problem.advice.en).toMatch(advice);
  });
});
