import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { room } from '../bench/kit.mjs';
import { root } from './run.mjs';

/* Writes docs/model/: the pages and pictures about the model, in both languages. */

const folder = join(root, 'docs', 'model');
const { folderOf, modelFacts, modelPages } = await room('describe');
await rm(folder, { recursive: true, force: true });
for (const locale of ['fr', 'en']) {
  for (const [path, text] of modelPages(await modelFacts(locale), locale)) {
    const file = join(folder, folderOf(locale), path);
    await mkdir(dirname(file), { recursive: true });
    const options = { ...(await resolveConfig(file)), parser: 'markdown' };
    await writeFile(file, path.endsWith('.md') ? await format(text, options) : text);
  }
}
