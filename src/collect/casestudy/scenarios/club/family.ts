import { ruleParameters } from '../../../../relationship';
import { civilDate } from '../../calendar';
import { firstImpression, levelsOf, passMonth, trueMonthOf, trueStage, type Felt } from '../../core/felt';
import { trueLoyalty } from '../../core/truth';
import { askFamily } from './asking';
import { drawTraits } from './household';
import { interact } from './interaction';
import { attendMonth, type Month } from './lessons';
import type { Life, Standing } from './life';
import { clubScales } from './parameters';
import { register } from './registration';
import { invite, offerCamp, receive, renew } from './renewal';
import type { Happenings, World } from './world';

/** Days into a term within which a family that stayed away may still join it. */
const joinableDays = ruleParameters.club.lapseGraceDays ?? 45;

/**
 * Lives the household’s whole history with the club: what is fixed in the calendar day by day, lessons month by month.
 * It depends on the world and the entity alone.
 */
export function liveFamily(world: World, entity: number): Life {
  const { timeline, random } = world;
  const traits = drawTraits(world, entity);
  const life: Life = {
    traits,
    orders: [],
    enrolments: [],
    interactions: [],
    contacts: [],
    invitations: [],
    consent: traits.consent,
    truth: [],
    effects: [],
  };
  const felt = firstImpression(traits, random.stream('impression', entity));
  const standing: Standing = { term: null, run: 0, lapsedOn: null, orderDays: [], practised: false };
  for (let index = 0; index < timeline.monthStarts.length - 1; index++) {
    const first = timeline.monthStarts[index] ?? timeline.end;
    const next = timeline.monthStarts[index + 1] ?? timeline.end;
    if (next <= traits.registeredOn) continue;
    liveMonth(world, life, felt, standing, { index, first, next });
  }
  return life;
}

function liveMonth(world: World, life: Life, felt: Felt, standing: Standing, month: Month): void {
  const { values, random, agenda } = world;
  const { traits } = life;
  if (month.first > traits.registeredOn) {
    passMonth(felt, traits, values, standing.practised, random.stream('month', traits.entity, month.index));
  }
  for (let day = Math.max(month.first, traits.registeredOn); day < month.next; day++) {
    if (day === traits.registeredOn) register(world, life, felt, standing);
    const happenings = agenda.get(day);
    if (happenings) liveDay(world, life, felt, standing, happenings, day);
  }
  attendMonth(world, life, felt, standing, month);
  interact(world, life, felt, standing, month, civilDate(month.first).month);
  welcome(world, life, felt, month);
  tell(life, felt, standing, month.next - 1);
}

/** What the calendar brings on a day. */
function liveDay(
  world: World,
  life: Life,
  felt: Felt,
  standing: Standing,
  { wave, renewal, invitation, termStart, survey }: Happenings,
  day: number,
): void {
  const { values } = world;
  if (renewal) renew(world, life, felt, standing, { term: renewal, day, wave });
  if (invitation) invite(world, life, felt, standing, { term: invitation, day, wave });
  if (wave?.audience === 'camp') offerCamp(world, life, felt, wave);
  const current = isEnrolled(life, day);
  if (wave?.audience === 'enrolled' && current) receive(world, life, felt, wave);
  if (survey !== undefined && current) {
    askFamily(world, life, felt, {
      askedOn: day,
      occasion: 'regular',
      index: survey,
      response: values.surveyResponse,
    });
  }
  if (!termStart || standing.term === null) return;
  if (termStart.season === 0 && standing.term.key === termStart.key) felt.satisfaction += values.priceRiseEffect / 2;
  // The term begins without the family: observed, whatever it meant to do.
  if (standing.term.key < termStart.key) {
    felt.leaving = true;
    felt.engagement = 0;
    standing.lapsedOn ??= day;
  }
}

const isEnrolled = ({ enrolments }: Life, day: number): boolean =>
  enrolments.some(
    ({ status, term, withdrawnOn }) =>
      status === 'enrolled' && withdrawnOn === null && term.startsOn <= day && term.endsOn >= day,
  );

/** New families are asked for their first impression at the end of the month after they first enrolled. */
function welcome(world: World, life: Life, felt: Felt, { first, next }: Month): void {
  const enrolled = life.enrolments.find(({ status }) => status === 'enrolled');
  if (enrolled === undefined || life.traits.route === 'member') return;
  const begins = Math.max(enrolled.day, enrolled.term.startsOn);
  if (begins + 35 < first || begins + 35 >= next) return;
  const response = world.values.surveyResponse;
  askFamily(world, life, felt, { askedOn: next, occasion: 'onboarding', index: 0, response });
}

/**
 * The truth of a business of terms: known but never enrolled; enrolled; not going to enrol again (decline, from the
 * decision on); lost once the term it stayed away from can no longer be joined.
 */
function tell(life: Life, felt: Felt, { term, run, lapsedOn, orderDays }: Standing, monthEnd: number): void {
  const { traits, truth } = life;
  const orders = orderDays.filter((day) => day <= monthEnd).length;
  const isOver = lapsedOn !== null && monthEnd - lapsedOn > joinableDays;
  const enrolled = term !== null && term.startsOn <= monthEnd && lapsedOn === null;
  // A term enrolled for in advance does not count before it begins.
  const terms = term !== null && term.startsOn > monthEnd ? run - 1 : run;
  const repeats = terms >= 2 && !isOver;
  const stage = trueStage(
    { ...felt, engagement: isOver ? 0 : 1 },
    { orders, established: repeats && felt.commitment > -0.5 },
  );
  const lockIn = traits.lockIn + (enrolled ? 1 : 0);
  const loyalty = trueLoyalty(levelsOf(felt, traits), clubScales, { orders, repeats, lockIn });
  truth.push(trueMonthOf(felt, traits, { monthEnd, stage, loyalty }));
}
