import { text } from '../../../../relationship/text';
import { everywhere, objectives, type PlannedWave } from '../../core/wave';

/** Who receives a wave: every registered customer, those lapsed for 150 days, or the better customers. */
export type Audience = 'all' | 'lapsed' | 'best';

const { sell, keep, winBack, makeKnown } = objectives;

/**
 * The chain’s yearly plan: waves that pay and waves that do not, mass media for the base of the pyramid and relational
 * marketing for its top, so that the course's comparison can be made on data.
 */
export const yearlyPlan: readonly PlannedWave<Audience>[] = [
  {
    code: '01',
    name: text('Soldes d’hiver', 'Winter sale'),
    objective: sell,
    medium: 'email',
    marketingType: 'classic',
    sent: everywhere(1, 11),
    days: 14,
    audience: 'all',
    strength: 4,
    discount: 0,
    fixedCost: 6000,
    unitCost: 1,
  },
  {
    code: '02',
    name: text('Vous nous manquez', 'We miss you'),
    objective: winBack,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(2, 20),
    days: 11,
    audience: 'lapsed',
    strength: 6,
    discount: 0.15,
    fixedCost: 4000,
    unitCost: 1,
  },
  {
    code: '03',
    name: text('Nouveautés de printemps', 'Spring novelties'),
    objective: sell,
    medium: 'email',
    marketingType: 'classic',
    sent: everywhere(3, 25),
    days: 14,
    audience: 'all',
    strength: 0.5,
    discount: 0,
    fixedCost: 9000,
    unitCost: 1,
  },
  {
    code: '04',
    name: text('Fête des mères', 'Mother’s Day'),
    objective: sell,
    medium: 'email',
    marketingType: 'classic',
    sent: { fr: [5, 14], en: [3, 4] },
    days: 14,
    audience: 'all',
    strength: 6,
    discount: 0,
    fixedCost: 6000,
    unitCost: 1,
  },
  {
    code: '05',
    name: text('Soldes d’été', 'Summer sale'),
    objective: sell,
    medium: 'email',
    marketingType: 'classic',
    sent: everywhere(6, 27),
    days: 14,
    audience: 'all',
    strength: 4,
    discount: 0,
    fixedCost: 6000,
    unitCost: 1,
  },
  {
    code: '06',
    name: text('Rentrée à la radio', 'Back to school on the radio'),
    objective: makeKnown,
    medium: 'mass',
    marketingType: 'classic',
    sent: everywhere(9, 1),
    days: 21,
    audience: 'all',
    strength: 0.4,
    discount: 0,
    fixedCost: 30_000,
    unitCost: 0,
  },
  {
    code: '07',
    name: text('Invitation des fidèles', 'Regulars’ evening'),
    objective: keep,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(10, 3),
    days: 21,
    audience: 'best',
    strength: 8,
    discount: 0.1,
    fixedCost: 12_000,
    unitCost: 1,
  },
  {
    code: '08',
    name: text('Bonnes affaires de novembre', 'Black Friday'),
    objective: sell,
    medium: 'email',
    marketingType: 'classic',
    sent: everywhere(11, 21),
    days: 10,
    audience: 'all',
    strength: 9,
    discount: 0.15,
    fixedCost: 6000,
    unitCost: 1,
  },
  {
    code: '09',
    name: text('Catalogue de Noël en boîte aux lettres', 'Christmas catalogue, door to door'),
    objective: sell,
    medium: 'mass',
    marketingType: 'classic',
    sent: everywhere(12, 2),
    days: 21,
    audience: 'all',
    strength: 0.8,
    discount: 0,
    fixedCost: 40_000,
    unitCost: 0,
  },
];

/** Days of absence after which a customer counts as lapsed for the win-back wave. */
export const lapsedDays = 150;

/** Net purchases of the last 365 days, in cents, from which a customer is invited among the best. */
export const bestSpend = 25_000;
