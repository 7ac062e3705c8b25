import { framedPage } from '../frame';
import { column, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { funnel } from '../tiles/funnel';
import { table } from '../tiles/tables';

const stage = { table: 'deal_stage', column: 'deal_stage' } as const;

/** What the deals under way promise, where they are held up, and who brings them home. */
export function pipelinePage(subject: ReportSubject): PageSpec | undefined {
  if (subject.names.findTable('deals') === undefined) return undefined;
  return framedPage(
    {
      key: 'pipeline',
      title: { fr: 'Pipeline', en: 'Pipeline' },
      finding: {
        fr: 'Ce que promettent les affaires en cours, où elles s’arrêtent, et ce que chaque vendeur en tire.',
        en: 'What the deals under way promise, where they are held up, and what each seller makes of them.',
      },
      body: column(
        keyFigures(
          'pipeline/figures',
          [
            { measure: 'open_pipeline' },
            { measure: 'weighted_pipeline' },
            { measure: 'amount_won' },
            { measure: 'win_rate' },
            { measure: 'median_cycle' },
            { measure: 'sales_velocity' },
          ],
          subject.names,
        ),
        row(openByStage(subject), entries(subject), lostBecause(subject)),
        row(share(2, wonByQuarter(subject)), share(3, sellers(subject))),
      ),
    },
    subject,
  );
}

const openByStage = (subject: ReportSubject) =>
  chart(
    {
      key: 'pipeline/stages',
      type: 'clusteredBarChart',
      title: { fr: 'Affaires ouvertes par étape', en: 'Open deals by stage' },
      category: stage,
      measures: [{ measure: 'open_pipeline' }, { measure: 'weighted_pipeline' }],
    },
    subject,
  );

const entries = (subject: ReportSubject) =>
  funnel(
    {
      key: 'pipeline/entries',
      title: { fr: 'Entrées dans chaque étape', en: 'Entries into each stage' },
      category: stage,
      measure: { measure: 'stage_entries' },
    },
    subject,
  );

const lostBecause = (subject: ReportSubject) =>
  chart(
    {
      key: 'pipeline/losses',
      type: 'barChart',
      title: { fr: 'Pourquoi des affaires sont perdues', en: 'Why deals are lost' },
      category: { table: 'deals', column: 'loss_reason' },
      measures: [{ measure: 'deals_lost' }],
      sort: { by: { measure: 'deals_lost' }, descending: true },
    },
    subject,
  );

const wonByQuarter = (subject: ReportSubject) =>
  chart(
    {
      key: 'pipeline/won',
      type: 'columnChart',
      title: { fr: 'Montant gagné par trimestre', en: 'Amount won by quarter' },
      category: { table: 'date', column: 'quarter' },
      measures: [{ measure: 'amount_won' }],
    },
    subject,
  );

const sellers = (subject: ReportSubject) =>
  table(
    {
      key: 'pipeline/sellers',
      title: { fr: 'Les vendeurs et leurs objectifs', en: 'Sellers and their targets' },
      columns: [
        { table: 'employee', column: 'employee' },
        { table: 'employee', column: 'team' },
        { measure: 'open_pipeline' },
        { measure: 'amount_won' },
        { measure: 'win_rate', label: { fr: 'Taux de gain', en: 'Win rate' } },
        { measure: 'revenue' },
        { measure: 'revenue_target' },
        { measure: 'target_attainment' },
      ],
      sort: { by: { measure: 'amount_won' }, descending: true },
      totals: true,
    },
    subject,
  );
