import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Loads one of the kit's rooms from its source.
 * @param {string} room such as `store`
 */
export async function room(room) {
  const { module } = await runnerImport(fileURLToPath(new URL(`../src/${room}/index.ts`, import.meta.url)));
  return module;
}

/** @param {() => Promise<any>} work */
export async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { seconds: (performance.now() - start) / 1000, result };
}
