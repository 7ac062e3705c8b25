import { describe, expect, test } from 'vitest';
import { portfolioTable } from './harness/customers';
import type { Table } from './harness/data-view';
import { begin, find, last, middle, on, pointer, watchConsole } from './harness/page';

watchConsole();

interface Sent {
  readonly $schema: string;
  readonly target: { readonly table: string; readonly column: string };
  readonly operator: string;
  readonly values: readonly unknown[];
}

const sent = (): Sent => last(on.calls.filters)?.filter as Sent;
const chip = (): string => find('.relata-chip').getAttribute('aria-label') ?? '';
const by = (click: string): { view: string; objects: { interaction: { click: string } } } => ({
  view: 'lifecycle',
  objects: { interaction: { click } },
});

/** Customers that have a stage column, and those of them in maturity. */
function inMaturity(table: Table): number {
  return table.groupings['stage']?.values.filter((value) => value === 'Maturité').length ?? 0;
}

describe('a selection as a filter', () => {
  test('of a group is one on the group’s own column, whatever the number of its customers', () => {
    begin();
    const table = portfolioTable(400);
    on.show(table, by('filter'));
    pointer('click', ...middle('stage-maturity'));
    expect(last(on.calls.filters)).toMatchObject({ objectName: 'general', propertyName: 'filter', action: 0 });
    expect(sent()).toMatchObject({
      target: { table: 'Table', column: 'stage' },
      operator: 'In',
      values: ['Maturité'],
    });
    expect(new URL(sent().$schema).pathname).toBe('/product/schema');
    expect(on.calls.selected).toEqual([]);
    expect(chip()).toMatch(new RegExp(`^${inMaturity(table)} clients · .* · filtre`));
    pointer('click', ...middle('stage-decline'), { ctrlKey: true });
    expect([...sent().values].sort()).toEqual(['Déclin', 'Maturité']);
  });

  test('of customers is one on their names', () => {
    begin();
    const { stage: _, ...groupings } = portfolioTable(60).groupings;
    on.show({ ...portfolioTable(60), groupings }, by('filter'));
    pointer('click', ...middle('stage-maturity'));
    expect(sent().target.column).toBe('customer');
    expect(sent().values.length).toBeGreaterThan(3);
    expect(String(sent().values[0])).toMatch(/^Client \d{5}$/);
  });

  test('says each name once, however many rows it has', () => {
    begin();
    const { stage: _, ...groupings } = portfolioTable(60).groupings;
    const customer = { displayName: 'Client', values: groupings['customer']?.values.map((__, i) => i % 2 === 0) ?? [] };
    on.show({ ...portfolioTable(60), groupings: { ...groupings, customer } }, by('filter'));
    pointer('click', ...middle('stage-maturity'));
    expect([...sent().values].sort()).toEqual(['false', 'true']);
  });

  test('is taken away with the selection: nothing stale is left behind', () => {
    begin();
    on.show(portfolioTable(200), by('filter'));
    pointer('click', ...middle('stage-maturity'));
    pointer('click', ...middle('stage-maturity'));
    expect(last(on.calls.filters)).toMatchObject({ action: 1, objectName: 'general', propertyName: 'filter' });
    expect(find('.relata-chip').hidden).toBe(true);
  });

  test('comes by itself when identities would be too many, and goes when they no longer are', () => {
    begin();
    const table = portfolioTable(20_000);
    on.show(table, by('auto'));
    pointer('click', ...middle('stage-maturity'));
    expect(sent().values).toEqual(['Maturité']);
    expect(chip()).toContain('filtre');
    const before = on.calls.filters.length;
    pointer('click', ...middle('stage-lost'));
    expect(on.calls.filters.length).toBe(before + 1);
    expect(last(on.calls.filters)?.action).toBe(1);
    expect(last(on.calls.selected)?.keys.length).toBeGreaterThan(500);
  });

  test('is offered when a selection had to be cut', () => {
    begin();
    const table = portfolioTable(20_000);
    on.show(table, by('select'));
    pointer('click', ...middle('stage-maturity'));
    expect(on.calls.filters).toEqual([]);
    expect(chip()).toMatch(/limité à 2.500 sur/);
    expect(find('.relata-live').textContent).toMatch(/limité à 2.500 sur/);
    find('.relata-instead').click();
    expect(sent().values).toEqual(['Maturité']);
    expect(chip().replace(/\D/g, '')).toContain(String(inMaturity(table)));
    expect(find('.relata-instead').hidden).toBe(true);
    expect(document.activeElement).toBe(find('.relata-chip'));
  });

  test('is not what a column says that changes with time', () => {
    begin();
    const table = portfolioTable(100);
    const period = { displayName: 'Période', values: table.groupings['customer']?.values.map(() => '2025-11') ?? [] };
    on.show({ ...table, groupings: { ...table.groupings, period } }, by('filter'));
    pointer('click', ...middle('stage-maturity'));
    expect(sent().target.column).toBe('customer');
  });
});

describe('the host’s word on the filter', () => {
  const filter = (values: readonly string[]): unknown => ({
    filterType: 1,
    target: { table: 'Table', column: 'stage' },
    operator: 'In',
    values,
  });

  test('restores a selection: a bookmark, a synchronised page, the report opened again', () => {
    begin();
    const table = portfolioTable(200);
    on.show(table, { ...by('auto'), jsonFilters: [filter(['Maturité'])] });
    expect(chip()).toMatch(new RegExp(`^${inMaturity(table)} clients`));
    expect(on.calls.filters).toEqual([]);
    on.show(table, { ...by('auto'), jsonFilters: [] });
    expect(find('.relata-chip').hidden).toBe(true);
  });

  test('an update that was on its way does not undo what readers just did', () => {
    begin();
    const table = portfolioTable(200);
    on.show(table, by('filter'));
    pointer('click', ...middle('stage-maturity'));
    on.show(table, { ...by('filter'), jsonFilters: [] });
    expect(find('.relata-chip').hidden).toBe(false);
    on.show(table, { ...by('filter'), jsonFilters: [filter(['Maturité'])] });
    pointer('click', ...middle('stage-decline'));
    on.show(table, { ...by('filter'), jsonFilters: [filter(['Maturité'])] });
    expect(find('#relata-stage-decline').getAttribute('aria-selected')).toBe('true');
    on.show(table, { ...by('filter'), jsonFilters: [filter(['Déclin'])] });
    on.show(table, { ...by('filter'), jsonFilters: [filter(['Maturité'])] });
    expect(find('#relata-stage-maturity').getAttribute('aria-selected')).toBe('true');
  });

  test('about other columns is not ours', () => {
    begin();
    const other = { filterType: 1, target: { table: 'Pays', column: 'Nom' }, operator: 'In', values: ['x'] };
    on.show(portfolioTable(50), { ...by('auto'), jsonFilters: [other, { filterType: 0 }] });
    expect(find('.relata-chip').hidden).toBe(true);
  });
});

describe('rows that come and go', () => {
  const mature = { filterType: 1, target: { table: 'Table', column: 'stage' }, operator: 'In', values: ['Maturité'] };

  test.each([
    ['made here', []],
    ['of a bookmark', [mature]],
  ])('a filter %s holds all whom it names, also those of later rows', (_, jsonFilters) => {
    begin();
    const few = portfolioTable(100);
    const many = portfolioTable(300);
    on.show(few, { ...by('filter'), jsonFilters });
    if (jsonFilters.length === 0) pointer('click', ...middle('stage-maturity'));
    on.show(many, { ...by('filter'), jsonFilters });
    expect(chip()).toMatch(new RegExp(`^${inMaturity(many)} clients`));
    on.show(few, { ...by('filter'), jsonFilters });
    expect(chip()).toMatch(new RegExp(`^${inMaturity(few)} clients`));
  });

  test('a filter that names nobody any more can still be taken away', () => {
    begin();
    on.show(portfolioTable(100), by('filter'));
    pointer('click', ...middle('stage-maturity'));
    const { stage, ...groupings } = portfolioTable(100).groupings;
    const lost = { displayName: stage?.displayName ?? '', values: stage?.values.map(() => 'Perdu') ?? [] };
    on.show({ ...portfolioTable(100), groupings: { ...groupings, stage: lost } }, by('filter'));
    expect(chip()).toMatch(/^0 client .* filtre/);
    find('.relata-chip').click();
    expect(last(on.calls.filters)).toMatchObject({ action: 1 });
    expect(find('.relata-chip').hidden).toBe(true);
  });

  test('what was cut is told of the customers who are left', () => {
    begin();
    on.show(portfolioTable(20_000), by('select'));
    pointer('click', ...middle('stage-maturity'));
    expect(chip()).toMatch(/limité à 2.500 sur/);
    on.show(portfolioTable(60), by('select'));
    expect(chip()).toMatch(/^\d\d? clients/);
    expect(chip()).not.toContain('limité');
  });
});

describe('a column that a basic filter cannot be on', () => {
  const date = { arg: { arg: {} }, level: 'Year' };
  test.each([
    ['the level of a date hierarchy', (column: { expr?: unknown }) => (column.expr = date)],
    ['a date', (column: { type?: unknown }) => (column.type = { dateTime: true })],
  ])('%s: the customers are named instead', (_, change) => {
    begin();
    on.show(portfolioTable(60), { ...by('filter'), column: (role, source) => role === 'stage' && change(source) });
    pointer('click', ...middle('stage-maturity'));
    expect(sent().target.column).toBe('customer');
  });

  test('a hierarchy of customers: identities are selected instead', () => {
    begin();
    const { stage: _, ...groupings } = portfolioTable(60).groupings;
    const region = { displayName: 'Région', values: groupings['customer']?.values.map(() => 'Nord') ?? [] };
    on.show(
      { ...portfolioTable(60), groupings: { region, ...groupings } },
      { ...by('filter'), column: (role, source) => role === 'region' && (source.roles = { customer: true }) },
    );
    pointer('click', ...middle('stage-maturity'));
    expect(on.calls.filters).toEqual([]);
    expect(last(on.calls.selected)?.keys[0]).toMatch(/^Région=Nord/);
  });
});
