import type { Felt } from '../../core/felt';
import { chance, integer, logistic, logit } from '../../random';
import { addAttempt, book, channelOn } from './booking';
import { chooseGroups, isOfAge } from './courses';
import { clubChannel, webChannel } from './household';
import type { Life, Standing } from './life';
import { nextOpenDay, type Term } from './school-calendar';
import { deskId } from './staff';
import { termFor, type World } from './world';

/** The household’s first day in the register: a member already, a trial class, or a registration. */
export function register(world: World, life: Life, felt: Felt, standing: Standing): void {
  const { registeredOn, route } = life.traits;
  const term = termFor(world, registeredOn);
  if (route === 'trial') return tryOut(world, life, felt, standing, term);
  if (route === 'registration') return fillIn(world, life, felt, standing, term);
  // Members stayed because they were content, and lessons are a habit of theirs.
  felt.satisfaction += 0.3;
  felt.trust += 0.4;
  felt.commitment += 0.5;
  felt.habitStrength = 0.5;
  const children = childrenFor(world, life, term);
  // The old register tells where they come from; they enrol at the club’s desk like everybody.
  book(world, life, felt, standing, { day: nextOpenDay(registeredOn), term, children, channel: clubChannel });
}

/** The eldest, and most of the others, if there is a course for them. */
export function childrenFor({ random, values }: World, { traits }: Life, term: Term): number[] {
  const uniform = random.stream('children', traits.entity, term.key);
  const together = traits.children.map((_, index) => chance(uniform, values.allChildren) || index === 0);
  return traits.children.flatMap((child, index) => (together[index] === true && isOfAge(child, term) ? [index] : []));
}

function tryOut(world: World, life: Life, felt: Felt, standing: Standing, term: Term): void {
  const { random, values, groups } = world;
  const { entity, registeredOn } = life.traits;
  const uniform = random.stream('trial', entity);
  const comes = chance(uniform, 0.92);
  const odds = logit(values.trialConversion) + values.trialSatisfaction * felt.satisfaction;
  const enrols = chance(uniform, logistic(odds));
  const wait = integer(uniform, 1, 6);
  const [group] = chooseGroups(world, life, 0, term, uniform);
  if (group === undefined) return;
  const trial = addAttempt(world, life, 'trial', group, 0, term, registeredOn);
  const day = groups.termOf(group, term).held.find((held) => held > registeredOn);
  if (day === undefined) return;
  trial.sessions.push({ day, present: comes, progress: null, grade: null, badge: false });
  if (!comes || !enrols) return;
  const children = childrenFor(world, life, term);
  book(world, life, felt, standing, {
    day: day + wait,
    term,
    children,
    channel: channelOn(world, day + wait, uniform),
  });
}

function fillIn(world: World, life: Life, felt: Felt, standing: Standing, term: Term): void {
  const { random, values } = world;
  const { entity, registeredOn, acquisitionChannel } = life.traits;
  const uniform = random.stream('form', entity);
  const breaksOff = chance(uniform, values.unfinished);
  const completes = chance(uniform, values.completedAfterReminder);
  const wait = integer(uniform, 3, 9);
  const children = childrenFor(world, life, term);
  if (!breaksOff) {
    book(world, life, felt, standing, { day: registeredOn, term, children, channel: acquisitionChannel });
    return;
  }
  const [group] = chooseGroups(world, life, 0, term, uniform);
  if (group === undefined) return;
  addAttempt(world, life, 'unfinished', group, 0, term, registeredOn);
  const reminder = { type: 'message', direction: 'out', resolvedOn: null, employee: deskId, sentiment: null } as const;
  life.interactions.push({ ...reminder, day: nextOpenDay(registeredOn + 2), answered: completes });
  if (completes) book(world, life, felt, standing, { day: registeredOn + wait, term, children, channel: webChannel });
}
