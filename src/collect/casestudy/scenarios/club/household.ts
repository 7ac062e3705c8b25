import { civilDate, weekday } from '../../calendar';
import { drawTemperament, type Temperament } from '../../core/temperament';
import { drawAddress, drawFamilyName, drawFirstName, drawPhone, type Identity } from '../../people/identity';
import type { Place } from '../../people/places';
import { beta, categorical, chance, cumulative, exp, gamma, integer, normal, type Uniform } from '../../random';
import { chapterOf } from '../../timeline';
import { categories } from './catalogue';
import { isFairDay } from './school-calendar';
import { householdsPerTeam } from './staff';
import type { World } from './world';

export type Parent = Identity;

export interface Child {
  readonly firstName: string;
  readonly gender: 'female' | 'male';
  readonly birthYear: number;
  /** Interest in each category of courses. */
  readonly interests: readonly number[];
  readonly takesTwoCourses: boolean;
  /** What is learnt in a lesson, 1 for a mean child. */
  readonly pace: number;
  /** Individual part of the logit of attending. */
  readonly diligence: number;
}

/** How a new household begins: taken over from the old register, with a trial class, or by registering. */
export type Route = 'member' | 'trial' | 'registration';

/** 0 = comfortable, 1 = normal, 2 = tight budget. */
export type Liquidity = 0 | 1 | 2;

/** What is a household’s own from the start: people, place, purse, temperament. Deviations are around 0. */
export interface Traits extends Temperament {
  /** 0, 1, 2 …: the customer’s number less one; keys every random stream. */
  readonly entity: number;
  readonly familyName: string;
  /** The first is the one the club writes to. */
  readonly parents: readonly Parent[];
  /** Eldest first. */
  readonly children: readonly Child[];
  readonly place: Place;
  readonly registeredOn: number;
  readonly route: Route;
  readonly acquisitionChannel: string;
  readonly consent: boolean;
  readonly liquidity: Liquidity;
  readonly instalments: 1 | 2 | 3;
  /** Which set of groups the children go to. */
  readonly team: number;
  /** Number of objective constraints: no other club nearby, terms paid in advance. */
  readonly lockIn: number;
}

export const clubChannel = 'CLUB';
export const webChannel = 'WEB';
export const phoneChannel = 'TEL';
export const fairChannel = 'FORUM';
export const registerChannel = 'ANCIEN';

export function drawTraits(world: World, entity: number): Traits {
  const { random, values, timeline, places, placeSums, series } = world;
  const place = places[categorical(random.stream('place', entity), placeSums)];
  if (place === undefined) throw new RangeError('the setting has no places');
  const registration = drawRegistration(world, entity);
  const family = drawFamily(world, entity, place, civilDate(registration.registeredOn).year);
  const purse = random.stream('purse', entity);
  const draw = purse();
  const instalments = (1 + categorical(purse, cumulative(series.instalments))) as 1 | 2 | 3;
  const lockIn = (place.isolated ? 1 : 0) + (instalments === 1 ? 1 : 0);
  const email = emailOf(family.parents);
  return {
    entity,
    place,
    ...registration,
    ...family,
    ...drawTemperament(random, values, entity, lockIn),
    liquidity: draw < values.comfortable ? 0 : draw < 1 - values.tight ? 1 : 2,
    instalments,
    lockIn,
    consent: chance(random.stream('consent', entity), values.consent) && email !== null,
    team: Math.floor((entity - chapterOf(timeline, entity).firstEntity) / householdsPerTeam),
  };
}

/** Where the club writes to: the first parent who gave an address. */
export const emailOf = (parents: readonly Parent[]): string | null =>
  parents.find(({ email }) => email !== null)?.email ?? null;

/** Days after the start within which the old register is taken over. */
const takeOverDays = 12;

function drawRegistration(world: World, entity: number): Pick<Traits, 'registeredOn' | 'route' | 'acquisitionChannel'> {
  const { random, values, timeline, arrivals } = world;
  const chapter = chapterOf(timeline, entity);
  const uniform = random.stream('registration', entity);
  const drawn = chapter.start + categorical(uniform, arrivals.get(chapter) ?? new Float64Array(1));
  const isMember = chance(uniform, values.membersAtStart) && chapter.start === timeline.start;
  const tries = chance(uniform, values.trialFirst);
  const place = uniform();
  if (isMember) {
    const registeredOn = chapter.start + Math.floor(place * takeOverDays);
    return { registeredOn, route: 'member', acquisitionChannel: registerChannel };
  }
  const acquisitionChannel = isFairDay(drawn)
    ? fairChannel
    : place < 0.6
      ? webChannel
      : place < 0.8 || weekday(drawn) === 6
        ? phoneChannel
        : clubChannel;
  return { registeredOn: drawn, route: tries ? 'trial' : 'registration', acquisitionChannel };
}

const youngestPossible = 6;
const eldestPossible = 16;

function drawFamily(
  { random, values, locale, series }: World,
  entity: number,
  place: Place,
  year: number,
): Pick<Traits, 'familyName' | 'parents' | 'children'> {
  const uniform = random.stream('family', entity);
  const familyName = drawFamilyName(uniform, locale);
  const count = 1 + categorical(uniform, cumulative(series.children));
  const births = [year - youngestPossible - categorical(uniform, cumulative(series.youngestAge))];
  for (let more = 1; more < count; more++) {
    const elder = (births[0] ?? year) - integer(uniform, 1, 4);
    if (elder >= year - eldestPossible) births.unshift(elder);
  }
  const children = births.map((birthYear): Child => {
    const gender = chance(uniform, 0.42) ? 'female' : 'male';
    return {
      firstName: drawFirstName(uniform, locale, gender, birthYear),
      gender,
      birthYear,
      interests: categories.map(() => gamma(uniform, 0.8)),
      takesTwoCourses: chance(uniform, values.secondCourse),
      pace: exp(normal(uniform, 0, values.abilityDeviation)),
      diligence: normal(uniform, 0, values.attendanceChild),
    };
  });
  const parents = drawParents(uniform, locale, place, familyName, births, entity);
  return { familyName, parents, children };
}

function drawParents(
  uniform: Uniform,
  locale: World['locale'],
  place: Place,
  familyName: string,
  births: readonly number[],
  entity: number,
): Parent[] {
  const [eldest = 0] = births;
  const youngest = births.at(-1) ?? eldest;
  const isCouple = chance(uniform, 0.78);
  const genders = chance(uniform, 0.68) ? (['female', 'male'] as const) : (['male', 'female'] as const);
  return (isCouple ? [0, 1] : [0]).map((rank): Parent => {
    const gender = genders[rank === 0 ? 0 : 1];
    const age = Math.round(gender === 'female' ? 19 + 23 * beta(uniform, 3.4, 3.2) : 21 + 26 * beta(uniform, 3, 3.4));
    // Nobody is a mother at 46 or a father at 54: brothers and sisters make the eldest come early.
    const birthYear = Math.max(eldest - age, youngest - (gender === 'female' ? 44 : 52));
    const firstName = drawFirstName(uniform, locale, gender, birthYear);
    const other = drawFamilyName(uniform, locale);
    const lastName = rank === 1 && chance(uniform, 0.35) ? other : familyName;
    const address = drawAddress(uniform, firstName, lastName, `${entity + 1}${rank === 0 ? '' : 'b'}`);
    const phone = drawPhone(uniform, locale, place);
    const known = uniform();
    return {
      firstName,
      lastName,
      gender,
      birthYear,
      email: known < (rank === 0 ? 0.97 : 0.55) ? address : null,
      phone: rank === 0 || known > 0.4 ? phone : null,
    };
  });
}

/** The age by which courses are chosen: reached in the year in which the school year begins. */
export const schoolAge = (child: Child, schoolYear: number): number => schoolYear - child.birthYear;
