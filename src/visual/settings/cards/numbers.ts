import { card } from '../card';
import { choice, optionalNumber } from '../property';
import { units } from '../choices';

/** How sums of value are written. */
export const numbersCard = card('numbers', {
  units: choice(units, 'units'),
  decimals: optionalNumber({ least: 0, greatest: 6 }),
});
