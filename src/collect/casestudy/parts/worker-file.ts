/** The program of a thread, and what it must be told to find its code. */
export interface WorkerFile {
  readonly url: URL;
  readonly entry?: string;
}

/** `worker.js` beside the bundled kit; from source, a small program that loads the source first. */
export function workerFile(): WorkerFile {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) return { url: new URL('./worker.js', here) };
  const entry = new URL('./worker.ts', here).href;
  return { url: new URL('../../../../scripts/source-worker.mjs', here), entry };
}
