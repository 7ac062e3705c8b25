import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { commandFile, isMain } from './run.mjs';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

const unixCommands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];

/**
 * Where browsers of the Chromium family install themselves, per platform. A root is the name of an environment variable
 * that holds a folder, or empty for the root of the disk.
 * @type {Readonly<Record<string, { roots: readonly string[], files: readonly string[], commands: readonly string[] }>>}
 */
const installed = {
  win32: {
    roots: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'],
    files: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ],
    commands: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
  },
  darwin: {
    roots: ['', 'HOME'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    commands: unixCommands,
  },
  linux: {
    roots: [''],
    files: [
      '/usr/bin/google-chrome-stable',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/microsoft-edge-stable',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/snap/bin/chromium',
    ],
    commands: unixCommands,
  },
};

/**
 * The files that may be an installed browser, best first: known places, then the folders of the PATH.
 * @param {string} platform as `process.platform`
 * @param {Environment} environment
 * @returns {string[]}
 */
export function candidatePaths(platform, environment) {
  const { roots, files, commands } = installed[platform] ?? { roots: [], files: [], commands: unixCommands };
  const path = platform === 'win32' ? win32 : posix;
  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const bases = roots.flatMap((root) => (root === '' ? [''] : (environment[root] ?? [])));
  const known = files.flatMap((file) => bases.map((base) => (base === '' ? file : path.join(base, file))));
  return [
    ...new Set([...known, ...commands.flatMap((command) => folders.map((folder) => path.join(folder, command)))]),
  ];
}

/**
 * A browser of the Chromium family: the one that RELATA_BROWSER names, else an installed Chrome, Edge or Chromium, else
 * the one that Playwright has downloaded. With `install`, one is installed where there is none.
 * @param {{ install?: boolean, log?: (line: string) => void }} [options]
 * @returns {Promise<string>} the path of its executable
 */
export async function findBrowser({ install = false, log = console.log } = {}) {
  const wanted = process.env.RELATA_BROWSER;
  if (wanted) {
    if (await isExecutable(wanted)) return wanted;
    throw new Error(`RELATA_BROWSER names ${wanted}, which is not a program. Correct it, or unset it.`);
  }
  const found = (await findInstalled()) ?? (await findDownloaded());
  if (found) return found;
  const made = install ? await installBrowser(log) : undefined;
  if (made) return made;
  throw new Error(
    'No browser found. Install Google Chrome, Microsoft Edge or Chromium, ' +
      'or set the environment variable RELATA_BROWSER to the path of its program, then try again.',
  );
}

async function findInstalled() {
  for (const candidate of candidatePaths(process.platform, process.env)) {
    if ((await isExecutable(candidate)) && (await starts(candidate))) return candidate;
  }
  return undefined;
}

async function findDownloaded() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return (await isExecutable(file)) && (await starts(file)) ? file : undefined;
}

const minute = 60_000;

/**
 * Installs a browser with the platform's means: Playwright's download; as root on Linux also the system libraries that
 * it needs, or the distribution's own package.
 * @param {(line: string) => void} log
 */
async function installBrowser(log) {
  const playwright = commandFile('playwright');
  log('No browser found: downloading Chromium…');
  await run(process.execPath, [playwright, 'install', 'chromium'], 15 * minute);
  const downloaded = await findDownloaded();
  if (downloaded || process.platform !== 'linux' || process.getuid?.() !== 0) return downloaded;
  log('Installing Chromium with the system’s package manager…');
  await run('apt-get', ['update'], 5 * minute);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 15 * minute);
  const packaged = await findInstalled();
  if (packaged) return packaged;
  await run(process.execPath, [playwright, 'install-deps', 'chromium'], 15 * minute);
  return findDownloaded();
}

/** @param {string} file */
async function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Whether a browser's program runs at all: on Linux it may lack libraries, or only stand for a package that is not
 * installed. Elsewhere asking would open a window.
 * @param {string} file
 */
async function starts(file) {
  return process.platform !== 'linux' || (await run(file, ['--version'], minute / 2)) === 0;
}

/**
 * Runs a program quietly, without a shell; resolves with its exit code, undefined when it could not run or took too
 * long.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {number} timeout milliseconds
 * @returns {Promise<number | undefined>}
 */
function run(file, args, timeout) {
  return new Promise((done) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' };
    const child = spawn(file, args, { env, stdio: 'ignore', timeout });
    child.on('error', () => done(undefined));
    child.on('close', (code) => done(code ?? undefined));
  });
}

if (isMain(import.meta.url)) console.log(await findBrowser({ install: process.argv.includes('--install') }));
