import { text } from '../../../../relationship/text';
import { civilDate } from '../../calendar';
import { everywhere, objectives, type Wave } from '../../core/wave';
import { padded } from '../../core/write';
import type { Timeline } from '../../timeline';

/** The campaigns of cart recovery: one a month, whose mails go out one by one, the day after a cart was abandoned. */
export function recoveryWaves({ monthStarts }: Timeline): Wave[] {
  return monthStarts.slice(0, -1).map((first, place) => {
    const { year, month } = civilDate(first);
    return {
      code: `R${padded(month, 2)}`,
      name: text(`Relance de panier ${padded(month, 2)}`, `Cart recovery ${padded(month, 2)}`),
      objective: objectives.sell,
      medium: 'email',
      marketingType: 'relational',
      sent: everywhere(month, 1),
      days: (monthStarts[place + 1] ?? first) - first - 1,
      audience: 'cart',
      strength: 0,
      discount: 0,
      fixedCost: 500,
      unitCost: 1,
      id: `${year}-R${padded(month, 2)}`,
      year,
      sentOn: first,
      endsOn: (monthStarts[place + 1] ?? first) - 1,
      index: year * 100 + 50 + month,
    };
  });
}
