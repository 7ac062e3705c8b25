import { text } from '../columns';
import type { DaxNames, MeasureSpec, NumberFormat, Text } from '../types';
import { fewestControls } from './campaign-effects';
import { measuresOf } from './define';

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

const table = 'campaign_contacts';
const column = (n: DaxNames, id: string): string => n.column(table, id);

/** Of a normal distribution, 95 % lie within as many standard errors. */
const confidence = 1.96;

interface Effect {
  readonly of: 'incremental_orders' | 'incremental_sales';
  readonly column: 'wave_orders' | 'wave_sales';
  readonly format: NumberFormat;
  readonly what: Text;
}

const effects: readonly Effect[] = [
  {
    of: 'incremental_orders',
    column: 'wave_orders',
    format: 'decimal',
    what: text('commandes additionnelles', 'incremental orders'),
  },
  {
    of: 'incremental_sales',
    column: 'wave_sales',
    format: 'money',
    what: text('ventes additionnelles', 'incremental sales'),
  },
];

const wide = text(
  `Vide sous ${fewestControls} témoins. Sous 100 témoins, à lire avant le résultat lui-même\u202f: s’il contient 0, la campagne n’a rien démontré. Approximation normale\u202f; chaque vague a ses propres témoins.`,
  `Blank under ${fewestControls} controls. Under 100 controls, to be read before the result itself: if it contains 0, the campaign has proven nothing. Normal approximation; each wave has its own controls.`,
);

/** Variance of a group’s mean, without Bessel’s pitfall at one person: blank variance, not an error. */
const varianceOfMean = (n: DaxNames, effect: Effect, group: 'is_delivered' | 'is_control', people: string): string =>
  `DIVIDE (
                CALCULATE ( VAR.P ( ${column(n, effect.column)} ), KEEPFILTERS ( ${column(n, group)} = 1 ) ),
                ${people} - 1
            )`;

const sqlVarianceOfMean = (effect: Effect, group: 'is_delivered' | 'is_control'): string =>
  `COALESCE(VAR_POP(CASE WHEN ${group} = 1 THEN CAST(${effect.column} AS DOUBLE) END) / NULLIF(SUM(${group}) - 1, 0), 0)`;

const sqlGain = (effect: Effect): string =>
  `SUM(CASE WHEN is_delivered = 1 THEN ${effect.column} ELSE 0 END)
      - SUM(is_delivered) * SUM(CASE WHEN is_control = 1 THEN ${effect.column} ELSE 0 END) / SUM(is_control)`;

const sqlOf = (effect: Effect, value: string): string => `WITH waves AS (
  SELECT
    SUM(is_control) AS controls,
    ${sqlGain(effect)} AS gain,
    POWER(SUM(is_delivered), 2) * (${sqlVarianceOfMean(effect, 'is_delivered')} + ${sqlVarianceOfMean(effect, 'is_control')}) AS variance
  FROM star.${table} GROUP BY campaign_key HAVING SUM(is_control) > 0 AND SUM(is_delivered) > 0),
compared AS (
  SELECT SUM(controls) AS controls, CAST(SUM(gain) AS DOUBLE) AS gain, ${confidence}E0 * SQRT(SUM(variance)) AS error FROM waves)
SELECT CASE WHEN controls >= ${fewestControls} THEN ROUND(${value}, 6) END FROM compared`;

const marginOf = (effect: Effect): Part => ({
  id: `${effect.of}_margin_of_error`,
  name: text(`Marge d’erreur des ${effect.what.fr} (95\u202f%)`, `Margin of error of ${effect.what.en} (95%)`),
  description: text(
    `Écart de part et d’autre des ${effect.what.fr} que le hasard suffit à expliquer, 95 fois sur 100.`,
    `Distance on either side of the ${effect.what.en} that chance is enough to explain, 95 times out of 100.`,
  ),
  format: effect.format,
  formula: text(
    '1,96 × √(Σ par vague destinataires² × (variance ÷ destinataires + variance ÷ témoins))',
    '1.96 × √(Σ per wave recipients² × (variance ÷ recipients + variance ÷ controls))',
  ),
  edgeCases: wide,
  source: 'Relata',
  dax: (n) => `VAR Waves = SUMMARIZE ( ${n.table(table)}, ${n.column('campaign', 'campaign_key')} )
VAR Variance =
    SUMX (
        Waves,
        VAR Recipients = CALCULATE ( SUM ( ${column(n, 'is_delivered')} ) )
        VAR Controls = CALCULATE ( SUM ( ${column(n, 'is_control')} ) )
        VAR OfRecipients =
            ${varianceOfMean(n, effect, 'is_delivered', 'Recipients')}
        VAR OfControls =
            ${varianceOfMean(n, effect, 'is_control', 'Controls')}
        RETURN
            IF ( Controls > 0 && Recipients > 0, POWER ( Recipients, 2 ) * ( OfRecipients + OfControls ) )
    )
RETURN
    IF ( SUM ( ${column(n, 'is_control')} ) >= ${fewestControls}, ${confidence} * SQRT ( Variance ) )`,
  sql: sqlOf(effect, 'error'),
});

const boundOf = (effect: Effect, side: 'lower' | 'upper'): Part => {
  const sign = side === 'lower' ? '-' : '+';
  const shown = side === 'lower' ? '−' : '+';
  const fr = side === 'lower' ? 'borne basse' : 'borne haute';
  const capital = effect.what.fr.charAt(0).toUpperCase() + effect.what.fr.slice(1);
  const english = effect.what.en.charAt(0).toUpperCase() + effect.what.en.slice(1);
  return {
    id: `${effect.of}_${side}_bound`,
    name: text(`${capital}\u202f: ${fr} (95\u202f%)`, `${english}: ${side} bound (95%)`),
    description: text(
      `${side === 'lower' ? 'Bas' : 'Haut'} de l’intervalle de confiance des ${effect.what.fr}.`,
      `${side === 'lower' ? 'Bottom' : 'Top'} of the confidence interval of the ${effect.what.en}.`,
    ),
    format: effect.format,
    formula: text(`${effect.what.fr} ${shown} marge d’erreur`, `${effect.what.en} ${shown} margin of error`),
    edgeCases: wide,
    source: 'Relata',
    dax: (n) => `VAR MarginOfError = ${n.measure(`${effect.of}_margin_of_error`)}
RETURN
    IF ( NOT ISBLANK ( MarginOfError ), ${n.measure(effect.of)} ${sign} MarginOfError )`,
    sql: sqlOf(effect, `gain ${sign} error`),
  };
};

/** How far chance alone could carry the results of campaigns. */
export const campaignIntervalMeasures = measuresOf(
  table,
  text('Campagnes', 'Campaigns'),
  effects.flatMap((effect) => [marginOf(effect), boundOf(effect, 'lower'), boundOf(effect, 'upper')]),
);
