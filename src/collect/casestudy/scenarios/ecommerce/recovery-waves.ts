import { text, type Text } from '../../../../relationship/text';
import { civilDate } from '../../calendar';
import { everywhere, objectives, type Wave } from '../../core/wave';
import { padded } from '../../core/write';
import type { Timeline } from '../../timeline';

const names: readonly [Text, ...Text[]] = [
  text('Paniers oubliés de janvier', 'January forgotten carts'),
  text('Paniers oubliés de février', 'February forgotten carts'),
  text('Paniers oubliés de mars', 'March forgotten carts'),
  text('Paniers oubliés d’avril', 'April forgotten carts'),
  text('Paniers oubliés de mai', 'May forgotten carts'),
  text('Paniers oubliés de juin', 'June forgotten carts'),
  text('Paniers oubliés de juillet', 'July forgotten carts'),
  text('Paniers oubliés d’août', 'August forgotten carts'),
  text('Paniers oubliés de septembre', 'September forgotten carts'),
  text('Paniers oubliés d’octobre', 'October forgotten carts'),
  text('Paniers oubliés de novembre', 'November forgotten carts'),
  text('Paniers oubliés de décembre', 'December forgotten carts'),
];

/** The campaigns of cart recovery: one a month, whose mails go out one by one, the day after a cart was abandoned. */
export function recoveryWaves({ monthStarts }: Timeline): Wave[] {
  return monthStarts.slice(0, -1).map((first, place) => {
    const { year, month } = civilDate(first);
    return {
      code: `R${padded(month, 2)}`,
      name: names[month - 1] ?? names[0],
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
