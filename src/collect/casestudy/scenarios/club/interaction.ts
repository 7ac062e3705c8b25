import type { Felt } from '../../core/felt';
import type { Interaction } from '../../core/write';
import { exp, integer, logistic, logit, type Uniform } from '../../random';
import type { Month } from './lessons';
import type { Life, Standing } from './life';
import { nextOpenDay } from './school-calendar';
import { deskId, managerId } from './staff';
import type { World } from './world';

/** Months (1–12) in which the families of the term are invited to a meeting: the end of each term. */
const meetingMonths = [12, 3, 6] as const;
/** Months in which each family gets a word on its child’s progress. */
const reportMonths = [10, 2, 5] as const;

/** The month’s personal contacts with the parents. */
export function interact(
  world: World,
  life: Life,
  felt: Felt,
  standing: Standing,
  { index, first, next }: Month,
  calendarMonth: number,
): void {
  const { values, random, groups } = world;
  const uniform = random.stream('interaction', life.traits.entity, index);
  const enrolled = [...life.enrolments]
    .reverse()
    .find(
      ({ status, term, withdrawnOn }) =>
        status === 'enrolled' && withdrawnOn === null && term.startsOn < next && term.endsOn >= first,
    );
  const instructor = enrolled ? groups.termOf(enrolled.group, enrolled.term).instructor : deskId;
  const contact = contacts(life, { first, next }, uniform);
  const warmth = exp(0.4 * felt.commitment) * felt.engagement;
  const reply = (base: number): number => logistic(base + 0.7 * felt.commitment) * felt.engagement;
  const isIn = (months: readonly number[]): boolean => months.includes(calendarMonth);
  contact('message', 'in', (standing.term === null ? 0.5 : 1) * values.questions * warmth, 1, deskId);
  contact('message', 'out', enrolled && isIn(reportMonths) ? 0.9 : 0, reply(-0.2), instructor);
  contact('meeting', 'out', enrolled && isIn(meetingMonths) ? 0.95 : 0, meets(values.meetings, felt), managerId);
  contact('call', 'in', enrolled ? 0.03 : 0, 1, deskId);
}

const meets = (share: number, felt: Felt): number => logistic(logit(share) + 0.6 * felt.commitment) * felt.engagement;

/** One kind of contact: the same draws whatever comes of it, so that none shifts the next. */
function contacts(life: Life, { first, next }: Pick<Month, 'first' | 'next'>, uniform: Uniform) {
  return (
    type: 'message' | 'meeting' | 'call',
    direction: 'in' | 'out',
    probability: number,
    response: number,
    employee: string,
  ): void => {
    const happens = uniform() < probability;
    const drawn = first + Math.floor(uniform() * (next - first));
    const answered = uniform() < response;
    const minutes = type === 'meeting' ? integer(uniform, 10, 30) : integer(uniform, 2, 12);
    const mood = uniform();
    // The club is closed on Sunday; parents write any day.
    const day = type === 'message' && direction === 'in' ? drawn : nextOpenDay(drawn);
    if (!happens || day < life.traits.registeredOn) return;
    const sentiment: Interaction['sentiment'] = !answered ? null : mood < 0.5 ? 'neutral' : 'positive';
    life.interactions.push({
      day,
      type,
      direction,
      answered,
      resolvedOn: null,
      employee,
      minutes: type === 'message' || !answered ? null : minutes,
      sentiment,
    });
  };
}
