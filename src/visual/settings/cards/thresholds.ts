import { scales } from '../../data/scale';
import { card } from '../card';
import { choice, color, optionalNumber } from '../property';
import { thresholdMethods } from '../choices';

const scaleNames = ['auto', ...Object.keys(scales)];
// Far beyond any scale of a survey: the picture keeps the lines within its own.
const bounds = { least: -1e6, greatest: 1e6 };

/** Where the loyalty matrix is cut. Its numbers may follow measures. */
export const thresholdsCard = card(
  'thresholds',
  {
    method: choice(thresholdMethods, 'threshold', { label: 'setting_threshold_method' }),
    behaviour: optionalNumber({ least: 0, greatest: 100, ruled: true, about: 'setting_behaviour_description' }),
    attitude: optionalNumber({ ...bounds, ruled: true, about: 'setting_attitude_description' }),
    scale: choice(scaleNames, 'scale'),
    color: color((theme) => theme.ink),
  },
  { explained: true, idle: ({ method }) => (method === 'median' ? ['behaviour', 'attitude'] : []) },
);
