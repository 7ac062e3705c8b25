import { text } from '../columns';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';

const { rows, mean } = aggregatesOf('customer_preferences');

/** What customers say to like (course, case 2: preferences). */
export const preferenceMeasures = measuresOf('customer_preferences', text('Préférences', 'Preferences'), [
  rows({
    id: 'stated_preferences',
    name: text('Préférences déclarées', 'Stated preferences'),
    description: text('Préférences que les clients ont déclarées.', 'Preferences that customers have stated.'),
    formula: text('nombre de préférences', 'number of preferences'),
    edgeCases: text(
      'Un client en a autant que de catégories citées. Le calendrier ne les filtre pas.',
      'A customer has as many as categories named. The calendar does not filter them.',
    ),
    source: 'course',
  }),
  mean('strength', {
    id: 'mean_interest',
    name: text('Intérêt moyen (1-5)', 'Mean interest (1-5)'),
    description: text('Intérêt déclaré, de 1 à 5.', 'Declared interest, from 1 to 5.'),
    formula: text('moyenne des intérêts déclarés', 'mean of the declared interests'),
    edgeCases: text(
      'Qui n’a rien déclaré pour une catégorie n’y compte pas.',
      'Who has stated nothing for a category does not count in it.',
    ),
    source: 'course',
  }),
]);
