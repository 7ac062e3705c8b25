import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { format, resolveConfig } from 'prettier';
import { room } from '../bench/kit.mjs';
import { root } from './run.mjs';

/* Writes docs/report/: the guide to the Power BI report in each language, with a picture of every page. */

const folder = join(root, 'docs', 'report');
const { completeReportGuide } = await room('publish');
const visual = await describedVisual();
await rm(folder, { recursive: true, force: true });
for (const locale of ['fr', 'en']) {
  for (const [path, content] of completeReportGuide(locale, visual)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const options = { ...(await resolveConfig(file)), parser: 'markdown' };
    await writeFile(file, path.endsWith('.md') ? await format(content, options) : content);
  }
}

/** A package with what a report needs to know of the visual, so that this script need not build it. */
async function describedVisual() {
  const [capabilities, { visual }] = await Promise.all(
    ['capabilities.json', 'pbiviz.json'].map(async (file) => JSON.parse(await readFile(join(root, file), 'utf8'))),
  );
  return zipSync({
    'package.json': strToU8(JSON.stringify({ visual })),
    [`resources/${visual.guid}.pbiviz.json`]: strToU8(JSON.stringify({ visual, capabilities })),
  });
}
