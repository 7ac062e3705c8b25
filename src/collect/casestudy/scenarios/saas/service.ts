import { resolveComplaint } from '../../core/complaint';
import { levelsOf } from '../../core/felt';
import { ask, type Invitation } from '../../core/survey';
import { nextWorkday, previousWorkday } from '../../core/workdays';
import type { Interaction } from '../../core/write';
import type { PersonRole } from '../../people/company';
import { chance, exp, integer, logistic, normal, poisson, type Uniform } from '../../random';
import type { Life } from './life';
import { saasScales } from './parameters';
import type { World } from './world';

const newcomerDays = 91;
const mostTickets = 4;
/** Share of calls after a presentation that are answered. */
const pitchAnswered = 0.5;

/** Code of a contact: the account’s digits and the contact’s place. */
export const contactCode = (digits: string, index: number): string => `K${digits}-${index + 1}`;

/** The month’s tickets, messages, calls and meetings, from `from` until the day before `next`. */
export function serve(world: World, life: Life, month: number, from: number, next: number): void {
  const { values, random } = world;
  const { traits, felt, standing } = life;
  const { contract } = standing;
  if (contract === null) return;
  const uniform = random.stream('service', traits.entity, month);
  const { commitment, engagement } = felt;
  const part = Math.min(1, (next - from) / 30);
  const warmth = exp(0.3 * commitment) * engagement;
  const isNew = from - (contract.startedOn ?? from) < newcomerDays;
  const asks = values.tickets * (isNew ? values.newcomerTickets : 1) * exp(-0.2 * felt.satisfaction) * engagement;
  const tickets = poisson(uniform, asks * part);
  for (let ticket = 0; ticket < Math.min(mostTickets, tickets); ticket++) openTicket(world, life, from, next, uniform);
  const meet = (kind: Meeting, probability: number, response: number): void =>
    meetOnce(world, life, kind, probability * part, response, from, next, uniform);
  const answers = (base: number): number => logistic(base + 0.6 * commitment) * engagement;
  const owned = traits.owner !== null && contract.startedOn !== null;
  meet(messageIn, values.questions * warmth, 1);
  meet(messageOut, life.consent ? values.messages : 0, answers(-0.7));
  meet(call, owned ? values.calls : 0, answers(0.3));
  meet(meeting, owned ? values.meetings : 0, answers(0.8));
}

interface Meeting {
  readonly type: Interaction['type'];
  readonly direction: Interaction['direction'];
  readonly role: PersonRole;
  readonly minutes: readonly [least: number, most: number] | null;
}

const messageIn: Meeting = { type: 'message', direction: 'in', role: 'user', minutes: null };
const messageOut: Meeting = { type: 'message', direction: 'out', role: 'administrator', minutes: null };
const call = { type: 'call', direction: 'out', role: 'administrator', minutes: [4, 25] } as const satisfies Meeting;
const meeting = {
  type: 'meeting',
  direction: 'out',
  role: 'decision-maker',
  minutes: [30, 75],
} as const satisfies Meeting;

/** One kind of contact: the same number of draws whatever comes of it, so that none shifts the next. */
function meetOnce(
  { locale }: World,
  life: Life,
  { type, direction, role, minutes }: Meeting,
  probability: number,
  response: number,
  from: number,
  next: number,
  uniform: Uniform,
): void {
  const happens = uniform() < probability;
  const drawn = from + Math.floor(uniform() * (next - from));
  const answered = uniform() < response;
  const lasts = minutes === null ? null : integer(uniform, ...minutes);
  const sentiment = sentimentOf(life, uniform);
  if (!happens) return;
  // Customers write when they like; the staff works on working days.
  const before = direction === 'in' ? drawn : previousWorkday(drawn, locale);
  life.interactions.push({
    day: before >= from ? before : nextWorkday(drawn, locale),
    type,
    direction,
    answered,
    resolvedOn: null,
    contact: personOf(life, role),
    employee: life.traits.owner,
    minutes: answered ? lasts : null,
    sentiment: answered ? sentiment : null,
  });
}

/** The sales team presents the software on the first day, and calls again where that led to nothing. */
export function pitch({ random, locale }: World, life: Life): void {
  const { traits } = life;
  const uniform = random.stream('pitch', traits.entity);
  const lasts = integer(uniform, ...meeting.minutes);
  const sentiment = sentimentOf(life, uniform);
  const again = nextWorkday(traits.registeredOn + integer(uniform, 7, 21), locale);
  const answered = chance(uniform, pitchAnswered);
  const contact = personOf(life, meeting.role);
  life.interactions.push({
    day: traits.registeredOn,
    type: meeting.type,
    direction: 'out',
    answered: true,
    resolvedOn: null,
    contact,
    employee: traits.seller,
    minutes: lasts,
    sentiment,
  });
  if (!traits.staysProspect) return;
  life.interactions.push({
    day: again,
    type: call.type,
    direction: 'out',
    answered,
    resolvedOn: null,
    contact,
    employee: traits.seller,
    minutes: answered ? integer(uniform, ...call.minutes) : null,
    sentiment: answered ? 'neutral' : null,
  });
}

function openTicket(world: World, life: Life, from: number, next: number, uniform: Uniform): void {
  const day = from + Math.floor(uniform() * (next - from));
  const wait = Math.floor(-1 + 4 * uniform() * uniform() + 1);
  life.interactions.push({
    day,
    type: 'ticket',
    direction: 'in',
    answered: true,
    resolvedOn: day + wait,
    contact: personOf(life, chance(uniform, 0.5) ? 'user' : 'administrator'),
    employee: supporter(world, uniform),
    minutes: integer(uniform, 5, 60),
    sentiment: sentimentOf(life, uniform),
  });
}

/**
 * An outage or a serious defect: it hurts, some complain, and a complaint resolved within 48 hours repairs.
 * @param key tells troubles of one account apart
 */
export function meetTrouble(world: World, life: Life, day: number, key: number): void {
  const { values, random } = world;
  const { traits, felt, standing } = life;
  if (standing.contract?.startedOn == null) return;
  const uniform = random.stream('trouble', traits.entity, key);
  const complains = chance(uniform, values.voice);
  const fate = uniform();
  const employee = supporter(world, uniform);
  const complainedOn = day + integer(uniform, 0, 2);
  felt.satisfaction += values.complaintEffect;
  if (!complains) return;
  life.interactions.push({
    day: complainedOn,
    type: 'complaint',
    direction: 'in',
    answered: true,
    resolvedOn: resolveComplaint(felt, values, complainedOn, fate, uniform),
    contact: personOf(life, 'administrator'),
    employee,
    sentiment: 'negative',
  });
  survey(world, life, complainedOn + 7, 'complaint', 1_000_000 + key);
}

/** Sends a questionnaire; `index` tells those of one account apart. */
export function survey(
  { random, values }: World,
  life: Life,
  askedOn: number,
  occasion: Invitation['occasion'],
  index: number,
): void {
  const { traits, felt, invitations } = life;
  const response = occasion === 'regular' ? values.surveyResponse : values.surveyAfterComplaint;
  const levels = levelsOf(felt, traits);
  const asking = { random, values, scales: saasScales, entity: traits.entity, felt, levels, askedOn, occasion };
  const invitation = ask(invitations, { ...asking, index, response });
  if (invitation) invitations.push(invitation);
}

function supporter({ team }: World, uniform: Uniform): string | null {
  return team.support[integer(uniform, 0, team.support.length - 1)] ?? null;
}

/** The first contact in a role, or the main one. */
function personOf({ traits }: Life, role: PersonRole): string {
  const index = traits.company.people.findIndex((person) => person.role === role);
  return contactCode(accountDigits(traits.entity), Math.max(0, index));
}

/** The account’s number as text: C000001 is entity 0. */
export const accountDigits = (entity: number): string => String(entity + 1).padStart(6, '0');

function sentimentOf({ felt }: Life, uniform: Uniform): 'negative' | 'neutral' | 'positive' {
  const shown = felt.satisfaction + normal(uniform, 0, 0.8);
  return shown < -0.7 ? 'negative' : shown > 0.6 ? 'positive' : 'neutral';
}
