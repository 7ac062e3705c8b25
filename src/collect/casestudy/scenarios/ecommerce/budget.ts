import { arrivalsByMonth, type BudgetLine } from '../../core/budget';
import { plannedBuyers, plannedSpending } from '../../core/shop/budget';
import { appChannel, webChannel } from './traits';
import type { World } from './world';

/** What the shop aims at on its site, where customers register, and in its app. */
export function budgetOf(world: World): BudgetLine[] {
  const { values, timeline, arrivals: sums } = world;
  const arrivals = arrivalsByMonth(timeline, sums);
  const { first, later } = plannedSpending(world, arrivals, values.firstPurchaseShare);
  const revenue = (share: number): number[] => first.map((money, month) => (money + (later[month] ?? 0)) * share);
  const newCustomers = plannedBuyers(world, arrivals, values.firstPurchaseShare);
  return [
    { of: { channel: webChannel }, key: 0, revenue: revenue(1 - values.budgetApp), newCustomers },
    { of: { channel: appChannel }, key: 1, revenue: revenue(values.budgetApp), newCustomers: null },
  ];
}
