/** What tests do on the preview's page with the packaged visual in it. */
import type { FrameLocator, Page } from 'playwright';
import { expect } from 'vitest';

export const journal = (page: Page) => page.locator('#panel-journal');
export const selection = (page: Page) => page.locator('[data-badge="selection"]');

/** Waits until every rendering that was started has ended. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const text = await page.locator('[data-badge="renderings"]').innerText();
        const [ended, started] = text.match(/\d+/g) ?? [];
        return ended !== undefined && ended === started && ended !== '0';
      },
      { timeout: 60_000 },
    )
    .toBe(true);
}

/** The middle of a group of the picture, in the page. */
export async function middleOf(visual: FrameLocator, name: RegExp): Promise<{ x: number; y: number }> {
  const box = await visual.getByRole('option', { name }).boundingBox();
  if (!box) throw new Error(`${String(name)} is nowhere.`);
  return { x: box.x + box.width / 2, y: box.y + 12 };
}

export async function formatMode(page: Page, on: boolean): Promise<void> {
  await page.getByRole('tab', { name: 'Format' }).click();
  await page.locator('#format-mode').setChecked(on);
  await settled(page);
  await page.getByRole('tab', { name: 'Log' }).click();
}

/** Puts the pointer on a customer of the loyalty matrix. */
export async function overCustomer(page: Page, visual: FrameLocator, name = /^C\d{6}/): Promise<void> {
  await visual.getByRole('tab', { name: 'Loyalty' }).click();
  await settled(page);
  const plot = await visual.locator('.relata').boundingBox();
  if (!plot) throw new Error('There is no picture.');
  for (let i = 0; i < 400; i++) {
    await page.mouse.move(plot.x + 500 + 2 * i, plot.y + 330 + ((7 * i) % 60));
    const tooltip = page.getByRole('tooltip');
    if ((await tooltip.isVisible()) && name.test(await tooltip.innerText())) return;
  }
  throw new Error('No customer was found.');
}

export async function tooltipIdentities(page: Page): Promise<number> {
  return Number(await page.getByRole('tooltip').getAttribute('data-identities'));
}
