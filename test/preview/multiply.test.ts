import { describe, expect, test } from 'vitest';
import { multiply } from '../../src/preview/multiply';
import { inventCustomers, smallData } from './support/data';

describe('more customers of the same kind', () => {
  const data = inventCustomers(50, 'en');
  const more = multiply(data, 175);

  test('are as many as asked, the first of them as they were, each with a name of its own', () => {
    for (const [role, { values }] of Object.entries(more.roles)) {
      expect(values).toHaveLength(175);
      expect(values.slice(0, 50)).toEqual(data.roles[role]?.values);
    }
    expect(new Set(more.roles['customer']?.values).size).toBe(175);
  });

  test('stay within what was measured, keep blanks and classes, and are the same each time', () => {
    expect(multiply(data, 175)).toEqual(more);
    for (const [role, { values }] of Object.entries(data.roles)) {
      const copies = more.roles[role]?.values ?? [];
      values.forEach((value, row) => expect(copies[row + 50] === null).toBe(value === null));
      const numbers = values.filter((value) => typeof value === 'number');
      if (numbers.length === 0) continue;
      for (const copy of copies) {
        if (typeof copy !== 'number') continue;
        expect(copy).toBeGreaterThanOrEqual(Math.min(...numbers));
        expect(copy).toBeLessThanOrEqual(Math.max(...numbers));
      }
    }
    expect(more.roles['stage']?.values.slice(50, 100)).toEqual(data.roles['stage']?.values);
  });

  test('can be fewer, or as they are', () => {
    expect(multiply(smallData, 2).roles['customer']?.values).toEqual(['Ann', 'Bob']);
    expect(multiply(smallData, 3)).toBe(smallData);
  });
});
