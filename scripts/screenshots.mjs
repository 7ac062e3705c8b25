/* global document, requestAnimationFrame -- the functions given to the page run there */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';
import { isMain, root } from './run.mjs';

/**
 * The pictures of the visual: the tab to open, and what to choose then of the tab's forms.
 * @type {readonly { name: string, view: string, form?: number, rows?: number }[]}
 */
const views = [
  { name: 'lifecycle', view: 'lifecycle' },
  { name: 'timeline', view: 'lifecycle', form: 1 },
  { name: 'loyalty', view: 'loyalty' },
  { name: 'density', view: 'loyalty', rows: 100_000 },
  { name: 'pyramid', view: 'pyramid' },
  { name: 'butterfly', view: 'pyramid', form: 1 },
  { name: 'overview', view: 'overview' },
];

/** @type {readonly { suffix: string, language: string, theme: string }[]} */
const variants = [
  { suffix: 'fr', language: 'fr', theme: 'light' },
  { suffix: 'en', language: 'en', theme: 'light' },
  { suffix: 'dark', language: 'en', theme: 'dark' },
];

/**
 * Photographs the packaged visual in its preview: each view in both languages and in the dark theme, among them the
 * loyalty matrix with 100,000 customers, and the page.
 * @param {string} url a served preview, with a trailing slash
 * @param {string} out folder of the pictures
 * @returns {Promise<string[]>} the files written
 */
export async function takeScreenshots(url, out) {
  await mkdir(out, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await findBrowser({ install: true }),
    // The same colours and letter shapes on every machine that has the same fonts.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  });
  try {
    const files = [];
    for (const { suffix, language, theme } of variants) {
      const address = `${url}?language=${language}&theme=${theme}&size=1280x720`;
      for (const { name, view, form = 0, rows } of views) {
        const page = await openPreview(browser, rows === undefined ? address : `${address}&rows=${rows}`);
        await isolate(page);
        const visual = page.frameLocator('iframe');
        await visual.locator(`[role="tab"][data-view="${view}"]`).click();
        if (form > 0) await visual.locator('.relata-reading').nth(form).click();
        await settle(page);
        files.push(await photograph(page.locator('iframe'), join(out, `${name}-${suffix}.png`)));
        await page.close();
      }
    }
    for (const { suffix, language, theme } of variants) {
      const page = await openPreview(browser, `${url}?language=${language}&theme=${theme}`);
      await settle(page);
      files.push(await photograph(page, join(out, `preview-${suffix}.png`)));
      await page.close();
    }
    return files;
  } finally {
    await browser.close();
  }
}

/**
 * Puts the visual on whole pixels, without the handle that resizes it.
 * @param {import('playwright').Page} page
 */
async function isolate(page) {
  await page.locator('.box').evaluate((box) => {
    const place = { position: 'fixed', inset: '0 auto auto 0', outline: 'none', resize: 'none', zIndex: 1 };
    Object.assign(box.style, place);
  });
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
async function openPreview(browser, url) {
  const page = await browser.newPage({
    viewport: { width: 1600, height: 900 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.frameLocator('iframe').locator('[role="tab"]').first().waitFor();
  return page;
}

/**
 * Waits until the visual has drawn what was asked, and no pointer hovers over it.
 * @param {import('playwright').Page} page
 */
async function settle(page) {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => {
    const counts = document.querySelector('[data-badge="renderings"]')?.textContent?.match(/\d+/g) ?? [];
    const rows = document.querySelector('[data-badge="rows"] path')?.getAttribute('stroke-dasharray') ?? '100';
    // The ring beside the number of rows is closed when all of them are there.
    return rows.startsWith('100') && counts.length === 2 && counts[0] === counts[1] && counts[0] !== '0';
  });
  await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate(() =>
      document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
    );
}

/**
 * @param {import('playwright').Page | import('playwright').Locator} subject
 * @param {string} path
 */
async function photograph(subject, path) {
  await subject.screenshot({ path, animations: 'disabled', caret: 'hide' });
  return path;
}

/**
 * Starts `relata preview` and resolves when it says where it serves.
 * @param {readonly string[]} folders published folders
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
function servePreview(folders) {
  const command = join(root, 'bin', 'relata.js');
  const child = spawn(process.execPath, [command, 'preview', ...folders, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
      if (url) done({ url, stop: () => child.kill() });
    });
    child.on('error', fail);
    child.on('close', (code) => fail(new Error(`relata preview ended with code ${code}: run “npm run kit” first.`)));
  });
}

if (isMain(import.meta.url)) {
  const given = process.argv.slice(2);
  const server = await servePreview(given.length > 0 ? given : ['out/retail-fr', 'out/retail-en']);
  try {
    for (const file of await takeScreenshots(server.url, join(root, 'docs', 'images'))) console.log(file);
  } finally {
    server.stop();
  }
}
