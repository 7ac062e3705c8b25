import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const enrolments: TableSpec = {
  id: 'enrolments',
  kind: 'fact',
  name: text('Inscriptions', 'Enrolments'),
  description: text(
    'Les inscriptions aux cours, essais et inscriptions inachevées compris. La date est celle du début du trimestre ; la date d’inscription sert à la demande.',
    'The enrolments in courses, trials and unfinished ones included. The date is the start of the term; the date of enrolment serves on demand.',
  ),
  process: text('Inscrire aux cours', 'Enrolling in courses'),
  grain: text('Un élève, un cours et un trimestre', 'One learner, one course and one term'),
  orderBy: ['date_key', 'enrolment_number'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('enrolment_date_key', 'date', text('Clé date d’inscription', 'Enrolment date key'), { onDemand: true }),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('contact_key', 'contact', keyNames.contact),
    foreign('product_key', 'product', keyNames.product),
    foreign('employee_key', 'employee', keyNames.employee),
    column(
      'enrolment_number',
      'text',
      text('Numéro d’inscription', 'Enrolment number'),
      text('Numéro de l’inscription.', 'Number of the enrolment.'),
    ),
    column('term', 'text', text('Trimestre scolaire', 'Term'), text('Nom du trimestre.', 'Name of the term.')),
    column('course_group', 'text', text('Groupe', 'Group'), text('Groupe du cours.', 'Group of the course.'), {
      nullable: true,
    }),
    column(
      'enrolment_status',
      'text',
      text('État de l’inscription', 'Enrolment status'),
      text('Essai, inachevée, inscrit ou abandon.', 'Trial, unfinished, enrolled or withdrawn.'),
    ),
    flag(
      'is_enrolled',
      'Inscrit',
      'Enrolled',
      text(
        '1 pour une inscription aboutie, même abandonnée ensuite.',
        '1 for a completed enrolment, even if withdrawn afterwards.',
      ),
    ),
    flag(
      'is_withdrawn',
      'Abandon',
      'Withdrawn',
      text('1 si l’élève a quitté le cours en route.', '1 if the learner left on the way.'),
    ),
    flag(
      'is_unfinished',
      'Inachevée',
      'Unfinished',
      text('1 si l’inscription n’a pas été terminée.', '1 if the enrolment was not finished.'),
    ),
    flag(
      'is_seated',
      'Place occupée',
      'Place taken',
      text(
        '1 si l’élève occupe une place d’un groupe dont on connaît la taille.',
        '1 if the learner takes a place of a group whose size is known.',
      ),
    ),
    measured(
      'group_places',
      'integer',
      text('Places du groupe', 'Places of the group'),
      text(
        'Places du groupe, sur une seule inscription par groupe et trimestre ; vide ailleurs.',
        'Places of the group, on a single enrolment per group and term; blank elsewhere.',
      ),
      { nullable: true },
    ),
    measured(
      'net_price',
      'money',
      text('Prix net', 'Net price'),
      text(
        'Prix du trimestre, remise déduite ; 0 si l’inscription n’a pas abouti.',
        'Price of the term, discount deducted; 0 if the enrolment was not completed.',
      ),
    ),
    measured(
      'granted_discount',
      'money',
      text('Remise accordée', 'Discount granted'),
      text('Remise d’une inscription aboutie.', 'Discount of a completed enrolment.'),
    ),
    flag(
      'can_return',
      'Peut se réinscrire',
      'Can re-enrol',
      text(
        '1, une fois par élève et trimestre, si un trimestre suivant a commencé et que l’élève n’a pas passé l’âge.',
        '1, once per learner and term, if a next term has begun and the learner has not outgrown it.',
      ),
    ),
    flag(
      'has_returned',
      'Réinscrit',
      'Re-enrolled',
      text('1 si cet élève est inscrit au trimestre suivant.', '1 if that learner is enrolled in the next term.'),
    ),
  ],
};
