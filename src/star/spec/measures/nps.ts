import { text } from '../columns';
import type { DaxNames, MeasureSpec, Text } from '../types';
import { measuresOf } from './define';

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

/** Fewest answers that an interval is given for. */
const fewestAnswers = 30;

/** Of a normal distribution, 95 % lie within as many standard errors. */
const confidence = 1.96;

const answer = (n: DaxNames): string => n.column('surveys', 'recommendation');

const kinds = {
  promoters: { daxTest: '>= 9', sqlTest: '>= 9' },
  detractors: { daxTest: '<= 6', sqlTest: '<= 6' },
} as const;

const answersLike = (n: DaxNames, kind: keyof typeof kinds): string => `CALCULATE (
        COUNT ( ${answer(n)} ),
        KEEPFILTERS ( NOT ISBLANK ( ${answer(n)} ) ),
        KEEPFILTERS ( ${answer(n)} ${kinds[kind].daxTest} )
    )`;

const sqlLike = (kind: keyof typeof kinds): string =>
  `COUNT(CASE WHEN recommendation ${kinds[kind].sqlTest} THEN 1 END)`;

const share = (kind: keyof typeof kinds, id: string, name: Text, description: Text): Part => ({
  id,
  name,
  description,
  format: 'percent',
  formula: text(
    kind === 'promoters' ? 'réponses 9 et 10 ÷ réponses' : 'réponses 0 à 6 ÷ réponses',
    kind === 'promoters' ? 'answers 9 and 10 ÷ answers' : 'answers 0 to 6 ÷ answers',
  ),
  edgeCases: text('Vide sans réponse ; jamais imputé.', 'Blank without answers; never imputed.'),
  source: 'Reichheld 2003',
  dax: (n) => `VAR Answers =
    ${answersLike(n, kind)}
RETURN
    DIVIDE ( Answers + 0, ${n.measure('nps_answers')} )`,
  sql: `SELECT ${sqlLike(kind)} / NULLIF(COUNT(recommendation), 0) FROM star.surveys`,
});

const suppressed = text(
  `Vide sous ${fewestAnswers} réponses. Qui répond plusieurs fois compte autant de fois.`,
  `Blank under ${fewestAnswers} answers. Who answers several times counts as often.`,
);

const sqlShares = `SELECT COUNT(recommendation) AS n,
    ${sqlLike('promoters')} / NULLIF(COUNT(recommendation), 0) AS p,
    ${sqlLike('detractors')} / NULLIF(COUNT(recommendation), 0) AS d
  FROM star.surveys`;
const sqlMargin = `100 * ${confidence}E0 * SQRT((p + d - (p - d) * (p - d)) / n)`;
const sqlOf = (value: string): string =>
  `SELECT CASE WHEN n >= ${fewestAnswers} THEN ${value} END FROM (${sqlShares}) AS shares`;

const bound = (sign: '+' | '-', id: string, name: Text, description: Text): Part => ({
  id,
  name,
  description,
  format: 'decimal',
  formula:
    sign === '+'
      ? text('NPS + marge d’erreur', 'NPS + margin of error')
      : text('NPS − marge d’erreur', 'NPS − margin of error'),
  edgeCases: suppressed,
  source: 'Reichheld 2003; Relata',
  dax: (n) => `VAR MarginOfError = ${n.measure('nps_margin_of_error')}
RETURN
    IF ( NOT ISBLANK ( MarginOfError ), ${n.measure('nps')} ${sign} MarginOfError )`,
  sql: sqlOf(`100 * (p - d) ${sign} ${sqlMargin}`),
});

/** The Net Promoter Score taken apart, and how sure it is. */
export const npsMeasures = measuresOf('surveys', text('Satisfaction', 'Satisfaction'), [
  {
    id: 'nps_answers',
    name: text('Réponses au NPS', 'NPS answers'),
    description: text('Réponses à la question de recommandation.', 'Answers to the recommendation question.'),
    format: 'integer',
    formula: text('nombre de réponses', 'number of answers'),
    edgeCases: text('Vide sans réponse.', 'Blank without answers.'),
    source: 'Reichheld 2003',
    dax: (n) => `COUNT ( ${answer(n)} )`,
    sql: 'SELECT NULLIF(COUNT(recommendation), 0) FROM star.surveys',
  },
  share(
    'promoters',
    'promoter_share',
    text('Part de promoteurs', 'Share of promoters'),
    text('Part des réponses 9 ou 10 sur 10.', 'Share of answers 9 or 10 out of 10.'),
  ),
  share(
    'detractors',
    'detractor_share',
    text('Part de détracteurs', 'Share of detractors'),
    text('Part des réponses de 0 à 6 sur 10.', 'Share of answers from 0 to 6 out of 10.'),
  ),
  {
    id: 'nps_margin_of_error',
    name: text('Marge d’erreur du NPS (95 %)', 'NPS margin of error (95%)'),
    description: text(
      'Points de part et d’autre du NPS entre lesquels le hasard de l’échantillon le laisse flotter, 95 fois sur 100.',
      'Points on either side of the NPS within which chance of sampling lets it float, 95 times out of 100.',
    ),
    format: 'decimal',
    formula: text(
      '1,96 × 100 × √((p + d − (p − d)²) ÷ n) ; p et d : parts de promoteurs et de détracteurs, n : réponses',
      '1.96 × 100 × √((p + d − (p − d)²) ÷ n); p and d: shares of promoters and detractors, n: answers',
    ),
    edgeCases: suppressed,
    source: 'Reichheld 2003; Relata',
    dax: (n) => `VAR Answers = ${n.measure('nps_answers')}
VAR Promoters = ${n.measure('promoter_share')}
VAR Detractors = ${n.measure('detractor_share')}
VAR Variance = Promoters + Detractors - POWER ( Promoters - Detractors, 2 )
RETURN
    IF ( Answers >= ${fewestAnswers}, 100 * ${confidence} * SQRT ( DIVIDE ( Variance, Answers ) ) )`,
    sql: sqlOf(sqlMargin),
  },
  bound(
    '-',
    'nps_lower_bound',
    text('NPS : borne basse (95 %)', 'NPS: lower bound (95%)'),
    text('Bas de l’intervalle de confiance du NPS.', 'Bottom of the confidence interval of the NPS.'),
  ),
  bound(
    '+',
    'nps_upper_bound',
    text('NPS : borne haute (95 %)', 'NPS: upper bound (95%)'),
    text('Haut de l’intervalle de confiance du NPS.', 'Top of the confidence interval of the NPS.'),
  ),
]);
