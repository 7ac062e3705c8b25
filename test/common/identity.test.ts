import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem, stableGuid, stableHex } from '../../src/common';

describe('identities', () => {
  it('are GUIDs that depend on the key alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(stableGuid(a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(stableGuid(a) === stableGuid(b)).toBe(a === b);
      }),
    );
  });

  it('are hexadecimal digits of the length asked for', () => {
    expect(stableHex('page', 20)).toMatch(/^[0-9a-f]{20}$/);
    expect(stableHex('page', 20)).toBe(stableHex('page', 20));
  });
});

describe('a problem', () => {
  const problem = new Problem(
    { fr: 'La date est impossible.', en: 'The date is impossible.' },
    { fr: 'Corrigez-la.', en: 'Correct it.' },
    { file: 'ventes.csv', row: 12, column: 'date' },
  );

  it('says what, where and what to do in both languages', () => {
    expect(problem.describe('fr')).toBe('ventes.csv, ligne 12, colonne date\nLa date est impossible.\nCorrigez-la.');
    expect(problem.describe('en')).toBe('ventes.csv, line 12, column date\nThe date is impossible.\nCorrect it.');
  });

  it('leaves out what is not known', () => {
    expect(new Problem({ fr: 'a', en: 'b' }, { fr: 'c', en: 'd' }).describe('en')).toBe('b\nd');
  });
});
