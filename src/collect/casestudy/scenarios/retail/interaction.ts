import { exp, logistic } from '../../random';
import { openDay } from '../../core/shop/opening';
import type { Felt } from '../../core/felt';
import type { Interaction } from '../../core/write';
import type { Life } from './traits';
import type { World } from './world';

/** The month’s personal contacts. Those who have left no longer come, but may still be written to. */
export function interact(world: World, life: Life, felt: Felt, month: number): void {
  const { values, random, timeline, locale } = world;
  const first = timeline.monthStarts[month] ?? timeline.end;
  const length = (timeline.monthStarts[month + 1] ?? timeline.end) - first;
  const uniform = random.stream('interaction', life.traits.entity, month);
  /** One kind of contact: three draws whatever comes of it, so that none shifts the next. */
  const contact = (type: Interaction['type'], direction: 'in' | 'out', probability: number, response: number): void => {
    const happens = uniform() < probability;
    const drawn = first + Math.floor(uniform() * length);
    // Workshops are held, and calls made, while shops are open.
    const day = type === 'message' ? drawn : openDay(drawn, locale);
    const answered = uniform() < response;
    if (happens) life.interactions.push({ day, type, direction, answered, resolvedOn: null });
  };
  const { engagement, commitment } = felt;
  const warmth = exp(0.4 * commitment) * engagement;
  const callable = life.traits.identity.phone !== null && life.orders.length > 0;
  contact('visit', 'in', life.traits.place.shop === null ? 0 : values.visits * warmth, 1);
  contact('message', 'in', values.questions * warmth, 1);
  contact('message', 'out', life.consent ? values.messages : 0, logistic(-0.8 + 0.7 * commitment) * engagement);
  contact('call', 'out', callable ? values.calls : 0, logistic(0.2 + 0.6 * commitment) * engagement);
}
