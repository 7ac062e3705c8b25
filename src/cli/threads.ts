import { availableParallelism } from 'node:os';
import { scenarios, type CaseStudyOptions } from '../collect';

/** Customers below which starting threads costs more than they save. */
const worthThreads = 2_000;

/** How many customers a case study has. */
export const customersIn = ({ scenario = 'retail', size = 'small' }: CaseStudyOptions): number =>
  typeof size === 'number' ? size : scenarios[scenario].customersOf[size];

/** How many threads are to live the customers of a case study, and to query what they did. */
export function threadsFor(options: CaseStudyOptions): number {
  return customersIn(options) < worthThreads ? 1 : availableParallelism();
}
