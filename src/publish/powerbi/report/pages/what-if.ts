import type { Text } from '../../../../star';
import { hasSurveys } from '../customer';
import { framedPage } from '../frame';
import { column, fixed, row, type Content, type Part } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { parameterHeight, parameterSlicer } from '../tiles/parameter-slicer';

/** One classification, and the thresholds that move it. */
interface Family {
  readonly id: 'stage' | 'loyalty' | 'tier';
  readonly title: Text;
  readonly parameters: readonly string[];
}

const families: readonly Family[] = [
  {
    id: 'stage',
    title: { fr: 'Étapes, avant et après', en: 'Stages, before and after' },
    parameters: ['lost_gaps', 'decline_gaps', 'maturity_cooperation'],
  },
  {
    id: 'loyalty',
    title: { fr: 'Classes de fidélité, avant et après', en: 'Loyalty classes, before and after' },
    parameters: ['regular_orders', 'regular_gaps', 'high_attitude', 'high_constraint', 'high_habit'],
  },
  {
    id: 'tier',
    title: { fr: 'Paliers, avant et après', en: 'Tiers, before and after' },
    parameters: ['tier_method', 'heavy_rank_share', 'medium_rank_share', 'heavy_value_share', 'medium_value_share'],
  },
];

/** What stages, classes and tiers would be at other thresholds than the published ones. */
export function whatIfPage(subject: ReportSubject): PageSpec | undefined {
  const { names } = subject;
  const found = families.filter(
    ({ id }) => names.findMeasure(`what_if_${id}_customers`) !== undefined && (id !== 'loyalty' || hasSurveys(names)),
  );
  if (found.length === 0) return undefined;
  return framedPage(
    {
      key: 'what-if',
      title: { fr: 'Et si…', en: 'What if…' },
      finding: {
        fr: 'Ce que deviennent étapes, classes et paliers quand leurs seuils bougent\u202f; sans choix, les seuils publiés.',
        en: 'What becomes of stages, classes and tiers when their thresholds move; without a choice, those published.',
      },
      body: row(
        ...found.map((family) =>
          column(...parameterRows(family.parameters, subject), ...beforeAndAfter(family, subject)),
        ),
      ),
    },
    subject,
  );
}

/** Two choices beside each other. */
function parameterRows(parameters: readonly string[], subject: ReportSubject): Part[] {
  const tiles = parameters.flatMap((id) => parameterSlicer('what-if', `what_if_${id}`, subject) ?? []);
  return tiles.flatMap((tile, index) => (index % 2 === 0 ? [fixed(parameterHeight, row(tile, tiles[index + 1]))] : []));
}

function beforeAndAfter({ id, title }: Family, subject: ReportSubject): (Content | Part)[] {
  return [
    keyFigures(
      `what-if/${id}/figures`,
      [
        { measure: `what_if_${id}_moved`, label: { fr: 'Clients qui changent', en: 'Customers who change' } },
        { measure: `what_if_${id}_value`, label: { fr: 'Leur valeur', en: 'Their value' } },
      ],
      subject.names,
    ),
    chart(
      {
        key: `what-if/${id}`,
        type: 'clusteredBarChart',
        title,
        category: { table: id, column: id },
        measures: [
          { measure: 'customers_at_month_end', label: { fr: 'Publié', en: 'Published' } },
          { measure: `what_if_${id}_customers`, label: { fr: 'Aux seuils choisis', en: 'At chosen thresholds' } },
        ],
        phone: { height: 280 },
      },
      subject,
    ),
  ];
}
