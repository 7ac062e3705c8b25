import { practise, type Felt } from '../../core/felt';
import { afterPurchase } from '../../core/shop/aftermath';
import { fillBasket } from '../../core/shop/basket';
import type { Order } from '../../core/shop/life';
import { netOf } from '../../core/shop/line';
import type { Occasion, Outcome } from '../../core/shop/shopper';
import { chance, exp, log, logistic, logit, lognormal, poisson, type Uniform } from '../../random';
import type { EcommerceValues } from './parameters';
import { recoverCart } from './recovery';
import { appChannel, webChannel, type Life, type Traits, type Visit } from './traits';
import type { World } from './world';

type Device = Visit['device'];

/** A customer fills a cart, and orders or walks away. */
export function visitWithCart(
  world: World,
  life: Life,
  felt: Felt,
  { day, number, due, offer, fixed }: Occasion,
): Outcome {
  const { random, values } = world;
  const { traits } = life;
  const uniform = random.stream('visit', traits.entity, number);
  const device = drawDevice(uniform, world, traits.mobileShare);
  const lines = fillBasket(world, traits, day, offer, random.stream('basket', traits.entity, number));
  const abandons = chance(uniform, abandonment(world, felt, device, due)) && !fixed;
  const begun = chance(uniform, values.checkoutShare);
  const chargedBack = chance(uniform, values.chargeBack);
  const channel = device === 'mobile' && traits.mobileShare > 0.5 ? appChannel : webChannel;
  const { pages, seconds } = lookAround(uniform, 9);
  const addVisit = (reachedCheckout: boolean, order: number | null): void => {
    const cart = netOf(lines);
    life.visits.push({ pages, seconds, day, device, channel, cart, reachedCheckout, order, campaign: null });
  };
  if (abandons) {
    addVisit(begun, null);
    const { contact, backOn } = recoverCart(world, life, felt, day, number);
    if (contact) life.contacts.push(contact);
    return { bought: false, retryOn: backOn };
  }
  const method = chance(uniform, values.transferShare) ? 'transfer' : 'card';
  const unpaid = chargedBack && method === 'card';
  const cancelled = chance(random.stream('cancellation', traits.entity, number), values.cancelled);
  const order: Order = { day, channel, lines, cancelled, isReturn: false, method, unpaid };
  addVisit(true, life.orders.length);
  life.orders.push(order);
  // Nothing is sent: the customer still needs it, and the next cart is the likelier to be ordered.
  if (cancelled) return { bought: false };
  practise(felt, values);
  afterPurchase(world, life, felt, order, number);
  return { bought: true };
}

/** A purchase less due than this, in purchases expected since the last one, makes no further difference. */
const leastDue = 0.01;

/**
 * The chance that a cart on a device is abandoned: the less so the more the customer trusts the shop, and the longer a
 * purchase has been due. Just after one, carts are for looking around: visits add up until one of them buys.
 */
function abandonment({ values }: World, felt: Felt, device: Device, due: number): number {
  const ripeness = values.dueAbandonment * log(Math.max(leastDue, due));
  return logistic(usualAbandonment(values, felt, device) + values.abandonmentBalance + ripeness);
}

/** The logit of the share of carts abandoned on a device in the long run. */
function usualAbandonment(values: EcommerceValues, felt: Felt, device: Device): number {
  const onDesktop = logit(values.abandonment) - values.mobileShare * values.mobileAbandonment;
  const extra = device === 'mobile' ? values.mobileAbandonment : 0;
  return onDesktop + extra + values.trustAbandonment * felt.trust;
}

/** The share of a customer’s carts that become orders as feelings stand, on the devices at hand. */
export function conversion({ values }: World, { mobileShare }: Traits, felt: Felt): number {
  const abandoned = (device: Device): number => logistic(usualAbandonment(values, felt, device));
  return 1 - mobileShare * abandoned('mobile') - (1 - mobileShare) * abandoned('desktop');
}

function drawDevice(uniform: Uniform, { values }: World, mobileShare: number): Device {
  if (chance(uniform, mobileShare)) return 'mobile';
  return chance(uniform, values.tabletShare / (1 - values.mobileShare)) ? 'tablet' : 'desktop';
}

/** Pages seen and seconds spent; some 25 seconds a page. */
function lookAround(uniform: Uniform, meanPages: number): Pick<Visit, 'pages' | 'seconds'> {
  const pages = 1 + poisson(uniform, meanPages - 1);
  return { pages, seconds: Math.round(pages * lognormal(uniform, 3.1, 0.5)) };
}

/** The month’s visits without a cart, and the questions asked: those who have left no longer come. */
export function browse(world: World, life: Life, felt: Felt, month: number): void {
  const { random, values, timeline } = world;
  const first = timeline.monthStarts[month] ?? timeline.end;
  const length = (timeline.monthStarts[month + 1] ?? timeline.end) - first;
  const uniform = random.stream('browsing', life.traits.entity, month);
  const warmth = exp(0.4 * felt.commitment) * felt.engagement;
  for (let count = poisson(uniform, values.visits * warmth); count > 0; count--) {
    const day = first + Math.floor(uniform() * length);
    life.visits.push(withoutCart(world, life.traits.mobileShare, uniform, day, null));
  }
  const asks = chance(uniform, Math.min(1, values.chats * warmth));
  const askedOn = first + Math.floor(uniform() * length);
  if (asks)
    life.interactions.push({ day: askedOn, type: 'message', direction: 'in', answered: true, resolvedOn: null });
}

/** A click on a mailing leads to the site. */
export function visitFrom(world: World, life: Life, campaign: string, day: number, index: number): void {
  const uniform = world.random.stream('click', life.traits.entity, index);
  life.visits.push(withoutCart(world, life.traits.mobileShare, uniform, day, campaign));
}

function withoutCart(world: World, mobileShare: number, uniform: Uniform, day: number, campaign: string | null): Visit {
  const device = drawDevice(uniform, world, mobileShare);
  const { pages, seconds } = lookAround(uniform, 4);
  const channel = webChannel;
  return { pages, seconds, day, device, channel, cart: null, reachedCheckout: false, order: null, campaign };
}

function withCart({ pages, seconds, day, device, channel }: Visit, cart: number, reachedCheckout: boolean): Visit {
  return { pages, seconds, day, device, channel, cart, reachedCheckout, order: null, campaign: null };
}

/** Visits of people the site does not recognise, some with a cart that nobody takes up; they follow registrations in number. */
export function strangersVisits(world: World, entity: number): Visit[] {
  const { random, values, timeline } = world;
  const visits: Visit[] = [];
  timeline.monthStarts.slice(0, -1).forEach((first, month) => {
    const uniform = random.stream('strangers', entity, month);
    const length = (timeline.monthStarts[month + 1] ?? timeline.end) - first;
    for (let count = poisson(uniform, values.strangers); count > 0; count--) {
      const visit = withoutCart(world, values.mobileShare, uniform, first + Math.floor(uniform() * length), null);
      const fills = chance(uniform, values.strangerCart);
      const cart = Math.round(100 * lognormal(uniform, values.spendMean, values.spendWithin));
      const begun = chance(uniform, values.checkoutShare);
      visits.push(fills ? withCart(visit, cart, begun) : visit);
    }
  });
  return visits;
}
