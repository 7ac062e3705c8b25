import { loyaltyClasses, stages } from '../../../../relationship';
import { framedPage } from '../frame';
import { column, row } from '../layout';
import { longDate } from '../long-date';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures, type Figure } from '../tiles/cards';
import { chart } from '../tiles/charts';

const figures: readonly Figure[] = [
  {
    measure: 'revenue',
    against: [{ measure: 'revenue_target', label: { fr: 'Objectif', en: 'Target' } }],
  },
  { measure: 'customers_in_relationship' },
  {
    measure: 'new_customers',
    against: [{ measure: 'new_customers_target', label: { fr: 'Objectif', en: 'Target' } }],
  },
  { measure: 'loyalty_rate' },
  { measure: 'average_basket' },
  { measure: 'satisfaction' },
  { measure: 'nps' },
];

/** The business and its customers at a glance, with Power BI's own charts. */
export function overviewPage(subject: ReportSubject): PageSpec | undefined {
  const { names, asOf } = subject;
  return framedPage(
    {
      key: 'overview',
      title: { fr: 'Vue d’ensemble', en: 'Overview' },
      finding: {
        fr: `Ce que les clients apportent, où en est la relation avec eux, et s’ils y sont attachés. Les données vont jusqu’au ${longDate(asOf, 'fr')}.`,
        en: `What customers bring, where the relationship with them stands, and whether they hold to it. The data reach ${longDate(asOf, 'en')}.`,
      },
      body: column(
        keyFigures('overview/figures', figures, names),
        row(revenueByMonth(subject), stageMix(subject)),
        row(loyaltyMix(subject), tierMix(subject)),
      ),
    },
    subject,
  );
}

const revenueByMonth = (subject: ReportSubject) =>
  chart(
    {
      key: 'overview/revenue',
      type: 'lineChart',
      title: { fr: 'Chiffre d’affaires par mois', en: 'Revenue by month' },
      category: { table: 'date', column: 'month' },
      measures: [{ measure: 'revenue_target' }, { measure: 'revenue' }],
    },
    subject,
  );

const stageMix = (subject: ReportSubject) =>
  chart(
    {
      key: 'overview/stages',
      type: 'columnChart',
      title: { fr: 'Clients par étape de la relation', en: 'Customers by stage of the relationship' },
      category: { table: 'stage', column: 'stage' },
      measures: [{ measure: 'customers_at_month_end' }],
      terms: stages,
    },
    subject,
  );

const loyaltyMix = (subject: ReportSubject) =>
  chart(
    {
      key: 'overview/loyalty',
      type: 'barChart',
      title: { fr: 'Clients par classe de fidélité', en: 'Customers by loyalty class' },
      category: { table: 'loyalty', column: 'loyalty' },
      measures: [{ measure: 'customers_at_month_end' }],
      terms: loyaltyClasses,
    },
    subject,
  );

const tierMix = (subject: ReportSubject) =>
  chart(
    {
      key: 'overview/tiers',
      type: 'clusteredColumnChart',
      title: { fr: 'Part des clients et de la valeur par palier', en: 'Share of customers and of value by tier' },
      category: { table: 'tier', column: 'tier' },
      measures: [{ measure: 'share_of_customers' }, { measure: 'share_of_value' }],
    },
    subject,
  );
