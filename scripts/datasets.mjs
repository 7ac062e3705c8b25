import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { isMain, root, runNode } from './run.mjs';

/** The case studies that lie in the repository for instructors to download: French, small. */
export const datasets = ['retail', 'club'];

export const datasetsFolder = join(root, 'datasets');

/**
 * Makes case studies as archives, and a SHA-256 manifest of them: the same bytes on every machine.
 * @param {string} folder takes `<scenario>-fr.zip` and `SHA256SUMS`
 * @param {readonly string[]} scenarios
 * @param {readonly string[]} [options] further options of `relata generate`
 * @returns {Promise<string>} the manifest
 */
export async function makeDatasets(folder, scenarios, options = []) {
  await mkdir(folder, { recursive: true });
  const lines = [];
  for (const scenario of scenarios) {
    const archive = await archiveOf(scenario, options);
    const file = `${scenario}-fr.zip`;
    await writeFile(join(folder, file), archive);
    lines.push(`${createHash('sha256').update(archive).digest('hex')}  ${file}\n`);
  }
  const manifest = lines.join('');
  await writeFile(join(folder, 'SHA256SUMS'), manifest);
  return manifest;
}

/** @param {string} scenario @param {readonly string[]} options */
async function archiveOf(scenario, options) {
  const scratch = await mkdtemp(join(tmpdir(), 'relata-datasets-'));
  try {
    const out = join(scratch, scenario);
    const args = ['generate', '--scenario', scenario, '--size', 'small', '--locale', 'fr', '--out', out, ...options];
    const { code, output } = await runNode(join(root, 'bin', 'relata.js'), args, { quiet: true });
    if (code !== 0) throw new Error(output);
    /** @type {Record<string, Uint8Array>} */
    const files = {};
    for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files[`${scenario}/${relative(out, path).split(sep).join('/')}`] = new Uint8Array(await readFile(path));
    }
    const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
    return zipSync(sorted, { mtime: new Date(2000, 0, 1), level: 6 });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) console.log(await makeDatasets(datasetsFolder, datasets));
