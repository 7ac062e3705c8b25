import { text } from '../../../../relationship/text';
import { everywhere, objectives, type PlannedWave } from '../../core/wave';
import type { Season } from './school-calendar';

/**
 * Who receives a wave: the families enrolled, asked to enrol again for the coming term (`renew`); those who are away,
 * invited (back) for it (`away`); all families with a child of the camp’s age; all families enrolled. `everyone` is
 * for mass media, which know no recipients.
 */
export type Audience = 'renew' | 'away' | 'camp' | 'enrolled' | 'everyone';

/** Month and day on which re-enrolment opens for the term of each season. */
export const renewalDays: Readonly<Record<Season, readonly [month: number, day: number]>> = {
  0: [5, 20],
  1: [11, 24],
  2: [3, 6],
};

/** Month and day on which those who are away are thought of, by season of the term that they could join. */
export const invitationDays: Readonly<Record<0 | 1, readonly [month: number, day: number]>> = {
  0: [8, 22],
  1: [1, 2],
};

/** Month and day of the letter about the summer camp. */
export const campDay = [6, 10] as const;

const { sell, keep, winBack, makeKnown, recruit } = objectives;

/**
 * The club’s yearly plan: mass media to be known (classic marketing), e-mails to the families it knows (relational
 * marketing). E-mails have control groups. Windows of e-mails do not overlap, so that each order is attributed once.
 */
export const yearlyPlan: readonly PlannedWave<Audience>[] = [
  {
    code: '01',
    name: text('Des places au deuxième trimestre', 'Places left in the second term'),
    objective: winBack,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(...invitationDays[1]),
    days: 24,
    audience: 'away',
    strength: 5,
    discount: 0,
    fixedCost: 20_000,
    unitCost: 2,
  },
  {
    code: '02',
    name: text('Réinscription de printemps', 'Spring re-enrolment'),
    objective: keep,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(...renewalDays[2]),
    days: 28,
    audience: 'renew',
    strength: 2,
    discount: 0,
    fixedCost: 15_000,
    unitCost: 2,
  },
  {
    code: '03',
    name: text('Portes ouvertes, encart dans le journal municipal', 'Open day, insert in the town paper'),
    objective: makeKnown,
    medium: 'mass',
    marketingType: 'classic',
    sent: everywhere(4, 2),
    days: 10,
    audience: 'everyone',
    strength: 0,
    discount: 0,
    fixedCost: 180_000,
    unitCost: 0,
  },
  {
    code: '04',
    name: text('Réinscription prioritaire de rentrée', 'Priority re-enrolment for September'),
    objective: keep,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(...renewalDays[0]),
    days: 20,
    audience: 'renew',
    strength: 5,
    discount: 0,
    fixedCost: 25_000,
    unitCost: 2,
  },
  {
    code: '05',
    name: text('Stage d’été', 'Summer camp'),
    objective: sell,
    medium: 'email',
    marketingType: 'classic',
    sent: everywhere(...campDay),
    days: 20,
    audience: 'camp',
    strength: 6,
    discount: 0,
    fixedCost: 30_000,
    unitCost: 2,
  },
  {
    code: '06',
    name: text('Il reste des places à la rentrée', 'Places left in September'),
    objective: winBack,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(...invitationDays[0]),
    days: 26,
    audience: 'away',
    strength: 6,
    discount: 0,
    fixedCost: 25_000,
    unitCost: 2,
  },
  {
    code: '07',
    name: text('Prospectus dans les écoles', 'Flyers in schools'),
    objective: recruit,
    medium: 'mail',
    marketingType: 'classic',
    sent: everywhere(9, 1),
    days: 20,
    audience: 'everyone',
    strength: 0,
    discount: 0,
    fixedCost: 400_000,
    unitCost: 0,
  },
  {
    code: '08',
    name: text('Forum des associations', 'Clubs and societies fair'),
    objective: recruit,
    medium: 'mass',
    marketingType: 'classic',
    sent: everywhere(9, 5),
    days: 6,
    audience: 'everyone',
    strength: 0,
    discount: 0,
    fixedCost: 150_000,
    unitCost: 0,
  },
  {
    code: '09',
    name: text('La lettre du club', 'The club’s newsletter'),
    objective: keep,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(10, 8),
    days: 14,
    audience: 'enrolled',
    strength: 0,
    discount: 0,
    fixedCost: 20_000,
    unitCost: 2,
  },
  {
    code: '10',
    name: text('Réinscription d’hiver', 'Winter re-enrolment'),
    objective: keep,
    medium: 'email',
    marketingType: 'relational',
    sent: everywhere(...renewalDays[1]),
    days: 24,
    audience: 'renew',
    strength: 2,
    discount: 0,
    fixedCost: 15_000,
    unitCost: 2,
  },
];

/** Month and day of the surveys, one a term, in its last weeks: what parents feel moves from term to term. Assumption. */
export const surveyDays = [
  [3, 20],
  [6, 5],
  [12, 5],
] as const;
