import { exp } from '../../random';
import { arrivalsByMonth, type BudgetLine } from '../../core/budget';
import { plannedBuyers, plannedSpending } from '../../core/shop/budget';
import { phoneChannel, webChannel } from './traits';
import type { World } from './world';

/** What the chain aims at, by channel: each shop after the people around it, with and without card. */
export function budgetOf(world: World): BudgetLine[] {
  const { values, timeline, arrivals: sums } = world;
  const arrivals = arrivalsByMonth(timeline, sums);
  const spending = plannedSpending(world, arrivals, values.storeRegistration);
  const buyers = plannedBuyers(world, arrivals, values.storeRegistration);
  const byCard = arrivals.map((_, month) => (spending.first[month] ?? 0) + (spending.later[month] ?? 0));
  const anonymous = withoutCard(world, arrivals, byCard, spending.each);
  return sharesOf(world).map(({ channel, ofCard, ofAnonymous, ofBuyers }, key) => ({
    of: { channel },
    key,
    revenue: byCard.map((money, month) => money * ofCard + (anonymous[month] ?? 0) * ofAnonymous),
    newCustomers: ofBuyers === 0 ? null : buyers.map((count) => count * ofBuyers),
  }));
}

/** Other people’s tickets are somewhat smaller. */
const smaller = exp(-0.15);

/** Tickets without a card, in money: other people’s, and those of future card holders. */
function withoutCard(
  { values, timeline }: World,
  arrivals: readonly number[],
  byCard: readonly number[],
  each: readonly number[],
): number[] {
  const [{ customers } = { customers: 0 }] = timeline.chapters;
  let registered = 0;
  return arrivals.map((arriving, month) => {
    const future = Math.max(0, customers - registered - arriving / 2) * values.formerShare;
    registered += arriving;
    const others = ((byCard[month] ?? 0) * (1 - values.cardShare)) / values.cardShare;
    return smaller * (others + (future * (each[month] ?? 0)) / values.budgetActivity);
  });
}

interface Shares {
  readonly channel: string;
  readonly ofCard: number;
  readonly ofAnonymous: number;
  readonly ofBuyers: number;
}

/** How trade divides over channels: by where people live, and how many of them buy on the web or by phone. */
function sharesOf({ places, shops, values, series }: World): Shares[] {
  const whole = places.reduce((sum, { weight }) => sum + weight, 0);
  const around = (shop: string | null): number =>
    places.filter((place) => place.shop === shop).reduce((sum, { weight }) => sum + weight / whole, 0);
  const remote = around(null);
  const { weekdayIndex } = series;
  const closed = (weekdayIndex[6] ?? 0) / weekdayIndex.reduce((sum, index) => sum + index, 0);
  const byPhone = (1 - closed) * values.phoneShare;
  const inShop = (1 - closed) * (1 - values.phoneShare) * (1 - values.webShare);
  return [
    ...shops.map(({ code }) => ({
      channel: code,
      ofCard: around(code) * inShop,
      ofAnonymous: around(code) + remote / shops.length,
      ofBuyers: around(code),
    })),
    { channel: webChannel, ofCard: 1 - byPhone - (1 - remote) * inShop, ofAnonymous: 0, ofBuyers: remote },
    { channel: phoneChannel, ofCard: byPhone, ofAnonymous: 0, ofBuyers: 0 },
  ];
}
