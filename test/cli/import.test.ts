import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingTables } from './published';
import { relata, scratchFolder, summaryOf } from './relata';

const folder = scratchFolder();
const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

/** Two years of sales of a few customers, as a French shop would export them. */
function frenchSales(extra: readonly string[] = []): string {
  const lines = ['Code client;Date;Montant;Quantité;Article'];
  for (let month = 0; month < 24; month += 1) {
    for (let customer = 1; customer <= 6; customer += 1) {
      if ((month + customer) % customer !== 0) continue;
      const date = `${String(5 + customer).padStart(2, '0')}/${String((month % 12) + 1).padStart(2, '0')}/${2023 + Math.floor(month / 12)}`;
      lines.push(`C${customer};${date};${10 * customer + month},50;${customer};Article ${month % 4}`);
    }
  }
  return [...lines, ...extra].join('\r\n');
}

describe('relata import', () => {
  it('reads a French export by itself and publishes everything', async () => {
    write('ventes.csv', Buffer.from(frenchSales(), 'latin1'));
    const summary = await summaryOf(['import', 'ventes.csv', '--locale', 'fr', '--out', 'ventes'], folder);
    expect(summary.rowsKept).toBe(summary.rowsRead);
    expect(summary.customers).toBe(6);
    expect(missingTables(join(folder, 'ventes'), summary)).toEqual([]);
  });

  it('writes its decisions as a mapping that gives the same result again', async () => {
    const mapping = join(folder, 'ventes.mapping.json');
    expect(JSON.parse(readFileSync(mapping, 'utf8'))).toMatchObject({
      columns: { customer: 'Code client', amount: 'Montant' },
      dates: { format: 'dd/mm/yyyy', dayFirst: true },
      numbers: { decimal: ',' },
    });
    const first = await summaryOf(['import', 'ventes.csv', '--out', 'once'], folder);
    const again = await summaryOf(['import', 'ventes.csv', '--map', 'ventes.mapping.json', '--out', 'again'], folder);
    expect({ ...again, tables: [], seconds: 0, peakMemoryBytes: 0 }).toEqual({
      ...first,
      tables: [],
      seconds: 0,
      peakMemoryBytes: 0,
    });
  });

  it('lets the command line decide', async () => {
    const summary = await summaryOf(
      ['import', 'ventes.csv', '--column', 'amount=null', '--column', 'price=Montant', '--out', 'priced'],
      folder,
    );
    const asAmount = await summaryOf(['import', 'ventes.csv', '--out', 'once'], folder);
    expect(summary.revenue).toBeGreaterThan(asAmount.revenue);
  });

  it('counts sales without a customer, and keeps them in the revenue', async () => {
    write('tills.csv', 'customer,date,amount\n1,2024-01-01,10.00\n,2024-01-02,5.00\n2,2024-02-01,7.50\n');
    const summary = await summaryOf(['import', 'tills.csv', '--out', 'tills'], folder);
    expect(summary).toMatchObject({ rowsKept: 3, rowsWithoutCustomer: 1, customers: 2, revenue: 22.5 });
  });

  it('shows amounts in the currency that it is told', async () => {
    const { stdout } = await relata(
      ['import', 'ventes.csv', '--locale', 'fr', '--currency', 'CHF', '--out', 'francs'],
      folder,
    );
    expect(stdout).toMatch(/chiffre d’affaires net [\d\u202f]+,\d\d\u202fCHF/);
    const refused = await relata(['import', 'ventes.csv', '--currency', 'francs', '--out', 'francs'], folder);
    expect(refused.stderr).toContain('CHF');
    expect(refused.code).toBe(2);
  });

  it('sets bad rows aside with file, line, column and advice, and keeps the others', async () => {
    write(
      'bad.csv',
      frenchSales([
        'C1;30/02/2024;12,00;1;Article 1',
        'C2;05/03/2024;beaucoup;1;=HYPERLINK("x")',
        'Code client;Date;Montant;Quantité;Article',
      ]),
    );
    const { code, stdout } = await relata(['import', 'bad.csv', '--locale', 'fr', '--out', 'bad'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/bad\.csv, ligne \d+, Date\u00a0: date qui n’existe pas \(30\/02\/2024\)/);
    const quarantine = readFileSync(join(folder, 'bad', 'quarantine.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(quarantine[0]).toBe('Fichier,Ligne,Colonne,Valeur,Raison,Que faire');
    expect(quarantine).toHaveLength(4);
  });
});

describe('a file that nothing can be made of', () => {
  mkdirSync(join(folder, 'nothing'));
  const cases: [string, string, RegExp, RegExp][] = [
    ['an empty file', write('empty.csv', ''), /empty\.csv/, /vide/],
    [
      'a binary file',
      write('photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0])),
      /photo\.csv/,
      /tableau/,
    ],
    ['a folder without data', 'nothing', /nothing/, /aucun fichier/],
    ['a missing file', 'nowhere.csv', /nowhere\.csv/, /n’existe pas/],
    [
      'text where amounts belong',
      write('words.csv', 'customer,date,amount\n1,2024-01-01,much\n2,2024-01-02,little\n'),
      /words\.csv/,
      /nombre|montant/i,
    ],
    ['no date', write('undated.csv', 'customer,amount\n1,10.00\n2,12.00\n'), /undated\.csv/, /date/],
  ];

  it.each(cases)('%s: a message in French that names it, exit code 1, no output', async (_, file, name, words) => {
    const { code, stderr } = await relata(['import', file, '--locale', 'fr', '--out', 'none'], folder);
    expect(stderr).toMatch(name);
    expect(stderr).toMatch(words);
    expect(code).toBe(1);
    expect(() => readFileSync(join(folder, 'none', 'SHA256SUMS'))).toThrow();
  });
});

describe('a setting that does not exist', () => {
  it('is refused with the one that was meant', async () => {
    const { code, stderr } = await relata(
      ['import', 'ventes.csv', '--set', 'dates.formt=iso', '--out', 'none'],
      folder,
    );
    expect(stderr).toContain('dates.formt');
    expect(stderr).toContain('format');
    expect(code).toBe(1);
  });
});
