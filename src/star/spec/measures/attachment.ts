import type { LoyaltyCode, StageCode } from '../../../relationship';
import { text } from '../columns';
import type { DaxNames, MeasureSpec, Text } from '../types';
import { measuresOf } from './define';
import { atLastMonth, sqlAtLastMonth } from './snapshot';

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

interface Told {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly formula: Text;
  readonly edgeCases: Text;
  readonly source: string;
}

const column = (n: DaxNames, id: string): string => n.column('relationship', id);

/** Who buys regularly without a favourable attitude: they stay until something better comes. */
const spurious: readonly LoyaltyCode[] = ['inert', 'captive'];
const regular: readonly LoyaltyCode[] = ['loyal', ...spurious];
const declared: readonly LoyaltyCode[] = [...regular, 'latent', 'not-loyal'];

const amongDax = (n: DaxNames, codes: readonly LoyaltyCode[]): string =>
  `KEEPFILTERS ( ${n.column('loyalty', 'loyalty_code')} IN { ${codes.map((code) => `"${code}"`).join(', ')} } )`;
const inDecline = (n: DaxNames): string => {
  const code: StageCode = 'decline';
  return `KEEPFILTERS ( ${n.column('stage', 'stage_code')} = "${code}" )`;
};

const joined = `FROM star.relationship
JOIN star.loyalty ON loyalty.loyalty_key = relationship.loyalty_key
JOIN star.stage ON stage.stage_key = relationship.stage_key
WHERE month_end_key = (SELECT MAX(month_end_key) FROM star.relationship)`;
const among = (codes: readonly LoyaltyCode[]): string =>
  `loyalty_code IN (${codes.map((code) => `'${code}'`).join(', ')})`;
const total = (value: string, condition: string): string => `SUM(CASE WHEN ${condition} THEN ${value} END)`;

const atEnd = text('À la dernière fin de mois de la période.', 'At the last month end of the period.');

/** What part of a total some of the customers make: 0 where there is a total and none of them. */
const part = (
  told: Told,
  of: string,
  some: (n: DaxNames) => string,
  base: ((n: DaxNames) => string) | undefined,
  sql: string,
): Part => ({
  ...told,
  format: 'percent',
  dax: (n) => `VAR Part =
    CALCULATE ( ${n.measure(of)}, ${some(n)} )
VAR Whole =
    ${base === undefined ? n.measure(of) : `CALCULATE ( ${n.measure(of)}, ${base(n)} )`}
RETURN
    DIVIDE ( Part + 0, Whole )`,
  sql: `SELECT ${sql} ${joined}`,
});

const amount = (told: Told, some: (n: DaxNames) => string, condition: string): Part => ({
  ...told,
  format: 'money',
  dax: (n) => `CALCULATE ( ${n.measure('customer_value_12_months')}, ${some(n)} )`,
  sql: `SELECT ${total('revenue_12_months', condition)} ${joined}`,
});

const risks: readonly Part[] = [
  amount(
    {
      id: 'value_at_risk',
      name: text('Valeur à risque', 'Value at risk'),
      description: text(
        'Chiffre d’affaires de douze mois des inertes et des retenus, qui achètent sans attachement.',
        'Twelve-month revenue of the inert and the captive, who buy without attachment.',
      ),
      formula: text(
        'Σ valeur client (12 mois) des inertes et des retenus',
        'Σ customer value (12 months) of the inert and the captive',
      ),
      edgeCases: text(
        `${atEnd.fr} Les réguliers sans enquête n’y sont pas\u202f: leur attitude est inconnue. Vide sans inerte ni retenu.`,
        `${atEnd.en} Regular customers without a survey are left out: their attitude is unknown. Blank without inert or captive customers.`,
      ),
      source: 'Dick & Basu 1994; Relata',
    },
    (n) => amongDax(n, spurious),
    among(spurious),
  ),
  part(
    {
      id: 'value_at_risk_share',
      name: text('Part de la valeur à risque', 'Share of value at risk'),
      description: text(
        'Part du chiffre d’affaires de douze mois qui vient des inertes et des retenus.',
        'Share of twelve-month revenue that comes from the inert and the captive.',
      ),
      formula: text('valeur à risque ÷ valeur client (12 mois)', 'value at risk ÷ customer value (12 months)'),
      edgeCases: text(
        `${atEnd.fr} Rapportée à toute la valeur, attitude connue ou non\u202f: un minimum. Vide si la valeur est nulle.`,
        `${atEnd.en} Divided by all value, whether the attitude is known or not: a minimum. Blank if the value is zero.`,
      ),
      source: 'Dick & Basu 1994; Relata',
    },
    'customer_value_12_months',
    (n) => amongDax(n, spurious),
    undefined,
    `COALESCE(${total('revenue_12_months', among(spurious))}, 0) / NULLIF(SUM(revenue_12_months), 0)`,
  ),
  amount(
    {
      id: 'value_in_decline',
      name: text('Valeur en déclin', 'Value in decline'),
      description: text(
        'Chiffre d’affaires de douze mois des clients à l’étape du déclin.',
        'Twelve-month revenue of the customers in the stage of decline.',
      ),
      formula: text(
        'Σ valeur client (12 mois) des clients en déclin',
        'Σ customer value (12 months) of the customers in decline',
      ),
      edgeCases: text(`${atEnd.fr} Vide sans client en déclin.`, `${atEnd.en} Blank without customers in decline.`),
      source: 'Relata',
    },
    inDecline,
    "stage_code = 'decline'",
  ),
];

const shares: readonly Part[] = [
  part(
    {
      id: 'attitude_known_share',
      name: text('Part de clients à l’attitude connue', 'Share of customers with a known attitude'),
      description: text(
        'Part des clients en relation dont une enquête récente fait connaître l’attitude.',
        'Share of the customers in relationship whose attitude a recent survey tells.',
      ),
      formula: text(
        'clients en relation à l’attitude connue ÷ clients en relation',
        'customers in relationship with a known attitude ÷ customers in relationship',
      ),
      edgeCases: text(
        `${atEnd.fr} Récente\u202f: moins de douze mois, deux notions au moins. Une part faible met en doute les parts de fidèles.`,
        `${atEnd.en} Recent: less than twelve months old, at least two constructs. A low share casts doubt on the shares of loyal customers.`,
      ),
      source: 'Relata',
    },
    'customers_in_relationship',
    (n) => amongDax(n, declared),
    undefined,
    `COALESCE(${total('is_active', among(declared))}, 0) / NULLIF(SUM(is_active), 0)`,
  ),
  part(
    {
      id: 'attitude_known_value_share',
      name: text('Part de la valeur à l’attitude connue', 'Share of value with a known attitude'),
      description: text(
        'Part du chiffre d’affaires de douze mois qui vient de clients à l’attitude connue.',
        'Share of twelve-month revenue that comes from customers with a known attitude.',
      ),
      formula: text(
        'valeur client (12 mois) des clients à l’attitude connue ÷ valeur client (12 mois)',
        'customer value (12 months) of the customers with a known attitude ÷ customer value (12 months)',
      ),
      edgeCases: text(
        `${atEnd.fr} Récente\u202f: moins de douze mois, deux notions au moins. Vide si la valeur est nulle.`,
        `${atEnd.en} Recent: less than twelve months old, at least two constructs. Blank if the value is zero.`,
      ),
      source: 'Relata',
    },
    'customer_value_12_months',
    (n) => amongDax(n, declared),
    undefined,
    `COALESCE(${total('revenue_12_months', among(declared))}, 0) / NULLIF(SUM(revenue_12_months), 0)`,
  ),
  part(
    {
      id: 'spurious_loyalty_share',
      name: text('Part de fidélité apparente', 'Share of spurious loyalty'),
      description: text(
        'Part des clients réguliers à l’attitude connue qui achètent par habitude ou faute de choix.',
        'Share of the regular customers with a known attitude who buy out of habit or for want of choice.',
      ),
      formula: text('inertes et retenus ÷ fidèles, inertes et retenus', 'inert and captive ÷ loyal, inert and captive'),
      edgeCases: text(
        `${atEnd.fr} Vide si aucun client régulier n’a répondu à l’enquête.`,
        `${atEnd.en} Blank if no regular customer answered the survey.`,
      ),
      source: 'Dick & Basu 1994',
    },
    'customers_at_month_end',
    (n) => amongDax(n, spurious),
    (n) => amongDax(n, regular),
    `COUNT(CASE WHEN ${among(spurious)} THEN 1 END) / NULLIF(COUNT(CASE WHEN ${among(regular)} THEN 1 END), 0)`,
  ),
  part(
    {
      id: 'real_captivity_share',
      name: text('Part de retenus par un lien réel', 'Share of captives by a real tie'),
      description: text(
        'Part des retenus qu’un lien objectif attache ; les autres croient seulement ne pas avoir le choix.',
        'Share of the captives whom an objective tie holds; the others only believe that they have no choice.',
      ),
      formula: text(
        'retenus ayant un lien objectif ou plus ÷ retenus',
        'captives with one objective tie or more ÷ captives',
      ),
      edgeCases: text(
        `${atEnd.fr} Réalité contre perception du «\u202fpas d’autre choix\u202f». Liens\u202f: engagement annuel, frais de sortie, et ce que dit la fiche du client. Vide sans retenu.`,
        `${atEnd.en} Reality against perception of “no other choice”. Ties: yearly commitment, exit fee, and what the customer’s record tells. Blank without captives.`,
      ),
      source: 'course; Jones, Mothersbaugh & Beatty 2000',
    },
    'customers_at_month_end',
    (n) => `${amongDax(n, ['captive'])}, KEEPFILTERS ( ${column(n, 'lock_in')} >= 1 )`,
    (n) => amongDax(n, ['captive']),
    `COUNT(CASE WHEN ${among(['captive'])} AND lock_in >= 1 THEN 1 END) / NULLIF(COUNT(CASE WHEN ${among(['captive'])} THEN 1 END), 0)`,
  ),
];

const gap: Part = {
  id: 'attitude_behaviour_gap',
  name: text('Écart entre déclaré et observé', 'Gap between declared and observed'),
  description: text(
    'Attitude déclarée moins fidélité observée, de −100 à 100 : positif, on se dit plus fidèle qu’on n’achète.',
    'Declared attitude minus observed loyalty, from −100 to 100: positive when people claim more loyalty than they buy.',
  ),
  format: 'decimal',
  formula: text(
    'moyenne de l’attitude (0-100) − moyenne de l’achat répété (0-100), clients qui ont les deux',
    'mean of attitude (0-100) − mean of repeat buying (0-100), customers who have both',
  ),
  edgeCases: text(
    `${atEnd.fr} Une attitude de moins de dix-huit mois. Les deux échelles n’ont pas d’unité commune\u202f: à comparer entre groupes, pas à zéro. Vide sans enquête.`,
    `${atEnd.en} An attitude less than eighteen months old. The two scales share no unit: to be compared between groups, not with zero. Blank without a survey.`,
  ),
  source: 'Dick & Basu 1994; Curtis et al. 2011',
  dax: (n) =>
    atLastMonth(
      n,
      `DIVIDE (
            SUM ( ${column(n, 'attitude')} ) - SUM ( ${column(n, 'behavioural_loyalty')} ),
            COUNTROWS ( ${n.table('relationship')} )
        ),
        KEEPFILTERS ( NOT ISBLANK ( ${column(n, 'attitude')} ) ),
        KEEPFILTERS ( NOT ISBLANK ( ${column(n, 'behavioural_loyalty')} ) )`,
    ),
  sql: sqlAtLastMonth(
    'AVG(CASE WHEN attitude IS NOT NULL AND behavioural_loyalty IS NOT NULL THEN attitude - behavioural_loyalty END)',
  ),
};

/** Loyalty in fact and in word: what is known of it, what only looks like it, what it puts at risk. */
export const attachmentMeasures = measuresOf('relationship', text('Fidélité', 'Loyalty'), [...shares, gap, ...risks]);
