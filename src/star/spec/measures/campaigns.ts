import { text } from '../columns';
import type { MeasureSpec, Text } from '../types';
import { measuresOf } from './define';

const delivered = 'FROM star.campaign_contacts WHERE is_delivered = 1';
const noDelivery = text('Vide si rien n’a été reçu.', 'Blank if nothing was delivered.');

interface Response {
  readonly id: string;
  readonly column: string;
  readonly name: Text;
  readonly description: Text;
  readonly formula: Text;
  readonly edgeCases?: Text;
}

/** A share of the delivered messages. */
const response = (r: Response): Omit<MeasureSpec, 'table' | 'folder'> => ({
  id: r.id,
  name: r.name,
  description: r.description,
  format: 'percent',
  formula: r.formula,
  edgeCases: r.edgeCases ?? noDelivery,
  source: 'course',
  dax: (n) => `VAR Responses =
    CALCULATE (
        SUM ( ${n.column('campaign_contacts', r.column)} ),
        KEEPFILTERS ( ${n.column('campaign_contacts', 'is_delivered')} = 1 )
    )
RETURN
    DIVIDE ( Responses, SUM ( ${n.column('campaign_contacts', 'is_delivered')} ) )`,
  sql: `SELECT SUM(${r.column}) / NULLIF(COUNT(*), 0) ${delivered}`,
});

/** What came of the campaigns (course: open rate, return on campaign). */
export const campaignMeasures = measuresOf('campaign_contacts', text('Campagnes', 'Campaigns'), [
  {
    id: 'delivered_messages',
    name: text('Messages reçus', 'Delivered messages'),
    description: text(
      'Messages de campagne arrivés à leur destinataire.',
      'Campaign messages that reached their recipient.',
    ),
    format: 'integer',
    formula: text('envois − échecs de livraison', 'sent − bounces'),
    edgeCases: text('Le groupe témoin ne reçoit rien.', 'The control group receives nothing.'),
    source: 'course',
    dax: (n) => `SUM ( ${n.column('campaign_contacts', 'is_delivered')} )`,
    sql: 'SELECT SUM(is_delivered) FROM star.campaign_contacts',
  },
  response({
    id: 'open_rate',
    column: 'is_opened',
    name: text('Taux d’ouverture', 'Open rate'),
    description: text('Part des messages reçus qui ont été ouverts.', 'Share of delivered messages that were opened.'),
    formula: text('ouvertures uniques ÷ messages reçus', 'unique opens ÷ delivered messages'),
    edgeCases: text(
      'Vide si rien n’a été reçu. Les ouvertures automatiques des messageries gonflent ce taux : regarder aussi le taux de clic.',
      'Blank if nothing was delivered. Automatic opens by mail programs inflate this rate: look at the click rate too.',
    ),
  }),
  response({
    id: 'click_rate',
    column: 'is_clicked',
    name: text('Taux de clic', 'Click rate'),
    description: text(
      'Part des messages reçus dont un lien a été suivi.',
      'Share of delivered messages whose link was followed.',
    ),
    formula: text('clics uniques ÷ messages reçus', 'unique clicks ÷ delivered messages'),
  }),
  response({
    id: 'unsubscribe_rate',
    column: 'is_unsubscribed',
    name: text('Taux de désabonnement', 'Unsubscribe rate'),
    description: text(
      'Part des messages reçus qui ont été suivis d’un désabonnement.',
      'Share of delivered messages that were followed by an unsubscription.',
    ),
    formula: text('désabonnements ÷ messages reçus', 'unsubscriptions ÷ delivered messages'),
  }),
  response({
    id: 'conversion_rate',
    column: 'is_converted',
    name: text('Taux de conversion (achats ÷ messages reçus)', 'Conversion rate (purchases ÷ delivered messages)'),
    description: text(
      'Part des messages reçus suivis d’un achat.',
      'Share of delivered messages that were followed by a purchase.',
    ),
    formula: text('clients convertis ÷ messages reçus', 'converted customers ÷ delivered messages'),
    edgeCases: text(
      'Vide si rien n’a été reçu. Sans sessions de visite, le dénominateur est le message reçu. Une partie de ces achats aurait eu lieu sans la campagne : voir le retour sur campagne.',
      'Blank if nothing was delivered. Without visit sessions, the denominator is the delivered message. Some of these purchases would have happened without the campaign: see the return on campaign.',
    ),
  }),
  {
    id: 'campaign_cost',
    name: text('Coût des campagnes', 'Campaign cost'),
    description: text('Coût fixe des vagues et coût des envois.', 'Fixed cost of the waves and cost of sending.'),
    format: 'money',
    formula: text('Σ coût fixe des vagues + Σ coût d’envoi', 'Σ fixed cost of the waves + Σ sending cost'),
    edgeCases: text(
      'Une vague compte dès qu’un de ses contacts est dans la période.',
      'A wave counts as soon as one of its contacts is in the period.',
    ),
    source: 'course',
    dax: (n) => `VAR Waves =
    SUMMARIZE (
        ${n.table('campaign_contacts')},
        ${n.column('campaign', 'campaign_key')},
        ${n.column('campaign', 'fixed_cost')}
    )
RETURN
    SUMX ( Waves, ${n.column('campaign', 'fixed_cost')} ) + SUM ( ${n.column('campaign_contacts', 'contact_cost')} )`,
    sql: `SELECT SUM(contact_cost) + (
  SELECT SUM(fixed_cost) FROM star.campaign
  WHERE campaign_key IN (SELECT campaign_key FROM star.campaign_contacts))
FROM star.campaign_contacts`,
  },
  {
    id: 'campaign_return',
    name: text('Retour sur campagne', 'Return on campaign'),
    description: text(
      'Marge gagnée grâce à la campagne, coût déduit, rapportée à ce coût : 0 % rembourse tout juste la campagne.',
      'Margin gained thanks to the campaign, cost deducted, divided by that cost: 0% just pays the campaign back.',
    ),
    format: 'percent',
    formula: text(
      '(marge additionnelle − coût) ÷ coût ; marge additionnelle = Σ par vague (taux de conversion des contactés − taux du groupe témoin) × contactés × ventes attribuées par conversion × taux de marge',
      '(incremental margin − cost) ÷ cost; incremental margin = Σ per wave (conversion rate of the contacted − rate of the control group) × contacted × attributed sales per conversion × margin rate',
    ),
    edgeCases: text(
      'Une vague sans groupe témoin garde toutes ses ventes attribuées (retour brut). Le taux de marge est celui de toutes les ventes. Vide si le coût est nul ou le coût d’achat inconnu.',
      'A wave without a control group keeps all its attributed sales (gross return). The margin rate is that of all sales. Blank if the cost is zero or purchase costs are unknown.',
    ),
    source: 'course; Relata',
    dax: (n) => {
      const contacts = n.table('campaign_contacts');
      const control = n.column('campaign_contacts', 'is_control');
      const converted = n.column('campaign_contacts', 'is_converted');
      return `VAR OverallMarginRate = CALCULATE ( ${n.measure('margin_rate')}, REMOVEFILTERS () )
VAR Waves = SUMMARIZE ( ${contacts}, ${n.column('campaign', 'campaign_key')} )
VAR IncrementalSales =
    SUMX (
        Waves,
        VAR Contacted = CALCULATE ( COUNTROWS ( ${contacts} ), KEEPFILTERS ( ${control} = 0 ) )
        VAR Conversions = CALCULATE ( SUM ( ${converted} ), KEEPFILTERS ( ${control} = 0 ) )
        VAR ControlSize = CALCULATE ( COUNTROWS ( ${contacts} ), KEEPFILTERS ( ${control} = 1 ) )
        VAR ControlConversions = CALCULATE ( SUM ( ${converted} ), KEEPFILTERS ( ${control} = 1 ) )
        VAR AttributedSales =
            CALCULATE (
                SUM ( ${n.column('campaign_contacts', 'attributed_amount')} ),
                KEEPFILTERS ( ${control} = 0 )
            )
        VAR ExpectedAnyway = Contacted * DIVIDE ( ControlConversions, ControlSize, 0 )
        RETURN
            AttributedSales * DIVIDE ( Conversions - ExpectedAnyway, Conversions )
    )
RETURN
    IF (
        NOT ISBLANK ( OverallMarginRate ),
        DIVIDE ( IncrementalSales * OverallMarginRate - ${n.measure('campaign_cost')}, ${n.measure('campaign_cost')} )
    )`;
    },
    sql: `WITH waves AS (
  SELECT
    campaign_key,
    SUM(1 - is_control) AS contacted,
    SUM(CASE WHEN is_control = 0 THEN is_converted ELSE 0 END) AS conversions,
    SUM(is_control) AS control_size,
    SUM(CASE WHEN is_control = 1 THEN is_converted ELSE 0 END) AS control_conversions,
    SUM(CASE WHEN is_control = 0 THEN attributed_amount ELSE 0 END) AS attributed_sales,
    SUM(contact_cost) AS sending_cost
  FROM star.campaign_contacts GROUP BY campaign_key),
totals AS (
  SELECT
    SUM(attributed_sales * (conversions - contacted * COALESCE(control_conversions / NULLIF(control_size, 0), 0))
      / NULLIF(conversions, 0)) AS incremental_sales,
    SUM(sending_cost) + (SELECT SUM(fixed_cost) FROM star.campaign WHERE campaign_key IN (SELECT campaign_key FROM waves)) AS cost
  FROM waves),
margin AS (
  SELECT SUM(net_amount - cost_amount) / NULLIF(SUM(net_amount), 0) AS rate FROM star.sales WHERE cost_amount IS NOT NULL)
SELECT ROUND((COALESCE(incremental_sales, 0) * rate - cost) / NULLIF(cost, 0), 10) FROM totals, margin`,
  },
]);
