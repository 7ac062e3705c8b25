import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallData } from './support/data';
import { packProbe } from './support/probe';
import { openSite, type Site } from './support/site';

let scratch: string;
let site: Site;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'relata-probe-'));
  await writeFile(join(scratch, 'probe.pbiviz'), packProbe(2));
  site = await openSite(join(scratch, 'probe.pbiviz'), [smallData, { ...smallData, name: 'petit', locale: 'fr' }]);
});

afterAll(async () => {
  await site.close();
  await rm(scratch, { recursive: true, force: true });
});

/** A page with the probe drawn in it. */
async function open(query: string, viewport?: { width: number; height: number }) {
  const { page, problems } = await site.open(query, viewport);
  const visual = page.frameLocator('iframe');
  await visual.getByText('| 3 rows |').waitFor();
  return { page, visual, problems };
}

const badge = (page: Page, name: string) => page.locator(`[data-badge="${name}"]`);
const press = (visual: FrameLocator, name: string) => visual.getByRole('button', { name }).click();

describe('the sandbox', () => {
  test('gives the visual all rows, window by window, and counts its renderings', async () => {
    const { page, visual, problems } = await open('?language=en&size=720x420');
    await visual.getByText('en-US | 3 rows | 1 more pieces | 720x420').waitFor();
    await page.getByText('Renderings: 2 of 2').waitFor();
    expect(await badge(page, 'rows').innerText()).toBe('3 rows, all shown');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('refuses what Power BI refuses, and says so', async () => {
    const { page, visual } = await open('?language=en&panel=journal');
    await press(visual, 'refused');
    await page.getByText('img-src: https://example.com/picture.png').waitFor();
    await press(visual, 'throws');
    await page.getByText('Error: thrown by the probe').waitFor();
    await press(visual, 'storage');
    await page.getByText('3 problems').waitFor();
    await page.close();
  });

  test('keeps the visual away from the page', async () => {
    const { page } = await open('?language=en');
    const frame = page.frames().find((each) => each.url().endsWith('sandbox.html'));
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
    expect(await frame?.evaluate('self.origin')).toBe('null');
    await expect(frame?.evaluate('parent.document.title')).rejects.toThrow('cross-origin');
    await page.close();
  });
});

describe('the report around the visual', () => {
  test('lists the selection, and clears it from outside', async () => {
    const { page, visual } = await open('?language=fr&case=petit&panel=selection');
    await press(visual, 'select');
    await page.getByRole('listitem').filter({ hasText: 'Bob' }).waitFor();
    expect(await badge(page, 'selection').innerText()).toBe('2 clients sélectionnés');
    await page.getByRole('button', { name: 'Effacer la sélection' }).click();
    await visual.getByText('| 0 selected |').waitFor();
    expect(await badge(page, 'selection').innerText()).toBe('Aucun client sélectionné');
    await page.close();
  });

  test('formats the visual, keeps what it persists, and goes back to the defaults', async () => {
    const { page, visual } = await open('?language=en');
    const kind = page.getByLabel('Kind');
    await press(visual, 'persist');
    await visual.getByText('{"view":{"kind":"matrix"}}').waitFor();
    await expect.poll(() => kind.inputValue()).toBe('matrix');
    await kind.selectOption({ label: 'Curve' });
    await visual.getByText('{"view":{"kind":"curve"}}').waitFor();
    await page.getByRole('radio', { name: 'Français' }).check();
    await visual.getByText('fr-FR | 3 rows').waitFor();
    await visual.getByText('{"view":{"kind":"curve"}}').waitFor();
    await page.getByRole('button', { name: 'Rétablir les valeurs par défaut' }).click();
    await visual.getByText('{"view":{}}').waitFor();
    await page.close();
  });

  test('takes fields out and puts them back', async () => {
    const { page, visual } = await open('?language=fr&panel=fields');
    await page.locator('#role-customer').uncheck();
    await page.getByLabel('Day').uncheck();
    await visual.getByText('| 0 rows |').waitFor();
    await page.locator('#role-customer').check();
    await visual.getByText('| 3 rows |').waitFor();
    expect(new URL(page.url()).searchParams.get('without')).toBe('day');
    await page.close();
  });

  test('draws tooltips and the menu of a data point', async () => {
    const { page, visual } = await open('?language=en');
    await press(visual, 'tooltip');
    expect(await page.getByRole('tooltip').innerText()).toBe('Ann\nValue\n1.5');
    await press(visual, 'menu');
    const menu = page.getByRole('dialog');
    await menu.getByRole('heading', { name: 'Cy' }).waitFor();
    expect(await page.getByRole('tooltip').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    await page.close();
  });

  test('changes theme and size without a new sandbox, language with one', async () => {
    const { page, visual } = await open('?language=en&theme=light');
    await page.getByRole('radio', { name: 'Dark' }).check();
    const background = () => visual.locator('.visual').evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect.poll(background).toBe('rgb(27, 26, 29)');
    await page.getByLabel('Size', { exact: true }).selectOption('360 × 260');
    await visual.getByText('| 360x260 |').waitFor();
    await page.getByRole('radio', { name: 'Français' }).check();
    await visual.getByText('fr-FR').waitFor();
    expect(await visual.locator('p').getAttribute('title')).toBe('Client');
    expect(await page.evaluate('document.activeElement.id')).toBe('language-fr');
    await page.close();
  });
});

describe('the page', () => {
  const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

  test.each(['light', 'dark', 'high-contrast'])('has no accessibility fault in the %s theme', async (theme) => {
    for (const panel of ['format', 'fields', 'selection', 'journal']) {
      const { page } = await open(`?language=fr&theme=${theme}&panel=${panel}`);
      await page.evaluate(await readFile(axeFile, 'utf8'));
      const faults = await page.evaluate(
        "axe.run(document, { iframes: false }).then((result) => result.violations.map((fault) => fault.id + ' ' + fault.nodes[0].html))",
      );
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  test('fits a phone', async () => {
    const { page } = await open('?language=fr', { width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.close();
  });

  test('moves between its tabs by arrow keys', async () => {
    const { page } = await open('?language=en');
    await page.getByRole('tab', { name: 'Format' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Log');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tabpanel').getAttribute('id')).toBe('panel-format');
    await page.close();
  });

  test('says what is missing', async () => {
    const { page } = await open('?language=fr');
    await page.route('**/visual.json', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await page.getByRole('alert').getByText('Le fichier visual.json manque').waitFor();
    await page.close();
  });
});
