import type { Wave } from '../wave';
import { netOf } from './line';
import type { ShopLife } from './life';

/** Who receives a wave: every registered customer, those lapsed for a while, or the better customers. */
export type Audience = 'all' | 'lapsed' | 'best';

/** Days of absence after which a customer counts as lapsed for the win-back wave. */
const lapsedDays = 150;

/** Net purchases of the last 365 days, in cents, from which a customer is invited among the best. */
const bestSpend = 25_000;

/** Whether a wave is meant for a customer as it knows him on the day of sending. */
export function isInAudience(wave: Wave<Audience>, { orders }: ShopLife): boolean {
  if (wave.audience === 'all') return true;
  if (wave.audience === 'lapsed') {
    const last = lastPurchase(orders, wave.sentOn);
    return last > -Infinity && last < wave.sentOn - lapsedDays;
  }
  const year = orders.filter(({ day, cancelled }) => !cancelled && day > wave.sentOn - 365 && day <= wave.sentOn);
  return year.reduce((sum, order) => sum + netOf(order.lines), 0) >= bestSpend;
}

/** Days of absence beyond those that make a customer lapsed. */
export function lapseOf(wave: Wave, { orders }: ShopLife): number {
  return wave.sentOn - lastPurchase(orders, wave.sentOn) - lapsedDays;
}

function lastPurchase(orders: ShopLife['orders'], before: number): number {
  return orders.reduce((last, { day, isReturn }) => (!isReturn && day <= before && day > last ? day : last), -Infinity);
}
