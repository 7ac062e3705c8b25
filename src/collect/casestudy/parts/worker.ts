/*
 * The program of a thread: it opens the company once, then lives the ranges of customers that it is sent, one part each.
 */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Plan } from '../plan';
import { scenarios } from '../scenarios';
import type { StoreTableName } from '../../../store';
import { writePart, type Range } from './part';

/** What a thread is given when it starts. */
export interface WorkerStart {
  readonly plan: Plan;
  readonly truth: boolean;
  /** Shared by all threads: anything but 0 asks them to stop. */
  readonly stop: Int32Array;
}

/** A part to write; null when there are no more. */
export type PartTask = Range & { readonly market: boolean; readonly folder: string };

/** What a thread says. */
export type WorkerNews =
  | { readonly kind: 'batch'; readonly customers: number }
  | { readonly kind: 'part'; readonly counts: Record<StoreTableName, number> }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined };

function serve(port: MessagePort, { plan, truth, stop }: WorkerStart): void {
  const company = scenarios[plan.scenario].open(plan);
  const say = (news: WorkerNews): void => port.postMessage(news);
  const signal = {
    throwIfAborted: (): void => {
      if (Atomics.load(stop, 0) !== 0) throw new Error('stopped');
    },
  };
  const onBatch = (customers: number): void => say({ kind: 'batch', customers });
  port.on('message', (task: PartTask | null) => {
    if (task === null) return port.close();
    const { folder, market, first, next } = task;
    void writePart(company, { first, next }, folder, { market, truth, onBatch, signal }).then(
      (counts) => say({ kind: 'part', counts }),
      (error: NodeJS.ErrnoException) => {
        say({ kind: 'failed', message: error.message, code: error.code });
        port.close();
      },
    );
  });
}

if (parentPort !== null) serve(parentPort, workerData as WorkerStart);
