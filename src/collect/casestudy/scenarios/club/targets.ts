import { text, type Text } from '../../../../relationship/text';
import type { Target } from '../../core/target';
import { registerChannel } from './household';
import { loyaltyTargets } from './loyalty-targets';
import { clubParameters, clubSeries } from './parameters';

const assumption = text('Hypothèse de l’étude de cas.', 'An assumption of the case study.');
const seeds = text('Écart observé entre graines, doublé.', 'Spread observed between seeds, doubled.');
const sampling = text(
  'Trois erreurs types pour six cents foyers.',
  'Three standard errors for six hundred households.',
);

const any = { customers: 180, months: 24 } as const;
const many = { customers: 600, months: 36 } as const;

const isTrue = (condition: string): string => `CAST(${condition} AS INTEGER)`;

/** How the new households divide over the three intakes of the year. */
const arrivals = (['september', 'january', 'april'] as const).map((name, place): Target => {
  const months = [[8, 9], [1], [3, 4]][place] ?? [];
  const words = [
    text('Nouveaux foyers arrivés à la rentrée', 'New households that arrive in September'),
    text('Nouveaux foyers arrivés en janvier', 'New households that arrive in January'),
    text('Nouveaux foyers arrivés en avril', 'New households that arrive in April'),
  ];
  return {
    id: `arrivals-${name}`,
    description: words[place] ?? text('', ''),
    format: 'share',
    target: clubSeries.arrivals.values[place] ?? 0,
    tolerance: 0.07,
    source: clubSeries.arrivals.source,
    because: sampling,
    ...many,
    parameters: ['arrivals'],
    sql: `SELECT avg(${isTrue(`month(registered_on) IN (${months.join(', ')})`)})
      FROM crm.customer WHERE acquisition_channel_id <> '${registerChannel}'`,
  };
});

/** Learners of each term, and whether they are learners of the next one. `is_last` terms have no next one in the books. */
const learners = `
  WITH terms AS (
    SELECT term, term_starts_on, lead(term_starts_on) OVER (ORDER BY term_starts_on) AS next_on
    FROM crm.enrolment GROUP BY term, term_starts_on
  ), learner AS (
    SELECT DISTINCT contact_id, term_starts_on, next_on FROM crm.enrolment JOIN terms USING (term, term_starts_on)
    WHERE status IN ('enrolled', 'withdrawn')
  ), pair AS (
    SELECT l.*, n.contact_id IS NOT NULL AS is_back, year(l.next_on) - birth_year AS next_age
    FROM learner AS l JOIN crm.contact USING (contact_id) CROSS JOIN period
    LEFT JOIN learner AS n ON n.contact_id = l.contact_id AND n.term_starts_on = l.next_on
    WHERE l.next_on + 10 <= last_day
  )`;

const reenrolment: readonly Target[] = [
  {
    id: 're-enrolment-term',
    description: text(
      'Réinscriptions d’un trimestre au suivant de la même année scolaire (élèves)',
      'Re-enrolments from one term to the next of the same school year (learners)',
    ),
    format: 'share',
    target: 0.75,
    tolerance: 0.05,
    source: assumption,
    because: text(
      'Les foyers restent ou partent ensemble ; un an de rentrée pèse plus que l’échantillon.',
      'Households stay or leave together; one September’s intake weighs more than sampling.',
    ),
    ...many,
    parameters: ['leavingTerm', 'childStops'],
    sql: `${learners} SELECT avg(${isTrue('is_back')}) FROM pair WHERE month(next_on) <> 9`,
  },
  {
    id: 're-enrolment-summer',
    description: text(
      'Réinscriptions à la rentrée des élèves du printemps qui en ont encore l’âge',
      'Re-enrolments in September of spring’s learners who are still of age',
    ),
    format: 'share',
    target: 0.6,
    tolerance: 0.07,
    source: text(
      'Hypothèse ; activités périscolaires : au moins 44 % de retour dans les études.',
      'Assumption; out-of-school-time studies: at least 44% come back.',
    ),
    because: seeds,
    ...many,
    parameters: ['leavingSummer', 'childStopsSummer'],
    sql: `${learners} SELECT avg(${isTrue('is_back')}) FROM pair WHERE month(next_on) = 9 AND next_age <= 17`,
  },
];

const beginnings: readonly Target[] = [
  {
    id: 'trial-conversion',
    description: text('Inscriptions après une séance d’essai suivie', 'Enrolments after a trial class attended'),
    format: 'share',
    target: clubParameters.trialConversion.value,
    tolerance: 0.14,
    source: assumption,
    because: sampling,
    ...many,
    parameters: ['trialConversion'],
    sql: `WITH trial AS (
        SELECT customer_id, held_on FROM crm.enrolment JOIN crm.attendance USING (enrolment_id), period
        WHERE status = 'trial' AND is_present AND held_on + 10 <= last_day
      )
      SELECT count(DISTINCT e.customer_id) / count(DISTINCT t.customer_id) FROM trial AS t
      LEFT JOIN crm.enrolment AS e
        ON e.customer_id = t.customer_id AND e.status <> 'trial' AND e.enrolled_on BETWEEN t.held_on AND t.held_on + 10`,
  },
  {
    id: 'unfinished-registrations',
    description: text('Inscriptions laissées inachevées', 'Registrations left unfinished'),
    format: 'share',
    target: clubParameters.unfinished.value,
    tolerance: 0.07,
    source: assumption,
    because: sampling,
    ...many,
    parameters: ['unfinished'],
    sql: `WITH attempt AS (
        SELECT customer_id, arg_min(status, enrolment_id) AS first_status
        FROM crm.enrolment JOIN crm.customer USING (customer_id)
        WHERE acquisition_channel_id <> '${registerChannel}' GROUP BY customer_id
      )
      SELECT avg(${isTrue("first_status = 'unfinished'")}) FROM attempt WHERE first_status <> 'trial'`,
  },
  {
    id: 'sibling-discount',
    description: text('Remise sur les cours des frères et sœurs', 'Discount on siblings’ courses'),
    format: 'share',
    target: clubParameters.siblingDiscount.value,
    tolerance: 0.001,
    source: assumption,
    because: text('Arrondi au centime.', 'Rounded to the cent.'),
    ...any,
    parameters: ['siblingDiscount'],
    sql: 'SELECT sum(discount) / sum(price) FROM crm.enrolment WHERE discount > 0',
  },
];

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
      'Noyau causal : l’engagement agit sur la présence avec un logit de 0,5.',
      'Causal core: commitment acts on attendance with a logit of .5.',
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
      'Calendrier scolaire : 9 à 13 semaines de cours par trimestre, vacances et jours fériés ôtés.',
      'School calendar: 9 to 13 weeks of lessons a term, holidays taken out.',
    ),
    because: text('Jours de cours et arrivées tardives.', 'Weekdays of lessons and late arrivals.'),
    ...any,
    sql: `SELECT count(held_on) / count(DISTINCT enrolment_id) FROM period, crm.enrolment
      LEFT JOIN crm.attendance USING (enrolment_id) WHERE status = 'enrolled' AND term_ends_on < last_day`,
  },
];

const opening: readonly Target[] = [
  {
    id: 'open-rate',
    description: text('Taux d’ouverture (ouvertures ÷ courriels remis)', 'Open rate (opens ÷ e-mails delivered)'),
    format: 'share',
    target: clubParameters.openRate.value,
    tolerance: 0.04,
    source: 'source' in clubParameters.openRate ? clubParameters.openRate.source : assumption,
    because: text(
      'L’ouverture dépend de l’engagement des familles de la graine.',
      'Opening depends on the commitment of the seed’s families.',
    ),
    ...many,
    parameters: ['openRate'],
    sql: `SELECT count(opened_on) / sum(CAST(delivered AS INTEGER)) FROM crm.campaign_contact WHERE NOT is_control`,
  },
  {
    id: 'net-promoter-score',
    description: text('Net Promoter Score', 'Net promoter score'),
    format: 'points',
    target: 55,
    tolerance: 9,
    source: text(
      'Hypothèse, au-dessus du grand public (stareply 2026 : 49).',
      'Assumption, above consumer business (stareply 2026: 49).',
    ),
    because: sampling,
    ...many,
    sql: `SELECT 100 * (avg(${isTrue('value >= 9')}) - avg(${isTrue('value <= 6')}))
      FROM crm.survey_answer WHERE construct = 'recommendation'`,
  },
];

/** What a club shows over three years, whatever the seed. */
export const clubTargets: readonly Target[] = [
  ...arrivals,
  ...reenrolment,
  ...beginnings,
  ...lessonsAndPayments,
  ...opening,
  ...loyaltyTargets,
];

const readable = (fr: string, en: string): Text =>
  text(
    `Hypothèse, non une mesure : se lit dans ${fr}.`,
    `An assumption, not a measurement: it can be read from ${en}.`,
  );

/** Numbers of the club that no target observes, and why not. */
export const clubUnobserved: Readonly<Record<string, Text>> = {
  leavingUnpaid: text(
    'Quelques dizaines d’impayés par étude de cas : trop peu pour en mesurer l’effet propre.',
    'Some tens of unpaid bills a case study: too few to measure their own effect.',
  ),
  winBackLapse: text(
    'Au club, le retour dépend de l’année écoulée et non du nombre de jours.',
    'At the club, returning depends on the years gone by, not on the number of days.',
  ),
  children: readable('les contacts de chaque foyer', 'the contacts of each household'),
  youngestAge: readable('les années de naissance des enfants', 'the children’s years of birth'),
  instalments: readable('les échéances de chaque facture', 'the instalments of each invoice'),
};
