import { framedPage } from '../frame';
import { column, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures, yearEarlier, type Figure } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { relataVisual } from '../tiles/relata-visual';
import { matrix } from '../tiles/tables';

const figures: readonly Figure[] = [
  { measure: 'customer_value_12_months', against: [yearEarlier('previous_customer_value')] },
  { measure: 'value_per_customer' },
  { measure: 'top_fifth_value_share' },
  { measure: 'upgraded_customers' },
  { measure: 'downgraded_customers' },
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
          share(7, relataVisual('portfolio/visual', 'pyramid', subject)),
          share(4, column(shares(subject), migration(subject))),
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
      title: {
        fr: 'Chances de passer d’un palier à l’autre en 12 mois',
        en: 'Chances to move from one tier to another in 12 months',
      },
      rows: [{ table: 'previous_tier', column: 'previous_tier' }],
      columns: [{ table: 'tier', column: 'tier' }],
      values: [{ measure: 'tier_transition_rate' }],
      heat: { measure: 'tier_transition_rate' },
      totals: false,
    },
    subject,
  );
