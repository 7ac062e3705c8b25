import { describe, expect, test, vi } from 'vitest';
import { portfolioTable } from './harness/customers';
import { all, begin, column, find, last, middle, on, pointer, viewIds, watchConsole } from './harness/page';

watchConsole();

const leftOf = (selector: string): number => find(selector).getBoundingClientRect().left;

function press(selector: string, key: string): void {
  const element = find(selector);
  element.focus();
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

const persisted = (): unknown => last(on.calls.persisted)?.merge?.[0]?.properties;

describe.each([
  ['ar-SA', 'rtl', -1],
  ['fr-FR', 'ltr', 1],
] as const)('in %s', (locale, direction, onward) => {
  const forward = onward > 0 ? 'ArrowRight' : 'ArrowLeft';
  const back = onward > 0 ? 'ArrowLeft' : 'ArrowRight';

  test(`the page is ${direction}, from the tabs to the stages`, () => {
    begin({ locale });
    on.show(portfolioTable(300), { view: 'lifecycle' });
    const root = find('.relata');
    expect([root.dir, root.lang]).toEqual([direction, locale]);
    const order = (...selectors: string[]): number[] => selectors.map((one) => leftOf(one) * onward);
    const tabs = viewIds.map((view) => `[role="tab"][data-view="${view}"]`);
    const stages = ['pre-relation', 'development', 'maturity', 'decline', 'lost'].map(
      (code) => `#relata-stage-${code}`,
    );
    for (const places of [
      order(...tabs),
      order(...stages),
      order('.relata-tabs', '.relata-status', '.relata-readings'),
    ]) {
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('a group is where it is drawn', () => {
    begin({ locale });
    on.show(portfolioTable(300), { view: 'loyalty' });
    const option = find('#relata-loyalty-inert');
    const count = Number(option.getAttribute('aria-label')?.match(/\d+/)?.[0]);
    pointer('click', ...middle('loyalty-inert'));
    expect(count).toBeGreaterThan(1);
    expect(last(on.calls.selected)?.keys.length).toBe(count);
  });

  test('arrows go the way they point', () => {
    begin({ locale });
    on.show(portfolioTable(300), { view: 'lifecycle' });
    press('[role="tab"][aria-selected="true"]', forward);
    expect(persisted()).toEqual({ active: 'loyalty' });
    const { value } = { value: Number(find('[role="slider"]').getAttribute('aria-valuenow')) };
    press('[role="slider"]', forward);
    expect(persisted()).toEqual({ behaviour: value + 1 });
    press('[role="slider"]', back);
    press('[role="slider"]', back);
    expect(persisted()).toEqual({ behaviour: value - 1 });
    press('[role="listbox"]', 'Home');
    const first = find('[role="listbox"]').getAttribute('aria-activedescendant');
    press('[role="listbox"]', forward);
    const second = find('[role="listbox"]').getAttribute('aria-activedescendant');
    expect(
      all('[role="option"]')
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual([first, second]);
  });

  test('a threshold follows the pointer', () => {
    begin({ locale });
    on.show(portfolioTable(300), { view: 'loyalty' });
    const { left, top, width, height } = find('[role="slider"]').getBoundingClientRect();
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
    const [x, y] = [left + width / 2, top + height / 2];
    pointer('pointerdown', x, y);
    pointer('pointermove', x + 75 * onward, y);
    pointer('pointerup', x + 75 * onward, y);
    expect(persisted()).toEqual({ behaviour: 60 });
  });

  test('numbers are in Latin digits, whatever is said around them', () => {
    begin({ locale });
    on.show(portfolioTable(300), { view: 'overview' });
    const said = all('text').map((text) => text.textContent);
    expect(said.join('')).toMatch(/\d/);
    expect(said.join('')).not.toMatch(/[٠-٩]/);
  });
});

describe('the status', () => {
  const table = (months: readonly Date[]) => {
    const { groupings, measures } = portfolioTable(months.length);
    return { groupings: { ...groupings, period: column(months) }, measures };
  };
  const months = Array.from({ length: 40 }, (_, i) => new Date(Date.UTC(2025, i % 11, 1)));

  test.each([
    ['fr-FR', '40 clients · nov. 2025'],
    ['en-US', '40 customers · Nov 2025'],
  ])('in %s tells the latest period', (locale, status) => {
    begin({ locale });
    on.show(table(months), { view: 'lifecycle' });
    expect(find('.relata-status').textContent).toBe(status);
  });

  test('leaves the period out where there is no room for it', () => {
    begin({ locale: 'fr-FR', width: 720, height: 420 });
    on.show(table(months), { view: 'lifecycle' });
    const [count, period] = all('.relata-status span').map((span) => span.getBoundingClientRect());
    const bottom = find('.relata-status').getBoundingClientRect().bottom;
    if (!count || !period) throw new Error('no status');
    expect(count.bottom).toBeLessThanOrEqual(bottom + 1);
    const seen = period.top < bottom;
    expect(seen ? count.right <= period.left + 1 : period.top >= bottom).toBe(true);
  });
});
