import { arrivalsByMonth, stockOf, type BudgetLine } from '../../core/budget';
import { salesChannel, siteChannel } from './channels';
import type { World } from './world';

/**
 * What the company aims at: the contracts that its sellers sign, and what is sold and renewed on the site. A year later
 * yearly contracts are invoiced again, less those lost, more what the others have grown.
 */
export function budgetOf(world: World): BudgetLine[] {
  const { values, timeline, arrivals: sums } = world;
  const arrivals = arrivalsByMonth(timeline, sums);
  const stock = stockOf(arrivals, values.budgetKept);
  const at = (month: number): number => arrivals[month] ?? 0;
  const yearly = values.budgetSigned + values.budgetTrial;
  const renewed = arrivals.map((_, month) => {
    let money = 0;
    for (let years = 1; 12 * years <= month; years++) money += at(month - 12 * years) * values.budgetRenewed ** years;
    return money * yearly;
  });
  const signing = values.salesRoute * (1 - values.salesUnsigned);
  const converting =
    (1 - values.salesRoute) * (values.activation * values.conversionActivated + values.conversionOther / 2);
  // A trial begun in the second half of a month ends in the next.
  const ended = arrivals.map((count, month) => (count + at(month - 1)) / 2);
  const money = (plan: (month: number) => number): number[] =>
    arrivals.map((_, month) => plan(month) * priceOn(world, month));
  return [
    {
      of: { channel: salesChannel },
      key: 0,
      revenue: money((month) => at(month) * values.budgetSigned),
      newCustomers: arrivals.map((count) => count * signing),
    },
    {
      of: { channel: siteChannel },
      key: 1,
      revenue: money(
        (month) =>
          (ended[month] ?? 0) * values.budgetTrial + (renewed[month] ?? 0) + (stock[month] ?? 0) * values.budgetMonthly,
      ),
      newCustomers: ended.map((count) => count * converting),
    },
  ];
}

/** Prices of a month, as a multiple of those of the first. */
function priceOn({ priceList, timeline }: World, month: number): number {
  return priceList.seatPrice(0, timeline.monthStarts[month] ?? 0) / priceList.seatPrice(0, timeline.start);
}
