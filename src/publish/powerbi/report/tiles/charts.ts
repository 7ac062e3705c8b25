import type { Term } from '../../../../relationship';
import type { Text } from '../../../../star';
import { colon } from '../../../words';
import { literal, properties, solid, type Json, type JsonObject } from '../expression';
import { fieldName, hasField, present, shownName, type Binding, type FieldId, type Sort } from '../fields';
import type { FilterSpec } from '../filters';
import type { ReportSubject } from '../subject';
import type { Phone, Tile } from '../visual';
import { seriesColors, termColors } from './colors';

export interface ChartSpec {
  readonly key: string;
  readonly type: keyof typeof kinds;
  readonly title: Text;
  readonly category: FieldId;
  /** One, or several side by side with a legend. Those that this build of the star does not have are left out. */
  readonly measures: readonly Binding[];
  /** Splits each mark, or each line, by the members of a field. */
  readonly series?: FieldId;
  /** Colours the marks by the vocabulary's own colours; the series, or else the category, holds the terms' names. */
  readonly terms?: readonly Term[];
  /** By the category, ascending, unless said otherwise. */
  readonly sort?: Sort;
  readonly filters?: readonly FilterSpec[];
  readonly tooltipPage?: string;
  readonly phone?: Phone | 'hidden';
}

/** What a screen reader calls each kind of chart. */
const kinds = {
  lineChart: { fr: 'Courbe', en: 'Line chart' },
  areaChart: { fr: 'Aires', en: 'Area chart' },
  stackedAreaChart: { fr: 'Aires empilées', en: 'Stacked area chart' },
  hundredPercentStackedAreaChart: { fr: 'Aires empilées à 100\u202f%', en: '100% stacked area chart' },
  columnChart: { fr: 'Histogramme', en: 'Column chart' },
  clusteredColumnChart: { fr: 'Histogramme groupé', en: 'Clustered column chart' },
  hundredPercentStackedColumnChart: { fr: 'Histogramme empilé à 100\u202f%', en: '100% stacked column chart' },
  barChart: { fr: 'Diagramme à barres', en: 'Bar chart' },
  clusteredBarChart: { fr: 'Diagramme à barres groupées', en: 'Clustered bar chart' },
  hundredPercentStackedBarChart: { fr: 'Barres empilées à 100\u202f%', en: '100% stacked bar chart' },
} as const satisfies Readonly<Record<string, Text>>;

/** A chart of measures over one category; none when this build of the star lacks the category or every measure. */
export function chart(spec: ChartSpec, subject: ReportSubject): Tile | undefined {
  const { names } = subject;
  const measures = present(names, spec.measures);
  const series = spec.series !== undefined && hasField(names, spec.series) ? spec.series : undefined;
  if (!hasField(names, spec.category) || measures.length === 0) return undefined;
  if (spec.series !== undefined && series === undefined) return undefined;
  const { locale } = names;
  const shown = measures.map((measure) => shownName(names, measure)).join(', ');
  const by = [spec.category, ...(series === undefined ? [] : [series])].map((field) => fieldName(names, field));
  return {
    key: spec.key,
    type: spec.type,
    title: spec.title[locale],
    altText: `${kinds[spec.type][locale]}${colon[locale]} ${spec.title[locale]} (${shown}${separator[locale]}${by.join(', ')})`,
    roles: { Category: [spec.category], Y: measures, ...(series === undefined ? {} : { Series: [series] }) },
    sort: spec.sort ?? { by: spec.category },
    filters: spec.filters,
    tooltipPage: spec.tooltipPage,
    phone: spec.phone,
    objects: { ...axes(spec, subject), ...marks(spec, measures, series, subject) },
  };
}

const separator: Text = { fr: '\u202f; par ', en: '; by ' };

function drawsLines(type: ChartSpec['type']): boolean {
  return type === 'lineChart' || type === 'areaChart' || type === 'stackedAreaChart';
}

/** Lines are read against a grid; bars carry their own numbers and need neither axis nor grid. */
function axes(spec: ChartSpec, { look }: ReportSubject): Record<string, Json> {
  const onGrid = drawsLines(spec.type) || spec.type.startsWith('hundredPercent');
  return {
    categoryAxis: properties({ showAxisTitle: literal.boolean(false) }),
    valueAxis: properties({
      showAxisTitle: literal.boolean(false),
      gridlineColor: solid(look.ink.grid),
      ...(onGrid ? {} : { show: literal.boolean(false), gridlineShow: literal.boolean(false) }),
    }),
    ...(onGrid ? {} : { labels: properties({ show: literal.boolean(true) }) }),
  };
}

function marks(
  spec: ChartSpec,
  measures: readonly Binding[],
  series: FieldId | undefined,
  { names, look }: ReportSubject,
): Record<string, Json> {
  const colors = (): JsonObject[] =>
    spec.terms === undefined
      ? seriesColors(measures, names, look)
      : termColors(spec.terms, series ?? spec.category, names, look);
  const several = measures.length > 1 || series !== undefined;
  return {
    ...(series !== undefined && spec.terms === undefined ? {} : { dataPoint: colors() }),
    legend: properties(
      several
        ? { show: literal.boolean(true), position: literal.text('Top'), showTitle: literal.boolean(false) }
        : { show: literal.boolean(false) },
    ),
  };
}
