import { text } from '../../../../relationship/text';
import type { Target } from '../../core/target';
import { registerChannel } from './household';
import { any, assumption, isTrue, many, sampling, seeds } from './judging';
import { clubParameters, clubSeries } from './parameters';

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
      'Les foyers restent ou partent ensemble ; un an de rentrée pèse plus que l’échantillon.',
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
      'Hypothèse ; activités périscolaires : au moins 44 % de retour dans les études.',
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

/** Who comes, who stays, and what they pay for brothers and sisters. */
export const enrolmentTargets: readonly Target[] = [...arrivals, ...reenrolment, ...beginnings];
