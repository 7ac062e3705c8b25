import { text } from '../columns';
import type { DaxNames, MeasureSpec, NumberFormat, Text } from '../types';
import { measuresOf } from './define';

/** Fewest people in the control groups: below, one order more or less turns the result around. */
export const fewestControls = 30;

const table = 'campaign_contacts';
const column = (n: DaxNames, id: string): string => n.column(table, id);

interface Told {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
}

interface Result {
  /** What each person ordered during the wave. */
  readonly column: 'wave_orders' | 'wave_sales';
  readonly format: NumberFormat;
  readonly what: Text;
}

const orders: Result = { column: 'wave_orders', format: 'decimal', what: text('commandes', 'orders') };
const sales: Result = { column: 'wave_sales', format: 'money', what: text('ventes', 'sales') };

const groups = {
  is_delivered: text('destinataires ayant reçu le message', 'recipients who got the message'),
  is_control: text('témoins', 'members of the control groups'),
} as const;

/** Orders or sales per person of one of the two groups that are compared. */
const perPerson = (result: Result, group: keyof typeof groups, told: Told): Omit<MeasureSpec, 'table' | 'folder'> => ({
  ...told,
  format: result.format,
  formula: text(
    `${result.what.fr} pendant la vague ÷ personnes, ${groups[group].fr}`,
    `${result.what.en} during the wave ÷ people, ${groups[group].en}`,
  ),
  edgeCases: text(
    'À lire vague par vague : les durées et les parts de témoins diffèrent. Retours à part. Vide sans personne.',
    'To be read wave by wave: durations and shares of controls differ. Returns apart. Blank without people.',
  ),
  source: 'Relata',
  dax: (n) => `VAR Bought =
    CALCULATE ( SUM ( ${column(n, result.column)} ), KEEPFILTERS ( ${column(n, group)} = 1 ) )
RETURN
    DIVIDE ( Bought, SUM ( ${column(n, group)} ) )`,
  sql: `SELECT SUM(${result.column}) / NULLIF(COUNT(*), 0) FROM star.${table} WHERE ${group} = 1`,
});

/** Per wave with a control group: people reached, their costs, and what they bought beyond the control group’s mean. */
const comparedSql = (result: Result): string => `WITH waves AS (
  SELECT
    campaign_key,
    SUM(is_control) AS controls,
    SUM(CASE WHEN is_delivered = 1 THEN ${result.column} ELSE 0 END)
      - SUM(is_delivered) * SUM(CASE WHEN is_control = 1 THEN ${result.column} ELSE 0 END) / NULLIF(SUM(is_control), 0) AS gain,
    SUM(contact_cost) AS sending_cost
  FROM star.${table} GROUP BY campaign_key HAVING SUM(is_control) > 0),
compared AS (
  SELECT CASE WHEN SUM(controls) >= ${fewestControls} THEN SUM(gain) END AS gain, SUM(sending_cost) AS sending_cost FROM waves)`;

const tooFew = text(
  `Vide quand la sélection compte moins de ${fewestControls} témoins\u202f: le hasard l’emporterait. Une vague sans témoins est laissée de côté. Même au-delà, l’intervalle de confiance reste large pour quelques centaines de personnes.`,
  `Blank when the selection holds fewer than ${fewestControls} controls: chance would prevail. A wave without controls is left out. Even beyond, the confidence interval stays wide for a few hundred people.`,
);

/** What the recipients bought beyond what the control groups let expect. */
const incremental = (result: Result, told: Told): Omit<MeasureSpec, 'table' | 'folder'> => ({
  ...told,
  format: result.format,
  formula: text(
    `Σ par vague (${result.what.fr} par destinataire − ${result.what.fr} par témoin) × destinataires ayant reçu le message`,
    `Σ per wave (${result.what.en} per recipient − ${result.what.en} per control) × recipients who got the message`,
  ),
  edgeCases: tooFew,
  source: 'Relata',
  dax: (n) => `VAR Waves = SUMMARIZE ( ${n.table(table)}, ${n.column('campaign', 'campaign_key')} )
VAR Gain =
    SUMX (
        Waves,
        VAR Recipients = CALCULATE ( SUM ( ${column(n, 'is_delivered')} ) )
        VAR Controls = CALCULATE ( SUM ( ${column(n, 'is_control')} ) )
        VAR OfRecipients =
            CALCULATE ( SUM ( ${column(n, result.column)} ), KEEPFILTERS ( ${column(n, 'is_delivered')} = 1 ) )
        VAR OfControls =
            CALCULATE ( SUM ( ${column(n, result.column)} ), KEEPFILTERS ( ${column(n, 'is_control')} = 1 ) )
        RETURN
            IF ( Controls > 0, OfRecipients - Recipients * DIVIDE ( OfControls, Controls ) )
    )
RETURN
    IF ( SUM ( ${column(n, 'is_control')} ) >= ${fewestControls}, Gain )`,
  sql: `${comparedSql(result)}
SELECT ROUND(CAST(gain AS DOUBLE), 6) FROM compared`,
});

/** What campaigns brought beyond what would have come anyway, by their control groups (course: return on campaign). */
export const campaignEffectMeasures = measuresOf(table, text('Campagnes', 'Campaigns'), [
  perPerson(orders, 'is_delivered', {
    id: 'orders_per_recipient',
    name: text('Commandes par destinataire', 'Orders per recipient'),
    description: text(
      'Commandes pendant la vague, par personne ayant reçu le message.',
      'Orders during the wave, per person who got the message.',
    ),
  }),
  perPerson(orders, 'is_control', {
    id: 'orders_per_control',
    name: text('Commandes par témoin', 'Orders per control'),
    description: text(
      'Commandes pendant la vague, par personne du groupe témoin : ce qui serait venu sans la campagne.',
      'Orders during the wave, per person in the control group: what would have come without the campaign.',
    ),
  }),
  perPerson(sales, 'is_delivered', {
    id: 'sales_per_recipient',
    name: text('Ventes par destinataire', 'Sales per recipient'),
    description: text(
      'Ventes pendant la vague, par personne ayant reçu le message.',
      'Sales during the wave, per person who got the message.',
    ),
  }),
  perPerson(sales, 'is_control', {
    id: 'sales_per_control',
    name: text('Ventes par témoin', 'Sales per control'),
    description: text(
      'Ventes pendant la vague, par personne du groupe témoin : ce qui serait venu sans la campagne.',
      'Sales during the wave, per person in the control group: what would have come without the campaign.',
    ),
  }),
  incremental(orders, {
    id: 'incremental_orders',
    name: text('Commandes additionnelles', 'Incremental orders'),
    description: text(
      'Commandes des destinataires au-delà de celles qu’auraient passées autant de témoins.',
      'Orders of the recipients beyond those that as many controls would have placed.',
    ),
  }),
  incremental(sales, {
    id: 'incremental_sales',
    name: text('Ventes additionnelles', 'Incremental sales'),
    description: text(
      'Ventes aux destinataires au-delà de celles qu’auraient apportées autant de témoins.',
      'Sales to the recipients beyond those that as many controls would have brought.',
    ),
  }),
  {
    id: 'campaign_return',
    name: text('Retour sur campagne (ROMI)', 'Return on campaign (ROMI)'),
    description: text(
      'Marge gagnée grâce à la campagne, coût déduit, rapportée à ce coût : 0 % rembourse tout juste la campagne.',
      'Margin gained thanks to the campaign, cost deducted, divided by that cost: 0% just pays the campaign back.',
    ),
    format: 'percent',
    formula: text(
      '(ventes additionnelles × taux de marge − coût) ÷ coût, vagues ayant un groupe témoin',
      '(incremental sales × margin rate − cost) ÷ cost, waves with a control group',
    ),
    edgeCases: text(
      `${tooFew.fr} Le taux de marge est celui de toutes les ventes. Vide si le coût est nul ou le coût d’achat inconnu.`,
      `${tooFew.en} The margin rate is that of all sales. Blank if the cost is zero or purchase costs are unknown.`,
    ),
    source: 'course; Relata',
    dax: (n) => `VAR OverallMarginRate = CALCULATE ( ${n.measure('margin_rate')}, REMOVEFILTERS () )
VAR Waves = SUMMARIZE ( ${n.table(table)}, ${n.column('campaign', 'campaign_key')} )
VAR Cost =
    SUMX (
        Waves,
        VAR Controls = CALCULATE ( SUM ( ${column(n, 'is_control')} ) )
        RETURN
            IF ( Controls > 0, ${n.measure('campaign_cost')} )
    )
VAR Gain = ${n.measure('incremental_sales')}
RETURN
    IF (
        NOT ISBLANK ( OverallMarginRate ) && NOT ISBLANK ( Gain ),
        DIVIDE ( Gain * OverallMarginRate - Cost, Cost )
    )`,
    sql: `${comparedSql(sales)},
costs AS (
  SELECT sending_cost + (
    SELECT SUM(fixed_cost) FROM star.campaign WHERE campaign_key IN (SELECT campaign_key FROM waves)) AS cost
  FROM compared),
margin AS (
  SELECT SUM(net_amount - cost_amount) / NULLIF(SUM(net_amount), 0) AS rate FROM star.sales WHERE cost_amount IS NOT NULL)
SELECT ROUND((gain * rate - cost) / NULLIF(cost, 0), 10) FROM compared, costs, margin`,
  },
]);
