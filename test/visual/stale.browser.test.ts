import { describe, expect, test, vi } from 'vitest';
import { portfolioTable } from './harness/customers';
import { begin, find, frame, last, middle, on, pointer, watchConsole } from './harness/page';

watchConsole();

describe('nothing outlives what it was about', () => {
  test('a tooltip goes with the rows that it spoke of, and stays while they stay', async () => {
    begin();
    const table = portfolioTable(200);
    on.show(table, { view: 'pyramid' });
    pointer('pointermove', ...middle('tier-light'));
    await frame();
    on.show(table, { view: 'pyramid' });
    expect(last(on.calls.tooltips)?.kind).toBe('show');
    on.show(portfolioTable(100), { view: 'pyramid' });
    expect(last(on.calls.tooltips)?.kind).toBe('hide');
  });

  test('once the visual is gone it hears nothing any more', () => {
    const { element, calls, visual } = begin();
    on.show(portfolioTable(50), { view: 'loyalty' });
    visual.destroy();
    const written = calls.tooltips.length;
    const heard = vi.spyOn(
      element.ownerDocument.defaultView?.CanvasRenderingContext2D.prototype ?? {},
      'clearRect' as never,
    );
    for (const type of ['pointerdown', 'pointermove', 'contextmenu', 'click']) {
      pointer(type, 400, 300, { on: element, pointerType: 'touch' });
    }
    on.restore(['Client=Client 00001']);
    expect(heard).not.toHaveBeenCalled();
    expect(calls.menus).toEqual([]);
    expect(calls.tooltips.length).toBe(written);
    expect(element.childElementCount).toBe(0);
  });

  test('what readers chose in the header outlives a filter of theirs, and not the author’s own choice', () => {
    begin();
    const table = portfolioTable(50);
    const chosen = (): string | null | undefined => find('[role="tab"][aria-selected="true"]').textContent;
    on.show(table);
    find('[role="tab"]:nth-of-type(2)').click();
    expect(chosen()).toBe('Fidélité');
    on.show(table, { objects: { general: { filter: {} as never } } });
    expect(chosen()).toBe('Fidélité');
    on.show(table, { view: 'pyramid' });
    expect(chosen()).toBe('Pyramide');
  });

  test('rows that are missing are told of where there is no header to do it', () => {
    begin({ allowInteractions: false, fetches: [] });
    on.show(portfolioTable(50), { view: 'loyalty', segment: true });
    expect(find('.relata-subline').textContent).toMatch(/^50 clients affichés, il en existe d’autres · /);
    on.show(portfolioTable(50), { view: 'loyalty' });
    expect(find('.relata-subline').textContent).not.toContain('affichés');
  });
});
