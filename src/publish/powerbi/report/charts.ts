import type { Term } from '../../../relationship';
import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import { literal, properties, solid, type JsonObject } from './expression';
import { colon } from '../../words';
import { fieldExpression, fieldName, hasField, queryReference, type FieldId } from './fields';
import { ink } from './theme';
import type { Box, VisualSpec } from './visual';

export interface ChartSpec {
  readonly key: string;
  readonly type: 'lineChart' | 'columnChart' | 'clusteredColumnChart' | 'barChart';
  readonly box: Box;
  readonly title: Text;
  readonly category: FieldId;
  /** One, or several side by side with a legend. */
  readonly measures: readonly string[];
  /** Colours the bars by the vocabulary's own colours; the category holds the terms' names. */
  readonly terms?: readonly Term[];
}

/** What a screen reader calls each kind of chart. */
const kinds: Readonly<Record<ChartSpec['type'], Text>> = {
  lineChart: { fr: 'Courbe', en: 'Line chart' },
  columnChart: { fr: 'Histogramme', en: 'Column chart' },
  clusteredColumnChart: { fr: 'Histogramme groupé', en: 'Clustered column chart' },
  barChart: { fr: 'Diagramme à barres', en: 'Bar chart' },
};

/** A chart of measures over one category; no visual when this build of the star lacks one of them. */
export function chart(spec: ChartSpec, names: ModelNames): VisualSpec[] {
  const measures = spec.measures.map((measure) => ({ measure }));
  if (![spec.category, ...measures].every((field) => hasField(names, field))) return [];
  const { locale } = names;
  return [
    {
      key: spec.key,
      type: spec.type,
      box: spec.box,
      title: spec.title[locale],
      altText: `${kinds[spec.type][locale]}${colon[locale]} ${spec.title[locale]} (${measures.map((field) => fieldName(names, field)).join(', ')})`,
      roles: { Category: [spec.category], Y: measures },
      sortBy: spec.category,
      objects: {
        categoryAxis: properties({ showAxisTitle: literal.boolean(false) }),
        valueAxis: properties({
          showAxisTitle: literal.boolean(false),
          gridlineColor: solid(ink.grid),
          ...(spec.type === 'lineChart' ? {} : { show: literal.boolean(false), gridlineShow: literal.boolean(false) }),
        }),
        ...(spec.type === 'lineChart' ? {} : { labels: properties({ show: literal.boolean(true) }) }),
        ...(spec.terms === undefined ? {} : { dataPoint: termColors(spec.terms, spec.category, names) }),
        ...(measures.length < 2 ? {} : { dataPoint: seriesColors(measures, names), ...topLegend }),
      },
    },
  ];
}

const topLegend: JsonObject = { legend: properties({ show: literal.boolean(true), position: literal.text('Top') }) };

/** A neutral series, then the accent: what the eye compares the first with. */
function seriesColors(measures: readonly FieldId[], names: ModelNames): JsonObject[] {
  return measures.flatMap((field, index) =>
    properties({ fill: solid(index === 0 ? ink.axis : ink.accent) }, { metadata: queryReference(names, field) }),
  );
}

function termColors(terms: readonly Term[], category: FieldId, names: ModelNames): JsonObject[] {
  const left = fieldExpression(names, category);
  return terms.flatMap((term) => {
    const right = { Literal: { Value: `'${term.name[names.locale].replaceAll("'", "''")}'` } };
    const scope = { scopeId: { Comparison: { ComparisonKind: 0, Left: left, Right: right } } };
    return properties({ fill: solid(term.color.light) }, { data: [scope] });
  });
}
