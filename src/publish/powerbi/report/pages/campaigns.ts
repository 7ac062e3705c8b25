import { framedPage } from '../frame';
import { column, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { table } from '../tiles/tables';

const campaign = { table: 'campaign', column: 'campaign' } as const;

/** Without it readers would take chance for an effect: control groups of small companies are small. */
const marginOfError = {
  measure: 'incremental_sales_margin_of_error',
  label: { fr: 'Marge d’erreur (95\u202f%)', en: 'Margin of error (95%)' },
} as const;

/** What becomes of messages, and what campaigns bring beyond what would have come without them. */
export function campaignsPage(subject: ReportSubject): PageSpec | undefined {
  if (subject.names.findTable('campaign_contacts') === undefined) return undefined;
  return framedPage(
    {
      key: 'campaigns',
      title: { fr: 'Campagnes', en: 'Campaigns' },
      finding: {
        fr: 'Ce que deviennent les messages, et ce que les campagnes apportent au-delà de ce qui serait venu sans elles.',
        en: 'What becomes of messages, and what campaigns bring beyond what would have come without them.',
      },
      body: column(
        keyFigures(
          'campaigns/figures',
          [
            { measure: 'messages_sent' },
            { measure: 'delivery_rate' },
            { measure: 'open_rate' },
            { measure: 'click_rate' },
            { measure: 'campaign_cost' },
            { measure: 'incremental_sales', against: [marginOfError] },
            { measure: 'campaign_return' },
          ],
          subject.names,
        ),
        row(share(2, emailSteps(subject)), share(3, effects(subject))),
        waves(subject),
      ),
    },
    subject,
  );
}

/** One bar a step. Only e-mails have all the steps, so that they are the only medium shown. */
const emailSteps = (subject: ReportSubject) =>
  chart(
    {
      key: 'campaigns/steps',
      type: 'clusteredBarChart',
      title: { fr: 'De l’envoi à l’achat, courriels seulement', en: 'From sending to purchase, e-mails only' },
      category: { table: 'campaign', column: 'medium' },
      measures: [
        { measure: 'emails_sent', label: { fr: 'Envoyés', en: 'Sent' } },
        { measure: 'emails_delivered', label: { fr: 'Reçus', en: 'Delivered' } },
        { measure: 'emails_opened', label: { fr: 'Ouverts', en: 'Opened' } },
        { measure: 'emails_clicked', label: { fr: 'Cliqués', en: 'Clicked' } },
        { measure: 'emails_clicked_then_bought', label: { fr: 'Suivis d’un achat', en: 'Then a purchase' } },
      ],
    },
    subject,
  );

/** The control group first, because it is what the campaign is held against. */
const effects = (subject: ReportSubject) =>
  chart(
    {
      key: 'campaigns/effects',
      type: 'clusteredBarChart',
      title: {
        fr: 'Ventes par témoin et par destinataire',
        en: 'Sales per control and per recipient',
      },
      category: campaign,
      measures: [{ measure: 'sales_per_control' }, { measure: 'sales_per_recipient' }],
      sort: { by: { measure: 'sales_per_recipient' }, descending: true },
      phone: { height: 320 },
    },
    subject,
  );

const waves = (subject: ReportSubject) =>
  table(
    {
      key: 'campaigns/list',
      title: { fr: 'Campagne par campagne', en: 'Campaign by campaign' },
      columns: [
        campaign,
        { table: 'campaign', column: 'medium' },
        { measure: 'delivered_messages' },
        { measure: 'open_rate' },
        { measure: 'click_rate' },
        {
          measure: 'conversion_rate',
          label: { fr: 'Taux de conversion', en: 'Conversion rate' },
        },
        { measure: 'campaign_cost' },
        { measure: 'incremental_orders' },
        { measure: 'incremental_sales' },
        marginOfError,
        { measure: 'campaign_return' },
      ],
      sort: { by: { measure: 'incremental_sales' }, descending: true },
      totals: true,
    },
    subject,
  );
