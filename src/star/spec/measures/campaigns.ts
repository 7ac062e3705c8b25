import { text } from '../columns';
import type { MeasureSpec, Text } from '../types';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';

const { sum } = aggregatesOf('campaign_contacts');
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

/** A share of the delivered messages, or of the e-mails among them: nobody opens a phone call or a trade fair. */
const response = (r: Response, of: 'all' | 'e-mails' = 'all'): Omit<MeasureSpec, 'table' | 'folder'> => ({
  id: r.id,
  name: r.name,
  description: r.description,
  format: 'percent',
  formula: r.formula,
  edgeCases: r.edgeCases ?? noDelivery,
  source: 'course',
  dax: (n) => {
    const delivered = `KEEPFILTERS ( ${n.column('campaign_contacts', 'is_delivered')} = 1 )`;
    const email = `KEEPFILTERS ( ${n.column('campaign_contacts', 'is_email')} = 1 )`;
    const total = (column: string, ...filters: string[]): string =>
      `CALCULATE (
        ${[`SUM ( ${n.column('campaign_contacts', column)} )`, ...filters].join(',\n        ')}
    )`;
    const kind = of === 'all' ? [] : [email];
    return `VAR Responses =
    ${total(r.column, delivered, ...kind)}
VAR Received =
    ${kind.length === 0 ? `SUM ( ${n.column('campaign_contacts', 'is_delivered')} )` : total('is_delivered', ...kind)}
RETURN
    DIVIDE ( Responses, Received )`;
  },
  sql: `SELECT SUM(${r.column}) / NULLIF(COUNT(*), 0) ${delivered}${of === 'all' ? '' : ' AND is_email = 1'}`,
});

/** What recipients made of the campaigns, and what these cost (course: open rate). */
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
  {
    id: 'messages_sent',
    name: text('Messages envoyés', 'Messages sent'),
    description: text(
      'Messages de campagne envoyés, arrivés ou non.',
      'Campaign messages sent, whether they arrived or not.',
    ),
    format: 'integer',
    formula: text('nombre de destinataires, témoins exceptés', 'number of recipients, controls excepted'),
    edgeCases: text(
      'Le groupe témoin ne reçoit rien. Vide sans envoi.',
      'The control group receives nothing. Blank if nothing was sent.',
    ),
    source: 'course',
    dax: (n) => `CALCULATE (
    COUNTROWS ( ${n.table('campaign_contacts')} ),
    KEEPFILTERS ( ${n.column('campaign_contacts', 'is_control')} = 0 )
)`,
    sql: 'SELECT NULLIF(COUNT(CASE WHEN is_control = 0 THEN 1 END), 0) FROM star.campaign_contacts',
  },
  {
    id: 'delivery_rate',
    name: text('Taux de délivrabilité', 'Delivery rate'),
    description: text('Part des messages envoyés qui sont arrivés.', 'Share of the messages sent that arrived.'),
    format: 'percent',
    formula: text('messages reçus ÷ messages envoyés', 'delivered messages ÷ messages sent'),
    edgeCases: text('Vide sans envoi.', 'Blank if nothing was sent.'),
    source: 'course',
    dax: (n) => `DIVIDE ( ${n.measure('delivered_messages')}, ${n.measure('messages_sent')} )`,
    sql: 'SELECT SUM(is_delivered) / NULLIF(COUNT(CASE WHEN is_control = 0 THEN 1 END), 0) FROM star.campaign_contacts',
  },
  response(
    {
      id: 'open_rate',
      column: 'is_opened',
      name: text('Taux d’ouverture', 'Open rate'),
      description: text(
        'Part des courriels reçus qui ont été ouverts.',
        'Share of delivered e-mails that were opened.',
      ),
      formula: text('ouvertures uniques ÷ courriels reçus', 'unique opens ÷ delivered e-mails'),
      edgeCases: text(
        'Courriels seulement. Vide si aucun n’a été reçu. Les ouvertures automatiques des messageries gonflent ce taux : regarder aussi le taux de clic.',
        'E-mails only. Blank if none was delivered. Automatic opens by mail programs inflate this rate: look at the click rate too.',
      ),
    },
    'e-mails',
  ),
  response(
    {
      id: 'click_rate',
      column: 'is_clicked',
      name: text('Taux de clic', 'Click rate'),
      description: text(
        'Part des courriels reçus dont un lien a été suivi.',
        'Share of delivered e-mails whose link was followed.',
      ),
      formula: text('clics uniques ÷ courriels reçus', 'unique clicks ÷ delivered e-mails'),
      edgeCases: text('Courriels seulement. Vide si aucun n’a été reçu.', 'E-mails only. Blank if none was delivered.'),
    },
    'e-mails',
  ),
  {
    id: 'click_to_open_rate',
    name: text('Taux de réactivité', 'Click-to-open rate'),
    description: text(
      'Part des courriels ouverts dont un lien a été suivi.',
      'Share of the opened e-mails whose link was followed.',
    ),
    format: 'percent',
    formula: text('clics uniques ÷ ouvertures uniques', 'unique clicks ÷ unique opens'),
    edgeCases: text(
      'Courriels seulement. Vide sans ouverture. Les ouvertures automatiques des messageries tirent ce taux vers le bas.',
      'E-mails only. Blank without opens. Automatic opens by mail programs pull this rate down.',
    ),
    source: 'course',
    dax: (n) => `VAR Clicks =
    CALCULATE (
        SUM ( ${n.column('campaign_contacts', 'is_clicked')} ),
        KEEPFILTERS ( ${n.column('campaign_contacts', 'is_delivered')} = 1 ),
        KEEPFILTERS ( ${n.column('campaign_contacts', 'is_email')} = 1 )
    )
VAR Opens =
    CALCULATE (
        SUM ( ${n.column('campaign_contacts', 'is_opened')} ),
        KEEPFILTERS ( ${n.column('campaign_contacts', 'is_delivered')} = 1 ),
        KEEPFILTERS ( ${n.column('campaign_contacts', 'is_email')} = 1 )
    )
RETURN
    DIVIDE ( Clicks, Opens )`,
    sql: `SELECT SUM(is_clicked) / NULLIF(SUM(is_opened), 0) ${delivered} AND is_email = 1`,
  },
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
      'Vide si rien n’a été reçu. Sans sessions de visite, le dénominateur est le message reçu. Une partie de ces achats aurait eu lieu sans la campagne : voir les commandes additionnelles.',
      'Blank if nothing was delivered. Without visit sessions, the denominator is the delivered message. Some of these purchases would have happened without the campaign: see the incremental orders.',
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
  sum('attributed_amount', {
    id: 'sales_attributed',
    name: text('Ventes attribuées aux campagnes', 'Sales attributed to campaigns'),
    description: text('Ventes que l’on rattache à un contact de campagne.', 'Sales attributed to a campaign contact.'),
    format: 'money',
    formula: text('Σ ventes attribuées', 'Σ attributed sales'),
    edgeCases: text(
      'Nulles pour les témoins : elles ne disent pas ce que la campagne a ajouté ; voir les ventes additionnelles.',
      'Zero in the control group: they do not tell what the campaign added; see the incremental sales.',
    ),
    source: 'Relata',
  }),
  {
    id: 'attributed_campaign_return',
    name: text('Retour brut sur campagne (attribué)', 'Gross return on campaign (attributed)'),
    description: text(
      'Marge des ventes attribuées, coût déduit, rapportée à ce coût : sans groupe témoin, c’est tout ce que l’on a.',
      'Margin of the attributed sales, cost deducted, divided by that cost: without a control group it is all there is.',
    ),
    format: 'percent',
    formula: text(
      '(ventes attribuées × taux de marge − coût) ÷ coût',
      '(attributed sales × margin rate − cost) ÷ cost',
    ),
    edgeCases: text(
      'Brut : compte aussi ce qui serait venu sans la campagne ; avec un groupe témoin, préférer le retour sur campagne. Le taux de marge est celui de toutes les ventes. Vide si le coût est nul.',
      'Gross: also counts what would have come without the campaign; with a control group, prefer the return on campaign. The margin rate is that of all sales. Blank if the cost is zero.',
    ),
    source: 'course',
    dax: (n) => `VAR OverallMarginRate = CALCULATE ( ${n.measure('margin_rate')}, REMOVEFILTERS () )
VAR Cost = ${n.measure('campaign_cost')}
RETURN
    IF (
        NOT ISBLANK ( OverallMarginRate ),
        DIVIDE ( ${n.measure('sales_attributed')} * OverallMarginRate - Cost, Cost )
    )`,
    sql: `WITH costs AS (
  SELECT SUM(attributed_amount) AS sales, SUM(contact_cost) + (
    SELECT SUM(fixed_cost) FROM star.campaign
    WHERE campaign_key IN (SELECT campaign_key FROM star.campaign_contacts)) AS cost
  FROM star.campaign_contacts),
margin AS (
  SELECT SUM(net_amount - cost_amount) / NULLIF(SUM(net_amount), 0) AS rate FROM star.sales WHERE cost_amount IS NOT NULL)
SELECT (CAST(sales AS DOUBLE) * rate - cost) / NULLIF(cost, 0) FROM costs, margin`,
  },
]);
