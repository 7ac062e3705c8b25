import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { portfolioTable } from './harness/customers';
import type { Table } from './harness/data-view';
import { all, begin, column, find, finding, on, pointer, viewIds, watchConsole } from './harness/page';
import { normal, seeded } from './harness/random';

watchConsole();

describe('rendering events', () => {
  test.each([0, 1, 2, 20_000])('start once and finish once with %i rows', (rows) => {
    begin();
    viewIds.forEach((view) => on.show(portfolioTable(rows), { view }));
    expect(on.calls.rendering).toEqual(viewIds.flatMap(() => ['started', 'finished']));
  });

  test('end before the update returns, however slow the page, where the rows are few', () => {
    begin();
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    for (let i = 0; i < 3; i++) on.show(portfolioTable(20_000));
    clock.mockRestore();
    expect(on.calls.rendering).toEqual(Array.from({ length: 3 }, () => ['started', 'finished']).flat());
  });

  test('whatever values arrive, in whatever roles', () => {
    const random = seeded(99);
    const odd: unknown[] = [
      null,
      undefined,
      NaN,
      Infinity,
      -Infinity,
      -1,
      0,
      1e16,
      '',
      'Maturité',
      'x'.repeat(10_000),
      true,
      new Date(NaN),
      new Date(0),
      {},
      [],
      '<img src=x onerror=alert(1)>',
      '\u202eabc',
    ];
    const base = portfolioTable(40);
    const roles = [...Object.keys(base.groupings), 'period', 'loyalty', 'tier', 'previousTier', 'legend'];
    begin();
    let updates = 0;
    for (let trial = 0; trial < 60; trial++) {
      const pick = (): unknown => (random() < 0.4 ? odd[Math.floor(random() * odd.length)] : 100 * normal(random));
      const rows = Math.floor(random() * 12);
      const chosen = (names: readonly string[]): [string, { displayName: string; values: unknown[] }][] =>
        names
          .filter(() => random() < 0.7)
          .map((name) => [name, { displayName: name, values: Array.from({ length: rows }, pick) }]);
      const table: Table = {
        groupings: Object.fromEntries(chosen(roles)),
        measures: Object.fromEntries(chosen(Object.keys(base.measures))),
      };
      const view = viewIds[trial % 4];
      const objects = { view: { active: view, reading: trial % 2 ? 'timeline' : 'schematic' } };
      on.show(table, { objects: objects as never, width: 50 + 1300 * random(), height: 40 + 700 * random() });
      updates++;
      expect(on.calls.rendering.slice(-2)).toEqual(['started', 'finished']);
    }
    expect(on.calls.rendering.length).toBe(2 * updates);
    expect(on.element.querySelector('img')).toBeNull();
  });

  test('fail once, and only once, when drawing cannot go on; the next update recovers', () => {
    begin();
    const resize = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
      throw new Error('no canvas');
    });
    on.show(portfolioTable(5));
    expect(on.calls.rendering).toEqual(['started', 'failed: no canvas']);
    resize.mockRestore();
    on.show(portfolioTable(5));
    expect(on.calls.rendering.slice(2)).toEqual(['started', 'finished']);
  });

  test('an update without data views is empty, not a failure', () => {
    begin();
    on.show(undefined);
    expect(on.calls.rendering).toEqual(['started', 'finished']);
    expect(find('.relata-guidance').hidden).toBe(false);
  });
});

describe('what is missing', () => {
  test('is said, and the views that work are offered', async () => {
    begin();
    on.show({ groupings: { customer: column(['a', 'b']) }, measures: { value: column([5, 1]) } }, { view: 'loyalty' });
    expect(find('.relata-guidance').textContent).toContain('Fidélité comportementale');
    expect(all('.relata-go').map((button) => button.textContent)).toEqual(['Pyramide']);
    await userEvent.click(find('.relata-go'));
    expect(finding()).toContain('de la valeur');
  });

  test('when nobody chose a view, the first that works is shown', () => {
    begin({ locale: 'en-US' });
    on.show({ groupings: { customer: column(['a', 'b']) }, measures: { value: column([5, 1]) } });
    expect(find('[role="tab"][aria-selected="true"]').textContent).toBe('Pyramid');
  });

  test('without a customer nothing is counted', () => {
    begin();
    on.show({ groupings: { stage: column(['Maturité']) }, measures: { value: column([5]) } });
    expect(find('.relata-guidance').textContent).toContain('Ajoutez le champ Client');
  });
});

describe('data in segments', () => {
  test('are asked for until there are no more; the status is true all the way', () => {
    begin({ fetches: [true, true] });
    on.show(portfolioTable(100), { segment: true });
    expect(find('.relata-status').textContent).toContain('100 clients pour l’instant');
    on.show(portfolioTable(100), { segment: true, type: 4, width: 1000 });
    expect(on.calls.fetched).toEqual([true]);
    on.show(portfolioTable(200), { segment: true, operationKind: 1 });
    on.show(portfolioTable(250), { operationKind: 1 });
    expect(on.calls.fetched).toEqual([true, true]);
    expect(find('.relata-status').textContent).toBe('250 clients');
    expect(on.calls.warnings).toEqual([]);
  });

  test('are read again when they have doubled, not each time', () => {
    begin({ fetches: [true, true, true] });
    on.show(portfolioTable(100), { segment: true });
    on.show(portfolioTable(150), { segment: true, operationKind: 1 });
    expect(find('.relata-status').textContent).toContain('100 clients pour l’instant');
    on.show(portfolioTable(150), { segment: true, type: 4, width: 1000 });
    expect(find('.relata-status').textContent).toContain('150 clients pour l’instant');
    on.show(portfolioTable(160), { operationKind: 1 });
    expect(find('.relata-status').textContent).toBe('160 clients');
    expect(on.calls.rendering).toEqual(Array.from({ length: 4 }, () => ['started', 'finished']).flat());
  });

  test('that never come leave a partial picture after a while; latecomers are welcome', () => {
    vi.useFakeTimers();
    begin({ fetches: [true, true] });
    on.show(portfolioTable(100), { segment: true });
    vi.advanceTimersByTime(60_000);
    expect(find('.relata-status').textContent).toContain('100 clients affichés, il en existe d’autres');
    expect(on.calls.warnings.length).toBe(1);
    on.show(portfolioTable(130), { operationKind: 1 });
    expect(find('.relata-status').textContent).toBe('130 clients');
    vi.useRealTimers();
  });

  test('that the host declines leave a partial picture that says so', () => {
    begin({ fetches: [] });
    on.show(portfolioTable(100), { segment: true });
    expect(find('.relata-status').textContent).toContain('il en existe d’autres');
    expect(on.calls.warnings.length).toBe(1);
  });
});

describe('sizes', () => {
  test.each([
    [60, 60],
    [61, 300],
    [150, 80],
    [240, 160],
    [400, 300],
    [720, 420],
    [1920, 1080],
  ])('nothing breaks at %i × %i', (width, height) => {
    begin({ width, height });
    for (const view of viewIds) {
      on.show(portfolioTable(100), { view, width, height });
      const { width: wide, height: high } = find('.relata').getBoundingClientRect();
      expect([wide, high]).toEqual([width, height]);
    }
    expect(on.calls.rendering.every((event) => event === 'started' || event === 'finished')).toBe(true);
  });

  test('where tabs have no room, a menu switches the view', () => {
    begin({ width: 400, height: 300 });
    on.show(portfolioTable(100), { width: 400, height: 300 });
    const menu = find<HTMLSelectElement>('.relata-menu');
    menu.value = 'pyramid';
    menu.dispatchEvent(new Event('change'));
    expect(finding()).toContain('acheteurs');
  });
});

test('text from data is text, never markup', () => {
  begin();
  const evil = '<img src=x onerror="globalThis.hacked=1"><b>x</b>';
  const table = portfolioTable(20);
  const values = (table.groupings['customer']?.values ?? []).map((_, i) => `${evil}${i}`);
  const legend = column(values.map((_, i) => `${evil}${i % 2}`));
  const hostile = { ...table, groupings: { ...table.groupings, customer: { displayName: evil, values }, legend } };
  on.show(hostile, { objects: { view: { active: 'lifecycle', reading: 'timeline' } } as never });
  viewIds.forEach((view) => on.show(hostile, { view }));
  expect(on.element.querySelector('img, b')).toBeNull();
  expect((globalThis as { hacked?: number }).hacked).toBeUndefined();
});

test('destroy leaves nothing behind', () => {
  begin();
  on.show(portfolioTable(10));
  on.visual.destroy();
  expect(on.element.childElementCount).toBe(0);
  pointer('contextmenu', 5, 5, { on: on.element });
  expect(on.calls.menus).toEqual([]);
});
