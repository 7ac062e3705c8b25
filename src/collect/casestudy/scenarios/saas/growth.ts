import { mostEmployees } from '../../people/company';
import { exp, type Uniform } from '../../random';
import type { Change, Life } from './life';
import type { World } from './world';

type Reason = Extract<Change['reason'], 'upgrade' | 'downgrade' | 'seats'>;

const highestPlan = 2;
/** Seats added or removed at once, as a share of those there are. */
const [leastSeats, extraSeats] = [0.1, 0.25];

/** Probability of an event of a monthly rate within some months. */
const within = (rate: number, months: number): number => 1 - exp(-rate * months);

/**
 * What an account changes when its contract is renewed; by the year there is a whole year to make up for. The
 * committed grow, a wave makes more of them do so; who is leaving no longer does.
 * @returns why the terms change, null if they do not
 */
export function changeTerms({ random, values }: World, life: Life, day: number): Reason | null {
  const { felt, standing, traits } = life;
  const uniform = random.stream('growth', traits.entity, life.invoices.length);
  const months = traits.commitment === 'year' ? 12 : 1;
  const warmth = exp(values.growthCommitment * felt.commitment);
  const wave = standing.wave !== null && day <= standing.wave.until ? standing.wave : null;
  const grows = felt.leaving ? 0 : warmth;
  const lift = wave === null ? 1 : exp(values.rateCampaign * wave.strength);
  const upgrade = standing.plan < highestPlan ? values.upgrade * grows : 0;
  const added = values.seatsAdded * grows;
  if (wave !== null) {
    const expected = (factor: number): number => within(upgrade * factor, months) + within(added * factor, months);
    life.effects.push({ campaign: wave.id, purchases: expected(lift) - expected(1) });
    standing.wave = null;
  }
  const happens = (rate: number): boolean => uniform() < within(rate, months);
  const upgrades = happens(upgrade * lift);
  const downgrades = happens(standing.plan > 0 ? values.downgrade / warmth : 0);
  const adds = happens(added * lift);
  const removes = happens(values.seatsRemoved / warmth);
  const seats = someSeats(standing.seats, uniform);
  if (upgrades) standing.plan += 1;
  else if (downgrades) standing.plan -= 1;
  else if (adds && standing.seats + seats <= (mostEmployees[traits.size] ?? Infinity)) standing.seats += seats;
  else if (removes && standing.seats > seats) standing.seats -= seats;
  else return null;
  return upgrades ? 'upgrade' : downgrades ? 'downgrade' : 'seats';
}

function someSeats(seats: number, uniform: Uniform): number {
  return Math.max(1, Math.round(seats * (leastSeats + extraSeats * uniform())));
}
