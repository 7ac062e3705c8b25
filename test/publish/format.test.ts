import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatNumber } from '../../src/publish/format';

describe('formatNumber', () => {
  it('writes numbers as people of the language do', () => {
    expect(formatNumber(1_234_567.5, 'money', 'fr')).toBe('1\u202f234\u202f567,50');
    expect(formatNumber(1_234_567.5, 'money', 'en')).toBe('1,234,567.50');
    expect(formatNumber(-1234, 'integer', 'fr')).toBe('−1\u202f234');
    expect(formatNumber(999, 'integer', 'en')).toBe('999');
    expect(formatNumber(0.1234, 'percent', 'fr')).toBe('12,3\u202f%');
    expect(formatNumber(0.1234, 'percent', 'en')).toBe('12.3%');
    expect(formatNumber(2024, 'key', 'fr')).toBe('2024');
    expect(formatNumber(20240229, 'date', 'fr')).toBe('29/02/2024');
  });

  it('writes the currency where people of the language do', () => {
    expect(formatNumber(1234.5, 'money', 'fr', 'EUR')).toBe('1\u202f234,50\u202f€');
    expect(formatNumber(-1234.5, 'money', 'fr', 'GBP')).toBe('−1\u202f234,50\u202f£');
    expect(formatNumber(-1234.5, 'money', 'en', 'USD')).toBe('−$1,234.50');
    expect(formatNumber(12, 'money', 'en', 'CHF')).toBe('CHF\u202f12.00');
    expect(formatNumber(0.5, 'percent', 'en', 'EUR')).toBe('50.0%');
    expect(formatNumber(null, 'money', 'fr', 'EUR')).toBe('–');
  });

  it('writes a blank as a dash, a zero as a zero and never a negative zero', () => {
    expect([null, NaN, Infinity].map((value) => formatNumber(value, 'money', 'fr'))).toEqual(['–', '–', '–']);
    expect(formatNumber(0, 'money', 'fr')).toBe('0,00');
    expect(formatNumber(-0.001, 'money', 'en')).toBe('0.00');
  });
});

describe('formatCount', () => {
  it('groups thousands', () => {
    expect([0, 1000, 1_048_576].map((count) => formatCount(count, 'en'))).toEqual(['0', '1,000', '1,048,576']);
  });
});

describe('formatDate', () => {
  it('writes days first in French', () => {
    expect(formatDate('2024-02-29', 'fr')).toBe('29/02/2024');
    expect(formatDate('2024-02-29', 'en')).toBe('2024-02-29');
  });
});
