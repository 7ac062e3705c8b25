import { stages } from '../../../../relationship';
import { framedPage, viewButtons } from '../frame';
import { column, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures, type Figure } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { relataVisual } from '../tiles/relata-visual';
import { matrix } from '../tiles/tables';
import { pageViews } from '../views';

const figures: readonly Figure[] = [
  { measure: 'customers_in_relationship' },
  { measure: 'cooperation_index' },
  { measure: 'loyalty_rate' },
  { measure: 'churn_rate' },
  { measure: 'stage_progressions' },
  { measure: 'stage_regressions' },
  { measure: 'stage_stability' },
];

/** Where the relationship with each customer stands, and where it moves. */
export function relationshipPage(subject: ReportSubject): PageSpec | undefined {
  const { names } = subject;
  const views = pageViews('relationship', ['all', 'loyal', 'declining', 'lost'], names);
  return framedPage(
    {
      key: 'relationship',
      title: { fr: 'Relation', en: 'Relationship' },
      finding: {
        fr: 'À quelle étape en est chaque client, et qui avance, recule ou s’en va.',
        en: 'Which stage each customer is at, and who advances, falls back or leaves.',
      },
      ...views,
      body: column(
        viewButtons(views.bookmarks, subject),
        keyFigures('relationship/figures', figures, names),
        row(
          share(7, relataVisual('relationship/visual', 'lifecycle', subject)),
          share(4, column(stagesByMonth(subject), migration(subject))),
        ),
      ),
    },
    subject,
  );
}

const stagesByMonth = (subject: ReportSubject) =>
  chart(
    {
      key: 'relationship/stages',
      type: 'hundredPercentStackedColumnChart',
      title: { fr: 'Les étapes, mois par mois', en: 'The stages, month by month' },
      category: { table: 'date', column: 'month_start' },
      measures: [{ measure: 'customers_at_month_end' }],
      series: { table: 'stage', column: 'stage' },
      terms: stages,
    },
    subject,
  );

const migration = (subject: ReportSubject) =>
  matrix(
    {
      key: 'relationship/migration',
      title: {
        fr: 'Chances de passer d’une étape à l’autre en un mois',
        en: 'Chances to move from one stage to another in a month',
      },
      rows: [{ table: 'previous_stage', column: 'previous_stage' }],
      columns: [{ table: 'stage', column: 'stage' }],
      values: [{ measure: 'stage_transition_rate' }],
      heat: { measure: 'stage_transition_rate' },
      totals: false,
    },
    subject,
  );
