import { isoDate } from './calendar';
import { planOf, type CaseStudyOptions } from './options';
import { liveCustomer } from './simulation/customer';
import type { TrueMonth } from './simulation/life';
import { customerCode } from './simulation/rows';
import { createWorld } from './simulation/world';

/** What a customer truly felt at a month end, in standard deviations around 0 (`habitStrength`, `engagement`: 0–1). */
export interface TrueRelationship extends TrueMonth {
  readonly customerCode: string;
  /** ISO date of the month end. */
  readonly monthEnd: string;
}

/**
 * The latent truth behind a case study, for the instructor alone: customer by customer, month by month from
 * registration. Give it the options that the case study was generated with.
 * @throws {Problem} for an option outside its range
 */
export function* trueRelationships(options: CaseStudyOptions = {}): Generator<TrueRelationship> {
  const plan = planOf(options);
  const world = createWorld(plan);
  for (let entity = 0; entity < plan.customers; entity++) {
    const { truth } = liveCustomer(world, entity);
    const before = plan.months - truth.length;
    for (const [index, month] of truth.entries()) {
      const nextMonth = world.monthStarts[before + index + 1] ?? world.end;
      yield { customerCode: customerCode(entity), monthEnd: isoDate(nextMonth - 1), ...month };
    }
  }
}
