import type { Locale } from '../../../../star';
import { barChart, clusteredBarChart, clusteredColumnChart, columnChart, funnel } from './bars';
import { bookmarkNavigator, button, image, pageNavigator, shape, slicer } from './controls';
import { cards, gauge, kpi } from './figures';
import { areaChart, lineChart, scatterChart } from './lines';
import { donutChart, treemap, waterfall } from './parts';
import { relationshipVisual } from './relationship';
import { frame, words, type Skeleton } from './sketch';
import { matrix, table } from './tables';
import { textBox } from './text-box';

export type { Sketch } from './sketch';

/** What stands inside each type of visual of Power BI. */
const skeletons: Readonly<Record<string, Skeleton>> = {
  actionButton: button,
  areaChart,
  stackedAreaChart: areaChart,
  barChart,
  hundredPercentStackedBarChart: barChart,
  bookmarkNavigator,
  card: cards,
  cardVisual: cards,
  clusteredBarChart,
  clusteredColumnChart,
  columnChart,
  hundredPercentStackedColumnChart: columnChart,
  donutChart,
  pieChart: donutChart,
  funnel,
  gauge,
  image,
  kpi,
  lineChart,
  lineClusteredColumnComboChart: clusteredColumnChart,
  lineStackedColumnComboChart: columnChart,
  multiRowCard: cards,
  pageNavigator,
  pivotTable: matrix,
  scatterChart,
  shape,
  slicer,
  advancedSlicerVisual: slicer,
  listSlicer: slicer,
  tableEx: table,
  textbox: textBox,
  treemap,
  waterfallChart: waterfall,
};

/** A type without a drawing of its own says what it is. */
const unknownVisual: Skeleton = ({ visual, width, height, palette }) => [
  frame(0.5, 0.5, width - 1, height - 1, palette.line),
  ...words(width / 2, height / 2 + 4, width - 8, visual.type, { anchor: 'middle', color: palette.second }),
];

/** The drawing of a type of visual; `own` are the types that the report brings with it. */
export function skeletonOf(type: string, own: ReadonlySet<string>, locale: Locale): Skeleton {
  return own.has(type) ? relationshipVisual(locale) : (skeletons[type] ?? unknownVisual);
}
