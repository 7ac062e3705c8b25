import { describe, expect, test } from 'vitest';
import { portfolioTable } from './harness/customers';
import { all, begin, find, finding, middle, on, pointer, watchConsole } from './harness/page';

watchConsole();

const table = portfolioTable(300);
const pressed = (): (string | null)[] => all('.relata-reading').map((one) => one.getAttribute('aria-pressed'));

describe('the forms of the pyramid', () => {
  test('are two buttons that say which one is shown', () => {
    begin().show(table, { view: 'pyramid' });
    expect(all('.relata-reading').map((one) => one.textContent)).toEqual(['Triangle', 'Papillon']);
    expect(pressed()).toEqual(['true', 'false']);
  });

  test('change at a click, and the choice is kept with the report', () => {
    begin().show(table, { view: 'pyramid' });
    all('.relata-reading')[1]?.click();
    expect(pressed()).toEqual(['false', 'true']);
    expect(find('.relata-picture').textContent).toContain('Valeur ÷ clients');
    const kept = on.calls.persisted
      .flatMap(({ merge }) => merge ?? [])
      .map(({ objectName, properties }) => [objectName, properties]);
    expect(kept).toEqual([['view', { pyramid: 'butterfly' }]]);
  });

  test('tell, with arrows, how many of those selected elsewhere moved', () => {
    begin();
    const arrows = (): { counts: number[]; lines: number } => ({
      counts: all('.relata-front text[data-part="flows"]').flatMap(({ textContent }) =>
        /^\d+$/.test(textContent ?? '') ? Number(textContent) : [],
      ),
      lines: all('.relata-front path[data-part="flows"]').length,
    });
    on.show(table, { view: 'pyramid' });
    const whole = arrows();
    on.show(table, { view: 'lifecycle' });
    pointer('click', ...middle('stage-maturity'));
    on.show(table, { view: 'pyramid' });
    const part = arrows();
    expect(part.counts.every((count, i) => count <= (whole.counts[i] ?? 0))).toBe(true);
    expect(part.counts).not.toEqual(whole.counts);
    expect(part.lines).toBeGreaterThan(whole.lines);
  });

  test('are no choice where there is no value', () => {
    const { groupings, measures } = table;
    const tier = { displayName: 'Palier', values: groupings['customer']?.values.map(() => 'Gros consommateur') ?? [] };
    const rest = Object.fromEntries(Object.entries(measures).filter(([role]) => !/value/i.test(role)));
    begin().show({ groupings: { ...groupings, tier }, measures: rest }, { view: 'pyramid' });
    expect(find('.relata-readings').hidden).toBe(true);
  });
});

describe('the summary', () => {
  test.each(['lifecycle', 'loyalty', 'pyramid', 'overview'])('of %s is a table for screen readers alone', (view) => {
    begin().show(table, { view });
    const caption = find('.relata-summary caption').textContent;
    expect(caption).toBe(find('.relata-finding').title || finding());
    expect(all('.relata-summary tbody tr').length).toBeGreaterThan(3);
    expect(all('.relata-summary tbody tr').length).toBeLessThanOrEqual(50);
    expect(all('.relata-summary th[scope="col"]').length).toBeGreaterThan(2);
    const { width, height } = find('.relata-summary').getBoundingClientRect();
    expect([width, height]).toEqual([1, 1]);
  });

  test('goes with the picture', () => {
    begin().show(table, { view: 'loyalty' });
    on.show(undefined, { view: 'loyalty' });
    expect(all('.relata-summary table')).toEqual([]);
  });
});

describe('a threshold at the median', () => {
  test('becomes a number for both lines when one is moved', () => {
    begin().show(table, { view: 'loyalty', objects: { thresholds: { method: 'median' } } });
    const [slider] = all('.relata-slider');
    expect(slider?.getAttribute('aria-label')).toContain('médiane');
    slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    const kept = on.calls.persisted.flatMap(({ merge }) => merge ?? []).map(({ properties }) => properties);
    expect(kept.length).toBe(1);
    expect(kept[0]).toMatchObject({ method: 'constant' });
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['attitude', 'behaviour', 'method']);
    expect(find('.relata-slider').getAttribute('aria-label')).not.toContain('médiane');
  });
});
