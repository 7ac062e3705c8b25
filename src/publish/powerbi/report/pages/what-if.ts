import type { Text } from '../../../../star';
import { hasSurveys } from '../customer';
import { framedPage } from '../frame';
import { column, fixed, row } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { localSlicer, slicerHeight } from '../tiles/slicers';

/** The thresholds that most decisions hang on; the others wait in the field list. */
const thresholds = [
  'what_if_decline_gaps',
  'what_if_lost_gaps',
  'what_if_maturity_cooperation',
  'what_if_high_attitude',
  'what_if_regular_orders',
  'what_if_heavy_rank_share',
] as const;

/** What becomes of stages, classes and tiers when their thresholds move. */
export function whatIfPage(subject: ReportSubject): PageSpec | undefined {
  const { names } = subject;
  const found = thresholds.map((table) => localSlicer(`what-if/${table}`, { table, column: 'value' }, names));
  if (found.every((slicer) => slicer === undefined)) return undefined;
  return framedPage(
    {
      key: 'what-if',
      title: { fr: 'Et si…', en: 'What if…' },
      finding: {
        fr: 'Ce que deviennent étapes, classes et paliers quand leurs seuils bougent\u202f; sans choix, les seuils publiés.',
        en: 'What becomes of stages, classes and tiers when their thresholds move; without a choice, those published.',
      },
      body: row(
        fixed(240, column(...found.map((slicer) => fixed(slicerHeight, slicer)))),
        column(
          keyFigures(
            'what-if/figures',
            [
              { measure: 'what_if_stage_moved', label: moved.stage },
              { measure: 'what_if_stage_value', label: theirValue },
              { measure: 'what_if_loyalty_moved', label: moved.loyalty },
              { measure: 'what_if_loyalty_value', label: theirValue },
              { measure: 'what_if_tier_moved', label: moved.tier },
            ],
            names,
          ),
          row(
            compared('stage', subject),
            hasSurveys(names) ? compared('loyalty', subject) : undefined,
            compared('tier', subject),
          ),
        ),
      ),
    },
    subject,
  );
}

type Family = 'stage' | 'loyalty' | 'tier';

const moved: Readonly<Record<Family, Text>> = {
  stage: { fr: 'Changent d’étape', en: 'Change stage' },
  loyalty: { fr: 'Changent de classe', en: 'Change class' },
  tier: { fr: 'Changent de palier', en: 'Change tier' },
};

const theirValue: Text = { fr: 'Leur valeur', en: 'Their value' };

const titles: Readonly<Record<Family, Text>> = {
  stage: { fr: 'Clients par étape', en: 'Customers by stage' },
  loyalty: { fr: 'Clients par classe de fidélité', en: 'Customers by loyalty class' },
  tier: { fr: 'Clients par palier', en: 'Customers by tier' },
};

/** As published beside as chosen. */
const compared = (family: Family, subject: ReportSubject) =>
  chart(
    {
      key: `what-if/${family}`,
      type: 'clusteredBarChart',
      title: titles[family],
      category: { table: family, column: family },
      measures: [
        { measure: 'customers_at_month_end', label: { fr: 'Seuils publiés', en: 'Published thresholds' } },
        { measure: `what_if_${family}_customers`, label: { fr: 'Seuils choisis', en: 'Chosen thresholds' } },
      ],
      phone: { height: 280 },
    },
    subject,
  );
