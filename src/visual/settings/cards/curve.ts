import { card } from '../card';
import { color, number, toggle } from '../property';

/** The relationship's curve and the interquartile band around it. */
export const curveCard = card('curve', {
  show: toggle(),
  color: color((theme) => theme.ink),
  width: number(2.5, { least: 1, greatest: 6, slider: true }),
  band: toggle(true, { label: 'quartiles' }),
});
