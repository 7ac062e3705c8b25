import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { portfolioTable } from './harness/customers';
import {
  all,
  begin,
  column,
  find,
  finding,
  frame,
  last,
  middle,
  on,
  pointer,
  texts,
  viewIds,
  watchConsole,
} from './harness/page';

watchConsole();

describe('selection', () => {
  test('a click on a group selects its customers; a second one lets them go', () => {
    begin();
    on.show(portfolioTable(200), { view: 'lifecycle' });
    const [x, y] = middle('stage-maturity');
    pointer('click', x, y);
    const count = Number(
      find('#relata-stage-maturity')
        .getAttribute('aria-label')
        ?.match(/Clients (\d+)/)?.[1],
    );
    expect(last(on.calls.selected)?.keys.length).toBe(count);
    expect(last(on.calls.selected)?.multi).toBe(false);
    expect(find('#relata-stage-maturity').getAttribute('aria-selected')).toBe('true');
    expect(find('.relata-chip').textContent).toContain(`${count} clients`);
    pointer('click', x, y);
    expect(on.calls.cleared).toBe(1);
    expect(find('.relata-chip').hidden).toBe(true);
  });

  test.each(['ctrlKey', 'metaKey', 'shiftKey'])('%s adds to it', (key) => {
    begin();
    on.show(portfolioTable(200), { view: 'lifecycle' });
    pointer('click', ...middle('stage-maturity'));
    pointer('click', ...middle('stage-decline'), { [key]: true });
    expect(last(on.calls.selected)?.multi).toBe(true);
    expect(all('[aria-selected="true"][id^="relata-stage-"]').map((one) => one.id)).toEqual([
      'relata-stage-maturity',
      'relata-stage-decline',
    ]);
  });

  test.each(viewIds)('every group of %s can be selected, and every view then tells of it', (view) => {
    begin();
    const table = portfolioTable(400);
    on.show(table, { view });
    const ids = all('[role="option"]').map((option) => option.id);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    for (const id of ids) {
      on.show(table, { view });
      const list = find('.relata-options');
      list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
      for (let i = 0; i < ids.indexOf(id); i++) {
        list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      }
      const count = Number(
        find(`#${id}`)
          .getAttribute('aria-label')
          ?.match(/Clients (\d+)/)?.[1],
      );
      list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      expect(last(on.calls.selected)?.keys.length, id).toBe(count);
      expect(find(`#${id}`).getAttribute('aria-selected'), id).toBe('true');
      for (const other of viewIds) {
        on.show(table, { view: other });
        expect(finding(), `${id} in ${other}`).toMatch(/sélectionné/);
        expect(finding()).not.toMatch(/NaN|undefined|\{/);
        expect(find('.relata-chip').getAttribute('aria-label')).toMatch(new RegExp(`^${count} clients? ·`));
      }
    }
  });

  test('is kept when the data come again, and shown in the other views', () => {
    begin();
    on.show(portfolioTable(200), { view: 'loyalty' });
    pointer('click', ...middle('loyalty-captive'));
    on.show(portfolioTable(200), { view: 'pyramid' });
    expect(find('.relata-chip').hidden).toBe(false);
    expect(texts()).toMatch(/\d+[ |]sur \d+/);
  });

  test('a bookmark restores it, and takes it away', () => {
    begin();
    on.show(portfolioTable(50), { view: 'lifecycle' });
    on.restore(['Client=Client 00003', 'Client=Client 00007']);
    expect(find('.relata-chip').textContent).toContain('2 clients');
    on.restore([]);
    expect(find('.relata-chip').hidden).toBe(true);
  });

  test.each([
    [1280, 720],
    [1000, 430],
    [720, 420],
    [400, 300],
    [360, 260],
  ])('its chip stands on nothing at %i × %i', (width, height) => {
    begin();
    on.show(portfolioTable(20_000), { view: 'lifecycle', width, height });
    pointer('click', ...middle('stage-maturity'));
    const chip = find('.relata-chip');
    expect(chip.hidden).toBe(false);
    const place = chip.getBoundingClientRect();
    const others = ['.relata-finding', '.relata-subline', '.relata-menu', '.relata-header', '#relata-stage-lost'];
    for (const selector of others) {
      const { left, right, top, bottom } = find(selector).getBoundingClientRect();
      const apart = right <= place.left || left >= place.right || bottom <= place.top + 1 || top >= place.bottom - 1;
      expect(apart || right === left, selector).toBe(true);
    }
    expect(chip.scrollWidth).toBeLessThanOrEqual(chip.clientWidth);
  });

  test('beyond the host’s strength it is cut, and says so', () => {
    begin();
    on.show(portfolioTable(20_000), { view: 'lifecycle', objects: { interaction: { click: 'select' } } });
    pointer('click', ...middle('stage-maturity'));
    expect(last(on.calls.selected)?.keys.length).toBe(2500);
    expect(find('.relata-chip').textContent).toMatch(/limité à 2.500 sur/);
  });

  test('without interactions nothing is selected and no view is offered', () => {
    begin({ allowInteractions: false });
    on.show(portfolioTable(50), { view: 'lifecycle' });
    pointer('click', ...middle('stage-maturity'));
    expect(on.calls.selected).toEqual([]);
    expect(find('.relata-header').hidden).toBe(true);
  });

  test('what another visual highlights is counted as a part', () => {
    begin();
    const table = portfolioTable(100);
    const value = table.measures['value'] ?? column([]);
    const highlights = value.values.map((one, i) => (i % 4 === 0 ? one : null));
    on.show({ ...table, measures: { ...table.measures, value: { ...value, highlights } } }, { view: 'lifecycle' });
    expect(finding()).toContain('25 clients');
    expect(texts()).toContain('sur ');
  });
});

describe('tooltips and menu', () => {
  test('a customer’s tooltip says what the report knows, in its formats', () => {
    begin();
    const table = portfolioTable(1, { seed: 4 });
    on.show(table, { view: 'lifecycle' });
    const { data, width } = find<HTMLCanvasElement>('canvas').getContext('2d')?.getImageData(0, 0, 1280, 720) ?? {};
    const inked = (data?.findIndex((one, i) => i % 4 === 3 && one > 0) ?? 0) >> 2;
    pointer('pointermove', inked % (width ?? 1), Math.floor(inked / (width ?? 1)) + 2);
    expect(last(on.calls.tooltips)?.title).toBe('Client 00001');
    expect(last(on.calls.tooltips)?.items?.map((item) => item.name)).toEqual(
      expect.arrayContaining(['Étape', 'Coopération', 'Valeur']),
    );
  });

  test('a group’s tooltip follows the pointer, a frame at a time, and leaves with it', async () => {
    begin();
    on.show(portfolioTable(100), { view: 'pyramid' });
    const [x, y] = middle('tier-light');
    pointer('pointermove', x, y);
    pointer('pointermove', x + 1, y);
    pointer('pointermove', x + 2, y);
    await frame();
    pointer('pointerleave', 0, 0, { on: find('.relata-picture'), bubbles: false });
    expect(on.calls.tooltips.map((call) => call.kind)).toEqual(['show', 'move', 'hide']);
    expect(on.calls.tooltips[0]).toMatchObject({ title: 'Petits consommateurs', touch: false });
  });

  test('the tooltip of a small group can narrow a page of the report; that of a large one tells numbers alone', () => {
    begin();
    on.show(portfolioTable(100), { view: 'pyramid' });
    pointer('pointermove', ...middle('tier-light'));
    const count = Number(last(on.calls.tooltips)?.items?.find((item) => item.name === 'Clients')?.value);
    expect(last(on.calls.tooltips)?.identities?.length).toBe(count);
    begin();
    on.show(portfolioTable(1000), { view: 'pyramid' });
    pointer('pointermove', ...middle('tier-light'));
    expect(last(on.calls.tooltips)?.identities).toEqual([]);
  });

  test.each([...viewIds, 'nothing', 'no fields'])('the context menu answers everywhere in %s', (view) => {
    begin();
    const { customer = column([]) } = portfolioTable(60).groupings;
    if (view === 'nothing') on.show(undefined);
    else if (view === 'no fields') on.show({ groupings: { customer }, measures: {} });
    else on.show(portfolioTable(60), { view });
    let asked = 0;
    for (let x = 1; x < 1280; x += 79) {
      for (let y = 1; y < 720; y += 51) {
        const target = document.elementFromPoint(x, y);
        if (!target) throw new Error(`nothing at ${x}, ${y}`);
        pointer('contextmenu', x, y, { on: target });
        asked++;
      }
    }
    expect(on.calls.menus.length).toBe(asked);
    expect(on.calls.menus.some((menu) => menu.key !== '')).toBe(viewIds.includes(view));
    expect(on.calls.menus.some((menu) => menu.key === '')).toBe(true);
  });
});

describe('keyboard and screen reader', () => {
  test('one stop, arrows inside, Enter selects, Escape lets go and is the host’s otherwise', () => {
    begin();
    on.show(portfolioTable(200), { view: 'lifecycle' });
    const list = find('.relata-options');
    const press = (key: string, init: KeyboardEventInit = {}): boolean =>
      list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
    list.focus();
    expect(list.getAttribute('aria-activedescendant')).toBe('relata-stage-pre-relation');
    press('End');
    expect(list.getAttribute('aria-activedescendant')).toBe(last(all('[role="option"]'))?.id);
    press('Home');
    for (let i = 0; i < 3; i++) press('ArrowRight');
    expect(find('.relata-live').textContent).toMatch(/^Déclin, Clients \d+, Part des clients [\d,]+/);
    press('Enter');
    expect(find('#relata-stage-decline').getAttribute('aria-selected')).toBe('true');
    expect(find('.relata-live').textContent).toMatch(/clients/);
    press('F10', { shiftKey: true });
    expect(on.calls.menus.length).toBe(1);
    expect(press('Escape')).toBe(false);
    expect(on.calls.cleared).toBe(1);
    expect(press('Escape')).toBe(true);
  });

  test('the ring is for the keyboard: a click draws none', async () => {
    begin();
    on.show(portfolioTable(100), { view: 'pyramid' });
    const list = find('.relata-options');
    await userEvent.click(list, { position: { x: 470, y: 600 } });
    expect(document.activeElement).toBe(list);
    expect(on.calls.selected.length).toBe(1);
    expect(all('.relata-focused')).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    expect(all('.relata-focused').length).toBe(1);
  });

  test('tabs are walked with arrows, and the choice is kept with the report', () => {
    begin();
    on.show(portfolioTable(50));
    const tab = find('[role="tab"][aria-selected="true"]');
    tab.focus();
    find('.relata-tabs').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(document.activeElement?.textContent).toBe('Fidélité');
    expect(on.calls.persisted[0]?.merge?.[0]).toMatchObject({ objectName: 'view', properties: { active: 'loyalty' } });
    expect(finding()).toContain('habitude');
  });

  test('a threshold moves with the arrows; the classes follow, and the report keeps it', () => {
    begin();
    on.show(portfolioTable(300), { view: 'loyalty' });
    const before = finding();
    const slider = find('[role="slider"]');
    slider.focus();
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true }));
    expect(on.calls.persisted[0]?.merge?.[0]).toMatchObject({
      objectName: 'thresholds',
      properties: { behaviour: 60 },
    });
    expect(document.activeElement?.getAttribute('aria-valuenow')).toBe('60');
    expect(finding()).not.toBe(before);
    expect(find('.relata-subline').textContent).toContain('vos seuils');
  });

  test('a threshold is dragged with the pointer', () => {
    begin();
    on.show(portfolioTable(300), { view: 'loyalty' });
    const { left, top, width, height } = find('[role="slider"]').getBoundingClientRect();
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
    pointer('pointerdown', left + width / 2, top + height / 2);
    pointer('pointermove', left + width / 2 + 75, top + height / 2);
    expect(on.calls.persisted).toEqual([]);
    pointer('pointerup', left + width / 2 + 75, top + height / 2);
    expect(on.calls.persisted[0]?.merge?.[0]?.properties).toEqual({ behaviour: 60 });
  });

  test.each(
    viewIds.flatMap(
      (view) =>
        [
          [view, 'fr-FR', false],
          [view, 'en-US', true],
        ] as const,
    ),
  )('axe finds nothing in %s, %s, high contrast %s', async (view, locale, isHighContrast) => {
    const palette = isHighContrast
      ? { isHighContrast, background: { value: '#000000' }, foreground: { value: '#FFFFFF' } }
      : {};
    begin({ locale, palette });
    on.show(portfolioTable(60, { locale: locale === 'fr-FR' ? 'fr' : 'en' }), { view });
    const { violations } = await axe.run(on.element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  test('axe finds nothing in the guidance either', async () => {
    begin();
    on.show(undefined);
    expect((await axe.run(on.element)).violations).toEqual([]);
    on.show({ groupings: { customer: column(['a']) }, measures: { value: column([1]) } }, { view: 'loyalty' });
    expect((await axe.run(on.element)).violations).toEqual([]);
  });
});
