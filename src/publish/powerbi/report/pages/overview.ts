import { loyaltyClasses, stages } from '../../../../relationship';
import type { ModelNames } from '../../model/names';
import { hasSurveys } from '../customer';
import { hasField } from '../fields';
import { framedPage } from '../frame';
import { column, row } from '../layout';
import { longDate } from '../long-date';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures, yearEarlier, type Comparison, type Figure } from '../tiles/cards';
import { chart } from '../tiles/charts';

const target = (measure: string): Comparison => ({ measure, label: { fr: 'Objectif', en: 'Target' } });

/** Revenue against its target where somebody set one; the year that ends now against the one before it. */
const figures = (names: ModelNames): readonly Figure[] => [
  ...(hasField(names, { measure: 'revenue_target' })
    ? [{ measure: 'revenue', against: [target('revenue_target')] }]
    : []),
  {
    measure: 'revenue_rolling_12_months',
    label: { fr: 'Chiffre d’affaires, 12 mois', en: 'Revenue, 12 months' },
    against: [yearEarlier('revenue_previous_12_months')],
  },
  { measure: 'customers_in_relationship', against: [yearEarlier('customers_in_relationship_year_before')] },
  { measure: 'new_customers', against: [target('new_customers_target')] },
  { measure: 'loyalty_rate' },
  { measure: 'value_at_risk_share' },
  {
    measure: 'nps',
    against: [{ measure: 'nps_margin_of_error', label: { fr: 'Marge d’erreur, ±', en: 'Margin of error, ±' } }],
  },
];

/** The business and its customers at a glance, with Power BI's own charts. */
export function overviewPage(subject: ReportSubject): PageSpec | undefined {
  const { names, asOf } = subject;
  return framedPage(
    {
      key: 'overview',
      title: { fr: 'Vue d’ensemble', en: 'Overview' },
      finding: {
        fr: `Ce que les clients apportent, et où en est la relation avec eux. Les données vont jusqu’au ${longDate(asOf, 'fr')}.`,
        en: `What customers bring, and where the relationship with them stands. The data reach ${longDate(asOf, 'en')}.`,
      },
      body: column(
        keyFigures('overview/figures', figures(names), names),
        row(revenueByMonth(subject), stageMix(subject)),
        row(hasSurveys(names) ? loyaltyMix(subject) : undefined, tierMix(subject)),
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
      category: { table: 'date', column: 'month_start' },
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
