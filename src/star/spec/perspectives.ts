import { text } from './columns';
import type { ColumnSpec, PerspectiveSpec, TableSpec } from './types';

/** Codes of source systems: they lead back to where a row came from, and tell nobody else anything. */
const isCode = (column: ColumnSpec): boolean => column.key === 'natural';

/** What tells who somebody is: those who steer read of groups, not of persons. */
const personal: readonly string[] = ['label', 'first_name', 'last_name', 'birth_year'];
const isPersonal = (table: TableSpec, column: ColumnSpec): boolean =>
  table.id === 'contact' || (table.id === 'customer' && personal.includes(column.id));

/** Folders of measures that explain how things came about rather than how they stand. */
const detailed: readonly string[] = [
  'Customer profile',
  'Interactions',
  'Onboarding',
  'Preferences',
  'Survey',
  'Usage',
  'Website',
];

const analyst: PerspectiveSpec = {
  id: 'analyst',
  name: text('Analyste', 'Analyst'),
  description: text('Tout ce que le modèle montre.', 'Everything that the model shows.'),
  shows: { column: () => true, measure: () => true },
};

const student: PerspectiveSpec = {
  id: 'student',
  name: text('Étudiant', 'Student'),
  description: text(
    'Les mesures que définissent le cours et les auteurs, et de quoi les analyser ; sans les codes techniques.',
    'The measures that the course and the authors define, and what they can be analysed by; without technical codes.',
  ),
  shows: { column: (_, column) => !isCode(column), measure: ({ source }) => source !== 'Relata' },
};

const management: PerspectiveSpec = {
  id: 'management',
  name: text('Direction', 'Management'),
  description: text(
    'Où en sont les clients, les ventes et les objectifs ; sans le détail de l’activité ni l’identité des personnes.',
    'How customers, sales and targets stand; without the detail of operations and without who is who.',
  ),
  shows: {
    column: (table, column) => table.kind === 'dimension' && !isCode(column) && !isPersonal(table, column),
    measure: ({ folder }) => !detailed.includes(folder.en),
  },
};

/** What each kind of reader works with. */
export const perspectives: readonly PerspectiveSpec[] = [analyst, student, management];
