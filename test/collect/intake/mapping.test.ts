import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../../src/collect/intake/mapping';
import { Problem } from '../../../src/common';

function adviceOn(mapping: unknown): Problem['advice'] {
  try {
    parseMapping(mapping);
  } catch (error) {
    if (error instanceof Problem) return error.advice;
  }
  throw new Error('the mapping was accepted');
}

describe('a mapping that was edited wrongly', () => {
  test.each([
    [[], 'Correct'],
    [{ dates: 3 }, 'braces'],
    [{ files: { header: 'yes' } }, 'true or false'],
    [{ files: { sheet: 2 } }, 'a text in quotes'],
    [{ numbers: { decimal: ';' } }, '".", ","'],
    [{ columns: { customer: true } }, 'the name of the column'],
    [{ columns: { customer: '' } }, 'the name of the column'],
    [{ limit: 7 }, 'remove it'],
  ])('%j', (mapping, words) => {
    if (Array.isArray(mapping)) expect(() => parseMapping(mapping)).toThrow(/no mapping/);
    else expect(adviceOn(mapping).en).toContain(words);
  });

  test('is explained without a word of the other language', () => {
    expect(adviceOn({ dates: 3 }).fr).toBe('Valeurs admises : un groupe de réglages entre accolades { }.');
  });
});
