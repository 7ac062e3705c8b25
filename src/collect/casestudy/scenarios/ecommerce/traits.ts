import { civilDate } from '../../calendar';
import type { Shopper, ShopLife } from '../../core/shop/life';
import { drawTemperament } from '../../core/temperament';
import { drawIdentity, type Identity } from '../../people/identity';
import type { Place } from '../../people/places';
import { beta, categorical, chance, cumulative, exponential, gamma, normal } from '../../random';
import { chapterOf } from '../../timeline';
import type { World } from './world';

/** What is a customer’s own from the start. */
export interface Traits extends Shopper {
  readonly identity: Identity;
  readonly place: Place;
  readonly consent: boolean;
  /** How often a phone is at hand, 0–1. */
  readonly mobileShare: number;
}

/** A visit of the site. */
export interface Visit {
  readonly day: number;
  readonly channel: string;
  readonly device: 'desktop' | 'mobile' | 'tablet';
  readonly pages: number;
  readonly seconds: number;
  /** Cents; null without a cart. */
  readonly cart: number | null;
  readonly reachedCheckout: boolean;
  /** Index in the life’s orders; null where nothing was ordered. */
  readonly order: number | null;
  readonly campaign: string | null;
}

/** All that happens between the shop and one customer. */
export interface Life extends ShopLife<Traits> {
  readonly visits: Visit[];
}

export const webChannel = 'WEB';
export const appChannel = 'APP';

/** Interest in categories is uneven: the lower this gamma shape, the fewer categories a customer likes. */
const tasteShape = 0.6;

export function drawTraits(world: World, entity: number): Traits {
  const { random, values, locale, places, placeSums, assortment } = world;
  const place = places[categorical(random.stream('place', entity), placeSums)];
  if (place === undefined) throw new RangeError('the setting has no places');
  const registration = drawRegistration(world, entity);
  const buying = random.stream('buying', entity);
  const taste = random.stream('taste', entity);
  const lockIn = drawLockIn(world, entity);
  return {
    entity,
    place,
    ...registration,
    identity: drawIdentity(random, locale, entity, entity + 1, place, civilDate(registration.registeredOn).year),
    rate: gamma(buying, values.rateShape, values.rateMean / values.rateShape) / 7,
    logSpend: normal(buying, values.spendMean, values.spendBetween),
    mobileShare: beta(buying, 2 * values.mobileShare, 2 * (1 - values.mobileShare)),
    preferences: cumulative(assortment.categoryWeights.map((weight) => weight * gamma(taste, tasteShape))),
    ...drawTemperament(random, values, entity, lockIn),
    lockIn,
    consent: chance(random.stream('consent', entity), values.consent),
  };
}

function drawRegistration({ random, values, timeline, arrivals }: World, entity: number) {
  const chapter = chapterOf(timeline, entity);
  const uniform = random.stream('registration', entity);
  const registeredOn = chapter.start + categorical(uniform, arrivals.get(chapter) ?? new Float64Array(1));
  const atPurchase = chance(uniform, values.firstPurchaseShare);
  const later = chance(uniform, values.laterFirstPurchase);
  const delay = 1 + Math.floor(exponential(uniform, 1 / values.firstPurchaseDelay));
  return { registeredOn, firstPurchaseOn: atPurchase ? registeredOn : later ? registeredOn + delay : Infinity };
}

/** Number of objective constraints: an aisle that few others offer, store credit. */
function drawLockIn({ random, values }: World, entity: number): number {
  const uniform = random.stream('lock-in', entity);
  return Number(chance(uniform, values.fewAlternatives)) + Number(chance(uniform, values.storedCredit));
}
