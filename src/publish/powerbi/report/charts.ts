import type { Term } from '../../../relationship';
import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import { literal, properties, solid, type JsonObject } from './expression';
import { fieldExpression, fieldName, hasField, type FieldId } from './fields';
import { ink } from './theme';
import type { Box, VisualSpec } from './visual';

export interface ChartSpec {
  readonly key: string;
  readonly type: 'lineChart' | 'columnChart' | 'barChart';
  readonly box: Box;
  readonly title: Text;
  readonly category: FieldId;
  readonly measure: string;
  /** Colours the bars by the vocabulary's own colours; the category holds the terms' names. */
  readonly terms?: readonly Term[];
}

const by: Text = { fr: ' par ', en: ' by ' };

/** A chart of one measure over one category; no visual when this build of the star lacks one of the two. */
export function chart(spec: ChartSpec, names: ModelNames): VisualSpec[] {
  const measure = { measure: spec.measure };
  if (!hasField(names, spec.category) || !hasField(names, measure)) return [];
  const { locale } = names;
  return [
    {
      key: spec.key,
      type: spec.type,
      box: spec.box,
      title: spec.title[locale],
      altText: `${spec.title[locale]}${locale === 'fr' ? ' : ' : ': '}${fieldName(names, measure)}${by[locale]}${fieldName(names, spec.category)}`,
      roles: { Category: [spec.category], Y: [measure] },
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
      },
    },
  ];
}

function termColors(terms: readonly Term[], category: FieldId, names: ModelNames): JsonObject[] {
  const left = fieldExpression(names, category);
  return terms.flatMap((term) => {
    const right = { Literal: { Value: `'${term.name[names.locale].replaceAll("'", "''")}'` } };
    const scope = { scopeId: { Comparison: { ComparisonKind: 0, Left: left, Right: right } } };
    return properties({ fill: solid(term.color.light) }, { data: [scope] });
  });
}
