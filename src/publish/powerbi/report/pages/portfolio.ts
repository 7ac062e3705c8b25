import { customerTooltip } from '../customer';
import { framedPage } from '../frame';
import { column, fixed, row } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures, type Comparison, type Figure } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { relataVisual } from '../tiles/relata-visual';
import { matrix } from '../tiles/tables';

const before = (measure: string): Comparison => ({
  measure,
  label: { fr: '12 mois plus tôt', en: '12 months earlier' },
});

const figures: readonly Figure[] = [
  { measure: 'customer_value_12_months', against: [before('previous_customer_value')] },
  { measure: 'customers_at_month_end' },
  { measure: 'expected_customers' },
  { measure: 'expected_purchases' },
  { measure: 'predicted_value' },
  { measure: 'predicted_value_per_customer' },
];

/** Which customers bring the value, how they move between tiers, and what is to be expected of them. */
export function portfolioPage(subject: ReportSubject): PageSpec | undefined {
  return framedPage(
    {
      key: 'portfolio',
      title: { fr: 'Portefeuille', en: 'Portfolio' },
      finding: {
        fr: 'Peu de clients apportent l’essentiel de la valeur\u202f: qui monte, qui descend, et ce qu’il faut en attendre.',
        en: 'Few customers bring most of the value: who moves up, who moves down, and what to expect of them.',
      },
      body: column(
        keyFigures('portfolio/figures', figures, subject.names),
        row(
          fixed(776, relataVisual('portfolio/visual', 'pyramid', subject, customerTooltip)),
          column(shares(subject), migration(subject)),
        ),
      ),
    },
    subject,
  );
}

const shares = (subject: ReportSubject) =>
  chart(
    {
      key: 'portfolio/shares',
      type: 'clusteredColumnChart',
      title: { fr: 'Part des clients et de la valeur', en: 'Share of customers and of value' },
      category: { table: 'tier', column: 'tier' },
      measures: [{ measure: 'share_of_customers' }, { measure: 'share_of_value' }],
    },
    subject,
  );

const migration = (subject: ReportSubject) =>
  matrix(
    {
      key: 'portfolio/migration',
      title: { fr: 'D’un palier à l’autre, en 12 mois', en: 'From one tier to another, in 12 months' },
      rows: [{ table: 'previous_tier', column: 'previous_tier' }],
      columns: [{ table: 'tier', column: 'tier' }],
      values: [{ measure: 'customers_at_month_end' }],
      heat: { measure: 'customers_at_month_end' },
    },
    subject,
  );
