import { card } from '../card';
import { choice, optionalNumber } from '../property';
import { tierMethods } from '../choices';

const share = { least: 0, greatest: 100, about: 'setting_heavy_description', slider: true };
const amount = { least: 0, greatest: 1e15 };

/** How the pyramid's tiers are cut. */
export const tiersCard = card(
  'tiers',
  {
    method: choice(tierMethods, 'tiers'),
    heavy: optionalNumber(share),
    medium: optionalNumber(share),
    heavyAmount: optionalNumber({ ...amount, label: 'setting_heavy_amount' }),
    mediumAmount: optionalNumber({ ...amount, label: 'setting_medium_amount' }),
  },
  {
    explained: true,
    idle: ({ method }) => (method === 'amount' ? ['heavy', 'medium'] : ['heavyAmount', 'mediumAmount']),
  },
);
