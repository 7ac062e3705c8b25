import { card } from '../card';
import { number } from '../property';

/** How much is asked from the model. */
export const dataCard = card('data', {
  window: number(30_000, { least: 15, greatest: 30_000 }),
  most: number(1_048_576, { least: 1_000, greatest: 1_048_576 }),
});
