import { text } from '../columns';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';

const enrolment = aggregatesOf('enrolments');
const session = aggregatesOf('attendance');
const folder = text('Club', 'Club');
const atTermStart = text(
  'Au début du trimestre. Vide sans inscription.',
  'At the start of the term. Blank without enrolments.',
);

const enrolmentMeasures = measuresOf('enrolments', folder, [
  enrolment.sum('is_enrolled', {
    id: 'enrolled',
    name: text('Inscrits', 'Enrolled'),
    description: text(
      'Inscriptions abouties des trimestres de la période.',
      'Completed enrolments in the terms of the period.',
    ),
    formula: text('nombre d’inscriptions abouties', 'number of completed enrolments'),
    edgeCases: text(
      'Au début du trimestre. Un élève compte une fois par cours ; qui abandonne en route compte.',
      'At the start of the term. A learner counts once per course; who leaves on the way counts.',
    ),
    source: 'course',
    format: 'integer',
  }),
  {
    id: 'enrolments_taken',
    name: text('Inscriptions prises', 'Enrolments taken'),
    description: text(
      'Inscriptions abouties, le jour où elles sont prises.',
      'Completed enrolments, on the day they are taken.',
    ),
    format: 'integer',
    formula: text(
      'nombre d’inscriptions abouties, à la date d’inscription',
      'number of completed enrolments, on the date of enrolment',
    ),
    edgeCases: text(
      'À la date d’inscription, et non au début du trimestre : pour suivre une campagne de rentrée.',
      'On the date of enrolment, not at the start of the term: to follow an enrolment campaign.',
    ),
    source: 'course',
    dax: (n) => `CALCULATE (
    SUM ( ${n.column('enrolments', 'is_enrolled')} ),
    USERELATIONSHIP ( ${n.column('enrolments', 'enrolment_date_key')}, ${n.column('date', 'date_key')} )
)`,
    sql: 'SELECT SUM(is_enrolled) FROM star.enrolments JOIN star.date ON date.date_key = enrolments.enrolment_date_key',
  },
  enrolment.share('is_unfinished', {
    id: 'unfinished_share',
    name: text('Part d’inscriptions inachevées', 'Share of unfinished enrolments'),
    description: text(
      'Part des inscriptions commencées et jamais terminées.',
      'Share of the enrolments begun and never finished.',
    ),
    formula: text('inscriptions inachevées ÷ toutes', 'unfinished enrolments ÷ all'),
    edgeCases: atTermStart,
    source: 'course',
  }),
  enrolment.ratio('is_withdrawn', 'is_enrolled', {
    id: 'withdrawal_rate',
    name: text('Taux d’abandon en cours de trimestre', 'Withdrawal rate'),
    description: text(
      'Part des inscrits qui ont quitté le cours en route.',
      'Share of the enrolled who left on the way.',
    ),
    formula: text('abandons ÷ inscriptions abouties', 'withdrawals ÷ completed enrolments'),
    edgeCases: atTermStart,
    source: 'Relata',
  }),
  enrolment.ratio('is_seated', 'group_places', {
    id: 'fill_rate',
    name: text('Taux de remplissage', 'Fill rate'),
    description: text('Part des places des groupes qui sont prises.', 'Share of the groups’ places that are taken.'),
    formula: text('places occupées ÷ places des groupes', 'places taken ÷ places of the groups'),
    edgeCases: text(
      'Qui a abandonné libère sa place. Les groupes de taille inconnue, ou sans aucun inscrit, n’y figurent pas.',
      'Who withdrew frees the place. Groups of unknown size, or without any enrolment, are not included.',
    ),
    source: 'Relata',
  }),
  enrolment.ratio('has_returned', 'can_return', {
    id: 'reenrolment_rate',
    name: text('Taux de réinscription', 'Re-enrolment rate'),
    description: text(
      'Part des élèves d’un trimestre qui sont inscrits au suivant.',
      'Share of a term’s learners who are enrolled in the next one.',
    ),
    formula: text(
      'élèves réinscrits au trimestre suivant ÷ élèves qui pouvaient l’être',
      'learners re-enrolled in the next term ÷ learners who could be',
    ),
    edgeCases: text(
      'Au trimestre quitté. Le dernier trimestre commencé et les élèves qui ont passé l’âge ne comptent pas.',
      'At the term being left. The last term begun and the learners who have outgrown the courses do not count.',
    ),
    source: 'course',
  }),
  enrolment.sum('net_price', {
    id: 'enrolment_fees',
    name: text('Montant des inscriptions', 'Enrolment fees'),
    description: text(
      'Prix des inscriptions abouties, remises déduites.',
      'Price of the completed enrolments, discounts deducted.',
    ),
    formula: text('Σ prix net', 'Σ net price'),
    edgeCases: text('Au début du trimestre, et non au paiement.', 'At the start of the term, not on payment.'),
    source: 'course',
  }),
  {
    id: 'enrolment_discount_rate',
    name: text('Taux de remise des inscriptions', 'Enrolment discount rate'),
    description: text('Part du prix des cours accordée en remise.', 'Share of the course price granted as a discount.'),
    format: 'percent',
    formula: text('Σ remise ÷ (Σ prix net + Σ remise)', 'Σ discount ÷ (Σ net price + Σ discount)'),
    edgeCases: atTermStart,
    source: 'Relata',
    dax: (n) => `VAR Discounts = SUM ( ${n.column('enrolments', 'granted_discount')} )
RETURN
    DIVIDE ( Discounts, SUM ( ${n.column('enrolments', 'net_price')} ) + Discounts )`,
    sql: 'SELECT SUM(granted_discount) / NULLIF(SUM(net_price) + SUM(granted_discount), 0) FROM star.enrolments',
  },
]);

const attendanceMeasures = measuresOf('attendance', folder, [
  session.rows({
    id: 'sessions_held',
    name: text('Séances-élèves', 'Learner sessions'),
    description: text(
      'Séances tenues, comptées pour chaque élève attendu.',
      'Sessions held, counted for each learner expected.',
    ),
    formula: text('nombre d’élèves attendus, séance par séance', 'number of learners expected, session by session'),
    edgeCases: text('Une séance annulée n’a pas été tenue.', 'A cancelled session was not held.'),
    source: 'course',
  }),
  session.share('is_present', {
    id: 'attendance_rate',
    name: text('Assiduité', 'Attendance rate'),
    description: text(
      'Part des séances auxquelles les élèves sont venus.',
      'Share of the sessions that learners came to.',
    ),
    formula: text('présences ÷ séances-élèves', 'presences ÷ learner sessions'),
    edgeCases: text('Vide sans séance.', 'Blank without sessions.'),
    source: 'course',
  }),
  session.mean('progress', {
    id: 'mean_progress',
    name: text('Avancement moyen (0-100)', 'Mean progress (0-100)'),
    description: text('Part du programme acquise.', 'Share of the programme mastered.'),
    formula: text('moyenne des avancements', 'mean of the progress'),
    edgeCases: text(
      'Toutes les séances de la période comptent : comparer à la même date du trimestre.',
      'All sessions of the period count: compare at the same date of the term.',
    ),
    source: 'course',
  }),
  session.mean('grade', {
    id: 'mean_grade',
    name: text('Note moyenne (0-20)', 'Mean grade (0-20)'),
    description: text('Moyenne des notes sur 20.', 'Mean of the grades out of 20.'),
    formula: text('moyenne des notes', 'mean of the grades'),
    edgeCases: text('Les séances non notées sont laissées de côté.', 'Sessions without a grade are left out.'),
    source: 'course',
  }),
  session.sum('has_badge', {
    id: 'badges_earned',
    name: text('Badges obtenus', 'Badges earned'),
    description: text('Badges obtenus dans la période.', 'Badges earned in the period.'),
    formula: text('nombre de badges', 'number of badges'),
    edgeCases: text('0 si aucun badge n’a été obtenu.', '0 if no badge was earned.'),
    source: 'course',
    format: 'integer',
  }),
]);

/** Courses: who enrols, who comes, who comes back (course, case 1). */
export const clubMeasures = [...enrolmentMeasures, ...attendanceMeasures];
