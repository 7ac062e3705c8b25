import type { ScenarioKind } from '../../../relationship';
import type { Text } from '../../../relationship/text';
import type { Parameters, SeriesSet } from '../core/parameter';
import type { RowSink } from '../core/sink';
import type { Target } from '../core/target';
import type { TrueEffect, TrueMonth } from '../core/truth';
import type { CaseStudySize, Plan } from '../plan';

/** What only the instructor learns of one customer. */
export interface Lived {
  readonly customerCode: string;
  /** From the month of registration on. */
  readonly months: readonly TrueMonth[];
  readonly effects: readonly TrueEffect[];
}

/** A scenario opened for a plan: all that its customers share is ready. */
export interface Company {
  /** Writes the rows that belong to no customer: channels, staff, products, campaigns, targets. */
  writeMarket(sink: RowSink): void;
  /**
   * Lives one customer’s whole history and writes everything that the company’s systems hold about it. It depends on
   * the plan and the entity alone: neither on other customers, nor on how many months follow.
   */
  live(entity: number, sink: RowSink): Lived;
}

/** A kind of company: its numbers as data, and the few lines of code that only it needs. */
export interface Scenario {
  /** How its customers are bound: decides weights and thresholds of the rules. */
  readonly kind: ScenarioKind;
  readonly title: Text;
  /** Who the company is. */
  readonly company: Text;
  /** What there is to find in the data, a sentence or two each. */
  readonly story: readonly Text[];
  /** Customers of each named size, in the scenario’s own unit of customer. */
  readonly customersOf: Readonly<Record<CaseStudySize, number>>;
  readonly parameters: Parameters;
  readonly series: SeriesSet;
  /** Figures that every case study of this scenario shows, whatever the seed. */
  readonly targets: readonly Target[];
  /** Parameters with a source that no target observes, by name, and why they cannot be observed. */
  readonly unobserved: Readonly<Record<string, Text>>;
  /** @throws {Problem} for a parameter outside its range */
  open(plan: Plan): Company;
}
