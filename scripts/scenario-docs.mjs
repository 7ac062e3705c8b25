import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { room } from '../bench/kit.mjs';
import { root } from './run.mjs';

/* Writes docs/scenarios/: a page for each scenario and language, drawn from its parameter files. */

const folder = join(root, 'docs', 'scenarios');
const { scenarioFile, scenarioPage } = await room('describe');
const { scenarioNames } = await room('collect');
await mkdir(folder, { recursive: true });
for (const name of scenarioNames) {
  for (const locale of ['fr', 'en']) {
    const file = join(folder, scenarioFile(name, locale));
    const options = { ...(await resolveConfig(file)), parser: 'markdown' };
    await writeFile(file, await format(scenarioPage(name, locale), options));
  }
}
