import { describe, expect, test } from 'vitest';
import { portfolioTable } from './harness/customers';
import { all, begin, find, last, on, press, watchConsole } from './harness/page';

watchConsole();

const table = portfolioTable(100);
/** The right half, upper half of the matrix: readers zoomed in twice. */
const corner = 'loyalty 0.5 1 0.5 1';
const keeping = (zoom?: string) => ({ interaction: { keepZoom: true }, ...(zoom && { general: { zoom } }) });
const show = (objects: object): void => on.show(table, { view: 'loyalty', objects: objects as never });
const ticks = (): string =>
  all('.relata-back text')
    .map((one) => one.textContent)
    .join('|');
const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 600));
const kept = (): unknown[] =>
  on.calls.persisted.flatMap(({ merge }) => merge ?? []).map(({ objectName, properties }) => [objectName, properties]);

/** What the picture shows of each window. */
function seenOf(objects: object): string {
  begin();
  show(objects);
  return ticks();
}

describe('the zoom', () => {
  test('is the session’s own where the author did not ask to keep it', async () => {
    begin();
    show({ general: { zoom: corner } });
    const whole = ticks();
    expect(whole).toBe(seenOf({}));
    press(find('.relata-plot'), '+');
    expect(ticks()).not.toBe(whole);
    await pause();
    expect(on.calls.persisted).toEqual([]);
  });

  test('is handed to the report once readers pause, where the author wants it kept', async () => {
    begin();
    show(keeping());
    const plot = find('.relata-plot');
    for (const key of ['+', '+', '-', '+']) press(plot, key);
    await pause();
    expect(kept()).toEqual([
      ['general', { zoom: expect.stringMatching(/^loyalty 0\.\d+ 0\.\d+ 0\.\d+ 0\.\d+$/) as string }],
    ]);
    const close = ticks();
    const { zoom } = (last(on.calls.persisted)?.merge?.[0]?.properties ?? {}) as { zoom: string };
    // The host sends back what was kept: nothing moves and nothing is kept again.
    show(keeping(zoom));
    expect(ticks()).toBe(close);
    await pause();
    expect(kept()).toHaveLength(1);
    expect(seenOf(keeping(zoom))).toBe(close);
    press(find('.relata-plot'), '0');
    await pause();
    expect(kept()).toEqual([['general', { zoom: '' }]]);
  });

  test('comes and goes with bookmarks, and stays while readers change something else', async () => {
    const whole = seenOf(keeping());
    show(keeping(corner));
    const close = ticks();
    expect(close).not.toBe(whole);
    press(find('.relata-plot'), '+');
    const closer = ticks();
    show({ ...keeping(corner), headers: { shares: false } });
    expect(ticks()).toBe(closer);
    show(keeping());
    expect(ticks()).toBe(whole);
    show(keeping(corner));
    expect(ticks()).toBe(close);
    await pause();
    expect(on.calls.persisted).toEqual([]);
  });

  test('that readers made before the author asked to keep it is kept', async () => {
    begin();
    show({});
    press(find('.relata-plot'), '+');
    show(keeping());
    await pause();
    expect(kept()).toHaveLength(1);
  });

  test('shows the same customers in a language read from the right', () => {
    const seen = (locale: string): string[] => {
      begin({ locale });
      show(keeping('loyalty 0 0.5 0 0.5'));
      return all('.relata-back text')
        .map((one) => one.textContent?.trim() ?? '')
        .filter((text) => /^\d+$/.test(text));
    };
    expect(seen('ar-SA')).toEqual(seen('en-US'));
  });

  test.each([
    'loyalty',
    'loyalty 1 2 3 4',
    'loyalty 0.5 0.4 0 1',
    'loyalty a b c d',
    '<img onerror=alert(1)>',
    'x'.repeat(10_000),
  ])('that is none is the whole picture: %.20s', async (zoom) => {
    const whole = seenOf({});
    expect(seenOf(keeping(zoom))).toBe(whole);
    await pause();
    expect(on.calls.persisted).toEqual([]);
  });
});
