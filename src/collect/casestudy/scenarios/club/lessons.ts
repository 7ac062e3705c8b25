import { resolveComplaint } from '../../core/complaint';
import { practise, type Felt } from '../../core/felt';
import type { Interaction } from '../../core/write';
import { chance, integer, logistic, logit, normal, type Uniform } from '../../random';
import { askFamily } from './asking';
import type { Attendance, Enrolment, Life, Standing } from './life';
import { nextOpenDay } from './school-calendar';
import { managerId, type GroupTerm } from './staff';
import type { World } from './world';

/** A month of lessons: from its first day to the first day after. */
export interface Month {
  /** Place in the case study; keys random streams. */
  readonly index: number;
  readonly first: number;
  readonly next: number;
}

/** A month of lessons: who came, what was learnt, what went wrong, and what all that does to the parents. */
export function attendMonth(world: World, life: Life, felt: Felt, standing: Standing, month: Month): void {
  const running = life.enrolments.filter(
    ({ term, status, withdrawnOn }) =>
      status === 'enrolled' && withdrawnOn === null && term.startsOn < month.next && term.endsOn >= month.first,
  );
  standing.practised = false;
  if (running.length === 0) return;
  const badges: boolean[] = [];
  for (const enrolment of running) {
    const lessons = attend(world, life, felt, enrolment, month);
    if (lessons.some(({ present }) => present)) standing.practised = true;
    badges.push(...lessons.map(({ badge }) => badge));
  }
  if (standing.practised) practise(felt, world.values);
  if (badges.includes(true)) felt.satisfaction += world.values.badgeEffect;
  meetTrouble(world, life, felt, running, month);
  withdraw(world, life, felt, running, month);
}

const within = (days: readonly number[], { first, next }: Month, after: number): number[] =>
  days.filter((day) => day >= first && day < next && day > after);

/** The sessions of one child and course that are held in the month. */
function attend(world: World, life: Life, felt: Felt, enrolment: Enrolment, month: Month): Attendance[] {
  const { values, random, groups } = world;
  const child = life.traits.children[enrolment.child];
  if (child === undefined) return [];
  const term = groups.termOf(enrolment.group, enrolment.term);
  const uniform = random.stream('lessons', life.traits.entity, month.index * 4096 + enrolment.number);
  const willing =
    logit(values.attendance) +
    values.attendanceBalance +
    values.attendanceCommitment * felt.commitment +
    child.diligence;
  // Who is about to leave comes less and less.
  const probability = logistic(willing) * (0.4 + 0.6 * felt.engagement);
  const sessions = within(term.held, month, enrolment.day).map((day) =>
    session(world, enrolment, term, day, probability, child.pace, uniform),
  );
  for (const session of sessions) {
    // Two absences running: the instructor writes to the parents.
    const before = enrolment.sessions.at(-1);
    const isAway = !session.present && before?.present === false;
    const answered = chance(uniform, logistic(0.4 + 0.7 * felt.commitment) * felt.engagement);
    if (isAway) life.interactions.push(absenceNotice(nextOpenDay(session.day + 1), term.instructor, answered));
    enrolment.sessions.push(session);
  }
  return sessions;
}

const absenceNotice = (day: number, employee: string, answered: boolean): Interaction => ({
  day,
  type: 'message',
  direction: 'out',
  answered,
  resolvedOn: null,
  employee,
  sentiment: answered ? 'neutral' : null,
});

function session(
  { values }: World,
  enrolment: Enrolment,
  { held }: GroupTerm,
  day: number,
  probability: number,
  pace: number,
  uniform: Uniform,
): Attendance {
  const present = chance(uniform, probability);
  const noise = 1 + normal(uniform, 0, 0.25);
  const mark = normal(uniform, 0, 1.8);
  if (!present) return { day, present, progress: null, grade: null, badge: false };
  const before = enrolment.progress;
  enrolment.progress += (100 / (held.length * values.completeAfter)) * pace * Math.max(0.2, noise);
  const isTest = day === held.at(-1) || day === held[Math.floor(held.length / 2)];
  const mastered = Math.min(100, enrolment.progress) / (100 * ((held.indexOf(day) + 1) / held.length));
  const grade = Math.round(2 * Math.min(20, Math.max(4, 7.5 + 6.5 * Math.min(1.4, mastered) + mark))) / 2;
  return {
    day,
    present,
    progress: Math.min(100, Math.round(enrolment.progress)),
    grade: isTest ? grade : null,
    badge: before < values.badgeAt && enrolment.progress >= values.badgeAt,
  };
}

/** Cancelled sessions, a new instructor, other defects: each hurts, and some parents complain. */
function meetTrouble(world: World, life: Life, felt: Felt, running: readonly Enrolment[], month: Month): void {
  const { values, random, groups } = world;
  const uniform = random.stream('trouble', life.traits.entity, month.index);
  const spoilt = chance(uniform, values.problem);
  const spoiltOn = month.first + integer(uniform, 0, month.next - month.first - 1);
  let cause: { readonly day: number; readonly enrolment: Enrolment } | undefined;
  for (const enrolment of running) {
    const { cancelled, held, instructorChanged } = groups.termOf(enrolment.group, enrolment.term);
    for (const day of within(cancelled, month, enrolment.day)) {
      felt.satisfaction += values.cancelledEffect;
      cause = { day, enrolment };
    }
    const [opening] = held;
    const isNew = instructorChanged && opening !== undefined && opening >= month.first && opening < month.next;
    const knewAnother = life.enrolments.some(
      ({ group, term }) => group.key === enrolment.group.key && term.key === enrolment.term.key - 1,
    );
    if (isNew && knewAnother) {
      felt.satisfaction += values.instructorEffect;
      cause = { day: opening, enrolment };
    }
  }
  const [enrolment] = running;
  if (spoilt && enrolment) {
    felt.satisfaction += values.complaintEffect;
    cause = { day: spoiltOn, enrolment };
  }
  if (cause) complain(world, life, felt, cause.day, cause.enrolment, month, uniform);
}

function complain(
  { values, ...world }: World,
  life: Life,
  felt: Felt,
  causedOn: number,
  { group, term }: Enrolment,
  month: Month,
  uniform: Uniform,
): void {
  const voiced = chance(uniform, values.voice);
  const fate = uniform();
  const day = causedOn + integer(uniform, 1, 4);
  if (!voiced) return;
  const resolvedOn = resolveComplaint(felt, values, day, fate, uniform);
  const complaint: Interaction = {
    day,
    type: 'complaint',
    direction: 'in',
    answered: true,
    resolvedOn,
    employee: chance(uniform, 0.5) ? managerId : world.groups.termOf(group, term).instructor,
    minutes: integer(uniform, 4, 20),
    sentiment: 'negative',
  };
  life.interactions.push(complaint);
  askFamily({ values, ...world }, life, felt, {
    askedOn: day + 7,
    occasion: 'complaint',
    index: month.index,
    response: values.surveyAfterComplaint,
  });
}

/** Satisfaction below which parents think of taking their child out before the term is over. */
const unbearable = -1.5;

function withdraw(
  { values, random }: World,
  { traits }: Life,
  felt: Felt,
  running: readonly Enrolment[],
  month: Month,
): void {
  const uniform = random.stream('withdrawal', traits.entity, month.index);
  if (felt.satisfaction > unbearable || felt.leaving || !chance(uniform, values.withdrawal)) return;
  // The last day of the month: the lessons before it were held.
  for (const enrolment of running) {
    if (enrolment.term.endsOn >= month.next) enrolment.withdrawnOn = month.next - 1;
  }
  felt.leaving = running.some(({ withdrawnOn }) => withdrawnOn !== null);
}
