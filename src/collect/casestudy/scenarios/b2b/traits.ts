import { civilDate } from '../../calendar';
import { drawTemperament, type Temperament } from '../../core/temperament';
import { ascii, drawIdentity, landline, type Identity } from '../../people/identity';
import type { Place } from '../../people/places';
import { categorical, chance, cumulative, gamma, integer, normal, type Uniform } from '../../random';
import { chapterOf } from '../../timeline';
import { drawCompany, drawTitle, type CompanyIdentity, type ContactRole } from './companies';
import { newOrigins } from './parameters';
import type { Staff } from './staff';
import { workdaysPerMonth, type World } from './world';
import { nextWorkday } from '../../core/workdays';

export const fieldChannel = 'DIRECT';
export const webChannel = 'WEB';
export const phoneChannel = 'TEL';

export const bands = ['1-9', '10-49', '50-249', '250+'] as const;
export type Band = (typeof bands)[number];
export type NewOrigin = (typeof newOrigins)[number];

/** A person at an account. */
export interface Person {
  /** Number within the account, from 1. */
  readonly number: number;
  readonly role: ContactRole;
  readonly identity: Identity;
  readonly email: string | null;
  readonly title: string;
}

/** What is an account’s own from the start. Deviations are around 0; rates are per business day. */
export interface Traits extends Temperament {
  /** 0, 1, 2 …: the account’s number less one; keys every random stream. */
  readonly entity: number;
  readonly company: CompanyIdentity;
  readonly place: Place;
  readonly phone: string;
  readonly band: Band;
  readonly registeredOn: number;
  /** A customer before the CRM was opened. */
  readonly known: boolean;
  /** Where the first enquiry comes from. */
  readonly origin: NewOrigin;
  readonly acquisitionChannel: string;
  readonly people: readonly Person[];
  readonly staff: Staff;
  readonly consent: boolean;
  readonly prospectRate: number;
  readonly expansionRate: number;
  /** Mean log of a deal’s amount in euros. */
  readonly logDeal: number;
  readonly reorderRate: number;
  readonly logReorder: number;
  readonly reorderChannel: string;
  readonly takesContract: boolean;
  /** Place of the contract in the catalogue’s list of contracts. */
  readonly contractLevel: number;
  readonly integrated: boolean;
  /** Objective constraints beside a contract. */
  readonly lockIn: number;
  /** Tendency to pay late, a logit. */
  readonly illiquidity: number;
  /** Days after the order when an invoice is due. */
  readonly paymentTerms: number;
  readonly paymentMethod: 'transfer' | 'debit' | 'cheque';
}

export function drawTraits(world: World, entity: number): Traits {
  const { random, values, locale, series } = world;
  const place = drawPlace(world, entity);
  const uniform = random.stream('account', entity);
  const band = categorical(uniform, cumulative(series.bandWeights));
  const origin = newOrigins[categorical(uniform, cumulative(series.originWeights))] ?? 'organic-search';
  const consent = chance(uniform, values.consent);
  const registration = drawRegistration(world, entity);
  const company = drawCompany(random, locale, entity, entity + 1);
  const lock = drawLock(world, entity);
  return {
    entity,
    company,
    place,
    phone: landline(uniform, locale, place),
    band: bands[band] ?? '1-9',
    ...registration,
    origin,
    acquisitionChannel: registration.known ? fieldChannel : channelOf(origin),
    people: drawPeople(world, entity, band, place, company.domain, civilDate(registration.registeredOn).year),
    staff: world.workforce.staffOf(entity, place.region, registration.registeredOn),
    consent,
    ...drawBuying(world, entity, band),
    ...lock,
    ...drawTemperament(random, values, entity, lock.lockIn + (lock.takesContract ? 1 : 0)),
    ...drawPaying(world, entity),
  };
}

const channelOf = (origin: NewOrigin): string =>
  ({ event: fieldChannel, referral: fieldChannel, outbound: phoneChannel })[origin as string] ?? webChannel;

function drawPlace({ random, places, placeSums }: World, entity: number): Place {
  const place = places[categorical(random.stream('place', entity), placeSums)];
  if (place === undefined) throw new RangeError('the setting has no places');
  return place;
}

/** When the CRM was opened, within some weeks, the accounts known by then were entered. */
function drawRegistration({ random, values, timeline, arrivals, locale }: World, entity: number) {
  const chapter = chapterOf(timeline, entity);
  const uniform = random.stream('registration', entity);
  const drawn = chapter.start + categorical(uniform, arrivals.get(chapter) ?? new Float64Array(1));
  const known = chance(uniform, values.knownShare) && chapter.start === timeline.start;
  const enteredOn = nextWorkday(chapter.start + integer(uniform, 0, 20), locale);
  return { known, registeredOn: known ? enteredOn : drawn };
}

/* Deviation of the log amount by size band: the larger the account, the larger its deals. */
const bandAmounts = [-0.55, -0.1, 0.5, 1.1] as const;
const bandRates = [0.7, 0.95, 1.25, 1.6] as const;

function drawBuying({ random, values, series }: World, entity: number, band: number) {
  const uniform = random.stream('buying', entity);
  const amount = bandAmounts[band] ?? 0;
  const rate = bandRates[band] ?? 1;
  const weight = series.bandWeights.reduce((sum, share) => sum + share, 0);
  const meanAmount = series.bandWeights.reduce((sum, share, place) => sum + share * (bandAmounts[place] ?? 0), 0);
  const perDay = (mean: number, shape: number): number =>
    (gamma(uniform, shape, mean / shape) * rate) / workdaysPerMonth;
  return {
    prospectRate: values.prospectRate / workdaysPerMonth,
    expansionRate: perDay(values.expansionRate, values.expansionShape),
    logDeal: values.dealMean + amount - meanAmount / weight,
    reorderRate: perDay(values.reorderRate, values.reorderShape),
    logReorder: normal(uniform, values.reorderMean + amount, values.reorderBetween),
    reorderChannel: chance(uniform, values.webShare) ? webChannel : phoneChannel,
  };
}

function drawLock({ random, values }: World, entity: number) {
  const uniform = random.stream('lock-in', entity);
  const takesContract = chance(uniform, values.contractWilling);
  const integrated = chance(uniform, values.integrated);
  const proprietary = chance(uniform, values.proprietary);
  const contractLevel = categorical(uniform, cumulative([45, 35, 20]));
  return { takesContract, integrated, contractLevel, lockIn: (integrated ? 1 : 0) + (proprietary ? 1 : 0) };
}

const methods = ['transfer', 'debit', 'cheque'] as const;

function drawPaying({ random, values }: World, entity: number) {
  const uniform = random.stream('paying', entity);
  const { debitShare, chequeShare } = values;
  return {
    illiquidity: normal(uniform, 0, values.liquidityDeviation),
    paymentTerms: [30, 45, 60][categorical(uniform, cumulative([20, 45, 35]))] ?? 45,
    paymentMethod:
      methods[categorical(uniform, cumulative([1 - debitShare - chequeShare, debitShare, chequeShare]))] ?? 'transfer',
  };
}

/** Mean numbers of decision-makers, buyers and users beyond the first decision-maker, by size band. */
const further = [
  [0, 0.3, 0.5],
  [0.05, 0.7, 0.9],
  [0.3, 0.95, 1.4],
  [0.6, 1, 2],
] as const;

/* Each account has room for ten people; their streams must not meet those of other entities. */
const firstPerson = 100_000_000;
const mostPeople = 10;

function drawPeople(
  { random, locale }: World,
  entity: number,
  band: number,
  place: Place,
  domain: string,
  year: number,
): Person[] {
  const uniform = random.stream('people', entity);
  const [deciders, buyers, users] = (further[band] ?? further[0]).map((mean) => countOf(mean, uniform));
  const roles: ContactRole[] = [
    ...Array<ContactRole>(1 + (deciders ?? 0)).fill('decision-maker'),
    ...Array<ContactRole>(buyers ?? 0).fill('buyer'),
    ...Array<ContactRole>(users ?? 0).fill('user'),
  ];
  const taken = new Set<string>();
  return roles.map((role, index) => {
    const identity = drawIdentity(random, locale, firstPerson + entity * mostPeople + index, index + 1, place, year);
    const local = `${ascii(identity.firstName)}.${ascii(identity.lastName)}`;
    const own = taken.has(local) ? `${local}.${index + 1}` : local;
    taken.add(own);
    const email = identity.email === null ? null : `${own}@${domain}`;
    return { number: index + 1, role, identity, email, title: drawTitle(role, locale, uniform) };
  });
}

/** A whole number with the given mean, as even as can be. */
function countOf(mean: number, uniform: Uniform): number {
  const whole = Math.floor(mean);
  return whole + (chance(uniform, mean - whole) ? 1 : 0);
}

/** The person whom a matter is for: the role where the account has one, its first person otherwise. */
export function personFor({ people }: Traits, role: ContactRole): Person | undefined {
  return people.find((person) => person.role === role) ?? people[0];
}

/** The first decision-maker of a small firm, the buyer of another: whom the company knows best. */
export function primaryOf(traits: Traits): Person | undefined {
  return traits.band === '1-9' ? traits.people[0] : personFor(traits, 'buyer');
}

/** Large accounts and those known before have the account manager for owner, others their seller. */
export function ownerOf({ staff, band, known }: Traits) {
  return known || band === '250+' ? staff.manager : staff.seller;
}
