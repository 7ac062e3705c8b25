import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/browser.mjs';
import type { GalleryPage } from './entry';
import { amounts, locales, nameOf, shotsOf, viewNames, type ScreenLocale, type Shot, type ViewName } from './matrix';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sheets = fileURLToPath(new URL('sheets/', import.meta.url));

/** Names of what the gallery's page offers. */
type Offer = Exclude<keyof GalleryPage, 'views'>;

/** The gallery's pages: the visual of this tree in a real browser, photographed. */
export class Studio {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
    private readonly style: string,
  ) {}

  static async open(): Promise<Studio> {
    const { script, style } = await bundle();
    const browser = await chromium.launch({
      executablePath: await findBrowser({ install: true }),
      args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'],
    });
    return new Studio(browser, script, style);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A page that can draw shots and compare photographs; what it complains of is collected. */
  async page(problems: string[]): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    page.on('console', (message) => problems.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
    await page.setContent(`<style>html,body{margin:0}</style>`);
    await page.addStyleTag({ content: this.style });
    await page.addScriptTag({ content: this.script });
    return page;
  }
}

/** Calls what the gallery's page offers. */
export async function ask<Name extends Offer>(
  page: Page,
  name: Name,
  ...args: Parameters<GalleryPage[Name]>
): Promise<Awaited<ReturnType<GalleryPage[Name]>>> {
  return (await page.evaluate(
    ({ name, args }) =>
      (globalThis as unknown as { relataGallery: Record<string, (...all: unknown[]) => unknown> }).relataGallery[
        name
      ]?.(...args),
    { name, args: args as unknown[] },
  )) as Awaited<ReturnType<GalleryPage[Name]>>;
}

export async function photograph(page: Page, { width, height }: Shot): Promise<string> {
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width, height }, animations: 'allow', caret: 'initial' });
  return picture.toString('base64');
}

/**
 * Photographs the whole gallery, on two pages at a time.
 * @param full folder for the pictures in their full size, where they are wanted
 * @returns what is wrong, and the sheets in base 64
 */
export async function photographAll(
  studio: Studio,
  { full, compare }: { full?: string; compare: boolean },
): Promise<{ problems: string[]; sheets: Map<ViewName, string> }> {
  const problems: string[] = [];
  const album = await studio.page(problems);
  if (compare) {
    for (const view of viewNames) {
      const file = sheetFile(view);
      if (existsSync(file)) await ask(album, 'load', view, (await readFile(file)).toString('base64'));
      else problems.push(`${view} has no sheet: run “node scripts/gallery.mjs”`);
    }
  }
  if (full) await mkdir(full, { recursive: true });
  // The most customers first, so that the two pages end together.
  const jobs = [...amounts].reverse().flatMap((rows) => locales.map((locale) => ({ locale, rows })));
  const work = async (): Promise<void> => {
    const page = await studio.page(problems);
    for (let job = jobs.shift(); job; job = jobs.shift()) problems.push(...(await series(page, album, job, full)));
    await page.close();
  };
  await Promise.all([work(), work()]);
  const made = new Map<ViewName, string>();
  for (const view of viewNames) made.set(view, await ask(album, 'sheet', view));
  await album.close();
  return { problems, sheets: made };
}

async function series(
  page: Page,
  album: Page,
  { locale, rows }: { locale: ScreenLocale; rows: number },
  full?: string,
): Promise<string[]> {
  const problems: string[] = [];
  await ask(page, 'open', locale, rows);
  for (const shot of shotsOf(locale, rows)) {
    problems.push(...(await ask(page, 'show', shot)));
    const picture = await photograph(page, shot);
    if (full) await writeFile(`${full}/${nameOf(shot)}.png`, picture, 'base64');
    problems.push(...(await ask(album, 'take', shot, picture)));
  }
  return problems;
}

export function sheetFile(view: ViewName): string {
  return `${sheets}${view}.png`;
}

export async function writeSheets(made: ReadonlyMap<ViewName, string>): Promise<void> {
  await mkdir(sheets, { recursive: true });
  for (const [view, png] of made) await writeFile(sheetFile(view), png, 'base64');
}

async function bundle(): Promise<{ script: string; style: string }> {
  const entry = fileURLToPath(new URL('entry.ts', import.meta.url));
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'gallery', fileName: 'gallery' } },
  });
  const outputs = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  const script = outputs.find((one) => one.type === 'chunk')?.code ?? '';
  const style = outputs.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [one.source] : []));
  return { script, style: style.map(String).join('\n') };
}
