import { describe, expect, test, vi } from 'vitest';
import { portfolioTable } from './harness/customers';
import { begin, frame, last, middle, on, pointer, watchConsole } from './harness/page';

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
});
