import type { Wave } from '../../core/wave';
import { netOf } from './basket';
import { bestSpend, lapsedDays, type Audience } from './campaigns';
import type { Life } from './life';

/** Whether a wave is meant for a customer as it knows him on the day of sending. */
export function isInAudience(wave: Wave<Audience>, { orders }: Life): boolean {
  if (wave.audience === 'all') return true;
  if (wave.audience === 'lapsed') {
    const last = lastPurchase(orders, wave.sentOn);
    return last > -Infinity && last < wave.sentOn - lapsedDays;
  }
  const year = orders.filter(({ day, cancelled }) => !cancelled && day > wave.sentOn - 365 && day <= wave.sentOn);
  return year.reduce((sum, order) => sum + netOf(order.lines), 0) >= bestSpend;
}

/** Days of absence beyond those that make a customer lapsed. */
export function lapseOf(wave: Wave, { orders }: Life): number {
  return wave.sentOn - lastPurchase(orders, wave.sentOn) - lapsedDays;
}

function lastPurchase(orders: Life['orders'], before: number): number {
  return orders.reduce((last, { day, isReturn }) => (!isReturn && day <= before && day > last ? day : last), -Infinity);
}
