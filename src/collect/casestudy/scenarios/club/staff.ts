import type { Locale } from '../../../../relationship/text';
import { padded } from '../../core/write';
import { drawFamilyName, drawFirstName } from '../../people/identity';
import { chance, integer, type Randomness } from '../../random';
import { courses, type Course, type Slot } from './catalogue';
import { lessonDays, type Term } from './school-calendar';

/** A group of learners who meet once a week. */
export interface Group {
  /** Keys the random streams of what happens to the whole group. */
  readonly key: number;
  readonly code: string;
  readonly course: Course;
  readonly slot: Slot;
  readonly places: number;
  /** Instructors are those of the group’s team. */
  readonly team: number;
}

/** A group’s term: what every learner of it lives through alike. */
export interface GroupTerm {
  readonly held: readonly number[];
  readonly cancelled: readonly number[];
  readonly instructor: string;
  /** The instructor was another one in the term before. */
  readonly instructorChanged: boolean;
}

export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly role: 'manager' | 'support' | 'instructor';
  readonly team: number;
  readonly hiredOn: number;
}

/** Households that share one set of groups: a larger club has more sets, not fuller rooms. */
export const householdsPerTeam = 180;
const instructorsPerTeam = 7;

export const managerId = 'E001';
export const deskId = 'E002';
const instructorId = (team: number, place: number): string => `E${padded(3 + team * instructorsPerTeam + place, 3)}`;

const dayCodes: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['LU', 'MA', 'ME', 'JE', 'VE', 'SA', 'DI'],
  en: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
};
const placesOfGroup = 12;

/** @param place which of the course’s slots, 0 to 3 */
export function groupOf(taught: Course, place: number, team: number, locale: Locale): Group {
  const slot = taught.slots[place];
  if (slot === undefined) throw new RangeError('no such slot');
  const { weekday, hour } = slot;
  return {
    key: (team * 100 + courses.indexOf(taught)) * 4 + place,
    code: `${taught.code}-${dayCodes[locale][weekday] ?? ''}${hour}${team === 0 ? '' : `-${team + 1}`}`,
    course: taught,
    slot,
    places: placesOfGroup,
    team,
  };
}

/** The manager, the desk, and the instructors of each team. */
export function staffOf(random: Randomness, locale: Locale, teams: number, start: number): Employee[] {
  const count = 2 + teams * instructorsPerTeam;
  return Array.from({ length: count }, (_, place): Employee => {
    const uniform = random.stream('staff', place);
    const gender = chance(uniform, 0.5) ? 'female' : 'male';
    const birthYear = integer(uniform, 1968, 1998);
    return {
      id: `E${padded(place + 1, 3)}`,
      name: `${drawFirstName(uniform, locale, gender, birthYear)} ${drawFamilyName(uniform, locale)}`,
      role: place === 0 ? 'manager' : place === 1 ? 'support' : 'instructor',
      team: place < 2 ? 0 : Math.floor((place - 2) / instructorsPerTeam),
      hiredOn: start - integer(uniform, 30, 2500),
    };
  });
}

/** Remembers what happens to groups: it is drawn once for all their learners, whoever is lived first. */
export class Groups {
  private readonly known = new Map<number, GroupTerm>();
  private readonly offices = new Map<number, ReadonlyMap<number, number>>();

  constructor(
    private readonly random: Randomness,
    private readonly locale: Locale,
    private readonly rates: { readonly sessionCancelled: number; readonly instructorChanges: number },
    /** Number of the first term of the case study: nobody changes before. */
    private readonly firstTerm: number,
  ) {}

  termOf(group: Group, term: Term): GroupTerm {
    const place = group.key * 10_000 + (term.key - this.firstTerm);
    const known = this.known.get(place);
    if (known !== undefined) return known;
    const isCancelled = (day: number): boolean =>
      chance(this.random.stream('cancelled', group.key, day), this.rates.sessionCancelled);
    const days = lessonDays(term, group.slot.weekday, this.locale);
    const office = this.officeIn(group, term.key);
    const lived: GroupTerm = {
      held: days.filter((day) => !isCancelled(day)),
      cancelled: days.filter(isCancelled),
      instructor: instructorId(group.team, office),
      instructorChanged: term.key > this.firstTerm && office !== this.officeIn(group, term.key - 1),
    };
    this.known.set(place, lived);
    return lived;
  }

  /** Which instructor of its team teaches a group in a term. */
  private officeIn({ key, team }: Group, termKey: number): number {
    const office = this.officesIn(team, termKey).get(key);
    if (office === undefined) throw new RangeError('no such group');
    return office;
  }

  /** Who teaches each group of a team in a term: nobody two groups at one hour. */
  private officesIn(team: number, termKey: number): ReadonlyMap<number, number> {
    const place = team * 10_000 + Math.max(0, termKey - this.firstTerm);
    const known = this.offices.get(place);
    if (known !== undefined) return known;
    const groups = groupsOf(team, this.locale);
    const offices = new Map(termKey <= this.firstTerm ? [] : this.officesIn(team, termKey - 1));
    for (const group of groups) {
      const before = offices.get(group.key);
      const wanted = before === undefined ? courses.indexOf(group.course) : this.successor(group, termKey, before);
      if (wanted === before) continue;
      const busy = groups
        .filter(({ key, slot }) => key !== group.key && meetsAt(group, slot))
        .map(({ key }) => offices.get(key));
      const free = Array.from({ length: instructorsPerTeam }, (_, step) => (wanted + step) % instructorsPerTeam);
      const found = free.find((office) => office !== before && !busy.includes(office));
      if (found === undefined) throw new RangeError('more groups at one hour than instructors');
      offices.set(group.key, found);
    }
    this.offices.set(place, offices);
    return offices;
  }

  /** Who is asked to teach a group next: the same instructor, or another one of the team. */
  private successor({ key }: Group, termKey: number, before: number): number {
    const uniform = this.random.stream('instructor', key, termKey);
    const changes = chance(uniform, this.rates.instructorChanges);
    return changes ? before + integer(uniform, 1, instructorsPerTeam - 1) : before;
  }
}

const groupsOf = (team: number, locale: Locale): Group[] =>
  courses.flatMap((course) => course.slots.map((_, place) => groupOf(course, place, team, locale)));

/** Whether a group meets at that hour. */
export const meetsAt = ({ slot }: Group, { weekday, hour }: Slot): boolean =>
  slot.weekday === weekday && slot.hour === hour;
