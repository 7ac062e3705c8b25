import { text } from '../../../../relationship/text';
import { everywhere, objectives, type PlannedWave } from '../../core/wave';

/**
 * Who receives a wave: those whose trial led to nothing, subscribers, subscribers who use the software little or much,
 * or those who have left.
 */
export type Audience = 'trials' | 'subscribers' | 'quiet' | 'busy' | 'former' | 'everyone';

const { sell, keep, winBack, recruit } = objectives;

/** What addressed waves have in common. */
const mail = { medium: 'email', discount: 0, unitCost: 2 } as const;

/**
 * The company’s yearly plan: waves that feed use, waves that sell and waves that win back, some of them in vain; mass
 * advertising recruits. Addressed waves do not overlap, so that each sale is attributed once.
 */
export const yearlyPlan: readonly PlannedWave<Audience>[] = [
  {
    ...mail,
    code: '01',
    name: text('Webinaire : bien commencer l’année', 'Webinar: a good start to the year'),
    objective: keep,
    marketingType: 'relational',
    sent: everywhere(1, 16),
    days: 27,
    audience: 'subscribers',
    strength: 5,
    fixedCost: 90_000,
  },
  {
    ...mail,
    code: '02',
    name: text('Reprenez votre essai', 'Pick up your trial'),
    objective: recruit,
    marketingType: 'classic',
    sent: everywhere(2, 20),
    days: 27,
    audience: 'trials',
    strength: 0,
    discount: 0.2,
    fixedCost: 30_000,
  },
  {
    ...mail,
    code: '03',
    name: text('Nouveautés du printemps', 'What is new this spring'),
    objective: sell,
    marketingType: 'classic',
    sent: everywhere(3, 26),
    days: 27,
    audience: 'subscribers',
    strength: 0.5,
    fixedCost: 60_000,
  },
  {
    ...mail,
    code: '04',
    name: text('Découvrez les fonctions que vous n’utilisez pas', 'Discover what you do not use yet'),
    objective: keep,
    marketingType: 'relational',
    sent: everywhere(5, 6),
    days: 27,
    audience: 'quiet',
    strength: 8,
    fixedCost: 50_000,
  },
  {
    ...mail,
    code: '05',
    name: text('Revenez quand vous voulez', 'Come back any time'),
    objective: winBack,
    marketingType: 'relational',
    sent: everywhere(6, 17),
    days: 27,
    audience: 'former',
    strength: 0,
    discount: 0.25,
    fixedCost: 30_000,
  },
  {
    code: '06',
    name: text('Annonces sur les moteurs de recherche', 'Paid search'),
    objective: recruit,
    medium: 'mass',
    marketingType: 'classic',
    sent: everywhere(9, 5),
    days: 25,
    audience: 'everyone',
    strength: 1.5,
    discount: 0,
    fixedCost: 900_000,
    unitCost: 0,
  },
  {
    ...mail,
    code: '07',
    name: text('Passez à la vitesse supérieure', 'Move up a gear'),
    objective: sell,
    marketingType: 'relational',
    sent: everywhere(10, 8),
    days: 27,
    audience: 'busy',
    strength: 10,
    fixedCost: 50_000,
  },
  {
    ...mail,
    code: '08',
    name: text('Un second essai, avant la fin de l’année', 'A second trial before the year ends'),
    objective: recruit,
    marketingType: 'classic',
    sent: everywhere(11, 13),
    days: 27,
    audience: 'trials',
    strength: 0,
    discount: 0.2,
    fixedCost: 30_000,
  },
];
