import { foreign, keyNames, measured, text } from './columns';
import type { ColumnSpec, TableSpec } from './types';

const score = (id: string, fr: string, en: string): ColumnSpec =>
  measured(
    id,
    'decimal',
    text(`${fr} (1-7)`, `${en} (1-7)`),
    text(
      'Moyenne des réponses, de 1 à 7 ; vide si moins de 60 % des questions ont une réponse.',
      'Mean of the answers, from 1 to 7; blank if fewer than 60% of the questions are answered.',
    ),
    { nullable: true },
  );

export const surveys: TableSpec = {
  id: 'surveys',
  kind: 'fact',
  name: text('Enquêtes', 'Surveys'),
  description: text(
    'Les questionnaires remplis, une colonne par notion mesurée. Une notion sans réponses suffisantes reste vide.',
    'The completed questionnaires, one column per construct. A construct without enough answers stays blank.',
  ),
  process: text('Mesurer les attitudes', 'Measuring attitudes'),
  grain: text('Un questionnaire rempli', 'One completed questionnaire'),
  orderBy: ['date_key', 'customer_key'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    measured(
      'overall_satisfaction',
      'integer',
      text('Satisfaction globale (1-7)', 'Overall satisfaction (1-7)'),
      text(
        'Réponse à la première question de satisfaction, de 1 à 7.',
        'Answer to the first satisfaction question, from 1 to 7.',
      ),
      { nullable: true },
    ),
    score('satisfaction', 'Satisfaction', 'Satisfaction'),
    score('trust', 'Confiance', 'Trust'),
    score('commitment', 'Engagement', 'Commitment'),
    score('attachment', 'Attachement', 'Attachment'),
    score('switching_cost', 'Coût de changement', 'Switching cost'),
    score('alternatives', 'Attrait des alternatives', 'Attractiveness of alternatives'),
    score('habit', 'Habitude', 'Habit'),
    measured(
      'recommendation',
      'integer',
      text('Recommandation (0-10)', 'Recommendation (0-10)'),
      text('Probabilité de recommander, de 0 à 10.', 'Likelihood to recommend, from 0 to 10.'),
      { nullable: true },
    ),
  ],
};
