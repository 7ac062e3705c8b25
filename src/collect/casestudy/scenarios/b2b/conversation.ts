import type { Felt } from '../../core/felt';
import type { Interaction } from '../../core/write';
import { chance, exp, integer, log, logistic, normal, type Uniform } from '../../random';
import type { ContactRole } from './companies';
import { contactCode } from './codes';
import { personFor, type Traits } from './traits';
import type { World } from './world';
import { nextWorkday } from '../../core/workdays';

type Kind = Interaction['type'];

/** How a seller talks to an account in a stage of a deal: kinds of contact, and with whom. */
export interface Talk {
  readonly types: readonly Kind[];
  readonly role: ContactRole;
}

export interface Span {
  readonly from: number;
  /** First day after. */
  readonly to: number;
  readonly employee: string;
  /** The account made the first contact. */
  readonly inbound: boolean;
  /** Days of silence after the first activity; 0 for none. */
  readonly pause: number;
}

/** Shortest and longest of a contact, in minutes. */
const lengths: Readonly<Record<Kind, readonly [number, number] | null>> = {
  call: [5, 30],
  visit: [45, 150],
  meeting: [30, 120],
  message: null,
  ticket: [10, 90],
  complaint: [10, 40],
};

/** The activities of a seller over some days: the first at once, then at uneven intervals. */
export function converse(
  world: World,
  traits: Traits,
  felt: Felt,
  { types, role }: Talk,
  { from, to, employee, inbound, pause }: Span,
  uniform: Uniform,
): Interaction[] {
  const { values, locale } = world;
  const activities: Interaction[] = [];
  let day = from;
  while (day < to) {
    const type = types[integer(uniform, 0, types.length - 1)] ?? 'call';
    const direction = inbound && activities.length === 0 ? 'in' : 'out';
    activities.push(contactOf(traits, felt, { day, type, direction, role, employee }, uniform));
    const gap = exp(log(values.activityGap) + normal(uniform, 0, values.activityDeviation));
    const silence = activities.length === 1 ? pause : 0;
    day = nextWorkday(day + Math.max(1, silence, Math.round(gap)), locale);
  }
  return activities;
}

export interface Meeting {
  readonly day: number;
  readonly type: Kind;
  readonly direction: Interaction['direction'];
  readonly role: ContactRole;
  readonly employee: string;
}

/** One contact: the committed respond more, and the satisfied sound so. Three draws, whatever comes of it. */
export function contactOf(traits: Traits, felt: Felt, meeting: Meeting, uniform: Uniform): Interaction {
  const { day, type, direction, role, employee } = meeting;
  const person = personFor(traits, role);
  const responds = chance(uniform, logistic(0.9 + 0.6 * felt.commitment));
  const tone = felt.satisfaction + normal(uniform, 0, 0.9);
  const [shortest, longest] = lengths[type] ?? [0, 0];
  const minutes = integer(uniform, shortest, longest);
  const meets = type === 'visit' || type === 'meeting' || direction === 'in';
  const answered = meets || responds;
  return {
    day,
    type,
    direction,
    answered,
    resolvedOn: null,
    contact: person === undefined ? null : contactCode(traits.entity, person.number),
    employee,
    minutes: lengths[type] !== null && answered ? minutes : null,
    sentiment: answered ? (tone < -0.8 ? 'negative' : tone > 0.6 ? 'positive' : 'neutral') : null,
  };
}
