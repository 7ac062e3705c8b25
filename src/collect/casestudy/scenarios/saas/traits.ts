import { civilDate, weekday } from '../../calendar';
import { drawTemperament, type Temperament } from '../../core/temperament';
import { drawCompany, mostEmployees, sizeBands, type CompanyIdentity } from '../../people/company';
import type { Place } from '../../people/places';
import { categorical, chance, cumulative, gamma, integer, log, lognormal, normal } from '../../random';
import { chapterOf } from '../../timeline';
import type { Commitment, Method } from './plans';
import type { World } from './world';

/** What is an account’s own from the start. Deviations are around 0. */
export interface Traits extends Temperament {
  /** 0, 1, 2 …: the account’s number less one; keys every random stream. */
  readonly entity: number;
  readonly company: CompanyIdentity;
  /** Index of the size band. */
  readonly size: number;
  readonly place: Place;
  readonly registeredOn: number;
  /** Signed up for a trial, or approached by the sales team. */
  readonly route: 'trial' | 'sales';
  /** The sales team met it, but it never signs: it remains a prospect. */
  readonly staysProspect: boolean;
  /** Code of the account manager; the smallest accounts have none. */
  readonly owner: string | null;
  readonly seller: string | null;
  /** What the account subscribes to, if it ever does. */
  readonly commitment: Commitment;
  readonly plan: number;
  readonly seats: number;
  readonly method: Method;
  /** Multiplies the share of charges that fail. */
  readonly paymentTrouble: number;
  /** Lasting deviation of use, logit. */
  readonly usage: number;
  /** How eagerly the first steps are taken, deviations. */
  readonly drive: number;
  readonly integrates: boolean;
  readonly consent: boolean;
  /** Objective constraints once a contract runs: yearly commitment with an exit fee, integrations. */
  readonly lockIn: number;
}

/** A seller’s customers have an owner; so have the larger ones that came by themselves. */
const ownedFrom = 2;

export function drawTraits(world: World, entity: number): Traits {
  const { random, values, locale } = world;
  const place = drawPlace(world, entity);
  const arrival = drawArrival(world, entity);
  const contract = drawContract(world, entity, arrival.size);
  const manner = random.stream('manner', entity);
  const integrates = chance(manner, values.integrating);
  const lockIn = (contract.commitment === 'year' ? 1 : 0) + (integrates ? 1 : 0);
  const temperament = drawTemperament(random, values, entity, lockIn);
  const bandEffect = [0, 0, values.leavingMiddleSized, values.leavingLarge][arrival.size] ?? 0;
  const poverty = world.series.paymentTrouble[arrival.size] ?? 1;
  const { year } = civilDate(arrival.registeredOn);
  return {
    entity,
    place,
    ...arrival,
    ...contract,
    company: drawCompany(random, locale, { entity, place, size: arrival.size, year }),
    ...temperament,
    restlessness: temperament.restlessness + bandEffect,
    integrates,
    lockIn,
    ...drawStaff(world, entity, arrival),
    usage: normal(manner, 0, values.usageBetween),
    drive: normal(manner, 0, 0.8) + 0.6 * temperament.satisfactionAnchor,
    paymentTrouble: gamma(manner, values.failureShape, poverty / values.failureShape),
    consent: chance(manner, values.consent),
  };
}

function drawPlace({ random, places, placeSums }: World, entity: number): Place {
  const place = places[categorical(random.stream('place', entity), placeSums)];
  if (place === undefined) throw new RangeError('the setting has no places');
  return place;
}

type Arrival = Pick<Traits, 'route' | 'staysProspect' | 'size' | 'registeredOn'>;

function drawArrival({ random, values, series, timeline, arrivals }: World, entity: number): Arrival {
  const uniform = random.stream('arrival', entity);
  const chapter = chapterOf(timeline, entity);
  const day = chapter.start + categorical(uniform, arrivals.get(chapter) ?? new Float64Array(1));
  const bySales = chance(uniform, values.salesRoute);
  const size = categorical(uniform, cumulative(bySales ? series.salesBands : series.trialBands));
  const declines = chance(uniform, values.salesUnsigned);
  return {
    staysProspect: bySales && declines,
    route: bySales ? 'sales' : 'trial',
    size: Math.min(size, sizeBands.length - 1),
    registeredOn: bySales ? workingDay(day, chapter.start) : day,
  };
}

/** The sales team works on working days: the Friday before, or the Monday after at the very beginning. */
function workingDay(day: number, start: number): number {
  const beyondFriday = weekday(day) - 4;
  if (beyondFriday <= 0) return day;
  return day - beyondFriday >= start ? day - beyondFriday : day + 3 - beyondFriday;
}

type Contracted = Pick<Traits, 'commitment' | 'plan' | 'seats' | 'method'>;

const seatsDeviation = 0.6;
const plansEach = 3;

function drawContract({ random, values, series }: World, entity: number, size: number): Contracted {
  const uniform = random.stream('contract', entity);
  const commitment = chance(uniform, series.annualShare[size] ?? 0) ? 'year' : 'month';
  const plan = categorical(uniform, cumulative(series.planBySize.slice(plansEach * size, plansEach * (size + 1))));
  const wanted = Math.round(lognormal(uniform, log(Math.max(1, series.seats[size] ?? 1)), seatsDeviation));
  const seats = Math.min(mostEmployees[size] ?? wanted, Math.max(1, wanted));
  const byDebit = chance(uniform, values.debitShare);
  return { commitment, plan, seats, method: commitment === 'year' ? 'transfer' : byDebit ? 'debit' : 'card' };
}

function drawStaff(
  { random, team }: World,
  entity: number,
  { route, size }: Arrival,
): Pick<Traits, 'owner' | 'seller'> {
  const uniform = random.stream('staff', entity);
  const pick = (codes: readonly string[]): string | null => codes[integer(uniform, 0, codes.length - 1)] ?? null;
  const manager = pick(team.managers);
  const seller = pick(team.sellers);
  const isOwned = size >= ownedFrom || (route === 'sales' && size > 0);
  return { owner: isOwned ? manager : null, seller: route === 'sales' ? seller : null };
}
