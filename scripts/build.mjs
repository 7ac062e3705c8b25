import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { checkModel, endWith } from './check-model.mjs';
import { commandFile, isMain, root, runNode } from './run.mjs';

const visualFolder = join(root, 'dist', 'visual');
const visualPackage = join(visualFolder, 'relata.pbiviz');
const visualStamp = join(visualFolder, 'inputs.sha256');

/** Everything that the packaged visual is made of. */
const visualInputs = [
  'src/visual',
  'src/relationship',
  'style',
  'assets',
  'stringResources',
  'capabilities.json',
  'pbiviz.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'package-lock.json',
];

/**
 * Builds dist/: the packaged visual, the kit and the preview page. The visual is packaged again only when something it
 * is made of has changed. An unsound model stops the build before anything is written.
 * @param {{ log?: (line: string) => void, spec?: import('../src/star').StarSpec }} [options] spec: the model to check
 *   instead of the kit's own
 */
export async function build({ log = console.log, spec } = {}) {
  log('Checking the model…');
  await checkModel(spec);
  await packageVisual(log);
  const { build: bundle } = await import('vite');
  for (const part of ['kit', 'preview']) {
    log(`Building the ${part}…`);
    await bundle({ configFile: join(root, `vite.${part}.config.mjs`), root, logLevel: 'warn' });
  }
}

/** @param {(line: string) => void} log */
async function packageVisual(log) {
  const fingerprint = await fingerprintOf(visualInputs);
  if (existsSync(visualPackage) && (await readText(visualStamp)) === fingerprint) {
    log('The visual is up to date.');
    return;
  }
  log('Packaging the visual…');
  const manifest = await readText(join(root, 'package.json'));
  await mkdir(visualFolder, { recursive: true });
  const { code, output } = await runNode(
    commandFile('powerbi-visuals-tools', 'pbiviz'),
    ['package', '--no-stats', '--skip-api'],
    {
      quiet: true,
    },
  );
  const made = (await readdir(join(root, 'dist'))).filter((name) => name.endsWith('.pbiviz'));
  if (code !== 0 || made.length !== 1) throw new Error(`pbiviz could not package the visual:\n${output}`);
  if ((await readText(join(root, 'package.json'))) !== manifest) throw new Error('pbiviz changed package.json');
  await writeFile(visualPackage, datelessly(await readFile(join(root, 'dist', made[0]))));
  await rm(join(root, 'dist', made[0]));
  // pbiviz leaves its own manifest, which would make Node take the kit beside it for CommonJS.
  await rm(join(root, 'dist', 'package.json'), { force: true });
  await writeFile(visualStamp, fingerprint);
}

/**
 * The same archive with the same date on every file, so that the same sources make the same bytes.
 * @param {Uint8Array} archive
 */
function datelessly(archive) {
  return zipSync(unzipSync(archive), { mtime: new Date(2000, 0, 1), level: 9 });
}

/** @param {readonly string[]} paths */
async function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesOf(join(root, path))) {
      hash
        .update(relative(root, file).split(sep).join('/'))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** @param {string} path a file or a folder */
async function filesOf(path) {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return existsSync(path) ? [path] : [];
  }
}

/** @param {string} file */
async function readText(file) {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}

if (isMain(import.meta.url)) await build().catch(endWith);
