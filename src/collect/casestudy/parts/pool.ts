import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StoreTableName } from '../../../store';
import type { Plan } from '../plan';
import type { Range } from './part';
import { workerFile } from './worker-file';
import type { PartTask, WorkerNews, WorkerStart } from './worker';

/** Customers of one part at most: a thread holds the rows of one. */
const mostCustomers = 4_000;

export interface PoolOptions {
  /** Threads at work at the same time. */
  readonly threads: number;
  /** An existing folder that takes the parts. */
  readonly folder: string;
  readonly truth: boolean;
  /** The first part also holds the rows that belong to no customer. */
  readonly market: boolean;
  /** Called with the number of customers done so far. */
  readonly onProgress?: (customersDone: number) => void;
  readonly signal?: AbortSignal;
}

export interface Parts {
  /** Folders of the parts, in the order of their customers. */
  readonly folders: readonly string[];
  /** Rows by table of the store. */
  readonly counts: Record<StoreTableName, number>;
}

/**
 * Lives a range of customers on several threads and writes their rows as parts. Which thread lives whom changes nothing:
 * the parts put together in order are the rows that one thread would write.
 */
export async function liveInThreads(plan: Plan, range: Range, options: PoolOptions): Promise<Parts> {
  options.signal?.throwIfAborted();
  const tasks = tasksOf(range, { ...options, folder: await mkdtemp(join(options.folder, 'lives-')) });
  for (const { folder } of tasks) await mkdir(folder);
  const counts: Record<string, number> = {};
  let done = 0;
  const onNews = (news: WorkerNews): void => {
    if (news.kind === 'batch') options.onProgress?.((done += news.customers));
    if (news.kind === 'part')
      for (const [table, rows] of Object.entries(news.counts)) counts[table] = (counts[table] ?? 0) + rows;
  };
  const waiting = [...tasks];
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const onStop = (): void => void Atomics.store(stop, 0, 1);
  options.signal?.addEventListener('abort', onStop);
  const lanes = Array.from({ length: Math.min(options.threads, tasks.length) }, async () => {
    try {
      await work(startThread({ plan, truth: options.truth, stop }), () => waiting.shift(), onNews);
    } catch (error) {
      // One that fails stops the others. They end by themselves: ending a thread that is in DuckDB ends the process.
      onStop();
      throw error;
    }
  });
  try {
    await allDone(lanes);
  } finally {
    options.signal?.removeEventListener('abort', onStop);
    options.signal?.throwIfAborted();
  }
  return { folders: tasks.map(({ folder }) => folder), counts };
}

/** Waits for all, even when one fails; then throws what the first one that failed by itself threw. */
async function allDone(lanes: readonly Promise<void>[]): Promise<void> {
  const failures: unknown[] = [];
  await Promise.all(lanes.map((lane) => lane.catch((error: unknown) => failures.push(error))));
  if (failures.length > 0) throw failures[0];
}

/** Parts of equal size, as many for each thread: none idles while another does the last one. */
function tasksOf({ first, next }: Range, { threads, folder, market }: PoolOptions): PartTask[] {
  const customers = next - first;
  const rounds = Math.max(1, Math.ceil(customers / (mostCustomers * threads)));
  const parts = Math.max(1, Math.min(rounds * threads, customers));
  return Array.from({ length: parts }, (_, part) => ({
    first: first + Math.floor((customers * part) / parts),
    next: first + Math.floor((customers * (part + 1)) / parts),
    market: market && part === 0,
    folder: join(folder, `part-${String(part).padStart(4, '0')}`),
  }));
}

function startThread(start: WorkerStart): Worker {
  const { url, entry } = workerFile();
  return new Worker(url, { workerData: { ...start, entry } });
}

/** Gives a thread one task after the other until there are no more; done when the thread has ended. */
function work(thread: Worker, next: () => PartTask | undefined, onNews: (news: WorkerNews) => void): Promise<void> {
  return new Promise((done, fail) => {
    let finished = false;
    let failure: Error | undefined;
    const give = (): void => {
      const task = next();
      finished = task === undefined;
      thread.postMessage(task ?? null);
    };
    thread.on('message', (news: WorkerNews) => {
      if (news.kind === 'failed') failure = Object.assign(new Error(news.message), { code: news.code });
      else onNews(news);
      if (news.kind === 'part') give();
    });
    thread.on('error', (error: Error) => (failure = error));
    thread.on('exit', () => {
      if (finished) done();
      else fail(failure ?? new Error('a thread ended before its work was done'));
    });
    give();
  });
}
