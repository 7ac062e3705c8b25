import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewNames, type Shot } from './screens/matrix';
import { ask, photograph, photographAll, sheetFile, Studio, writeSheets } from './screens/studio';

/** “node scripts/gallery.mjs” makes the sheets anew instead of comparing with them. */
const writing = process.env['RELATA_GALLERY'] === 'write';
const gallery = fileURLToPath(new URL('../../out/gallery', import.meta.url));

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open();
});
afterAll(() => studio.close());

test('every view, theme, language, size and amount: nothing blank, outside, cut, overlapping or pale', async () => {
  const { problems, sheets } = await photographAll(studio, { compare: !writing, ...(writing && { full: gallery }) });
  if (writing) await writeSheets(sheets);
  expect(problems.join('\n')).toBe('');
}, 600_000);

test('the sheets are small', () => {
  const bytes = viewNames.map((view) => statSync(sheetFile(view)).size);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(1_500_000);
});

describe('the comparison', () => {
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    page = await studio.page(problems);
    await ask(page, 'open', 'fr-FR', 1000);
  });
  afterAll(() => page.close());

  const shot = (view: Shot['view'], width: number, height: number): Shot => ({
    ...{ view, width, height },
    ...{ theme: 'light', locale: 'fr-FR', rows: 1000 },
  });
  const shots = viewNames.flatMap((view) => [shot(view, 1280, 720), shot(view, 400, 300)]);
  const [back, front, points] = ['.relata-back', '.relata-front', 'canvas'];
  /** Layers that are more than a few hairlines. */
  const layers: readonly (readonly [string | undefined, ...Shot['view'][]])[] = [
    [back, 'lifecycle', 'loyalty'],
    [front, ...viewNames],
    [points, 'lifecycle', 'loyalty'],
  ];
  const difference = async (one: Shot, broken: string): Promise<{ share: number; like: boolean }> => {
    await ask(page, 'show', one);
    const before = await photograph(page, one);
    await ask(page, 'show', one, broken);
    return ask(page, 'difference', one, before, await photograph(page, one));
  };

  test.each(shots)('survives another font in $view at $width', async (one) => {
    const found = await difference(one, '.relata { font-family: "DejaVu Serif", "Times New Roman", serif }');
    expect(found).toMatchObject({ like: true });
  });

  test.each(
    layers.flatMap(([layer, ...among]) =>
      shots.filter(({ view }) => among.includes(view)).map((one) => ({ ...one, layer })),
    ),
  )('misses $layer in $view at $width', async ({ layer, ...one }) => {
    expect(await difference(one, `${layer} { visibility: hidden }`)).toMatchObject({ like: false });
  });

  test('is made without a word on the console', () => expect(problems).toEqual([]));
});
