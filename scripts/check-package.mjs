import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { missingFrom } from './check-outputs.mjs';
import { root, runNode } from './run.mjs';

/** npm's own command file: beside this Node, or where npm says it runs from. */
function npmFile() {
  const beside = [
    process.env.npm_execpath,
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = beside.find((file) => file !== undefined && existsSync(file));
  if (found === undefined) throw new Error('npm was not found beside Node');
  return found;
}

/** @param {readonly string[]} args @param {string} cwd */
async function npm(args, cwd) {
  const { code } = await runNode(npmFile(), args, { cwd });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}`);
}

// What users install: the packed tarball, alone in an empty folder.
const folder = await mkdtemp(join(tmpdir(), 'relata-package-'));
try {
  await npm(['pack', '--pack-destination', folder], root);
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(['install', '--no-audit', '--no-fund', `./${tarball}`], folder);
  await npm(['exec', '--', 'relata', 'generate', '--size', '200', '--out', 'out/case'], folder);
  const missing = missingFrom(join(folder, 'out', 'case'));
  for (const line of missing) console.error(`missing  ${line}`);
  console.log(`package: ${missing.length === 0 ? 'complete on its own' : 'incomplete'}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
