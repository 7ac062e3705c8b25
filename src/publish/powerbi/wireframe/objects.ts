import { z } from 'zod';

/** Formatting objects of a visual or of its frame, as the report's files write them. */
export type Objects = Readonly<Record<string, readonly { readonly [key: string]: unknown }[] | undefined>>;

const literalSchema = z.looseObject({ expr: z.looseObject({ Literal: z.looseObject({ Value: z.string() }) }) });
const entrySchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).default({}),
  selector: z
    .looseObject({
      id: z.string().optional(),
      metadata: z.string().optional(),
      data: z.array(z.unknown()).optional(),
    })
    .optional(),
});
const scopeSchema = z.looseObject({
  scopeId: z.looseObject({
    Comparison: z.looseObject({ Right: z.looseObject({ Literal: z.looseObject({ Value: z.string() }) }) }),
  }),
});
const solidSchema = z.looseObject({ solid: z.looseObject({ color: literalSchema }) });

const unquoted = (value: string): string => (value.startsWith("'") ? value.slice(1, -1).replaceAll("''", "'") : value);

/** The first constant that an object's property has, whatever its selector; texts without their quotes. */
export function literalText(objects: Objects, object: string, property: string): string | undefined {
  for (const raw of objects[object] ?? []) {
    const { success, data } = literalSchema.safeParse(entrySchema.parse(raw).properties[property]);
    if (success) return unquoted(data.expr.Literal.Value);
  }
  return undefined;
}

/** A property that is not an expression, such as a text box's paragraphs. */
export function nativeValue(objects: Objects, object: string, property: string): unknown {
  return entrySchema.safeParse(objects[object]?.[0]).data?.properties[property];
}

/** The colour of a property, hexadecimal, where the report gives one by its digits. */
export function literalColor(objects: Objects, object: string, property: string): string | undefined {
  for (const raw of objects[object] ?? []) {
    const color = solidSchema.safeParse(entrySchema.parse(raw).properties[property]);
    if (color.success) return unquoted(color.data.solid.color.expr.Literal.Value);
  }
  return undefined;
}

/** Colours that a chart gives to the members of its category or legend, and to its measures by their reference. */
export interface DataColors {
  readonly members: readonly { readonly name: string; readonly color: string }[];
  readonly measures: ReadonlyMap<string, string>;
}

/** Reads a chart's `dataPoint` object. */
export function dataColors(objects: Objects): DataColors {
  const members: { name: string; color: string }[] = [];
  const measures = new Map<string, string>();
  for (const raw of objects['dataPoint'] ?? []) {
    const { properties, selector } = entrySchema.parse(raw);
    const fill = solidSchema.safeParse(properties['fill']);
    if (!fill.success) continue;
    const color = unquoted(fill.data.solid.color.expr.Literal.Value);
    if (selector?.metadata !== undefined) measures.set(selector.metadata, color);
    const scope = scopeSchema.safeParse(selector?.data?.[0]);
    if (scope.success) members.push({ name: unquoted(scope.data.scopeId.Comparison.Right.Literal.Value), color });
  }
  return { members, measures };
}

/** The constant of a property where the object is about one measure, given by its reference; none without it. */
export function textAbout(objects: Objects, object: string, property: string, reference: string): string | undefined {
  const about = (objects[object] ?? []).filter((raw) => entrySchema.parse(raw).selector?.metadata === reference);
  return literalText({ [object]: about }, object, property);
}
