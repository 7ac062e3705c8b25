import { column, keyNames, sorter, surrogate, text } from './columns';
import type { ColumnSpec, TableSpec, Text } from './types';

const score = (id: string, fr: string, en: string, meaning: Text): ColumnSpec =>
  column(id, 'integer', text(`Score de ${fr} (1-5)`, `${en} score (1-5)`), meaning, { nullable: true, format: 'key' });

export const rfm: TableSpec = {
  id: 'rfm',
  kind: 'dimension',
  name: text('Profil RFM', 'RFM profile'),
  description: text(
    'Les combinaisons de scores de récence, de fréquence et de montant, et le segment qui en découle.',
    'The combinations of recency, frequency and monetary scores, and the segment that follows from them.',
  ),
  grain: text('Une combinaison de trois scores', 'One combination of three scores'),
  orderBy: ['rfm_key'],
  columns: [
    {
      ...surrogate('rfm_key', keyNames.rfm),
      description: text(
        'Technique : les trois scores à la suite ; −1 sans commande en douze mois.',
        'Technical: the three scores in a row; −1 without an order in twelve months.',
      ),
    },
    column(
      'rfm_segment',
      'text',
      text('Segment RFM', 'RFM segment'),
      text(
        'Récence (4-5, 3 ou 1-2) croisée avec la moyenne de fréquence et montant (3,5 et plus, 2,5 et plus, moins).',
        'Recency (4-5, 3 or 1-2) crossed with the mean of frequency and monetary value (3.5 and more, 2.5 and more, less).',
      ),
      { sortBy: 'rfm_segment_order' },
    ),
    column(
      'rfm_segment_definition',
      'text',
      text('Segment RFM : définition', 'RFM segment: definition'),
      text('Ce que cela veut dire.', 'What it means.'),
    ),
    column(
      'rfm_cell',
      'text',
      text('Cellule RFM', 'RFM cell'),
      text('Les trois scores : R5 F4 M3.', 'The three scores: R5 F4 M3.'),
      { sortBy: 'rfm_key' },
    ),
    score(
      'recency_score',
      'récence',
      'Recency',
      text(
        'Cinquième des acheteurs selon la récence : 5 pour les plus récents.',
        'Fifth of the buyers by recency: 5 for the most recent.',
      ),
    ),
    score(
      'frequency_score',
      'fréquence',
      'Frequency',
      text(
        'Cinquième des acheteurs selon leurs commandes : 5 pour les plus fréquents.',
        'Fifth of the buyers by their orders: 5 for the most frequent.',
      ),
    ),
    score(
      'monetary_score',
      'montant',
      'Monetary',
      text(
        'Cinquième des acheteurs selon leur chiffre d’affaires : 5 pour les plus gros.',
        'Fifth of the buyers by their revenue: 5 for the largest.',
      ),
    ),
    sorter(
      'rfm_segment_order',
      text('Ordre des segments RFM', 'RFM segment order'),
      text('Des meilleurs clients aux plus faibles.', 'From the best customers to the weakest.'),
    ),
  ],
};
