/** Any JSON value, read-only. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A constant of a report definition. Power BI tells the types of constants apart by their spelling alone. */
export const literal = {
  text: (value: string): JsonObject => constant(textValue(value)),
  double: (value: number): JsonObject => constant(`${value}D`),
  integer: (value: number): JsonObject => constant(`${Math.trunc(value)}L`),
  boolean: (value: boolean): JsonObject => constant(String(value)),
};

/** A text as constants spell it. */
export function textValue(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function constant(value: string): JsonObject {
  return { expr: { Literal: { Value: value } } };
}

/** A solid colour, hexadecimal. */
export function solid(color: string): JsonObject {
  return { solid: { color: literal.text(color) } };
}

/** A colour of the report's theme, which follows when a reader chooses another theme. */
export function themeColor(name: 'background' | 'text'): JsonObject {
  return { solid: { color: { expr: { ThemeDataColor: { ColorId: name === 'background' ? 0 : 1, Percent: 0 } } } } };
}

/** A formatting object with one set of properties; cards and buttons ignore sets without the `default` selector. */
export function properties(values: JsonObject, selector?: JsonObject): JsonObject[] {
  return [selector === undefined ? { properties: values } : { properties: values, selector }];
}

export const defaultSelector: JsonObject = { id: 'default' };
