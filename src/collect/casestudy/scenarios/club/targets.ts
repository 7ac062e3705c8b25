import { text, type Text } from '../../../../relationship/text';
import { contactTargets } from '../../core/contact-targets';
import { attainmentTarget } from '../../core/budget-targets';
import { clubBudgetSeries } from './budget-parameters';
import { relationshipTargets } from '../../core/relationship-targets';
import type { Target } from '../../core/target';
import { enrolmentTargets } from './enrolment-targets';
import { loyaltyTargets } from './loyalty-targets';
import { clubParameters } from './parameters';
import { any, assumption, isTrue, many, sampling, seeds } from './judging';

/** What was due long enough ago to be known late or unpaid. */
const matured = 'FROM crm.payment, period WHERE due_on <= last_day - 50';

const lessonsAndPayments: readonly Target[] = [
  {
    id: 'late-payments',
    description: text('Échéances payées en retard', 'Instalments paid late'),
    format: 'share',
    target: clubParameters.latePayment.value,
    tolerance: 0.03,
    source: assumption,
    because: seeds,
    ...many,
    parameters: ['latePayment'],
    sql: `SELECT avg(${isTrue('coalesce(paid_on > due_on, FALSE)')}) ${matured}`,
  },
  {
    id: 'unpaid',
    description: text('Échéances impayées', 'Instalments left unpaid'),
    format: 'share',
    target: clubParameters.unpaid.value,
    tolerance: 0.012,
    source: assumption,
    because: seeds,
    ...many,
    parameters: ['unpaid'],
    sql: `SELECT avg(${isTrue('paid_on IS NULL')}) ${matured}`,
  },
  {
    id: 'attendance',
    description: text('Assiduité (présences ÷ séances tenues)', 'Attendance (present ÷ sessions held)'),
    format: 'share',
    target: clubParameters.attendance.value,
    tolerance: 0.02,
    source: assumption,
    because: seeds,
    ...any,
    parameters: ['attendance'],
    sql: `SELECT avg(${isTrue('is_present')}) FROM crm.attendance JOIN crm.enrolment USING (enrolment_id) WHERE status <> 'trial'`,
  },
  {
    id: 'commitment-attendance',
    description: text(
      'Corrélation entre engagement vrai et assiduité du foyer',
      'Correlation between true commitment and a household’s attendance',
    ),
    format: 'number',
    target: 0.5,
    tolerance: 0.15,
    source: text(
      'Noyau causal : l’engagement agit sur la présence avec un logit de 0,5.',
      'Causal core: commitment acts on attendance with a logit of 0.5.',
    ),
    because: seeds,
    ...many,
    parameters: ['attendanceCommitment'],
    sql: `WITH came AS (
        SELECT customer_id, avg(${isTrue('is_present')}) AS share, count(*) AS n
        FROM crm.attendance JOIN crm.enrolment USING (enrolment_id) GROUP BY customer_id
      ), felt AS (SELECT customer_id, avg(commitment) AS commitment FROM truth.relationship GROUP BY customer_id)
      SELECT corr(share, commitment) FROM came JOIN felt USING (customer_id) WHERE n >= 15`,
  },
  {
    id: 'sessions-per-enrolment',
    description: text(
      'Séances tenues par inscription à un trimestre fini',
      'Sessions held per enrolment of a past term',
    ),
    format: 'number',
    target: 10.2,
    tolerance: 0.8,
    source: text(
      'Calendrier scolaire : 9 à 13 semaines de cours par trimestre, vacances et jours fériés ôtés.',
      'School calendar: 9 to 13 weeks of lessons a term, holidays taken out.',
    ),
    because: text('Jours de cours et arrivées tardives.', 'Weekdays of lessons and late arrivals.'),
    ...any,
    sql: `SELECT count(held_on) / count(DISTINCT enrolment_id) FROM period, crm.enrolment
      LEFT JOIN crm.attendance USING (enrolment_id) WHERE status = 'enrolled' AND term_ends_on < last_day`,
  },
];

/** Families also leave because a child stops or grows out of the club, whatever holds the parents. */
const barriersHold: Target = {
  ...relationshipTargets.barriersHold,
  target: 0.5,
  because: text(
    'La source donne le sens, pas la force ; un enfant qui arrête fait aussi partir des familles que tout retient.',
    'The source gives the direction, not the strength; a child who stops makes families leave whatever holds them.',
  ),
};

/** Mails and surveys, at the figures of a club. */
const opening: readonly Target[] = Object.values<Target>({
  ...contactTargets,
  openRate: {
    ...contactTargets.openRate,
    target: clubParameters.openRate.value,
    source: clubParameters.openRate.source,
    ...many,
  },
  clicksPerOpen: {
    ...contactTargets.clicksPerOpen,
    target: 0.1,
    source: clubParameters.clickRate.source,
    ...many,
  },
  unsubscribeRate: {
    ...contactTargets.unsubscribeRate,
    target: clubParameters.unsubscribeRate.value,
    source: clubParameters.unsubscribeRate.source,
  },
  surveyResponse: {
    ...contactTargets.surveyResponse,
    target: clubParameters.surveyResponse.value,
    source: clubParameters.surveyResponse.assumption,
    ...many,
  },
  netPromoterScore: {
    ...contactTargets.netPromoterScore,
    target: 55,
    tolerance: 9,
    source: text(
      'Hypothèse, au-dessus du grand public (stareply 2026 : 49).',
      'Assumption, above consumer business (stareply 2026: 49).',
    ),
    because: sampling,
    ...many,
  },
});

const reference = text(
  'Référence du domaine : 180 foyers, 240 élèves, 1 100 inscriptions en trois ans.',
  'Domain reference: 180 households, 240 learners, 1,100 enrolments in three years.',
);

const sizes: readonly Target[] = [
  {
    id: 'children-per-household',
    description: text('Enfants par foyer', 'Children per household'),
    format: 'number',
    target: 1.33,
    tolerance: 0.25,
    source: reference,
    because: text('Des frères et sœurs connus ne suivent aucun cours.', 'Some known siblings take no course.'),
    ...any,
    parameters: ['children'],
    sql: `SELECT count(*) / (SELECT count(*) FROM crm.customer) FROM crm.contact WHERE role = 'child'`,
  },
  {
    id: 'enrolments-per-household',
    description: text('Inscriptions par foyer en trois ans', 'Enrolments per household in three years'),
    format: 'number',
    target: 6.1,
    tolerance: 1.2,
    source: reference,
    because: seeds,
    ...many,
    sql: 'SELECT count(*) / (SELECT count(*) FROM crm.customer) FROM crm.enrolment',
  },
];

/** What a club shows over three years, whatever the seed. */
export const clubTargets: readonly Target[] = [
  ...sizes,
  ...enrolmentTargets,
  ...lessonsAndPayments,
  attainmentTarget({ customers: 500, months: 36, tolerance: 0.2 }, Object.keys(clubBudgetSeries)),
  ...opening,
  ...loyaltyTargets,
  ...Object.values<Target>({
    ...relationshipTargets,
    barriersHold,
    trustAlpha: { ...relationshipTargets.trustAlpha, tolerance: 0.06 },
    trustLeads: { ...relationshipTargets.trustLeads, tolerance: 0.07 },
  }),
];

const readable = (fr: string, en: string): Text =>
  text(
    `Hypothèse, non une mesure : se lit dans ${fr}.`,
    `An assumption, not a measurement: it can be read from ${en}.`,
  );

/** Numbers of the club that no target observes, and why not. */
export const clubUnobserved: Readonly<Record<string, Text>> = {
  leavingUnpaid: text(
    'Quelques dizaines d’impayés par étude de cas : trop peu pour en mesurer l’effet propre.',
    'Some tens of unpaid bills a case study: too few to measure their own effect.',
  ),
  winBackLapse: text(
    'Au club, le retour dépend de l’année écoulée et non du nombre de jours.',
    'At the club, returning depends on the years gone by, not on the number of days.',
  ),
  youngestAge: readable('les années de naissance des enfants', 'the children’s years of birth'),
  instalments: readable('les échéances de chaque facture', 'the instalments of each invoice'),
};
