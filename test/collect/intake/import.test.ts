import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mergeMappings, readMapping } from '../../../src/collect/intake';
import { folderOf, importFolder, importText, problemOf } from './fixtures';

const reconciled = ({
  rowsRead,
  rowsKept,
  rowsQuarantined,
}: {
  rowsRead: number;
  rowsKept: number;
  rowsQuarantined: object;
}): boolean => rowsRead === rowsKept + Object.values(rowsQuarantined).reduce((sum: number, n: number) => sum + n, 0);

const decisionOn = (
  report: { decisions: readonly { subject: { en: string }; decision: { en: string } }[] },
  subject: string,
): string | undefined => report.decisions.find((entry) => entry.subject.en === subject)?.decision.en;

const master =
  [
    ' customer_id  date number_of_cds  dollar_value',
    ' 00001 19970101  1   11.77',
    ' 00002 19970112  1   12.00',
    ' 00002 19970112  5   77.00',
    ' 00003 19970102 12 1020.76',
    ' 00004 19970330  2    0.00',
  ].join('\r\n') + '\r\n';

describe('fixed width', () => {
  test('with a header that is not aligned, leading blanks and CRLF', async () => {
    const { report, lines } = await importText(master, undefined, 'master.txt');
    expect(report).toMatchObject({ rowsRead: 5, rowsKept: 5, rowsQuarantined: {}, customers: 4, revenueCents: 112153 });
    expect(report.mapping.columns).toMatchObject({
      customer: 'customer_id',
      date: 'date',
      quantity: 'number_of_cds',
      amount: 'dollar_value',
      order: null,
    });
    expect(lines.find(({ customer }) => customer === '00003')).toMatchObject({
      day: '1997-01-02',
      quantity: 12,
      cents: 102076,
    });
  });

  test('an order is what a customer buys on one day', async () => {
    const { lines } = await importText(master, undefined, 'master.txt');
    expect(new Set(lines.map(({ order_id: id }) => id)).size).toBe(4);
  });

  test('without header, with two columns that name the customer: the first one counts', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => {
      const customer = Math.floor(index / 3);
      const month = String(1 + (index % 12)).padStart(2, '0');
      return ` ${String(customer * 10 + 4).padStart(5, '0')} ${String(customer + 1).padStart(4, '0')} 1997${month}18  ${1 + (index % 4)}  ${(29.33 + index).toFixed(2)}`;
    });
    const { report } = await importText(rows.join('\n'), undefined, 'sample.txt');
    expect(report).toMatchObject({ rowsRead: 30, rowsKept: 30, customers: 10 });
    expect(report.mapping.columns).toMatchObject({ customer: 1, date: 3, quantity: 4, amount: 5, product: null });
  });
});

const invoices = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,"HOLDER, WHITE",6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,85123A,HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,85123A,HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536414,22139,,56,2010-12-01 11:52:00,0.0,,United Kingdom
C536379,D,Discount,-1,2010-12-02 09:41:00,27.50,14527.0,France
536400,22139,"FRAME 7"" SINGLE",1,2010-12-02 10:00:00,0.125,17850.0,EIRE
`;

describe('invoices', () => {
  test('codes written as numbers, cancellations, unknown customers, copies', async () => {
    const { report, lines } = await importText(invoices);
    expect(report).toMatchObject({
      rowsRead: 6,
      rowsKept: 6,
      customers: 2,
      withoutCustomer: 1,
      duplicates: 1,
      revenueCents: 3 * 1530 - 2750 + 13,
    });
    expect(reconciled(report)).toBe(true);
    expect(lines.map(({ customer }) => customer)).toContain('17850');
    expect(lines.filter(({ is_return: returned }) => returned)).toEqual([
      expect.objectContaining({ order_id: 'C536379', day: '2010-12-02', quantity: -1, cents: -2750 }),
    ]);
  });

  test('names and countries are the commonest ones', async () => {
    const { report, products, customers } = await importText(invoices);
    expect(products).toContainEqual({ product_id: '85123A', name: 'HOLDER', category: null });
    expect(products).toContainEqual({ product_id: '22139', name: 'FRAME 7" SINGLE', category: null });
    expect(customers).toEqual([
      { customer_id: '14527', name: '14527', country: 'France', city: null },
      { customer_id: '17850', name: '17850', country: 'United Kingdom', city: null },
    ]);
    expect(report.mapping.returns).toEqual({ orderPrefix: 'C' });
    expect(decisionOn(report, 'exact copies')).toBe('kept');
  });

  test('copies are set aside on demand', async () => {
    const { report } = await importText(invoices, { duplicates: 'quarantine' });
    expect(report).toMatchObject({ rowsRead: 6, rowsKept: 5, rowsQuarantined: { 'duplicate-row': 1 } });
    expect(report.quarantineExamples[0]).toMatchObject({ reason: 'duplicate-row', row: 4 });
  });

  test('the mapping of a run repeats it', async () => {
    const { report } = await importText(invoices);
    const again = await importText(invoices, JSON.parse(JSON.stringify(report.mapping)));
    expect(again.report.mapping).toEqual(report.mapping);
    expect(again.report.revenueCents).toBe(report.revenueCents);
  });
});

describe('several files', () => {
  const header = 'client;date;montant;ville\n';
  test('are one table, columns matched by name', async () => {
    const base = await folderOf({
      '2024-01.csv': `${header}A;03/01/2024;12,50;Lyon\nB;28/01/2024;3,00;Nantes\n`,
      '2024-02.csv': 'montant;client;date\n7,25;A;14/02/2024\n',
      'notes.md': '# no data',
    });
    const { report, lines } = await importFolder(base);
    expect(report).toMatchObject({ rowsRead: 3, rowsKept: 3, customers: 2, revenueCents: 2275 });
    expect(report.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['2024-01.csv', 2],
      ['2024-02.csv', 1],
    ]);
    expect(lines.at(1)).toMatchObject({ customer: 'A', day: '2024-02-14', cents: 725 });
  });

  test.each(['*.csv', '.\\*.csv', './2024-*.csv'])('pattern %s', async (pattern) => {
    const base = await folderOf({
      '2024-01.csv': `${header}A;03/01/2024;12,50;Lyon\n`,
      '2024-02.csv': `${header}A;13/01/2024;12,50;Lyon\n`,
    });
    expect((await importFolder(base, { paths: [pattern] })).report.rowsRead).toBe(2);
  });

  test('a bad row is named by its own file and line', async () => {
    const base = await folderOf({
      'a.csv': `${header}A;03/01/2024;12,50;Lyon\n`,
      'b.csv': `${header}A;13/01/2024;1,00;Lyon\nB;30/02/2024;2,00;Lyon\n`,
    });
    const { report } = await importFolder(base);
    expect(report.quarantineExamples).toEqual([
      { reason: 'impossible-date', file: 'b.csv', row: 3, column: 'date', value: '30/02/2024' },
    ]);
  });
});

describe('what is not there', () => {
  test('amount = quantity × unit price, half a cent away from zero', async () => {
    const { lines } = await importText(
      'customer,date,qty,unit price\nA,2024-01-02,3,0.335\nA,2024-01-03,-3,0.335\nA,2024-01-04,1.5,0.33\n',
    );
    expect(lines.map(({ cents, quantity }) => [quantity, cents])).toEqual([
      [3, 101],
      [-3, -101],
      [2, 50],
    ]);
  });

  test('an order number used again on another day or by another customer is another order', async () => {
    const { report, lines } = await importText(
      'customer,order,date,amount\nA,1,2024-01-02,5.00\nA,1,2024-01-02,6.00\nB,1,2024-01-02,7.00\nA,1,2024-03-02,8.00\n',
    );
    expect(new Set(lines.map(({ order_id: id }) => id))).toEqual(new Set(['1', '1 (2)', '1 (3)']));
    expect(decisionOn(report, 'orders')).toContain('another order');
  });
});

describe('wishes', () => {
  test('override what would be worked out', async () => {
    const text = 'who;when;worth;also\nA;03/04/2024;1,234;9\nB;05/06/2024;2,500;8\n';
    const { lines, report } = await importText(text, {
      columns: { customer: 'who', date: 2, amount: 'Worth', quantity: null },
      dates: { format: 'mm/dd/yyyy' },
      numbers: { decimal: '.' },
    });
    expect(lines.map(({ day, cents }) => [day, cents])).toEqual([
      ['2024-03-04', 123400],
      ['2024-05-06', 250000],
    ]);
    expect(report.mapping.columns).toMatchObject({ customer: 'who', date: 'when', amount: 'worth', quantity: null });
  });
});

describe('line ends and packing', () => {
  const rows = [
    'client;date;montant',
    'A;03/01/2024;1,00',
    'B;13/01/2024;2,00',
    'C;30/02/2024;4,00',
    'D;14/01/2024;8,00',
  ];

  test.each([
    ['carriage returns alone', rows.join('\r')],
    ['mixed', `${rows.slice(0, 2).join('\r\n')}\n${rows.slice(2).join('\r\n')}`],
    ['blank lines at the end', `${rows.join('\n')}\n\n\n`],
    ['gzip', gzipSync(rows.join('\n'))],
    ['a mark at the start', `\ufeff${rows.join('\n')}`],
  ])('%s', async (_, content) => {
    const { report } = await importText(content);
    expect(report).toMatchObject({ rowsRead: 4, rowsKept: 3, revenueCents: 1100 });
    expect(report.quarantineExamples[0]).toMatchObject({ row: 4, value: '30/02/2024' });
  });
});

describe('what is told', () => {
  test.each([
    [['1,2024-01-01,1.00'], '1 ligne de données, 3 colonnes', '1 line of data, 3 columns'],
    [['1,2024-01-01,1.00', '2,2024-01-02,2.00'], '2 lignes de données, 3 colonnes', '2 lines of data, 3 columns'],
  ])('agrees in number: %j', async (rows, fr, en) => {
    const { report } = await importText(['customer,date,amount', ...rows].join('\n'));
    expect(report.decisions.find(({ subject }) => subject.en === 'files')?.evidence).toEqual({ fr, en });
  });
});

describe('what the files do not say', () => {
  test('stays unknown: no discount column, no discount of zero', async () => {
    const { lines } = await importText(invoices);
    expect(new Set(lines.map(({ discount }) => discount))).toEqual(new Set([null]));
  });
});

describe('mapping files', () => {
  test('what a run writes is read back', async () => {
    const { report } = await importText(invoices);
    const base = await folderOf({ 'mapping.json': JSON.stringify(report.mapping) });
    const mapping = await readMapping(join(base, 'mapping.json'));
    expect(mapping).toEqual(report.mapping);
  });

  test('a file that is no JSON is named with its line', async () => {
    const base = await folderOf({ 'mapping.json': '{\n  "version": 1,\n  oops\n}' });
    const problem = await problemOf(readMapping(join(base, 'mapping.json')));
    expect(problem.place).toEqual({ file: join(base, 'mapping.json'), row: 3 });
    expect((await problemOf(readMapping(join(base, 'none.json')))).what.en).toContain('not exist');
  });

  test('settings over settings win entry by entry', () => {
    const under = { columns: { customer: 'a', date: 'b' }, duplicates: 'keep' } as const;
    expect(mergeMappings(under, { columns: { date: 'c' } })).toMatchObject({
      columns: { customer: 'a', date: 'c' },
      duplicates: 'keep',
    });
  });
});
