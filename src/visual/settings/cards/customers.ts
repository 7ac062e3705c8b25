import { eachInstance } from '../../host/wildcard';
import { card } from '../card';
import { color, number } from '../property';

/** How the points that stand for customers look; their colour may follow a rule or a field. */
export const customersCard = card(
  'customers',
  {
    fill: color((theme) => theme.quiet, {
      selector: eachInstance,
      label: 'setting_color',
      about: 'setting_color_description',
    }),
    size: number(100, { least: 50, greatest: 200, slider: true }),
    opacity: number(100, { least: 10, greatest: 100, slider: true }),
  },
  { label: 'customers' },
);
