import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs one task of this folder in a process of its own, so that its peak memory is its own.
 * @param {string} task file name of a module that exports `run(...args)`
 * @param {readonly string[]} args
 * @returns {Promise<{ seconds: number, peakMemoryBytes: number, result: any }>}
 */
export function measure(task, args = []) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('task.mjs', import.meta.url)), task, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0
        ? done(JSON.parse(output.trim().split('\n').at(-1) ?? ''))
        : fail(new Error(`${task} ended with ${code}`)),
    );
  });
}

/**
 * The fastest of several runs: noise only ever slows a run down.
 * @param {number} times
 * @param {() => Promise<{ seconds: number, peakMemoryBytes: number, result: any }>} once
 */
export async function best(times, once) {
  const runs = [];
  for (let run = 0; run < times; run += 1) runs.push(await once());
  return runs.reduce((fastest, run) => (run.seconds < fastest.seconds ? run : fastest));
}

/**
 * The run of middle speed.
 * @param {number} times
 * @param {() => Promise<{ seconds: number, peakMemoryBytes: number, result: any }>} once
 */
export async function median(times, once) {
  const runs = [];
  for (let run = 0; run < times; run += 1) runs.push(await once());
  runs.sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(runs.length / 2)];
}

/** @param {number} bytes */
export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** @param {number} seconds */
export const duration = (seconds) => `${seconds.toFixed(2)} s`;
