import { describe, expect, it } from 'vitest';
import { columnKeyName, dataFileName, foldToAscii } from '../../src/publish/names';
import { fixtureSpec } from './fixture';

describe('foldToAscii', () => {
  it('folds accents and ligatures and joins words', () => {
    expect(foldToAscii('Étape précédente', '-')).toBe('Etape-precedente');
    expect(foldToAscii('Cœur d’Œuvre  (ÿ)', '_')).toBe('Coeur_d_OEuvre_y');
    expect(foldToAscii('  ', '-')).toBe('');
  });
});

describe('dataFileName', () => {
  it('is the localized name of the table', () => {
    const names = fixtureSpec.tables.map((table) => [
      dataFileName(table, 'fr', 'csv'),
      dataFileName(table, 'en', 'csv'),
    ]);
    expect(names[2]).toEqual(['Etape-precedente.csv', 'Previous-stage.csv']);
  });
});

describe('columnKeyName', () => {
  it('says which table a key leads to', () => {
    const sales = fixtureSpec.tables.find(({ id }) => id === 'sales');
    const keys = (sales?.columns ?? []).map((column) => columnKeyName(fixtureSpec, column, 'en'));
    expect(keys.slice(0, 4)).toEqual([
      'Foreign key → Date',
      'Foreign key → Customer',
      'Foreign key → Previous stage',
      '',
    ]);
  });

  it('names no table that this data leaves out', () => {
    const sales = fixtureSpec.tables.find(({ id }) => id === 'sales');
    const key = sales?.columns[1];
    expect(key && columnKeyName({ ...fixtureSpec, tables: [] }, key, 'fr')).toBe('Clé étrangère');
  });
});
