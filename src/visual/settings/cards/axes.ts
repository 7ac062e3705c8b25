import { card } from '../card';
import { color, toggle } from '../property';

/** What frames the plots. */
export const axesCard = card('axes', {
  titles: toggle(),
  ticks: toggle(),
  grid: toggle(),
  color: color((theme) => theme.quiet),
});
