import { availableParallelism } from 'node:os';
import { scenarios, type CaseStudyOptions } from '../collect';

/** Customers below which starting threads costs more than they save. */
const worthThreads = 2_000;

/** How many threads are to live the customers of a case study, and to query what they did. */
export function threadsFor({ scenario = 'retail', size = 'small' }: CaseStudyOptions): number {
  const customers = typeof size === 'number' ? size : scenarios[scenario].customersOf[size];
  return customers < worthThreads ? 1 : availableParallelism();
}
