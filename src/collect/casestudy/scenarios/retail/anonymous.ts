import { cumulative, gamma, normal, poisson } from '../../random';
import { fillBasket } from '../../core/shop/basket';
import type { Order } from '../../core/shop/life';
import { openDay } from '../../core/shop/opening';
import { chooseMethod } from './purchase';
import type { Life } from './traits';
import type { World } from './world';

/**
 * Tickets rung up without a card on the days when the customer bought, so that they follow trade everywhere. They are
 * other people’s: other tastes, other amounts.
 */
export function anonymousTickets(world: World, life: Life): Order[] {
  const { values, random, assortment } = world;
  const { entity, place } = life.traits;
  const perTicket = (1 - values.cardShare) / values.cardShare;
  const shop = place.shop ?? world.shops[entity % world.shops.length]?.code;
  const tickets: Order[] = [];
  const purchases = life.orders.filter(({ isReturn }) => !isReturn);
  purchases.forEach(({ day }, index) => {
    if (shop === undefined) return;
    const shopDay = openDay(day, world.locale);
    const uniform = random.stream('anonymous', entity, index);
    for (let count = poisson(uniform, perTicket); count > 0; count--) {
      const buyer = {
        logSpend: normal(uniform, values.spendMean, values.spendBetween) - 0.15,
        preferences: cumulative(assortment.categoryWeights.map((weight) => weight * gamma(uniform, 1))),
      };
      const lines = fillBasket(world, buyer, shopDay, 0, uniform);
      const method = chooseMethod(shop, uniform);
      tickets.push({ day: shopDay, channel: shop, lines, cancelled: false, isReturn: false, method });
    }
  });
  return tickets;
}
