import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/browser.mjs';
import { layOutPreview } from '../../../src/cli/preview/layout';
import { serveFolder } from '../../../src/cli/preview/serve';
import type { PreviewData } from '../../../src/preview/data';

const root = resolve(import.meta.dirname, '../../..');

/** The packaged visual, as `npm run build` makes it. */
export async function findPackage(): Promise<string> {
  const built = join(root, 'dist', 'visual', 'relata.pbiviz');
  if (existsSync(built)) return built;
  const names = await readdir(join(root, 'dist')).catch(() => []);
  const packaged = names.find((name) => name.endsWith('.pbiviz'));
  if (packaged) return join(root, 'dist', packaged);
  throw new Error('The packaged visual is missing: run “npm run build” first.');
}

export interface Site {
  readonly url: string;
  /** A new page at an address of the preview; what goes wrong in it, its frames included, is collected. */
  open(query: string, viewport?: { width: number; height: number }): Promise<{ page: Page; problems: string[] }>;
  close(): Promise<void>;
}

/** Builds the page, lays out and serves the preview in a temporary folder, and starts a browser. */
export async function openSite(visual: string, data: readonly PreviewData[]): Promise<Site> {
  const scratch = await mkdtemp(join(tmpdir(), 'relata-preview-'));
  const [built, folder] = [join(scratch, 'page'), join(scratch, 'site')];
  const configFile = join(root, 'vite.preview.config.mjs');
  await build({ configFile, logLevel: 'silent', build: { outDir: built, emptyOutDir: true } });
  await mkdir(folder);
  const cases = data.map(({ name, locale }) => ({ name, locale, file: join(scratch, `${name}.json`) }));
  for (const [index, { file }] of cases.entries()) await writeFile(file, JSON.stringify(data[index]));
  await layOutPreview({ page: built, visual, cases }, folder);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: await findBrowser({ install: true }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    url: server.url,
    async open(query, viewport = { width: 1600, height: 900 }) {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
      const problems: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) problems.push(request.url());
      });
      await page.goto(server.url + query);
      return { page, problems };
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}
