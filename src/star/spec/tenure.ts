import { column, keyNames, sorter, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const tenure: TableSpec = {
  id: 'tenure',
  kind: 'dimension',
  name: text('Ancienneté', 'Tenure'),
  description: text(
    'Les mois écoulés depuis la première commande du client : l’axe des cohortes.',
    'The months since the customer’s first order: the axis of cohorts.',
  ),
  grain: text('Un nombre de mois', 'One number of months'),
  orderBy: ['tenure_key'],
  columns: [
    {
      ...surrogate('tenure_key', keyNames.tenure),
      description: text(
        'Technique : le nombre de mois ; −1 avant la première commande.',
        'Technical: the number of months; −1 before the first order.',
      ),
    },
    column(
      'tenure',
      'text',
      text('Mois écoulés', 'Months elapsed'),
      text(
        'M+0 est le mois de la première commande, M+12 le même mois un an plus tard.',
        'M+0 is the month of the first order, M+12 the same month one year later.',
      ),
      { sortBy: 'tenure_key' },
    ),
    column(
      'tenure_months',
      'integer',
      text('Nombre de mois', 'Number of months'),
      text(
        'Le même nombre, pour un axe continu ; vide avant la première commande.',
        'The same number, for a continuous axis; blank before the first order.',
      ),
      { nullable: true, format: 'key' },
    ),
    column(
      'tenure_year',
      'text',
      text('Année écoulée', 'Year elapsed'),
      text('La première année va de M+0 à M+11.', 'The first year runs from M+0 to M+11.'),
      { sortBy: 'tenure_year_number' },
    ),
    sorter(
      'tenure_year_number',
      text('Numéro d’année', 'Year number'),
      text('De 1 à la dernière ; 0 avant la première commande.', 'From 1 on; 0 before the first order.'),
    ),
  ],
  hierarchies: [
    {
      name: text('Ancienneté par année', 'Tenure by year'),
      description: text('De l’année au mois écoulé.', 'From the year to the month elapsed.'),
      levels: ['tenure_year', 'tenure'],
    },
  ],
};
