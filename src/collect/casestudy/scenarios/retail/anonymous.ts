import { cumulative, categorical, chance, gamma, normal, poisson, type Uniform } from '../../random';
import { fillBasket } from '../../core/shop/basket';
import type { Order } from '../../core/shop/life';
import { openDay } from '../../core/shop/opening';
import { chapterOf } from '../../timeline';
import { chooseMethod, isTakenBack } from './purchase';
import type { Life } from './traits';
import type { World } from './world';

/**
 * Tickets rung up without a card. Some are other people’s, on the days when the customer bought, so that they follow
 * trade everywhere: other tastes, other amounts. Others are those of people who will take the card later: the shops
 * were there before it, and their trade does not begin with it.
 */
export function anonymousTickets(world: World, life: Life): Order[] {
  const { entity, place } = life.traits;
  const shop = place.shop ?? world.shops[entity % world.shops.length]?.code;
  // Those of before come first: appending months must not change the place that keys a ticket’s number.
  return shop === undefined ? [] : [...beforeTheCard(world, life, shop), ...ofOthers(world, life, shop)];
}

function ofOthers(world: World, life: Life, shop: string): Order[] {
  const { values, random } = world;
  const perTicket = (1 - values.cardShare) / values.cardShare;
  const purchases = life.orders.filter(({ isReturn }) => !isReturn);
  return purchases.flatMap(({ day }, index) => {
    const uniform = random.stream('anonymous', life.traits.entity, index);
    return Array.from({ length: poisson(uniform, perTicket) }, () => ticket(world, shop, day, uniform));
  });
}

/** Appended months add nobody to those before, in which everybody who would take the card has taken it. */
function beforeTheCard(world: World, { traits }: Life, shop: string): Order[] {
  const { values, random, timeline, demandSums } = world;
  const { entity, rate, registeredOn } = traits;
  if (chapterOf(timeline, entity).start !== timeline.start) return [];
  const uniform = random.stream('before the card', entity);
  if (!chance(uniform, values.formerShare)) return [];
  const days = demandSums.subarray(0, registeredOn - timeline.start);
  const count = poisson(uniform, rate * (days.at(-1) ?? 0));
  return Array.from({ length: count }, () => ticket(world, shop, timeline.start + categorical(uniform, days), uniform));
}

function ticket(world: World, shop: string, day: number, uniform: Uniform): Order {
  const { values, assortment } = world;
  const shopDay = openDay(day, world.locale);
  const buyer = {
    logSpend: normal(uniform, values.spendMean, values.spendBetween) - 0.15,
    preferences: cumulative(assortment.categoryWeights.map((weight) => weight * gamma(uniform, 1))),
  };
  const lines = fillBasket(world, buyer, shopDay, 0, uniform);
  const method = chooseMethod(shop, uniform);
  const unpaid = isTakenBack(world, shop, method, uniform);
  return { day: shopDay, channel: shop, lines, cancelled: false, isReturn: false, method, unpaid };
}
