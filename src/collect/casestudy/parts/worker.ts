/*
 * The program of a thread: it opens the company once, then lives the ranges of customers that it is sent, one part each.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '../plan';
import { scenarios } from '../scenarios';
import type { StoreTableName } from '../../../store';
import { writePart, type Range } from './part';

/** What a thread is given when it starts. */
export interface WorkerStart {
  readonly plan: Plan;
  readonly truth: boolean;
}

/** A part to write. */
export interface PartTask extends Range {
  readonly market: boolean;
  readonly folder: string;
}

/** What a thread says. */
export type WorkerNews =
  | { readonly kind: 'batch'; readonly customers: number }
  | { readonly kind: 'part'; readonly counts: Record<StoreTableName, number> };

const port = parentPort;
if (port !== null) {
  const { plan, truth } = workerData as WorkerStart;
  const company = scenarios[plan.scenario].open(plan);
  const say = (news: WorkerNews): void => port.postMessage(news);
  port.on('message', ({ folder, market, first, next }: PartTask) => {
    const onBatch = (customers: number): void => say({ kind: 'batch', customers });
    // A failure ends the thread; whoever started it hears of it.
    void writePart(company, { first, next }, folder, { market, truth, onBatch }).then((counts) =>
      say({ kind: 'part', counts }),
    );
  });
}
