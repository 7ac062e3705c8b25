import { column, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const customerPreferences: TableSpec = {
  id: 'customer_preferences',
  kind: 'fact',
  name: text('Préférences des clients', 'Customer preferences'),
  description: text(
    'Ce que chaque client dit aimer. À comparer avec ce qu’il achète. Le calendrier ne filtre pas cette table : une préférence vaut jusqu’à ce qu’elle change.',
    'What each customer says to like. To be compared with what they buy. The calendar does not filter this table: a preference holds until it changes.',
  ),
  process: text('Recueillir les préférences', 'Recording preferences'),
  grain: text('Un client et une catégorie', 'One customer and one category'),
  orderBy: ['customer_key', 'preferred_category'],
  columns: [
    foreign('customer_key', 'customer', keyNames.customer),
    column(
      'preferred_category',
      'text',
      text('Catégorie préférée', 'Preferred category'),
      text('Catégorie que le client dit aimer.', 'Category that the customer says to like.'),
    ),
    column(
      'declared_on',
      'date',
      text('Déclaré le', 'Declared on'),
      text('Jour de la déclaration ; vide si inconnu.', 'Day of the statement; blank if unknown.'),
      { nullable: true },
    ),
    measured(
      'strength',
      'integer',
      text('Intérêt (1-5)', 'Interest (1-5)'),
      text('Intérêt déclaré, de 1 à 5.', 'Declared interest, from 1 to 5.'),
    ),
  ],
};
