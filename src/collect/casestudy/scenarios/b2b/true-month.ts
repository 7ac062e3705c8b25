import { parameters, ruleParameters } from '../../../../relationship';
import { intensity, levelsOf, trueMonthOf, trueStage } from '../../core/felt';
import { trueLoyalty, type TrueMonth } from '../../core/truth';
import { contractOn, type Living } from './life';
import { b2bScales } from './parameters';
import { workdaysPerMonth, type World } from './world';

/** Share of customers’ projects that end in an order, all in all. */
export const projectsWon = 0.33;

const { maturityOrders = parameters.maturityOrders.default, lostFloorDays = parameters.lostFloorDays.default } =
  ruleParameters.business;

/** Orders a year: who is to order less often than this has no established relationship, unless a contract makes one. */
const leastOrders = 2;
/** Orders a year below which a customer without contract who has been silent for long is lost. */
const dormantOrders = 1;
/** In deviations: the most estranged sixth of accounts has no established relationship, however much it buys. */
const leastCommitment = -1;

/**
 * The truth of a month end: the published definitions, read on the orders that are to be expected and the contract in
 * force instead of on what chance made of them.
 */
export function trueMonth({ values }: World, { life, felt, momentum }: Living, monthEnd: number): TrueMonth {
  const { traits } = life;
  const { orders, lastOrder } = momentum;
  const bound = contractOn(life, monthEnd) !== undefined;
  const perDay = traits.reorderRate + projectsWon * traits.expansionRate;
  const yearly = 12 * workdaysPerMonth * perDay * intensity(felt, values);
  const repeats = orders > 1 && (bound || yearly >= parameters.regularOrders.default);
  const established = orders >= maturityOrders && (bound || yearly >= leastOrders) && felt.commitment > leastCommitment;
  const dormant = !bound && orders > 0 && yearly < dormantOrders && monthEnd - lastOrder > lostFloorDays;
  // A yearly contract binds, and so does its exit fee.
  const lockIn = traits.lockIn + (bound ? 2 : 0);
  return trueMonthOf(felt, traits, {
    monthEnd,
    stage: dormant ? 'lost' : trueStage(felt, { orders, established }),
    loyalty: trueLoyalty(levelsOf(felt, traits), b2bScales, { orders, repeats, lockIn }),
  });
}
