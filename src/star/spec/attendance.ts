import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const attendance: TableSpec = {
  id: 'attendance',
  kind: 'fact',
  name: text('Présences', 'Attendance'),
  description: text(
    'Les séances tenues, élève par élève : présence, avancement, note, badge.',
    'The sessions held, learner by learner: presence, progress, grade, badge.',
  ),
  process: text('Donner les cours', 'Giving lessons'),
  grain: text('Un élève et une séance', 'One learner and one session'),
  orderBy: ['date_key', 'attended_enrolment'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('contact_key', 'contact', keyNames.contact),
    foreign('product_key', 'product', keyNames.product),
    foreign('employee_key', 'employee', keyNames.employee),
    column(
      'attended_enrolment',
      'text',
      text('Inscription suivie', 'Enrolment attended'),
      text('Numéro de l’inscription.', 'Number of the enrolment.'),
    ),
    column(
      'badge',
      'text',
      text('Badge', 'Badge'),
      text('Badge obtenu pendant la séance ; vide sinon.', 'Badge earned in the session; blank otherwise.'),
      { nullable: true },
    ),
    flag('is_present', 'Présent', 'Present', text('1 si l’élève était là.', '1 if the learner was there.')),
    flag('has_badge', 'Badge obtenu', 'Badge earned', text('1 si un badge a été obtenu.', '1 if a badge was earned.')),
    measured(
      'progress',
      'integer',
      text('Avancement (0-100)', 'Progress (0-100)'),
      text(
        'Part du programme acquise, de 0 à 100 ; vide si non évaluée.',
        'Share of the programme mastered, from 0 to 100; blank if not assessed.',
      ),
      { nullable: true },
    ),
    measured(
      'grade',
      'decimal',
      text('Note (0-20)', 'Grade (0-20)'),
      text('Note sur 20 ; vide si la séance n’est pas notée.', 'Grade out of 20; blank if the session is not graded.'),
      { nullable: true },
    ),
  ],
};
