import { exp } from '../../random';
import { stockOf } from '../budget';
import type { Shop } from './shop';

/** What registered customers are expected to spend, by month, in money. */
export interface Spending {
  /** Those who register in the month. */
  readonly first: readonly number[];
  /** Those who registered before. */
  readonly later: readonly number[];
  /** What one regular customer spends. */
  readonly each: readonly number[];
}

/** Expected demand of each month, 1 = thirty average days, at the prices of the month. */
function monthlyDemand({ timeline, demand, assortment }: Shop): number[] {
  const { monthStarts, start, end } = timeline;
  return monthStarts.slice(0, -1).map((first, month) => {
    const days = demand.subarray(first - start, (monthStarts[month + 1] ?? end) - start);
    return (days.reduce((sum, day) => sum + day, 0) / 30) * assortment.priceFactor(first);
  });
}

/**
 * The spending that a plan counts on: what its customers’ rate and basket let expect.
 * @param arrivals customers expected to register in each month
 * @param atOnce share of them who buy when registering
 */
export function plannedSpending(shop: Shop, arrivals: readonly number[], atOnce: number): Spending {
  const { values, assortment, timeline } = shop;
  const basket = exp(values.spendMean + (values.spendBetween ** 2 + values.spendWithin ** 2) / 2);
  const monthly = ((30 * values.rateMean) / 7) * basket * values.budgetActivity;
  const each = monthlyDemand(shop).map((demand) => demand * monthly);
  const stock = stockOf(arrivals, values.budgetKept);
  return {
    each,
    first: arrivals.map((arriving, month) => {
      const price = assortment.priceFactor(timeline.monthStarts[month] ?? 0);
      return arriving * (atOnce * basket * price + (each[month] ?? 0) / 2);
    }),
    later: stock.map((there, month) => there * (each[month] ?? 0)),
  };
}

/** Customers expected to buy for the first time, by month: at once, or later on average some months on. */
export function plannedBuyers({ values }: Shop, arrivals: readonly number[], atOnce: number): number[] {
  const delay = Math.round(values.firstPurchaseDelay / 30);
  return arrivals.map(
    (arriving, month) => arriving * atOnce + (arrivals[month - delay] ?? 0) * (1 - atOnce) * values.laterFirstPurchase,
  );
}
