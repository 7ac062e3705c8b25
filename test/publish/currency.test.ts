import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../src/publish/excel/formats';
import { columnFormat, measureFormat } from '../../src/publish/powerbi/model/format';
import { unitOf } from '../../src/visual/text/money-format';

const amount = { type: 'money', format: undefined } as const;

describe('an amount', () => {
  it('bears no sign where the data does not say its currency', () => {
    expect(measureFormat({ format: 'money' }, { locale: 'fr' }).format).toBe('#,0.00');
    expect(numberFormat(amount, 'fr')).toBe('#,##0.00');
  });

  it.each([
    ['fr', 'EUR', '#,0.00 "€"', '#,##0.00"\u202f€"'],
    ['en', 'GBP', '"£"#,0.00', '"£"#,##0.00'],
    ['en', 'CHF', '"CHF "#,0.00', '"CHF\u202f"#,##0.00'],
  ] as const)('bears it in %s, %s, where it does', (locale, currency, powerBi, excel) => {
    expect(measureFormat({ format: 'money' }, { locale, currency }).format).toBe(powerBi);
    expect(columnFormat(amount, { locale, currency }).format).toBe(powerBi);
    expect(numberFormat(amount, locale, currency)).toBe(excel);
  });

  it('is understood by the visual', () => {
    for (const currency of ['EUR', 'USD', 'GBP', 'CHF', 'JPY'] as const) {
      const { format } = measureFormat({ format: 'money' }, { locale: 'fr', currency });
      expect(unitOf(format).options.currency).toBe(currency);
    }
  });

  it('leaves counts and shares as they are', () => {
    expect(measureFormat({ format: 'integer' }, { locale: 'fr', currency: 'EUR' }).format).toBe('#,0');
    expect(numberFormat({ type: 'decimal', format: 'percent' }, 'en', 'EUR')).toBe('0.0%');
  });
});
