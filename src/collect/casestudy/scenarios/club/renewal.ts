import { sendWave, type Reached } from '../../core/contact';
import { leavingHazard, type Felt } from '../../core/felt';
import type { Wave } from '../../core/wave';
import { chance, integer, logistic, logit, type Uniform } from '../../random';
import { askFamily } from './asking';
import { book, bookCamp, channelOn } from './booking';
import type { Audience } from './campaigns';
import { camp } from './catalogue';
import { isOfAge } from './courses';
import { schoolAge } from './household';
import type { Enrolment, Life, Standing } from './life';
import type { Term } from './school-calendar';
import { childrenFor } from './registration';
import type { World } from './world';

/** A day on which families can enrol for a term, and the e-mail that says so. */
export interface Opening {
  readonly term: Term;
  readonly day: number;
  readonly wave: Wave<Audience> | undefined;
}

/** Sends a wave if the family takes e-mails; undefined if not. */
export function receive({ random, values }: World, life: Life, felt: Felt, wave: Wave<Audience>): Reached | undefined {
  if (!life.consent) return undefined;
  const reached = sendWave(random, values, wave, life.traits.entity, felt);
  life.contacts.push(reached.contact);
  if (reached.contact.unsubscribedOn !== null) life.consent = false;
  return reached;
}

/** The enrolments of the last term that were kept to its end. */
const kept = ({ enrolments }: Life, term: Term): Enrolment[] =>
  enrolments.filter(
    ({ term: { key }, status, withdrawnOn }) => key === term.key && status === 'enrolled' && withdrawnOn === null,
  );

/**
 * Re-enrolment for a term opens: the household enrols again, or begins to leave. Satisfaction, trust, commitment,
 * habit and what holds it decide, and a little the e-mail, for those who read it.
 */
export function renew(world: World, life: Life, felt: Felt, standing: Standing, { term, day, wave }: Opening): void {
  const { random, values } = world;
  const before = standing.term;
  if (before?.key !== term.key - 1) return;
  const reached = wave?.audience === 'renew' ? receive(world, life, felt, wave) : undefined;
  if (felt.leaving) return;
  const uniform = random.stream('renewal', life.traits.entity, term.key);
  const draw = uniform();
  const lift = wave && reached?.noticed === true ? values.rateCampaign * wave.strength : 0;
  const uninvited = leavingChance(world, life, felt, term, day, 0);
  const invited = leavingChance(world, life, felt, term, day, lift);
  if (wave && lift > 0) life.effects.push({ campaign: wave.id, purchases: uninvited - invited });
  const children = draw < invited ? [] : childrenWhoGoOn(world, life, before, term, uniform);
  const early = chance(uniform, values.early);
  const place = uniform();
  if (children.length === 0) {
    felt.leaving = true;
    askFamily(world, life, felt, {
      askedOn: day + 12,
      occasion: 'departure',
      index: term.key,
      response: values.surveyAfterDeparture,
    });
    return;
  }
  const lateFrom = Math.max(day + 16, term.startsOn - 14);
  const bookedOn = early
    ? day + 1 + Math.floor(place * 15)
    : lateFrom + Math.floor(place * (term.startsOn + 3 - lateFrom));
  const channel = channelOn(world, bookedOn, uniform);
  book(world, life, felt, standing, { day: bookedOn, term, children, channel });
}

/** @param lift what the e-mail takes off the logit */
function leavingChance({ values }: World, life: Life, felt: Felt, term: Term, day: number, lift: number): number {
  const unpaid = life.orders.some(({ instalments }) =>
    instalments.some(({ dueOn, paidOn }) => paidOn === null && dueOn < day && dueOn > day - 200),
  );
  const leaving =
    (term.season === 0 ? values.leavingSummer : values.leavingTerm) +
    values.leavingCommitment * felt.commitment +
    values.leavingTrust * felt.trust +
    (unpaid ? values.leavingUnpaid : 0) -
    lift;
  return leavingHazard(felt, life.traits, { ...values, leaving });
}

/** Children go on unless they have had enough or have grown out of the club; brothers and sisters may join. */
function childrenWhoGoOn(world: World, life: Life, before: Term, term: Term, uniform: Uniform): number[] {
  const { values } = world;
  const summer = term.season === 0;
  const enrolled = kept(life, before);
  return life.traits.children.flatMap((child, index) => {
    const draw = uniform();
    if (!isOfAge(child, term)) return [];
    const own = enrolled.filter((enrolment) => enrolment.child === index);
    if (own.length === 0) return draw < (summer ? values.siblingJoins : values.siblingJoins / 4) ? [index] : [];
    const progress = own.reduce((sum, enrolment) => sum + Math.min(100, enrolment.progress), 0) / own.length / 100;
    const base = logit(summer ? values.childStopsSummer : values.childStops);
    return draw < logistic(base + values.childStopsProgress * (progress - 0.5)) ? [] : [index];
  });
}

/** Years after which nobody thinks of coming back. */
const longestAbsence = 3;

/** Those who are away, and those who never enrolled, may come (back) for a term, the more so if they are written to. */
export function invite(world: World, life: Life, felt: Felt, standing: Standing, { term, day, wave }: Opening): void {
  const { random, values } = world;
  const { term: last } = standing;
  if (last !== null && last.key >= term.key - 1) return;
  if (last === null && day < life.traits.registeredOn + 60) return;
  const reached = wave?.audience === 'away' ? receive(world, life, felt, wave) : undefined;
  const uniform = random.stream('return', life.traits.entity, term.key);
  const draw = uniform();
  const wait = integer(uniform, 2, 21);
  const children = childrenFor(world, life, term);
  const years = term.schoolYear - (last?.schoolYear ?? term.schoolYear - 1);
  if (children.length === 0 || years > longestAbsence) return;
  const share =
    (last === null ? values.prospectJoins : values.lapsedReturns) * (term.season === 0 ? 1 : values.winterReturns);
  const base = logit(share) + values.returnSatisfaction * felt.satisfaction - 0.5 * Math.max(0, years - 1);
  const lift = wave && reached?.noticed === true ? values.rateCampaign * wave.strength : 0;
  if (wave && lift > 0) {
    life.effects.push({ campaign: wave.id, purchases: logistic(base + lift) - logistic(base) });
  }
  if (draw >= logistic(base + lift)) return;
  book(world, life, felt, standing, {
    day: day + wait,
    term,
    children,
    channel: channelOn(world, day + wait, uniform),
  });
}

/** The letter about the summer camp: some would come anyway, others because they read it. */
export function offerCamp(world: World, life: Life, felt: Felt, wave: Wave<Audience>): void {
  const { random, values } = world;
  const { entity, children } = life.traits;
  const year = wave.year - 1;
  const young = children.some(
    (child) => schoolAge(child, year) >= camp.ages[0] && schoolAge(child, year) <= camp.ages[1],
  );
  if (!young || life.orders.length === 0) return;
  const reached = receive(world, life, felt, wave);
  const uniform = random.stream('camp', entity, wave.year);
  const draw = uniform();
  const wait = integer(uniform, 1, 19);
  const base = logit(values.campShare) + values.returnSatisfaction * felt.satisfaction - (felt.leaving ? 1 : 0);
  const lift = reached?.noticed === true ? values.rateCampaign * wave.strength : 0;
  if (lift > 0) life.effects.push({ campaign: wave.id, purchases: logistic(base + lift) - logistic(base) });
  if (draw < logistic(base + lift)) bookCamp(world, life, felt, wave.sentOn + wait);
}
