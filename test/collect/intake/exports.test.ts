import { describe, expect, test } from 'vitest';
import { importText, type Imported } from './fixtures';

const columnsOf = ({ report }: Imported): object =>
  Object.fromEntries(Object.entries(report.mapping.columns ?? {}).filter(([, column]) => column !== null));
const uncertain = ({ report }: Imported): string[] =>
  report.decisions.filter((decision) => decision.uncertain).map(({ subject }) => subject.en);

describe('the total of an order on its lines', () => {
  const orders = [
    { id: 'T1', lines: [2, 3] },
    { id: 'T2', lines: [5, 1, 4] },
    { id: 'T3', lines: [7, 9] },
    { id: 'T4', lines: [8] },
  ];
  const file = (header: string, cells: (line: { amount: number; total: number; isFirst: boolean }) => string): string =>
    [
      `order_id,order_date,customer_id,${header}`,
      ...orders.flatMap(({ id, lines }) =>
        lines.map((amount, index) => {
          const total = lines.reduce((sum, value) => sum + value, 0);
          return `${id},2024-01-1${id.at(-1)},K1,${cells({ amount, total, isFirst: index === 0 })}`;
        }),
      ),
    ].join('\n');

  test('gives way to the amount of the line', async () => {
    const imported = await importText(file('total,amount', ({ amount, total }) => `${total}.50,${amount}.50`));
    expect(columnsOf(imported)).toMatchObject({ amount: 'amount' });
    expect(imported.report.revenueCents).toBe(3900 + 8 * 50);
    expect(imported.report.decisions.map(({ subject }) => subject.fr)).toContain('total de la commande');
  });

  test('gives way to quantity × price', async () => {
    const text = file('invoice_total,unit_price,qty', ({ amount, total }) => `${total}.00,${amount}.00,1`);
    const imported = await importText(text);
    expect(columnsOf(imported)).not.toHaveProperty('amount');
    expect(imported.report.revenueCents).toBe(3900);
  });

  test('stated on the first line only, too', async () => {
    const text = file('Subtotal,Lineitem price,Lineitem quantity', ({ amount, total, isFirst }) =>
      [isFirst ? `${total}.00` : '', `${amount}.00`, '1'].join(','),
    );
    const { report } = await importText(text);
    expect([report.rowsKept, report.revenueCents]).toEqual([8, 3900]);
  });

  test('alone, counts once an order, which a person should look at', async () => {
    const text = file('total', ({ total }) => `${total}.25`);
    const imported = await importText(text);
    expect(imported.report.revenueCents).toBe(3900 + 4 * 25);
    expect(uncertain(imported)).toContain('order total');
    expect(imported.report.mapping.numbers).toMatchObject({ amount: 'order' });
    const again = await importText(text, imported.report.mapping);
    expect(again.report.revenueCents).toBe(imported.report.revenueCents);
    const asLines = await importText(text, { numbers: { amount: 'line' } });
    expect(asLines.report.revenueCents).toBeGreaterThan(imported.report.revenueCents);
  });

  test('is not seen where each line costs the same by its price', async () => {
    const text = file('amount,price,qty', () => '5.00,5.00,1');
    expect((await importText(text)).report.revenueCents).toBe(8 * 500);
  });
});

test('sales are counted without tax where both amounts are there', async () => {
  const imported = await importText('Date;Client;Montant TTC;Montant HT\n13/01/2024;K1;12,00;10,00\n');
  expect(imported.report.revenueCents).toBe(1000);
});

test('an export of a shop with # order numbers in the column Name', async () => {
  const rows = [
    '#1001,a@x.fr,paid,10.00,2,Zoé Petit',
    '#1001,a@x.fr,,5.00,1,',
    '#1002,b@x.fr,voided,7.00,1,Al Grand',
    '#1002,b@x.fr,,3.00,1,',
  ];
  const imported = await importText(
    [
      'Name,Email,Financial Status,Created at,Lineitem price,Lineitem quantity,Billing Name',
      ...rows.map((row) => row.replace(/^(([^,]*,){3})/, '$12024-01-13 10:00:00 +0100,')),
    ].join('\n'),
  );
  expect(columnsOf(imported)).toMatchObject({
    order: 'Name',
    customerName: 'Billing Name',
    status: 'Financial Status',
  });
  expect(imported.report).toMatchObject({ revenueCents: 2500, rowsQuarantined: { 'not-completed': 2 } });
});

describe('customers known by name only', () => {
  test('are told apart by first name and name, and this is uncertain', async () => {
    const imported = await importText(
      'Date;Nom;Prénom;Montant\n13/01/2024;Martin;Zoé;1,00\n14/01/2024;Martin;Luc;2,00\n15/01/2024;Martin;Zoé;4,00\n',
    );
    expect(imported.customers.map(({ name }) => name)).toEqual(['Luc Martin', 'Zoé Martin']);
    expect(uncertain(imported)).toContain('column: customer');
    const again = await importText('Date;Nom;Prénom;Montant\n13/01/2024;Martin;Zoé;1,00\n', imported.report.mapping);
    expect(again.customers).toMatchObject([{ customer_id: 'Zoé Martin' }]);
  });
});

test('an e-mail address is one customer in capitals and without', async () => {
  const { customers } = await importText('date,email,amount\n2024-01-13,Ann@X.com,1.00\n2024-01-14,ann@x.com,1.00\n');
  expect(customers).toMatchObject([{ customer_id: 'ann@x.com' }]);
});

describe('a person should look at', () => {
  test('amounts of several currencies', async () => {
    const imported = await importText('date,customer,amount,currency\n2024-01-13,A,1.00,EUR\n2024-01-14,A,1.00,USD\n');
    expect(uncertain(imported)).toEqual(['currencies']);
  });

  test('a date that its name speaks against', async () => {
    const imported = await importText('customer,birth_date,amount\nA,1980-01-01,300.50\nB,1981-01-01,30.50\n');
    expect(uncertain(imported)).toContain('column: date');
  });

  test('a table in which every customer bought once', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `K${index},2024-01-13,1.50`);
    expect(uncertain(await importText(['customer,date,amount', ...rows].join('\n')))).toEqual(['purchases']);
    expect(uncertain(await importText(['customer,date,amount', ...rows, 'K1,2024-01-14,2'].join('\n')))).toEqual([]);
  });
});

test('credit notes of their own kind count as returns', async () => {
  const { report, lines } = await importText(
    'Type;N° pièce;Date;Client;Montant HT\nFacture;F1;13/01/2024;A;100,00\nAvoir;V1;14/01/2024;A;40,00\nFacture;F2;15/01/2024;B;50,00\n',
  );
  expect(report.revenueCents).toBe(11000);
  expect(lines.filter((line) => line['is_return'])).toHaveLength(1);
  const paid = await importText('Type,Date,Customer,Amount\nCredit card,2024-01-13,A,10.00\nCash,2024-01-14,A,1.00\n');
  expect(paid.report.revenueCents).toBe(1100);
});

describe('lines that are no sale', () => {
  test('cancelled and failed orders are set aside by their status, and can be read all the same', async () => {
    const text =
      'order_id,date,customer_id,status,amount\n1,2024-01-13,K1,wc-completed,5.00\n2,2024-01-14,K1,wc-cancelled,7.00\n3,2024-01-15,K1,Payment failed,9.00\n4,2024-01-16,K1,Cancelled,-2.00\n';
    const { report } = await importText(text);
    expect(report).toMatchObject({ rowsKept: 2, revenueCents: 300, rowsQuarantined: { 'not-completed': 2 } });
    expect(report.quarantineExamples[0]).toMatchObject({ row: 3, column: 'status', value: 'wc-cancelled' });
    expect((await importText(text, { columns: { status: null } })).report.revenueCents).toBe(1900);
  });

  test('a total that has a date', async () => {
    const { report } = await importText(
      'N° facture;Date;Client;Montant\nF1;13/01/2024;K1;5,00\nF2;14/01/2024;K2;6,00\nTotal général;31/12/2024;;11,00\n',
    );
    expect(report).toMatchObject({ revenueCents: 1100, rowsQuarantined: { 'subtotal-line': 1 } });
  });
});

describe('quantities', () => {
  test('1.000 beside amounts with a comma is one', async () => {
    const imported = await importText(
      'date;client;quantité;montant\n13/01/2024;K1;1.000;3,50\n14/01/2024;K2;24.000;84,00\n',
    );
    expect(imported.lines.map(({ quantity }) => quantity)).toEqual([1, 24]);
    expect(uncertain(imported)).toContain('decimal mark');
  });

  test('1.500 is a thousand and a half where the column holds such numbers', async () => {
    const { lines } = await importText(
      'date;client;quantité;montant\n13/01/2024;K1;1.500;3,50\n14/01/2024;K2;24.000;84,00\n',
    );
    expect(lines.map(({ quantity }) => quantity)).toEqual([1500, 24000]);
  });
});

describe('a header of two lines', () => {
  test('names columns by the line below, with the group above where it says too little', async () => {
    const imported = await importText(
      'Facture;;Client;;Vente;\nN°;Date;Code;Nom;Qté;Montant HT\nF1;13/01/2024;K1;Zoé;2;5,00\nF2;14/01/2024;K2;Al;1;6,00\n',
    );
    expect(columnsOf(imported)).toEqual({
      order: 'Facture N°',
      date: 'Date',
      customer: 'Client Code',
      customerName: 'Nom',
      quantity: 'Qté',
      amount: 'Montant HT',
    });
    expect(imported.report.revenueCents).toBe(1100);
  });

  test('a line of units below a whole header is none', async () => {
    const { report } = await importText(
      'Client;Date;Montant\n(code);(jour);(€)\nK1;13/01/2024;5,00\nK2;14/01/2024;6,00\n',
    );
    expect(report).toMatchObject({ revenueCents: 1100, rowsQuarantined: { 'not-a-date': 1 } });
  });
});
