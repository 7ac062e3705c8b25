import { weekday } from '../../calendar';
import { practise } from '../../core/felt';
import { logistic, normal, type Uniform } from '../../random';
import type { Contract, Life } from './life';
import { isActivated, onboardedOn } from './onboarding';
import type { World } from './world';

/** What a month of use rests on. */
interface Setting {
  readonly uniform: Uniform;
  readonly monthOn: number;
  /** First day of use, and first day after. */
  readonly from: number;
  readonly to: number;
}

/** How far an account whose trial never brought it value uses the software. */
const idleTrial = 0.12;

/** Writes down what a month’s contracts and trials were used for; regular use becomes a habit. */
export function useSoftware(world: World, life: Life, monthOn: number, next: number, month: number): void {
  const { traits, standing, felt } = life;
  const uniform = world.random.stream('usage', traits.entity, month);
  standing.activeDays = 0;
  for (const contract of life.contracts) {
    const from = Math.max(monthOn, contract.trialOn ?? contract.startedOn ?? next);
    const to = Math.min(next, contract.endedOn ?? next);
    if (from >= to) continue;
    const usage = usageOf(world, life, contract, { uniform, monthOn, from, to });
    contract.usage.push(usage);
    standing.activeDays += usage.activeDays;
  }
  if (isRegular(world, life)) practise(felt, world.values);
}

/** At least half of the days aimed at. */
export const isRegular = ({ values }: World, { standing }: Life): boolean =>
  standing.activeDays >= values.targetDays / 2;

function usageOf(
  { values, priceList }: World,
  { traits, standing, felt, steps }: Life,
  { startedOn, changes }: Contract,
  { uniform, monthOn, from, to }: Setting,
): Contract['usage'][number] {
  const present = startedOn === null && !isActivated(steps) ? idleTrial : felt.engagement;
  const heard = standing.wave === null || from > standing.wave.until ? 0 : standing.wave.strength;
  const inclination = values.usageCommitment * felt.commitment + traits.usage;
  const share = logistic(values.usageLevel + inclination + values.usageCampaign * heard);
  const days = workingDays(from, to);
  const noise = [normal(uniform), normal(uniform, 0, 0.3), normal(uniform, 0, 0.3)] as const;
  const activeDays = clamp(Math.round(days * share * present + noise[0]), 0, days);
  const seats = Math.max(1, [...changes].reverse().find((change) => change.seats > 0)?.seats ?? traits.seats);
  const available = priceList.plans[standing.plan]?.features ?? 1;
  const age = (to - (startedOn ?? from)) / 365;
  const isOnboarded = (onboardedOn(steps) ?? to) < to;
  const depth = logistic(-0.5 + 0.5 * inclination + 0.3 * age + (isOnboarded ? 0.4 : 0) + noise[1]);
  const reach = logistic(values.usageLevel + 0.6 * inclination + noise[2]);
  return {
    monthOn,
    activeDays,
    activeSeats: activeDays === 0 ? 0 : clamp(Math.round(seats * reach * present), 1, seats),
    features: activeDays === 0 ? 0 : clamp(Math.round(available * depth), 1, available),
  };
}

const clamp = (value: number, minimum: number, maximum: number): number => Math.min(maximum, Math.max(minimum, value));

/** Monday to Friday. */
function workingDays(from: number, to: number): number {
  let days = 0;
  for (let day = from; day < to; day++) if (weekday(day) < 5) days += 1;
  return days;
}
