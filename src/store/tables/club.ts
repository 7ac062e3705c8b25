import { tables, text } from './types';

/** Lessons: who is enrolled in what, who came, how far they got. */
export const clubTables = tables([
  {
    name: 'enrolment',
    description: text(
      'L’inscription d’une personne à un cours pour un trimestre.',
      'A person’s enrolment in a course for a term.',
    ),
    key: ['enrolment_id'],
    columns: [
      { name: 'enrolment_id', type: 'text', required: true, description: text('Numéro', 'Number') },
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Foyer', 'Household'),
      },
      {
        name: 'contact_id',
        type: 'text',
        required: true,
        references: 'contact',
        description: text('Élève', 'Learner'),
      },
      {
        name: 'product_id',
        type: 'text',
        required: true,
        references: 'product',
        description: text('Cours', 'Course'),
      },
      { name: 'employee_id', type: 'text', references: 'employee', description: text('Animateur', 'Instructor') },
      { name: 'order_id', type: 'text', references: 'sales_order', description: text('Facture', 'Invoice') },
      { name: 'term', type: 'text', required: true, description: text('Trimestre', 'Term') },
      {
        name: 'term_starts_on',
        type: 'date',
        required: true,
        description: text('Début du trimestre', 'Start of the term'),
      },
      { name: 'term_ends_on', type: 'date', required: true, description: text('Fin du trimestre', 'End of the term') },
      { name: 'enrolled_on', type: 'date', required: true, description: text('Inscrit le', 'Enrolled on') },
      {
        name: 'status',
        type: 'text',
        required: true,
        domain: ['trial', 'unfinished', 'enrolled', 'withdrawn'],
        description: text('État', 'Status'),
      },
      {
        name: 'price',
        type: 'cents',
        required: true,
        minimum: 0,
        description: text('Prix du trimestre', 'Price of the term'),
      },
      { name: 'discount', type: 'cents', required: true, minimum: 0, description: text('Remise', 'Discount') },
      {
        name: 'places',
        type: 'integer',
        minimum: 1,
        description: text('Places du groupe', 'Places in the group'),
      },
      { name: 'group_code', type: 'text', description: text('Groupe', 'Group') },
    ],
  },
  {
    name: 'attendance',
    description: text('Un élève et une séance tenue.', 'A learner and a session that was held.'),
    key: ['enrolment_id', 'held_on'],
    columns: [
      {
        name: 'enrolment_id',
        type: 'text',
        required: true,
        references: 'enrolment',
        description: text('Inscription', 'Enrolment'),
      },
      { name: 'held_on', type: 'date', required: true, description: text('Date de la séance', 'Date of the session') },
      { name: 'is_present', type: 'boolean', required: true, description: text('Présent', 'Present') },
      {
        name: 'progress',
        type: 'integer',
        minimum: 0,
        maximum: 100,
        description: text('Avancement en %', 'Progress in %'),
      },
      {
        name: 'grade',
        type: 'decimal',
        minimum: 0,
        maximum: 20,
        description: text('Note sur 20', 'Grade out of 20'),
      },
      { name: 'badge', type: 'text', description: text('Badge obtenu', 'Badge earned') },
    ],
  },
]);
