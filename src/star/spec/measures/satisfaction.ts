import { text } from '../columns';
import type { MeasureSpec, Text } from '../types';
import { measuresOf } from './define';

const noAnswer = text('Vide sans réponse ; jamais imputé.', 'Blank without answers; never imputed.');

/** The mean of one construct over the completed questionnaires. */
const score = (
  id: string,
  column: string,
  name: Text,
  description: Text,
  source: string,
): Omit<MeasureSpec, 'table' | 'folder'> => ({
  id,
  name,
  description,
  format: 'decimal',
  formula: text('moyenne des questionnaires, de 1 à 7', 'mean of the questionnaires, from 1 to 7'),
  edgeCases: noAnswer,
  source,
  dax: (n) => `AVERAGEX ( ${n.table('surveys')}, ${n.column('surveys', column)} )`,
  sql: `SELECT AVG(${column}) FROM star.surveys`,
});

/** What customers declare (course: satisfaction, trust, commitment, attachment). */
export const satisfactionMeasures = measuresOf('surveys', text('Satisfaction', 'Satisfaction'), [
  {
    id: 'survey_responses',
    name: text('Questionnaires remplis', 'Completed questionnaires'),
    description: text(
      'Nombre de questionnaires remplis dans la période.',
      'Number of questionnaires completed in the period.',
    ),
    format: 'integer',
    formula: text('nombre de questionnaires', 'number of questionnaires'),
    edgeCases: text('Un questionnaire partiel compte.', 'A partial questionnaire counts.'),
    source: 'course',
    dax: (n) => `COUNTROWS ( ${n.table('surveys')} )`,
    sql: 'SELECT NULLIF(COUNT(*), 0) FROM star.surveys',
  },
  score(
    'satisfaction',
    'satisfaction',
    text('Satisfaction', 'Satisfaction'),
    text('Satisfaction déclarée, de 1 à 7.', 'Declared satisfaction, from 1 to 7.'),
    'Oliver 1999',
  ),
  {
    id: 'satisfaction_share',
    name: text('Part de clients satisfaits (CSAT)', 'Share of satisfied customers (CSAT)'),
    description: text(
      'Part des réponses 6 ou 7 sur 7 à la question de satisfaction globale.',
      'Share of answers 6 or 7 out of 7 to the overall satisfaction question.',
    ),
    format: 'percent',
    formula: text('réponses 6 et 7 ÷ réponses', 'answers 6 and 7 ÷ answers'),
    edgeCases: noAnswer,
    source: 'Relata',
    dax: (n) => `VAR SatisfiedAnswers =
    CALCULATE (
        COUNT ( ${n.column('surveys', 'overall_satisfaction')} ),
        KEEPFILTERS ( ${n.column('surveys', 'overall_satisfaction')} >= 6 )
    )
RETURN
    DIVIDE ( SatisfiedAnswers + 0, COUNT ( ${n.column('surveys', 'overall_satisfaction')} ) )`,
    sql: `SELECT SUM(CASE WHEN overall_satisfaction >= 6 THEN 1 ELSE 0 END) / NULLIF(COUNT(overall_satisfaction), 0)
FROM star.surveys`,
  },
  {
    id: 'nps',
    name: text('NPS', 'NPS'),
    description: text(
      'Net Promoter Score : points de promoteurs (9-10) moins points de détracteurs (0-6), de −100 à 100.',
      'Net Promoter Score: points of promoters (9-10) minus points of detractors (0-6), from −100 to 100.',
    ),
    format: 'decimal',
    formula: text('100 × (promoteurs − détracteurs) ÷ réponses', '100 × (promoters − detractors) ÷ answers'),
    edgeCases: text(
      'Vide sans réponse. Sous 30 réponses, la marge d’erreur dépasse couramment 25 points.',
      'Blank without answers. Under 30 answers, the margin of error commonly exceeds 25 points.',
    ),
    source: 'Reichheld 2003',
    dax: (n) => {
      const answer = n.column('surveys', 'recommendation');
      return `VAR Promoters = CALCULATE ( COUNT ( ${answer} ), KEEPFILTERS ( ${answer} >= 9 ) )
VAR Detractors =
    CALCULATE (
        COUNT ( ${answer} ),
        KEEPFILTERS ( ${answer} <= 6 ),
        KEEPFILTERS ( NOT ISBLANK ( ${answer} ) )
    )
RETURN
    DIVIDE ( 100 * ( Promoters - Detractors ) + 0, COUNT ( ${answer} ) )`;
    },
    sql: `SELECT 100 * SUM(CASE WHEN recommendation >= 9 THEN 1 WHEN recommendation <= 6 THEN -1 ELSE 0 END)
  / NULLIF(COUNT(recommendation), 0)
FROM star.surveys`,
  },
  score(
    'trust_score',
    'trust',
    text('Confiance', 'Trust'),
    text('Confiance déclarée, de 1 à 7.', 'Declared trust, from 1 to 7.'),
    'Morgan & Hunt 1994',
  ),
  score(
    'commitment_score',
    'commitment',
    text('Engagement', 'Commitment'),
    text('Engagement déclaré, de 1 à 7.', 'Declared commitment, from 1 to 7.'),
    'Morgan & Hunt 1994',
  ),
  score(
    'attachment_score',
    'attachment',
    text('Attachement', 'Attachment'),
    text(
      'Attachement affectif à la marque, de 1 à 7 (cinq questions).',
      'Affective attachment to the brand, from 1 to 7 (five questions).',
    ),
    'Lacoeuilhe 2000',
  ),
  score(
    'switching_cost_score',
    'switching_cost',
    text('Coût de changement', 'Switching cost'),
    text(
      'Effort et frais qu’il faudrait pour changer, de 1 à 7.',
      'Effort and expense that changing would take, from 1 to 7.',
    ),
    'Burnham, Frels & Mahajan 2003',
  ),
  score(
    'alternatives_score',
    'alternatives',
    text('Attrait des alternatives', 'Attractiveness of alternatives'),
    text(
      'À quel point d’autres enseignes conviendraient aussi bien, de 1 à 7.',
      'How well others would suit too, from 1 to 7.',
    ),
    'Jones, Mothersbaugh & Beatty 2000',
  ),
  score(
    'habit_score',
    'habit',
    text('Habitude', 'Habit'),
    text('Habitude déclarée, de 1 à 7.', 'Declared habit, from 1 to 7.'),
    'Huang & Yu 1999',
  ),
]);
