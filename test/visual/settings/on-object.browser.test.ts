import type powerbi from 'powerbi-visuals-api';
import { describe, expect, test } from 'vitest';
import { portfolioTable } from '../harness/customers';
import { all, begin, find, last, on, pointer, watchConsole } from '../harness/page';

watchConsole();

const table = portfolioTable(200);
const views = ['lifecycle', 'loyalty', 'pyramid', 'overview'];
type Chosen = powerbi.visuals.CustomVisualSubSelection;

function format(view: string, subSelections: readonly Chosen[] = []): void {
  begin();
  on.show(table, { view, formatMode: true, subSelections });
}

const part = (tag: string): Element => find(`[data-part="${tag}"]`);
function at(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
const click = (tag: string): void => pointer('click', ...at(part(tag)), { on: part(tag) });
const outlines = (): powerbi.visuals.SubSelectionRegionOutline[] =>
  (last(on.calls.outlines) ?? []) as powerbi.visuals.SubSelectionRegionOutline[];

describe('in format mode', () => {
  test.each(views)('every text and shape of %s can be chosen', (view) => {
    format(view);
    const loose = all('.relata-layer text, .relata-layer rect, .relata-layer path').filter(
      (one) => !one.closest('[data-part]') && !one.closest('pattern'),
    );
    const total = all('.relata-layer text, .relata-layer rect, .relata-layer path').length;
    expect(loose.length / total).toBeLessThan(0.1);
    const offered = on.visual.visualOnObjectFormatting.getSubSelectables() ?? [];
    expect(offered.length).toBeGreaterThan(5);
    for (const { displayName } of offered) expect(displayName).toMatch(/^[^_{}]+$/);
  });

  test('pointing chooses a part, not customers', () => {
    format('lifecycle');
    click('axes.ticks');
    click('finding');
    click('stageColors.maturity');
    expect(on.calls.subSelected.map((one) => [one.customVisualObjects[0]?.objectName, one.metadata])).toEqual([
      ['axes', 'ticks'],
      ['finding', undefined],
      ['stageColors', 'maturity'],
    ]);
    expect(on.calls.subSelected.map((one) => one.subSelectionType)).toEqual([3, 1, 3]);
    expect(on.calls.selected).toEqual([]);
    expect(on.calls.menus).toEqual([]);
  });

  test('a customer’s point lies above the tint behind it', () => {
    format('loyalty');
    const canvas = find<HTMLCanvasElement>('canvas');
    const { data, width } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: new Uint8ClampedArray(0),
      width: 1,
    };
    // Left of the handles of the thresholds, which win over points.
    const clear = (i: number): boolean => (i >> 2) % width < width * 0.3;
    const pixel = data.findIndex((value, i) => i % 4 === 3 && value === 255 && clear(i)) >> 2;
    const scale = canvas.getBoundingClientRect().width / width;
    pointer('click', (pixel % width) * scale, Math.floor(pixel / width) * scale + 1, { on: find('.relata-back rect') });
    expect(last(on.calls.subSelected)?.customVisualObjects[0]?.objectName).toBe('customers');
  });

  test('an empty place chooses nothing; the menu asks for the host’s', () => {
    format('pyramid');
    pointer('click', 2, 300, { on: find('.relata-picture') });
    expect(last(on.calls.subSelected)).toMatchObject({ customVisualObjects: [], showUI: false });
    pointer('contextmenu', ...at(part('tierColors.heavy')), { on: part('tierColors.heavy') });
    expect(last(on.calls.subSelected)).toMatchObject({ showUI: true });
    expect(on.calls.menus).toEqual([]);
  });

  test('what is pointed at is outlined, what is chosen stays so', () => {
    format('loyalty');
    pointer('pointermove', ...at(part('axes.titles')), { on: part('axes.titles') });
    expect(outlines()).toMatchObject([{ id: 'relata-axes.titles', visibility: 1 }]);
    click('axes.titles');
    const [chosen] = on.calls.subSelected;
    on.show(table, { view: 'loyalty', formatMode: true, subSelections: chosen ? [chosen] : [] });
    const [outline] = outlines();
    expect(outline).toMatchObject({ id: 'relata-axes.titles', visibility: 2 });
    const group = outline?.outline as powerbi.visuals.GroupSubSelectionOutline;
    expect(group.outlines).toHaveLength(all('[data-part="axes.titles"]').length);
    for (const one of group.outlines as powerbi.visuals.RectangleSubSelectionOutline[]) {
      expect(one.width).toBeGreaterThan(0);
      expect(one.height).toBeGreaterThan(0);
    }
  });

  test('the host learns how a part is styled and where its card is', () => {
    format('lifecycle');
    click('finding');
    const chosen = on.calls.subSelected;
    const formatting = on.visual.visualOnObjectFormatting;
    expect(formatting.getSubSelectionStyles(chosen)).toMatchObject({
      type: 1,
      fontSize: { reference: { objectName: 'finding', propertyName: 'fontSize' } },
    });
    const shortcuts = formatting.getSubSelectionShortcuts(chosen);
    const cards = on.visual.getFormattingModel().cards as powerbi.visuals.FormattingCard[];
    expect(cards.map((card) => card.uid)).toContain('finding-card');
    expect(shortcuts?.at(-1)).toMatchObject({ destinationInfo: { cardUid: 'Visual-finding-card' } });
    expect(formatting.getSubSelectionStyles([])).toBeUndefined();
  });
});

test('out of format mode pointing chooses customers again, and no outline stays', () => {
  format('loyalty');
  pointer('pointermove', ...at(part('axes.titles')), { on: part('axes.titles') });
  on.show(table, { view: 'loyalty' });
  expect(outlines()).toEqual([]);
  expect(find('.relata').classList.contains('relata-formatting')).toBe(false);
  const chosen = on.calls.subSelected.length;
  pointer('click', ...at(find('#relata-loyalty-loyal')));
  expect(on.calls.subSelected).toHaveLength(chosen);
  expect(on.calls.selected.length).toBe(1);
});
