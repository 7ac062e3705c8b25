import { framedPage } from '../frame';
import { column, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { table } from '../tiles/tables';

const month = { table: 'date', column: 'month_start' } as const;

/** What becomes of visits to the site, and how much is left behind in carts. */
export function cartsPage(subject: ReportSubject): PageSpec | undefined {
  if (subject.names.findTable('web_sessions') === undefined) return undefined;
  return framedPage(
    {
      key: 'carts',
      title: { fr: 'Paniers', en: 'Carts' },
      finding: {
        fr: 'Ce que deviennent les visites du site, et ce qui reste dans les paniers.',
        en: 'What becomes of visits to the site, and what is left behind in carts.',
      },
      body: column(
        keyFigures(
          'carts/figures',
          [
            { measure: 'sessions' },
            { measure: 'site_conversion_rate' },
            { measure: 'cart_abandonment' },
            { measure: 'checkout_abandonment' },
            { measure: 'mean_cart' },
            { measure: 'abandoned_cart_amount' },
          ],
          subject.names,
        ),
        row(share(2, visits(subject)), share(3, abandonment(subject))),
        row(share(2, leftBehind(subject)), share(3, devices(subject))),
      ),
    },
    subject,
  );
}

/** One bar a step, for each device. */
const visits = (subject: ReportSubject) =>
  chart(
    {
      key: 'carts/steps',
      type: 'clusteredBarChart',
      title: { fr: 'De la visite à la commande', en: 'From session to order' },
      category: { table: 'web_sessions', column: 'device' },
      measures: [
        { measure: 'sessions', label: { fr: 'Visites', en: 'Sessions' } },
        { measure: 'sessions_with_cart', label: { fr: 'Panier', en: 'Cart' } },
        { measure: 'checkouts_begun', label: { fr: 'Paiement', en: 'Checkout' } },
        { measure: 'sessions_with_order', label: { fr: 'Commande', en: 'Order' } },
      ],
      sort: { by: { measure: 'sessions' }, descending: true },
    },
    subject,
  );

const abandonment = (subject: ReportSubject) =>
  chart(
    {
      key: 'carts/abandonment',
      type: 'lineChart',
      title: { fr: 'Abandons de panier et de paiement, par mois', en: 'Carts and checkouts abandoned, by month' },
      category: month,
      measures: [{ measure: 'checkout_abandonment' }, { measure: 'cart_abandonment' }],
    },
    subject,
  );

const leftBehind = (subject: ReportSubject) =>
  chart(
    {
      key: 'carts/left',
      type: 'columnChart',
      title: { fr: 'Montant des paniers abandonnés, par trimestre', en: 'Amount of abandoned carts, by quarter' },
      category: { table: 'date', column: 'quarter' },
      measures: [{ measure: 'abandoned_cart_amount' }],
    },
    subject,
  );

const devices = (subject: ReportSubject) =>
  table(
    {
      key: 'carts/devices',
      title: { fr: 'Appareil par appareil', en: 'Device by device' },
      columns: [
        { table: 'web_sessions', column: 'device' },
        { measure: 'sessions' },
        { measure: 'mean_pages' },
        { measure: 'cart_abandonment' },
        { measure: 'checkout_abandonment' },
        {
          measure: 'site_conversion_rate',
          label: { fr: 'Taux de conversion', en: 'Conversion rate' },
        },
        { measure: 'abandoned_cart_amount' },
      ],
      sort: { by: { measure: 'sessions' }, descending: true },
      totals: true,
    },
    subject,
  );
