import { civilDate, weekday } from '../calendar';
import { drawIdentity, type Identity } from '../people/identity';
import type { Place } from '../people/places';
import { beta, categorical, chance, cumulative, exponential, gamma, integer, normal } from '../random';
import type { World } from './world';

/** What is a customer’s own from the start: person, place, habits of buying, temperament. Deviations are around 0. */
export interface Traits {
  /** 0, 1, 2 …: the customer’s number less one; keys every random stream. */
  readonly entity: number;
  readonly identity: Identity;
  readonly place: Place;
  readonly registeredOn: number;
  /** Code of the channel of registration. */
  readonly acquisitionChannel: string;
  /** Day of the first purchase; Infinity for who will never buy. */
  readonly firstPurchaseOn: number;
  /** Purchases per average day. */
  readonly rate: number;
  /** Mean of the logarithm of a ticket in euros. */
  readonly logSpend: number;
  /** Running sums of the interest in each category. */
  readonly preferences: Float64Array;
  readonly webShare: number;
  readonly consent: boolean;
  readonly satisfactionAnchor: number;
  readonly trustTendency: number;
  readonly commitmentTendency: number;
  readonly habitTendency: number;
  /** Constraint felt: what objectively holds the customer, and how it is felt. */
  readonly constraint: number;
  /** Number of objective constraints. */
  readonly lockIn: number;
  /** Individual part of the logit of leaving. */
  readonly restlessness: number;
}

export const webChannel = 'WEB';
export const phoneChannel = 'TEL';

/** Interest in categories is uneven: the lower this gamma shape, the fewer categories a customer likes. */
const tasteShape = 0.7;

export function drawTraits(world: World, entity: number): Traits {
  const place = drawPlace(world, entity);
  const registration = drawRegistration(world, entity, place);
  const { year } = civilDate(registration.registeredOn);
  return {
    entity,
    place,
    ...registration,
    identity: drawIdentity(world.random, world.locale, entity, entity + 1, place, year),
    ...drawBuying(world, entity, place),
    ...drawTemperament(world, entity, place),
  };
}

function drawPlace(world: World, entity: number): Place {
  const place = world.places[categorical(world.random.stream('place', entity), world.placeSums)];
  if (place === undefined) throw new RangeError('the setting has no places');
  return place;
}

function drawRegistration(world: World, entity: number, place: Place) {
  const { values, start } = world;
  const uniform = world.random.stream('registration', entity);
  const drawn = start + categorical(uniform, world.arrivals);
  const atPurchase = chance(uniform, values.storeRegistration);
  const later = chance(uniform, values.laterFirstPurchase);
  const delay = 1 + Math.floor(exponential(uniform, 1 / values.firstPurchaseDelay));
  const inShop = atPurchase && place.shop !== null;
  const registeredOn = inShop && weekday(drawn) === 6 ? openDay(drawn, start) : drawn;
  return {
    registeredOn,
    acquisitionChannel: inShop ? (place.shop ?? webChannel) : webChannel,
    firstPurchaseOn: atPurchase ? registeredOn : later ? registeredOn + delay : Infinity,
  };
}

/** Shops are closed on Sunday: the Saturday before, or the Monday after at the very beginning. */
function openDay(sunday: number, start: number): number {
  return sunday > start ? sunday - 1 : sunday + 1;
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

function drawTemperament(world: World, entity: number, place: Place) {
  const { values } = world;
  const uniform = world.random.stream('temperament', entity);
  const prepaid = chance(uniform, values.prepaidShare) ? integer(uniform, 1, 2) : 0;
  const lockIn = (place.isolated ? 1 : 0) + prepaid;
  return {
    consent: chance(uniform, values.consent),
    satisfactionAnchor: normal(uniform, 0, values.satisfactionBetween),
    trustTendency: normal(uniform, 0, values.trustBetween),
    commitmentTendency: normal(uniform, 0, values.commitmentBetween),
    habitTendency: normal(uniform, 0, values.habitBetween),
    constraint: normal(uniform, 0, values.constraintBetween) + values.constraintPerLock * (lockIn - values.meanLockIn),
    lockIn,
    restlessness: normal(uniform, 0, values.leavingDeviation),
  };
}
