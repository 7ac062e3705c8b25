/**
 * How fast the visual is, beside the least that a scatter plot can cost on the same machine in the same run.
 *
 *   node bench/visual.mjs [customers…]        30000 100000 300000 1000000 without it
 *
 * The production code, bundled and minified, runs in a real Chromium without a GPU. For each number of customers it
 * prints the raw-canvas baseline (an arc each; rectangles batched by colour), then for the loyalty matrix and the life
 * cycle the median milliseconds, from the call to the end of the frame that shows the result, of
 *
 *   first      a new visual's first update            highlight  an update that highlights a third elsewhere
 *   second     an update with other data              selection  a click on the customers of one place
 *   resize     an update that changes the width       hover      the pointer moves to another place
 *   zoom       a turn of the wheel
 *
 * their ratio to the arcs, the processor time of the page's thread on average (on a busy machine the better measure), the
 * longest uninterrupted task where one took 50 ms or more, and the memory that the visual holds beyond what the host
 * sent: once it has drawn, after everything else, and when it is gone. Last comes the size of the code and the style in
 * the package of the latest build. It ends with an error only when something fails or a gesture has no answer, never
 * because of a time.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../scripts/browser.mjs';
import { root } from '../scripts/run.mjs';
import { megabytes } from './measure.mjs';

const views = ['loyalty', 'lifecycle'];
const updates = ['first', 'second', 'resize', 'highlight'];
const actions = [...updates, 'selection', 'hover', 'zoom'];
/** Milliseconds of the arcs where the peers of the comparison in docs were measured: how fast this machine is now. */
const arcsElsewhere = new Map([
  [30_000, 56],
  [100_000, 136],
]);
const counts = process.argv.slice(2).map(Number).filter(Boolean);

const script = await bundle(join(root, 'bench', 'visual', 'page.mjs'));
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc --max-old-space-size=8192'],
});
try {
  for (const count of counts.length > 0 ? counts : [30_000, 100_000, 300_000, 1_000_000]) await bench(count);
  await printSizes();
} finally {
  await browser.close();
}

/** @param {number} count */
async function bench(count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setContent('<!doctype html><body></body>');
  await page.addStyleTag({ content: script.style });
  await page.addScriptTag({ content: script.code });
  // Updates of a million rows take long enough to be told apart by fewer.
  const timesOf = (/** @type {string} */ action) => (count > 200_000 && updates.includes(action) ? 5 : 9);
  const call = (/** @type {string} */ name, /** @type {unknown[]} */ ...given) =>
    page.evaluate(({ name, given }) => /** @type {any} */ (globalThis).bench[name](...given), { name, given });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await call('prepare', count, 1);
  const arcs = median((await call('baseline', count, 'arcs', Math.ceil(timesOf('first') / 2))).each);
  const rectangles = median((await call('baseline', count, 'rectangles', Math.ceil(timesOf('first') / 2))).each);
  const elsewhere = arcsElsewhere.get(count);
  const pace = elsewhere === undefined ? '' : ` (${(arcs / elsewhere).toFixed(2)}× those of the reference machine)`;
  console.log(
    `${count.toLocaleString('en-US')} customers: arcs ${ms(arcs)}${pace}, batched rectangles ${ms(rectangles)}`,
  );
  for (const view of views) {
    await call('prepare', count, 1);
    let before = await heldBytes(session);
    const cells = [];
    const held = [];
    for (const action of actions) {
      const times = timesOf(action);
      const worked = await processorTime(session);
      const { each, longest } = await call('measure', action, view, times);
      const processor = ((await processorTime(session)) - worked) / times;
      const time = median(each);
      const task = longest > 0 ? `, longest task ${ms(longest)}` : '';
      if (held.length === 0) {
        const now = await heldBytes(session);
        held.push(megabytes(now - before));
        await call('prepare', count, 3);
        before += (await heldBytes(session)) - now;
      }
      cells.push(`${action.padEnd(9)} ${ms(time)} (${(time / arcs).toFixed(2)}×), processor ${ms(processor)}${task}`);
    }
    held.push(megabytes((await heldBytes(session)) - before));
    await call('leave');
    held.push(megabytes((await heldBytes(session)) - before));
    console.log(`  ${view}: memory ${held.join(', ')}\n    ${cells.join('\n    ')}`);
  }
  await page.close();
}

/** Bytes that scripts hold on a page, typed arrays included. @param {import('playwright').CDPSession} session */
async function heldBytes(session) {
  // Arrays outside the heap are freed a little after what held them.
  for (let round = 0; round < 2; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { usedSize, backingStorageSize = 0 } = /** @type {any} */ (await session.send('Runtime.getHeapUsage'));
  return usedSize + backingStorageSize;
}

/** Milliseconds that the page's thread has worked. @param {import('playwright').CDPSession} session */
async function processorTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** @param {string} entry */
async function bundle(entry) {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const textOf = (/** @type {string} */ ending) => {
    const file = files.find((one) => one.fileName.endsWith(ending));
    return file ? String('code' in file ? file.code : file.source) : '';
  };
  return { code: textOf('.js'), style: textOf('.css') };
}

/** Only the packager leaves out the cultures of libraries that the visual does not use: the bundle would mislead. */
async function printSizes() {
  const file = await readFile(join(root, 'dist', 'visual', 'relata.pbiviz')).catch(() => undefined);
  const entry = file && Object.entries(unzipSync(file)).find(([name]) => name.endsWith('.pbiviz.json'));
  if (!entry) {
    console.log('Code and style: not packaged yet, npm run build does it');
    return;
  }
  const { content } = JSON.parse(new TextDecoder().decode(entry[1]));
  console.log(`Code and style, as packaged in dist/: ${kilobytes(content.js, content.css)} gzip`);
}

/** @param {string[]} texts */
function kilobytes(...texts) {
  return `${(texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1024).toFixed(0)} KB`;
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** @param {number} value */
function ms(value) {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}
