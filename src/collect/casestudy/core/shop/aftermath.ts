import { resolveComplaint } from '../complaint';
import type { Felt } from '../felt';
import { chance, exp, integer, type Uniform } from '../../random';
import type { Line } from './line';
import type { Order, ShopLife } from './life';
import type { Shop } from './shop';

/**
 * What follows a purchase: some lines come back, and something may go wrong.
 * @param takenBackOn the day on which the shop takes back what the customer would return on a day
 */
export function afterPurchase(
  shop: Shop,
  life: ShopLife,
  felt: Felt,
  order: Order,
  number: number,
  takenBackOn: (day: number) => number = (day) => day,
): void {
  const { random } = shop;
  const { entity } = life.traits;
  const returned = linesReturned(shop, felt, order, random.stream('return', entity, number));
  if (returned) life.orders.push({ ...returned, day: takenBackOn(returned.day) });
  meetTrouble(shop, life, felt, order.day, random.stream('trouble', entity, number));
}

/** Some lines come back within a month, the more so the less satisfied the customer. */
function linesReturned({ values }: Shop, felt: Felt, order: Order, uniform: Uniform): Order | undefined {
  const share = values.returnShare * exp(values.returnSatisfaction * felt.satisfaction);
  const returned = order.lines.filter(() => chance(uniform, share));
  const day = order.day + integer(uniform, 2, 28);
  if (returned.length === 0) return undefined;
  return {
    day,
    channel: order.channel,
    lines: returned.map(negated),
    cancelled: false,
    isReturn: true,
    method: 'card',
  };
}

const negated = (line: Line): Line => ({
  article: line.article,
  quantity: -line.quantity,
  discount: -line.discount,
  net: -line.net,
  cost: -line.cost,
});

/** Stock-outs and defects hurt; a complaint resolved within 48 hours repairs, one without answer costs trust. */
function meetTrouble({ values }: Shop, life: ShopLife, felt: Felt, day: number, uniform: Uniform): void {
  const stockOut = chance(uniform, values.stockOut);
  const defect = chance(uniform, values.defect);
  const complains = chance(uniform, values.voice);
  const fate = uniform();
  const wait = integer(uniform, 1, 5);
  if (stockOut) felt.satisfaction += values.stockOutEffect;
  if (!defect) return;
  felt.satisfaction += values.complaintEffect;
  if (!complains) return;
  const complainedOn = day + wait;
  const resolvedOn = resolveComplaint(felt, values, complainedOn, fate, uniform);
  life.interactions.push({ day: complainedOn, type: 'complaint', direction: 'in', answered: true, resolvedOn });
}
