import { beforeEach, describe, expect, test, vi } from 'vitest';
import { portfolioTable } from './harness/customers';
import { all, begin, drag, find, frame, last, on, pointer, press, watchConsole } from './harness/page';
import { around, at } from './harness/plot';

watchConsole();

beforeEach(() => {
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
});

const selectedNow = (): number => last(on.calls.selected)?.keys.length ?? 0;
const badge = (): string =>
  all('.relata-over text')
    .map((one) => one.textContent)
    .join('');

describe('lasso and rectangle', () => {
  test.each(['lifecycle', 'loyalty'])('a lasso around %s selects everybody whose point is there', async (view) => {
    begin();
    on.show(portfolioTable(300), { view });
    const [first, ...rest] = around(view);
    if (!first) throw new Error('no plot');
    pointer('pointerdown', ...first);
    for (const place of rest) pointer('pointermove', ...place);
    await frame();
    const said = Number(/^(\d+) clients · .*€/.exec(badge())?.[1]);
    expect(said).toBeGreaterThan(100);
    expect(find<HTMLCanvasElement>('canvas').style.opacity).toBe('0.32');
    pointer('pointerup', ...at(0, 0.01, view));
    expect(selectedNow()).toBe(said);
    expect(last(on.calls.selected)?.multi).toBe(false);
    expect(find('.relata-chip').getAttribute('aria-label')).toContain(`${said} clients`);
    expect(find('.relata-live').textContent).toContain(`${said} clients`);
    expect(badge()).toBe('');
    expect(find<HTMLCanvasElement>('canvas').style.opacity).toBe('');
  });

  test('the halves of a plot add up to it; Ctrl adds, and adding twice does not take away', () => {
    begin();
    on.show(portfolioTable(300), { view: 'loyalty' });
    const rectangle = (from: number, to: number, init: PointerEventInit = {}): number => {
      drag([at(from, 0.1), at((from + to) / 2, 0.5), at(to, 1)], { shiftKey: true, ...init });
      return Number(/^\d+/.exec(find('.relata-chip').getAttribute('aria-label') ?? '')?.[0]);
    };
    const whole = rectangle(0, 1);
    const left = rectangle(0, 0.5003);
    expect(left).toBeLessThan(whole);
    expect(rectangle(0.5003, 1, { ctrlKey: true })).toBe(whole);
    expect(last(on.calls.selected)?.multi).toBe(true);
    expect(rectangle(0.5003, 1, { ctrlKey: true })).toBe(whole);
  });

  test('a tremble is a click, not a lasso', () => {
    begin();
    on.show(portfolioTable(100), { view: 'loyalty' });
    const [x, y] = at(0.9, 0.97);
    drag([
      [x, y],
      [x + 2, y + 2],
    ]);
    expect(on.calls.selected.length).toBe(1);
    expect(find('#relata-loyalty-at-risk').getAttribute('aria-selected')).toBe('true');
  });

  test('a lasso around nobody lets go of the selection', () => {
    begin();
    on.show(portfolioTable(300), { view: 'loyalty' });
    drag(around());
    drag([at(0.001, 0.001), at(0.01, 0.001), at(0.01, 0.02)]);
    expect(on.calls.cleared).toBe(1);
    expect(find('.relata-chip').hidden).toBe(true);
  });

  test('Escape gives a lasso up, and the key is not the host’s then', async () => {
    begin();
    on.show(portfolioTable(300), { view: 'loyalty' });
    pointer('pointerdown', ...at(0.2, 0.2));
    pointer('pointermove', ...at(0.6, 0.2));
    pointer('pointermove', ...at(0.6, 0.8));
    await frame();
    expect(badge()).not.toBe('');
    expect(press(find('.relata-picture'), 'Escape')).toBe(false);
    pointer('pointerup', ...at(0.6, 0.8));
    pointer('click', ...at(0.6, 0.8));
    expect(badge()).toBe('');
    expect(on.calls.selected).toEqual([]);
    expect(press(find('.relata-picture'), 'Escape')).toBe(true);
  });
});

describe('zoom', () => {
  const ticks = (): string =>
    all('.relata-back text')
      .map((one) => one.textContent)
      .join('|');
  const wheel = (deltaY: number, init: WheelEventInit = {}): boolean =>
    find('.relata-options').dispatchEvent(
      new WheelEvent('wheel', {
        deltaY,
        bubbles: true,
        cancelable: true,
        clientX: at(0.5, 0.5)[0],
        clientY: at(0.5, 0.5)[1],
        ...init,
      }),
    );

  test('the wheel scrolls the report unless Ctrl is down or readers work in the picture', async () => {
    begin();
    on.show(portfolioTable(100), { view: 'loyalty' });
    const before = ticks();
    expect(wheel(-100)).toBe(true);
    expect(ticks()).toBe(before);
    expect(wheel(-100, { ctrlKey: true })).toBe(false);
    expect(ticks()).not.toBe(before);
    find('.relata-options').focus();
    await frame();
    for (let i = 0; i < 3; i++) expect(wheel(2000)).toBe(i >= 2);
    await frame();
    await frame();
    expect(ticks()).toBe(before);
    expect(wheel(100)).toBe(true);
  });

  test('keys zoom, move and show the whole again; the live region says how close', async () => {
    begin();
    on.show(portfolioTable(100), { view: 'loyalty' });
    const plot = find('.relata-plot');
    plot.focus();
    const whole = ticks();
    press(plot, '+');
    expect(find('.relata-live').textContent).toBe('Zoom 1,5');
    const close = ticks();
    expect(close).not.toBe(whole);
    await frame();
    press(plot, 'ArrowRight', { shiftKey: true });
    await frame();
    expect(ticks()).not.toBe(close);
    press(plot, '0');
    await frame();
    expect(ticks()).toBe(whole);
    expect(find('.relata-live').textContent).toBe('Image entière');
    expect(document.activeElement).toBe(plot);
  });

  test('a double click comes closer, a pinch too, the hand moves, the buttons undo it', async () => {
    begin();
    on.show(portfolioTable(100), { view: 'loyalty' });
    const whole = ticks();
    const seen = [whole];
    const changed = async (): Promise<void> => {
      await frame();
      await frame();
      expect(seen).not.toContain(ticks());
      seen.push(ticks());
    };
    find('.relata-options').dispatchEvent(
      new MouseEvent('dblclick', { bubbles: true, clientX: at(0.4, 0.4)[0], clientY: at(0.4, 0.4)[1] }),
    );
    await changed();
    drag([at(0.5, 0.5), at(0.45, 0.5), at(0.2, 0.5)], { button: 1 });
    await changed();
    expect(on.calls.selected).toEqual([]);
    const finger = { pointerType: 'touch' };
    pointer('pointerdown', ...at(0.4, 0.5), { ...finger, pointerId: 1 });
    pointer('pointerdown', ...at(0.6, 0.5), { ...finger, pointerId: 2 });
    pointer('pointermove', ...at(0.9, 0.5), { ...finger, pointerId: 2 });
    await changed();
    pointer('pointerup', ...at(0.4, 0.5), { ...finger, pointerId: 1 });
    pointer('pointerup', ...at(0.9, 0.5), { ...finger, pointerId: 2 });
    find('[aria-label="Image entière"]').click();
    await frame();
    expect(ticks()).toBe(whole);
  });

  test('selecting in a zoomed picture selects what is seen', async () => {
    begin();
    on.show(portfolioTable(300), { view: 'loyalty' });
    drag(around());
    const whole = selectedNow();
    find('.relata-plot').focus();
    for (let i = 0; i < 3; i++) {
      press(find('.relata-plot'), '+');
      await frame();
    }
    drag(around());
    expect(selectedNow()).toBeLessThan(whole);
    expect(selectedNow()).toBeGreaterThan(0);
  });
});

describe('keyboard in a plot', () => {
  test('R places a rectangle, arrows move it, Enter takes its customers, Escape puts it away', () => {
    begin();
    on.show(portfolioTable(300), { view: 'loyalty' });
    const plot = find('.relata-plot');
    plot.focus();
    press(plot, 'r');
    expect(find('.relata-live').textContent).toMatch(/^\d+ clients?, .*\. Les flèches/);
    press(plot, 'ArrowRight');
    press(plot, 'ArrowUp', { shiftKey: true });
    const said = Number(/^\d+/.exec(badge())?.[0]);
    expect(said).toBeGreaterThan(0);
    expect(press(plot, 'Enter')).toBe(false);
    expect(selectedNow()).toBe(said);
    press(plot, 'r');
    expect(press(plot, 'Escape')).toBe(false);
    expect(badge()).toBe('');
    expect(on.calls.cleared).toBe(0);
    expect(press(plot, 'Escape')).toBe(false);
    expect(on.calls.cleared).toBe(1);
    expect(press(plot, 'Escape')).toBe(true);
  });

  test('arrows walk from customer to customer; Enter selects one, the menu is its own', () => {
    begin();
    on.show(portfolioTable(80), { view: 'loyalty' });
    const plot = find('.relata-plot');
    plot.focus();
    press(plot, 'ArrowRight');
    const first = find('.relata-live').textContent;
    expect(first).toMatch(/^Client \d{5}, Étape /);
    press(plot, 'ArrowLeft');
    expect(find('.relata-live').textContent).not.toBe(first);
    press(plot, 'F10', { shiftKey: true });
    press(plot, 'Enter');
    const name = /^Client \d{5}/.exec(last(on.calls.selected)?.keys[0]?.slice('Client='.length) ?? '')?.[0];
    expect(on.calls.menus[0]?.key).toBe(`Client=${name}`);
    expect(selectedNow()).toBe(1);
  });

  test('the tools are one stop of the Tab key, and arrows lead along them', () => {
    begin();
    on.show(portfolioTable(80), { view: 'loyalty' });
    const buttons = all('.relata-tool');
    expect(buttons.map((button) => button.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    buttons[0]?.focus();
    if (buttons[0]) press(buttons[0], 'ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Rectangle');
    buttons[1]?.click();
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
      null,
      null,
      null,
    ]);
    drag([at(0.1, 0.1), at(0.5, 0.5), at(0.9, 0.9)]);
    expect(selectedNow()).toBeGreaterThan(0);
  });
});
