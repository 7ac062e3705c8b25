import { framedPage } from '../frame';
import { column, fixed, row } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { chart } from '../tiles/charts';
import { matrix } from '../tiles/tables';

/** What changes from one year to the next, and how long customers stay. */
export function trendsPage(subject: ReportSubject): PageSpec | undefined {
  return framedPage(
    {
      key: 'trends',
      title: { fr: 'Évolution', en: 'Trends' },
      finding: {
        fr: 'Ce qui change d’une année à l’autre, et combien de temps les clients restent. Choisissez une période pour la comparer.',
        en: 'What changes from one year to the next, and how long customers stay. Choose a period to compare it.',
      },
      body: column(
        fixed(272, figuresOverTime(subject)),
        row(retentionCurves(subject), cohorts(subject), cooperationByTenure(subject)),
      ),
    },
    subject,
  );
}

const compared = [
  'revenue',
  'orders',
  'average_basket',
  'active_customers',
  'customers_in_relationship',
  'new_customers',
  'lost_customers',
  'cooperation_index',
];

const figuresOverTime = (subject: ReportSubject) =>
  matrix(
    {
      key: 'trends/figures',
      title: { fr: 'Les chiffres clés dans le temps', en: 'Key figures over time' },
      rows: [],
      columns: [{ table: 'time_calculation', column: 'item' }],
      values: compared.map((measure) => ({ measure })),
      totals: false,
    },
    subject,
  );

const retentionCurves = (subject: ReportSubject) =>
  chart(
    {
      key: 'trends/retention',
      type: 'lineChart',
      title: { fr: 'Rétention par année du premier achat', en: 'Retention by year of first purchase' },
      category: { table: 'tenure', column: 'tenure_months' },
      measures: [{ measure: 'cohort_retention' }],
      series: { table: 'customer', column: 'cohort_year' },
    },
    subject,
  );

const cohorts = (subject: ReportSubject) =>
  matrix(
    {
      key: 'trends/cohorts',
      title: { fr: 'Les cohortes, par trimestre du premier achat', en: 'Cohorts, by quarter of first purchase' },
      rows: [{ table: 'customer', column: 'cohort_quarter' }],
      values: [
        { measure: 'cohort_customers', label: { fr: 'Clients', en: 'Customers' } },
        { measure: 'retention_at_3_months', label: { fr: '3 mois', en: '3 months' } },
        { measure: 'retention_at_6_months', label: { fr: '6 mois', en: '6 months' } },
        { measure: 'retention_at_12_months', label: { fr: '12 mois', en: '12 months' } },
      ],
      totals: false,
    },
    subject,
  );

const cooperationByTenure = (subject: ReportSubject) =>
  chart(
    {
      key: 'trends/cooperation',
      type: 'lineChart',
      title: { fr: 'La coopération selon l’ancienneté (mois)', en: 'Cooperation by tenure (months)' },
      category: { table: 'tenure', column: 'tenure_months' },
      measures: [{ measure: 'cooperation_by_age' }],
    },
    subject,
  );
