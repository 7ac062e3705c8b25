import type { Term } from '../../../../relationship';
import type { ModelNames } from '../../model/names';
import { properties, solid, textValue, type JsonObject } from '../expression';
import { fieldExpression, queryReference, type FieldId } from '../fields';
import type { Look } from '../look';

/** Colours the marks of a category, or of a legend, by the vocabulary's own colours; the field holds the terms' names. */
export function termColors(terms: readonly Term[], field: FieldId, names: ModelNames, look: Look): JsonObject[] {
  const left = fieldExpression(names, field);
  return terms.flatMap((term) => {
    const right = { Literal: { Value: textValue(term.name[names.locale]) } };
    const scope = { scopeId: { Comparison: { ComparisonKind: 0, Left: left, Right: right } } };
    return properties({ fill: solid(look.color(term)) }, { data: [scope] });
  });
}

/** Measures side by side: a neutral series, then the accent, which is what the eye compares the first with. */
export function seriesColors(measures: readonly FieldId[], names: ModelNames, { ink }: Look): JsonObject[] {
  const colors = measures.length === 1 ? [ink.accent] : [ink.axis, ink.accent, ink.text, ink.second, ink.secondary];
  return measures.flatMap((field, index) =>
    properties(
      { fill: solid(colors[index % colors.length] ?? ink.accent) },
      {
        metadata: queryReference(names, field),
      },
    ),
  );
}
