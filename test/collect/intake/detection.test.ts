import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { guessLayout } from '../../../src/collect/intake/dialect/layout';
import { recordsOf, splitRecord } from '../../../src/collect/intake/dialect/records';
import { headerFit, isKnownWord } from '../../../src/collect/intake/roles/dictionary';
import { guessEncoding } from '../../../src/collect/intake/source/encoding';
import { importText } from './fixtures';

describe('encoding', () => {
  const french = 'Prénom;Société\nZoé;Crédit dès l’été où ça plaît\n'.repeat(20);
  test.each([
    ['utf-8', Buffer.from(french)],
    ['utf-8', Buffer.from(french).subarray(0, 7 + Buffer.from('Prénom;Soci').length - 6)],
    ['utf-8', Buffer.from('plain')],
    ['utf-16le', iconv.encode(french, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(french, 'utf-16be', { addBOM: false })],
    ['windows-1252', iconv.encode(french, 'windows-1252')],
    ['utf-8', Buffer.concat([Buffer.from(french), Buffer.from([0xe9])])],
    [
      'windows-1251',
      iconv.encode(
        'Клиент;Дата;Сумма;Товар\nИванов;Петров;Сидоров;Продажа книг и журналов\n'.repeat(20),
        'windows-1251',
      ),
    ],
  ])('%s', (encoding, bytes) => {
    expect(guessEncoding(bytes).encoding).toBe(encoding);
  });

  test('accents far behind an ASCII start are read right', async () => {
    const rows = Array.from({ length: 9000 }, (_, index) => `K${index % 50};01/02/2024;1,00;Plain product`);
    const text = ['client;date;montant;produit', ...rows, 'K1;13/02/2024;2,00;Crème brûlée'].join('\n');
    const { lines } = await importText(iconv.encode(text, 'windows-1252'));
    expect(lines.map(({ product }) => product)).toContain('Crème brûlée');
  });
});

describe('layout', () => {
  test.each([
    ['a;b;c\n1;2,5;x\n2;3,5;y', { kind: 'delimited', delimiter: ';', quote: '"' }],
    ['a,b,c\n1,"2;5",x\n2,"3;5",y', { kind: 'delimited', delimiter: ',', quote: '"' }],
    ['a\tb\tc\n1\t2, 3\tx\n2\t3, 4\ty', { kind: 'delimited', delimiter: '\t', quote: '"' }],
    ['a|b|c\n1|2|x\n2|3|y', { kind: 'delimited', delimiter: '|', quote: '"' }],
    ['A 20240101 5.00\nBCDE 20240102 15.00\nF 20240103 115.00\nGHIJKLMN 20240103 5.00', { kind: 'words' }],
  ])('%s', (text, layout) => {
    expect(guessLayout(text.split('\n'))?.layout).toEqual(layout);
  });

  test('prose has none', () => {
    expect(guessLayout(['This is a letter', 'of two or three lines', 'and no table at all', 'End'])).toBeUndefined();
  });
});

describe('records', () => {
  const comma = { delimiter: ',', quote: '"' };
  test.each([
    ['a,b,', ['a', 'b', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['"say ""hi""",c', ['say "hi"', 'c']],
    ['5" nail,c', ['5" nail', 'c']],
    ['"FRAME 7" SINGLE",c', ['FRAME 7" SINGLE', 'c']],
    ['x, "a, b" ,c', ['x', 'a, b', 'c']],
    [',,', ['', '', '']],
  ])('%s', (text, fields) => {
    expect(splitRecord(text, comma).fields).toEqual(fields);
  });

  test('two lines whose quotes match by chance stay two rows', () => {
    const records = recordsOf(['1,"a,x', '2,"b",y', '3,c,z'], comma);
    expect(records.map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'unclosed-quote'],
      [2, undefined],
      [3, undefined],
    ]);
  });
});

describe('roles', () => {
  test.each([
    ['N° client', 'customer'],
    ['CustomerID', 'customer'],
    ['Date de commande', 'date'],
    ['InvoiceDate', 'date'],
    ['Montant TTC', 'amount'],
    ['Chiffre d’affaires', 'amount'],
    ['Prix unitaire HT', 'price'],
    ['Qté', 'quantity'],
    ['Numéro de facture', 'order'],
    ['StockCode', 'product'],
    ['Désignation', 'description'],
    ['Nom du client', 'customerName'],
    ['Pays', 'country'],
    ['Canal de vente', 'channel'],
    ['Remise', 'discount'],
    ['Coût unitaire', 'cost'],
  ] as const)('%s is %s', (header, role) => {
    expect(headerFit(header, role)).toBe(1);
    expect(isKnownWord(header)).toBe(true);
  });

  test('a name that only sounds like it fits less', () => {
    expect(headerFit('Date de naissance', 'date')).toBeLessThan(0.3);
    expect(headerFit('Customer name', 'customer')).toBeLessThan(0.3);
    expect(headerFit('recency', 'date')).toBe(0);
  });

  test('every column of a wide French export finds its role', async () => {
    const text = [
      'N° ticket;Date ticket;Date de naissance;Code client;Nom client;Ville;Pays;Code article;Libellé article;Famille;Qté;PU TTC;Remise;Montant TTC;Magasin',
      'T1;13/01/2024;02/03/1980;K1;Zoé Petit;Lyon;France;A1;Thé;Épicerie;2;3,50;1,00;6,00;Boutique Lyon',
      'T2;14/01/2024;02/03/1981;K2;Al Grand;Brest;France;A2;Café;Épicerie;1;4,50;0,00;4,50;Site web',
    ].join('\r\n');
    const { report } = await importText(text);
    expect(report.mapping.columns).toEqual({
      order: 'N° ticket',
      date: 'Date ticket',
      customer: 'Code client',
      customerName: 'Nom client',
      city: 'Ville',
      country: 'Pays',
      product: 'Code article',
      description: 'Libellé article',
      category: 'Famille',
      quantity: 'Qté',
      price: 'PU TTC',
      discount: 'Remise',
      amount: 'Montant TTC',
      channel: 'Magasin',
      cost: null,
      firstName: null,
      status: null,
      kind: null,
    });
    expect(report.revenueCents).toBe(1050);
  });

  test('a table without header: order, customer and product by how they go together', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => {
      const order = Math.floor(index / 3);
      const day = `2024-${String(1 + (order % 12)).padStart(2, '0')}-15`;
      return `F${1000 + order},P${(index * 7) % 11},${1 + (index % 5)},${day},${(1.25 + index).toFixed(2)},K${order % 6}`;
    });
    const { report } = await importText(rows.join('\n'));
    expect(report.mapping.columns).toMatchObject({
      order: 1,
      product: 2,
      quantity: 3,
      date: 4,
      amount: 5,
      customer: 6,
    });
  });
});

describe('dates', () => {
  const file = (...days: string[]): string =>
    `client,date,montant\n${days.map((date, index) => `K${index},${date},1.50`).join('\n')}\n`;
  const days = async (text: string): Promise<string[]> => (await importText(text)).lines.map((line) => line.day).sort();

  test('one day beyond 12 settles the order', async () => {
    expect(await days(file('03/04/2024', '04/25/2024'))).toEqual(['2024-03-04', '2024-04-25']);
    expect(await days(file('03/04/2024', '25/04/2024'))).toEqual(['2024-04-03', '2024-04-25']);
  });

  test('rows that follow one another in time do too', async () => {
    const monthFirst = Array.from(
      { length: 36 },
      (_, index) =>
        `${String(1 + Math.floor(index / 12)).padStart(2, '0')}/${String(1 + (index % 12)).padStart(2, '0')}/2024`,
    );
    expect((await days(file(...monthFirst))).at(-1)).toBe('2024-03-12');
  });

  test('what nothing settles is said to be uncertain', async () => {
    const { report } = await importText(file('03/04/2024', '04/05/2024'));
    const decision = report.decisions.find(({ setting }) => setting === 'dates.format');
    expect(decision).toMatchObject({ uncertain: true, decision: { en: 'dd/mm/yyyy' } });
    expect(decision?.evidence.fr).toContain('03/04/2024');
  });

  test('amounts in dollars speak for the month first, and no more', async () => {
    const { lines, report } = await importText('Date,Customer,Amount\n03/04/2024,Ann,$1.50\n05/06/2024,Bob,$2.50\n');
    expect(lines.map(({ day }) => day)).toEqual(['2024-03-04', '2024-05-06']);
    expect(report.decisions.find(({ setting }) => setting === 'dates.format')?.uncertain).toBe(true);
  });

  test('the day of the week is passed over', async () => {
    expect(await days(file('lundi 8 avril 2024', 'Tue 9 Apr 2024', 'April 10 2024'))).toEqual([
      '2024-04-08',
      '2024-04-09',
      '2024-04-10',
    ]);
  });

  test('a few dates written otherwise are read along', async () => {
    expect(await days(file('2024-01-31', '2024-02-28', '15/03/2024', '20240416'))).toEqual([
      '2024-01-31',
      '2024-02-28',
      '2024-03-15',
      '2024-04-16',
    ]);
  });
});

test('every decision is told in both languages', async () => {
  const { report } = await importText('client;date;montant\nA;03/01/2024;1,00\n;13/01/2024;2,00\n');
  for (const { subject, decision, evidence } of report.decisions) {
    for (const text of [subject, decision, evidence]) expect(text.fr !== '' && text.en !== '').toBe(true);
  }
  expect(report.decisions.map(({ subject }) => subject.fr)).toEqual(
    expect.arrayContaining(['fichiers', 'encodage', 'format des dates', 'lignes sans client']),
  );
});
