import { text } from '../../../../relationship/text';
import { everywhere, objectives, type PlannedWave } from '../../core/wave';

/** Who receives a wave: every account, those that never bought, customers, or customers silent for long. */
export type Audience = 'all' | 'prospects' | 'customers' | 'lapsed';

const { sell, keep, winBack, makeKnown, recruit } = objectives;

/**
 * The supplier’s yearly plan: events and telephone for new business, relational mails for customers, newsletters that
 * hardly sell. E-mails have control groups; who is met or called is chosen by the sellers.
 */
export const yearlyPlan: readonly PlannedWave<Audience>[] = [
  {
    code: '01',
    name: text('Bilan de parc offert', 'Free equipment review'),
    objective: keep,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(1, 16),
    days: 45,
    audience: 'customers',
    strength: 4,
    discount: 0,
    fixedCost: 600_000,
    unitCost: 4,
  },
  {
    code: '02',
    name: text('Salon des équipements professionnels', 'Business equipment fair'),
    objective: recruit,
    medium: 'event',
    marketingType: 'classic',
    sent: everywhere(3, 12),
    days: 50,
    audience: 'all',
    strength: 7,
    discount: 0,
    fixedCost: 9_000_000,
    unitCost: 150,
  },
  {
    code: '03',
    name: text('Webinaire : réduire le coût de l’emballage', 'Webinar: cutting the cost of packing'),
    objective: recruit,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(5, 14),
    days: 30,
    audience: 'all',
    strength: 5,
    discount: 0,
    fixedCost: 900_000,
    unitCost: 3,
  },
  {
    code: '04',
    name: text('Lettre d’information d’été', 'Summer newsletter'),
    objective: makeKnown,
    medium: 'email',
    marketingType: 'classic',
    sent: everywhere(6, 18),
    days: 40,
    audience: 'all',
    strength: 0.3,
    discount: 0,
    fixedCost: 400_000,
    unitCost: 2,
  },
  {
    code: '05',
    name: text('Prospection téléphonique de rentrée', 'September telephone campaign'),
    objective: recruit,
    medium: 'phone',
    marketingType: 'classic',
    sent: everywhere(9, 4),
    days: 35,
    audience: 'prospects',
    strength: 6,
    discount: 0,
    fixedCost: 1_500_000,
    unitCost: 700,
  },
  {
    code: '06',
    name: text('Reprise de votre ancien matériel', 'Trade in your old equipment'),
    objective: winBack,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(10, 16),
    days: 30,
    audience: 'lapsed',
    strength: 5,
    discount: 0.1,
    fixedCost: 300_000,
    unitCost: 3,
  },
  {
    code: '07',
    name: text('Offre de fin d’année sur les équipements', 'Year-end equipment offer'),
    objective: sell,
    medium: 'email',
    marketingType: 'classic',
    sent: everywhere(11, 20),
    days: 35,
    audience: 'all',
    strength: 2,
    discount: 0.05,
    fixedCost: 500_000,
    unitCost: 2,
  },
];

/** Days without an order after which a customer counts as lapsed for the win-back wave. */
export const lapsedDays = 270;
