import { framedPage } from '../frame';
import { column, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { table } from '../tiles/tables';

const month = { table: 'date', column: 'month_start' } as const;

/** Where recurring revenue comes from and goes, and whether what is paid for is used. */
export function subscriptionsPage(subject: ReportSubject): PageSpec | undefined {
  if (subject.names.findTable('subscription_months') === undefined) return undefined;
  return framedPage(
    {
      key: 'subscriptions',
      title: { fr: 'Abonnements', en: 'Subscriptions' },
      finding: {
        fr: 'D’où vient le revenu récurrent, où il s’en va, et si ce qui est payé est utilisé.',
        en: 'Where recurring revenue comes from, where it goes, and whether what is paid for is used.',
      },
      body: column(
        keyFigures(
          'subscriptions/figures',
          [
            { measure: 'recurring_revenue' },
            { measure: 'subscribers' },
            { measure: 'revenue_per_subscriber' },
            { measure: 'annual_net_revenue_retention' },
            { measure: 'annual_gross_revenue_retention' },
            { measure: 'subscriber_churn_rate' },
            { measure: 'seat_use' },
            { measure: 'onboarding_completion' },
          ],
          subject.names,
        ),
        row(share(3, movements(subject)), share(2, retention(subject))),
        row(onboarding(subject), seats(subject), plans(subject)),
      ),
    },
    subject,
  );
}

/** All movements are counted as positive numbers; their names say which way they go. */
const movements = (subject: ReportSubject) =>
  chart(
    {
      key: 'subscriptions/movements',
      type: 'lineChart',
      title: { fr: 'MRR gagné et perdu, mois par mois', en: 'MRR won and lost, month by month' },
      category: month,
      measures: [
        { measure: 'churn_mrr_moved' },
        { measure: 'new_mrr_moved' },
        { measure: 'expansion_mrr_moved' },
        { measure: 'contraction_mrr_moved' },
      ],
    },
    subject,
  );

const retention = (subject: ReportSubject) =>
  chart(
    {
      key: 'subscriptions/retention',
      type: 'lineChart',
      title: { fr: 'Rétention du revenu\u202f: brute (GRR) et nette (NRR)', en: 'Revenue retention: gross and net' },
      category: month,
      measures: [{ measure: 'gross_revenue_retention' }, { measure: 'net_revenue_retention' }],
    },
    subject,
  );

const onboarding = (subject: ReportSubject) =>
  chart(
    {
      key: 'subscriptions/onboarding',
      type: 'barChart',
      title: { fr: 'Étapes d’onboarding faites', en: 'Onboarding steps done' },
      category: { table: 'onboarding_steps', column: 'step' },
      measures: [{ measure: 'steps_done_share' }],
      sort: { by: { measure: 'steps_done_share' }, descending: true },
    },
    subject,
  );

const seats = (subject: ReportSubject) =>
  chart(
    {
      key: 'subscriptions/seats',
      type: 'lineChart',
      title: { fr: 'Postes utilisés, parmi les postes payés', en: 'Seats used, of those paid for' },
      category: month,
      measures: [{ measure: 'seat_use' }],
    },
    subject,
  );

const plans = (subject: ReportSubject) =>
  table(
    {
      key: 'subscriptions/plans',
      title: { fr: 'Offre par offre', en: 'Plan by plan' },
      columns: [
        { table: 'product', column: 'product' },
        { measure: 'subscribers' },
        { measure: 'recurring_revenue' },
        { measure: 'seat_use' },
      ],
      sort: { by: { measure: 'recurring_revenue' }, descending: true },
      totals: true,
    },
    subject,
  );
