import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishTables } from '../../../src/publish/tables';
import type { Star } from '../../../src/star';
import { sqlText } from '../../../src/store';
import { fixtureStar, hostileTexts } from '../fixture';

let folder: string;
let star: Star;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-tables-'));
  star = await fixtureStar();
});

afterAll(async () => {
  star.session.close();
  await rm(folder, { recursive: true, force: true });
});

const file = (...parts: string[]) => join(folder, ...parts);
const firstLine = async (path: string) => (await readFile(path, 'utf8')).split('\n')[0];

async function digests(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).sort();
  const entries = names.map(async (name) => {
    const bytes = await readFile(join(path, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe('publishTables', () => {
  it('names files and headers in the language asked for and reports rows and bytes', async () => {
    const published = await publishTables(star, 'fr', file('fr'), { formats: ['parquet', 'csv'] });
    expect(published.map(({ file: name, rows }) => [name, rows])).toEqual([
      ['Date.parquet', 60],
      ['Date.csv', 60],
      ['Client.parquet', hostileTexts.length + 1],
      ['Client.csv', hostileTexts.length + 1],
      ['Etape-precedente.parquet', 3],
      ['Etape-precedente.csv', 3],
      ['Ventes.parquet', 40],
      ['Ventes.csv', 40],
    ]);
    for (const entry of published) expect((await readFile(file('fr', entry.file))).length).toBe(entry.bytes);
    expect(await firstLine(file('fr', 'Ventes.csv'))).toBe(
      'Clé de date,Clé de client,Clé d’étape précédente,Commande,Ligne,Quantité,Montant net',
    );
    await publishTables(star, 'en', file('en'), { formats: ['csv'] });
    expect(await firstLine(file('en', 'Sales.csv'))).toBe(
      'Date key,Customer key,Previous stage key,Order,Line,Quantity,Net amount',
    );
    expect((await readdir(file('en'))).sort()).toEqual(['Customer.csv', 'Date.csv', 'Previous-stage.csv', 'Sales.csv']);
  });

  it('writes CSV as documented: ISO dates, decimal points, LF, nothing for a missing value, no byte order mark', async () => {
    await publishTables(star, 'en', file('dialect'), { formats: ['csv'] });
    const days = await readFile(file('dialect', 'Date.csv'), 'utf8');
    expect(days.split('\n').slice(0, 2)).toEqual(['Date key,Day,Year,Weekend', '20240101,2024-01-01,2024,false']);
    expect(days.endsWith('\n')).toBe(true);
    const customers = await readFile(file('dialect', 'Customer.csv'), 'utf8');
    expect(customers.split('\n')[1]).toBe('-1,?,Unknown,,,,,');
    expect(customers).toContain('14,C14,"",Saint-Étienne,2024-01-14,1.25,0.875,true\n');
    const sales = await readFile(file('dialect', 'Sales.csv'), 'utf8');
    expect(sales).not.toContain('\r');
    expect(sales.split('\n')[1]).toMatch(/^20240101,-1,-1,O0000000,1,1,1\.99$/);
  });

  it('neutralises formulas in the text columns of CSV, keeps negative numbers and exact text in Parquet', async () => {
    await publishTables(star, 'en', file('hostile'), { formats: ['csv', 'parquet'] });
    const read = (name: string) =>
      star.session.rows<{ label: string; code: number; score: number }>(
        `SELECT "Customer" AS label, "Customer key"::INTEGER AS code, "Score" AS score FROM ${name} WHERE code > 0 ORDER BY code`,
      );
    const exact = await read(sqlText(file('hostile', 'Customer.parquet')));
    expect(exact.map((row) => row.label)).toEqual(hostileTexts);
    const csv = `read_csv(${sqlText(file('hostile', 'Customer.csv'))}, all_varchar = true, header = true,
      delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false)`;
    const safe = (await read(csv)).map((row) => row.label);
    expect(safe).toEqual(hostileTexts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
    expect(safe.filter((text) => text.startsWith("'"))).toHaveLength(7);
    const quantities = await readFile(file('hostile', 'Sales.csv'), 'utf8');
    expect(quantities).toMatch(/,-1,-\d+\.\d\d$/m);
    expect(quantities).not.toContain("'-");
  });

  it('keeps the type and value of every column through Parquet', async () => {
    await publishTables(star, 'fr', file('types'), { formats: ['parquet'] });
    const types = await star.session.rows<{ column_name: string; column_type: string }>(
      `DESCRIBE SELECT * FROM ${sqlText(file('types', 'Ventes.parquet'))}`,
    );
    expect(types.map((row) => row.column_type)).toEqual([
      'INTEGER',
      'INTEGER',
      'INTEGER',
      'VARCHAR',
      'INTEGER',
      'INTEGER',
      'DECIMAL(12,2)',
    ]);
    for (const [id, name] of [
      ['date', 'Date'],
      ['customer', 'Client'],
      ['previous_stage', 'Etape-precedente'],
      ['sales', 'Ventes'],
    ]) {
      const differences = await star.session.value(
        `SELECT count(*) FROM (SELECT * FROM star.${id} EXCEPT ALL SELECT * FROM ${sqlText(file('types', `${name}.parquet`))})`,
      );
      expect(differences).toBe(0);
    }
  });

  it('writes rows in the spec’s order', async () => {
    await publishTables(star, 'en', file('order'), { formats: ['csv'] });
    const lines = (await readFile(file('order', 'Sales.csv'), 'utf8')).trim().split('\n').slice(1);
    const keys = lines.map((line) => {
      const [day, , , order, number] = line.split(',');
      return `${day} ${order} ${number}`;
    });
    expect(keys).toEqual([...keys].sort());
  });

  it('gives the same bytes every time, whatever the number of threads', async () => {
    const results: Record<string, string>[] = [];
    for (const [run, threads] of [1, 2, 4, 4].entries()) {
      const large = await fixtureStar({ lines: 300_000, threads });
      await publishTables(large, 'fr', file(`run${run}`));
      large.session.close();
      results.push(await digests(file(`run${run}`)));
    }
    expect(Object.keys(results[0] ?? {})).toHaveLength(8);
    for (const other of results.slice(1)) expect(other).toEqual(results[0]);
  });
});
