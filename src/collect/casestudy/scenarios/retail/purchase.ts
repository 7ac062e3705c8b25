import { practise, type Felt } from '../../core/felt';
import { afterPurchase } from '../../core/shop/aftermath';
import { fillBasket } from '../../core/shop/basket';
import type { Method, Order } from '../../core/shop/life';
import { isOpen, nextOpenDay } from '../../core/shop/opening';
import type { Occasion } from '../../core/shop/shopper';
import { chance, type Uniform } from '../../random';
import { phoneChannel, webChannel, type Life, type Traits } from './traits';
import type { World } from './world';

/** A customer buys on a day: the ticket, and what goes well or wrong about it. */
export function purchase(world: World, life: Life, felt: Felt, { day, number, offer }: Occasion): void {
  const { traits } = life;
  const { values, random } = world;
  const uniform = random.stream('purchase', traits.entity, number);
  const channel = chooseChannel(world, traits, day, uniform);
  const lines = fillBasket(world, traits, day, offer, random.stream('basket', traits.entity, number));
  const cancelled = channel === webChannel && chance(uniform, values.webCancelled);
  const method = chooseMethod(channel, uniform);
  const unpaid = isTakenBack(world, channel, method, uniform);
  const order: Order = { day, channel, lines, cancelled, isReturn: false, method, unpaid };
  life.orders.push(order);
  practise(felt, values);
  const isStore = channel !== webChannel && channel !== phoneChannel;
  const takenBackOn = (on: number): number => (isStore ? nextOpenDay(on, world.locale) : on);
  if (!cancelled) afterPurchase(world, life, felt, order, number, takenBackOn);
}

function chooseChannel({ values, locale }: World, traits: Traits, day: number, uniform: Uniform): string {
  const byPhone = chance(uniform, values.phoneShare);
  const online = chance(uniform, traits.webShare);
  const shop = traits.place.shop;
  // The first purchase is made where the card is asked for.
  if (day === traits.registeredOn && traits.acquisitionChannel === shop) return shop;
  if (!isOpen(day, locale)) return webChannel;
  if (byPhone) return phoneChannel;
  return shop === null || online ? webChannel : shop;
}

/** Whether a payment that was accepted is taken back: a cheque rejected, a payment from afar charged back. */
export function isTakenBack({ values }: World, channel: string, method: Method, uniform: Uniform): boolean {
  const isRemote = channel === webChannel || channel === phoneChannel;
  return chance(uniform, method === 'cheque' ? values.chequeRejected : isRemote ? values.chargeBack : 0);
}

export function chooseMethod(channel: string, uniform: Uniform): Method {
  const draw = uniform();
  if (channel === webChannel || channel === phoneChannel || draw < 0.72) return 'card';
  return draw < 0.95 ? 'cash' : 'cheque';
}
