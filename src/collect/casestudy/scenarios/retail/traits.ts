import { civilDate } from '../../calendar';
import { drawIdentity, type Identity } from '../../people/identity';
import type { Place } from '../../people/places';
import type { Shopper, ShopLife } from '../../core/shop/life';
import { openDay } from '../../core/shop/opening';
import { drawTemperament } from '../../core/temperament';
import { beta, categorical, chance, cumulative, exponential, gamma, integer, normal } from '../../random';
import { chapterOf } from '../../timeline';
import type { World } from './world';

/** What is a customer’s own from the start: person, place, habits of buying, temperament. Deviations are around 0. */
export interface Traits extends Shopper {
  readonly identity: Identity;
  readonly place: Place;
  /** Code of the channel of registration. */
  readonly acquisitionChannel: string;
  readonly webShare: number;
  readonly consent: boolean;
}

/** All that happens between the chain and one customer. */
export type Life = ShopLife<Traits>;

export const webChannel = 'WEB';
export const phoneChannel = 'TEL';

/** Interest in categories is uneven: the lower this gamma shape, the fewer categories a customer likes. */
const tasteShape = 0.7;

export function drawTraits(world: World, entity: number): Traits {
  const place = drawPlace(world, entity);
  const registration = drawRegistration(world, entity, place);
  const { year } = civilDate(registration.registeredOn);
  const lockIn = drawLockIn(world, entity, place);
  return {
    entity,
    place,
    ...registration,
    identity: drawIdentity(world.random, world.locale, entity, entity + 1, place, year),
    ...drawBuying(world, entity, place),
    ...drawTemperament(world.random, world.values, entity, lockIn),
    lockIn,
    consent: chance(world.random.stream('consent', entity), world.values.consent),
  };
}

function drawPlace(world: World, entity: number): Place {
  const place = world.places[categorical(world.random.stream('place', entity), world.placeSums)];
  if (place === undefined) throw new RangeError('the setting has no places');
  return place;
}

function drawRegistration(world: World, entity: number, place: Place) {
  const { values, timeline, arrivals } = world;
  const chapter = chapterOf(timeline, entity);
  const uniform = world.random.stream('registration', entity);
  const drawn = chapter.start + categorical(uniform, arrivals.get(chapter) ?? new Float64Array(1));
  const atPurchase = chance(uniform, values.storeRegistration);
  const later = chance(uniform, values.laterFirstPurchase);
  const delay = 1 + Math.floor(exponential(uniform, 1 / values.firstPurchaseDelay));
  const inShop = atPurchase && place.shop !== null;
  const registeredOn = inShop ? openDay(drawn, world.locale) : drawn;
  return {
    registeredOn,
    acquisitionChannel: inShop ? (place.shop ?? webChannel) : webChannel,
    firstPurchaseOn: atPurchase ? registeredOn : later ? registeredOn + delay : Infinity,
  };
}

function drawBuying(world: World, entity: number, place: Place) {
  const { values, assortment } = world;
  const uniform = world.random.stream('buying', entity);
  const taste = world.random.stream('taste', entity);
  return {
    rate: gamma(uniform, values.rateShape, values.rateMean / values.rateShape) / 7,
    logSpend: normal(uniform, values.spendMean, values.spendBetween),
    webShare: place.shop === null ? 1 : beta(uniform, 1, 1 / values.webShare - 1),
    preferences: cumulative(assortment.categoryWeights.map((weight) => weight * gamma(taste, tasteShape))),
  };
}

/** Number of objective constraints: no other shop nearby, a prepaid balance. */
function drawLockIn({ random, values }: World, entity: number, place: Place): number {
  const uniform = random.stream('lock-in', entity);
  const prepaid = chance(uniform, values.prepaidShare) ? integer(uniform, 1, 2) : 0;
  return (place.isolated ? 1 : 0) + prepaid;
}
