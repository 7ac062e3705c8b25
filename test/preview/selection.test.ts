import { beforeEach, describe, expect, test } from 'vitest';
import { createDataView } from '../../src/preview/host/data-view';
import { createFieldTable } from '../../src/preview/host/field-table';
import { Selection } from '../../src/preview/host/selection';
import { SelectionIdBuilder, type SelectionId } from '../../src/preview/host/selection-id';
import type { PreviewData } from '../../src/preview/data';
import { smallCapabilities, smallData } from './support/data';

/** The id of a row as a visual builds it, from a data view that is made anew each time. */
function idOf(row: number, data: PreviewData = smallData): SelectionId {
  const table = createFieldTable(data, smallCapabilities(10));
  const [category] = createDataView(table, { from: 0, to: table.rows }, {}).categorical?.categories ?? [];
  if (!category) throw new Error('no category');
  return new SelectionIdBuilder().withCategory(category, row).createSelectionId();
}

describe('a selection id', () => {
  test('is equal to the id of the same row in another update, and to no other', () => {
    expect(idOf(1).equals(idOf(1))).toBe(true);
    expect(idOf(1).getKey()).toBe(idOf(1).getKey());
    expect(idOf(1).equals(idOf(2))).toBe(false);
  });

  test('does not depend on where the row stands', () => {
    const reversed = Object.entries(smallData.roles).map(([role, field]) => [
      role,
      { ...field, values: [...field.values].reverse() },
    ]);
    expect(idOf(0).equals(idOf(2, { ...smallData, roles: Object.fromEntries(reversed) }))).toBe(true);
  });

  test('of a row includes that row’s measures, not the other way round', () => {
    const row = idOf(0);
    const table = createFieldTable(smallData, smallCapabilities(10));
    const [category] = createDataView(table, { from: 0, to: 3 }, {}).categorical?.categories ?? [];
    if (!category) throw new Error('no category');
    const cell = new SelectionIdBuilder().withCategory(category, 0).withMeasure('Measures.value').createSelectionId();
    expect([row.includes(cell), cell.includes(row)]).toEqual([true, false]);
    expect(cell.hasIdentity()).toBe(true);
    expect(new SelectionIdBuilder().withMeasure('Measures.value').createSelectionId().hasIdentity()).toBe(false);
  });
});

describe('the selection manager', () => {
  let reported: number[];
  let menus: (number | undefined)[];
  let selection: Selection;

  beforeEach(() => {
    reported = [];
    menus = [];
    selection = new Selection({
      changed: (ids) => reported.push(ids.length),
      contextMenu: (id) => menus.push(id?.row),
    });
  });

  test('replaces, adds, and takes back as Power BI does', async () => {
    const manager = selection.createManager();
    expect(await manager.select(idOf(0))).toHaveLength(1);
    expect(await manager.select(idOf(1))).toHaveLength(1);
    expect(await manager.select(idOf(2), true)).toHaveLength(2);
    expect(await manager.select(idOf(1), true)).toHaveLength(1);
    expect(await manager.select(idOf(2))).toHaveLength(0);
    expect(manager.hasSelection()).toBe(false);
  });

  test('selects many at once, and the same many again clears', async () => {
    const manager = selection.createManager();
    expect(await manager.select([idOf(0), idOf(1)])).toHaveLength(2);
    expect(await manager.select([idOf(1), idOf(0)])).toHaveLength(0);
  });

  test('tells the visual about changes from outside only', async () => {
    const manager = selection.createManager();
    const told: number[] = [];
    manager.registerOnSelectCallback((ids) => told.push(ids.length));
    await manager.select(idOf(0));
    expect(told).toEqual([]);
    selection.clearFromOutside();
    expect(told).toEqual([0]);
    expect(reported).toEqual([1, 0]);
  });

  test('names the row of the context menu, none for an empty area', () => {
    const manager = selection.createManager();
    void manager.showContextMenu(idOf(2), { x: 1, y: 2 });
    void manager.showContextMenu({}, { x: 1, y: 2 });
    expect(menus).toEqual([2, undefined]);
  });
});
