import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/cli/summary';
import { missingFrom } from '../../scripts/check-outputs.mjs';
import { relata, scratchFolder, summaryOf } from './relata';

const folder = scratchFolder();
const small = ['generate', '--size', '150', '--months', '18'];

const manifest = (out: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(join(folder, out, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  ) as Record<string, string>;

describe.each(['fr', 'en'] as const)('relata generate in %s', (locale) => {
  const out = `case-${locale}`;
  let summary: Summary;

  beforeAll(async () => {
    summary = await summaryOf([...small, '--locale', locale, '--out', out], folder);
  });

  it('publishes everything', () => {
    expect(missingFrom(join(folder, out))).toEqual([]);
  });

  it('reconciles what it read', () => {
    const quarantined = Object.values(summary.rowsQuarantined).reduce((sum, rows) => sum + rows, 0);
    expect(summary.rowsRead).toBe(summary.rowsKept + quarantined);
    expect(summary.customers).toBe(150);
    expect(summary.revenue).toBeGreaterThan(0);
  });

  it('names every table, its rows and its files', () => {
    for (const table of summary.tables) {
      expect(table.rows, table.name).toBeGreaterThan(0);
      expect(table.files.map((file) => file.split('.').pop()).sort(), table.name).toEqual(['csv', 'parquet', 'xlsx']);
    }
    expect(summary.tables.map((table) => table.name)).toContain(locale === 'fr' ? 'Ventes' : 'Sales');
  });
});

describe('the same seed', () => {
  it('gives the same bytes', async () => {
    await summaryOf([...small, '--out', 'again'], folder);
    expect(withoutName(manifest('again'), 'again')).toEqual(withoutName(manifest('case-en'), 'case-en'));
  });

  it('and another seed gives another company', async () => {
    await summaryOf([...small, '--seed', '43', '--name', 'again', '--out', 'other'], folder);
    expect(manifest('other')['csv/Sales.csv']).not.toBe(manifest('again')['csv/Sales.csv']);
  });
});

/** The project's own name is in its files' paths and contents; everything else must be equal. */
function withoutName(files: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith(name) && path !== 'preview.relata'),
  );
}

describe('a wrong command line', () => {
  it.each([
    [['generate', '--scenario', 'bakery'], 'retail'],
    [['generate', '--size', 'enormous'], 'small'],
    [['generate', '--months', '2'], '6'],
    [['generate', '--locale', 'de'], 'fr'],
    [['generate', '--start', '2023-02-30'], '2023-01-01'],
    [['generate', '--name', '../up'], 'A–Z'],
    [['genrate'], 'generate'],
  ])('%j is refused, saying what is possible', async (args, hint) => {
    const { code, stderr } = await relata(args, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });
});

describe('a failed run', () => {
  it('leaves the previous result as it was, and no draft behind', async () => {
    const before = manifest('case-fr');
    const { code } = await relata(['import', 'nowhere.csv', '--out', 'case-fr'], folder);
    expect(code).toBe(1);
    expect(manifest('case-fr')).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
