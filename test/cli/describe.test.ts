import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { relata, scratchFolder, summaryOf } from './relata';

const folder = scratchFolder();
const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

beforeAll(async () => {
  await summaryOf(['generate', '--size', '150', '--months', '18', '--locale', 'fr', '--out', 'etude'], folder);
});

describe('the ground truth of a generated case study', () => {
  it('stands in a folder of its own, as Parquet and CSV, with a page', () => {
    expect(readdirSync(join(folder, 'etude', 'ground-truth')).sort()).toEqual([
      'README.md',
      'effet-des-campagnes.csv',
      'effet-des-campagnes.parquet',
      'effet-par-client.csv',
      'effet-par-client.parquet',
      'relation-vraie.csv',
      'relation-vraie.parquet',
    ]);
    expect(read('etude', 'ground-truth', 'README.md')).toContain('Réservé à l’enseignant');
  });

  it('names stages as the model does', () => {
    const [header = '', first = ''] = read('etude', 'ground-truth', 'relation-vraie.csv').split('\n');
    expect(header).toContain('Étape vraie,Fidélité vraie');
    expect(first).toMatch(/(Pré-relation|Développement),/);
  });

  it('is in no file that students open', () => {
    const headers = readdirSync(join(folder, 'etude', 'csv')).map((file) => read('etude', 'csv', file).split('\n')[0]);
    expect(headers.join()).not.toMatch(/vraie|Départ engagé|Présence/);
  });
});

describe('relata describe', () => {
  it('writes the report and its pictures beside the folder, and leaves the folder as it was', async () => {
    const hash = () =>
      createHash('sha256')
        .update(readdirSync(join(folder, 'etude'), { recursive: true }).join())
        .digest('hex');
    const before = hash();
    const { code, stdout, stderr } = await relata(['describe', 'etude', '--locale', 'fr'], folder);
    expect(stderr).toContain('Nouvelle simulation');
    expect(code).toBe(0);
    expect(stdout).toContain('étape retrouvée');
    expect(read('etude.calibration.md')).toContain('# Rapport d’étalonnage');
    expect(readdirSync(join(folder, 'etude.calibration'))).toContain('stage-confusion.svg');
    expect(hash()).toBe(before);
  });

  it('writes where it is told, in the language asked for, the same bytes every time', async () => {
    await relata(['describe', 'etude', '--out', 'report.md', '--locale', 'en'], folder);
    const first = read('report.md');
    expect(first).toContain('# Calibration report');
    expect(first).toContain('](report/season.svg)');
    await relata(['describe', 'etude', '--out', 'report.md', '--locale', 'en'], folder);
    expect(read('report.md')).toBe(first);
  });

  it('refuses a folder that holds no case study, and one whose record was edited', async () => {
    const none = await relata(['describe', '.', '--locale', 'fr'], folder);
    expect(none.code).toBe(1);
    expect(none.stderr).toContain('ne contient pas d’étude de cas');
    const record = JSON.parse(read('etude', 'case-study.relata')) as { seed: number };
    writeFileSync(join(folder, 'etude', 'case-study.relata'), JSON.stringify({ ...record, seed: record.seed + 1 }));
    const edited = await relata(['describe', 'etude', '--locale', 'fr'], folder);
    expect(edited.code).toBe(1);
    expect(edited.stderr).toContain('ne peuvent pas être retrouvées');
  });
});
