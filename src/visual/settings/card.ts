import type powerbi from 'powerbi-visuals-api';
import type { Property } from './property';

type Properties = Readonly<Record<string, Property<unknown>>>;

/** The values of a card's properties. */
export type ValuesOf<P extends Properties> = {
  readonly [K in keyof P]: P[K] extends Property<infer T> ? T : never;
};

/** One card of the format pane: an object of `capabilities.json`. */
export interface Card<P extends Properties = Properties> {
  readonly name: string;
  readonly properties: P;
  /** Key of its name; `card_<name>` when absent. */
  readonly label?: string;
  /** Whether `card_<name>_description` explains it. */
  readonly explained?: boolean;
  /** The properties that mean nothing as the others are set: they are not shown. */
  readonly idle?: (values: ValuesOf<P>) => readonly (keyof P)[];
}

/** Declares a card; checks that names fit. */
export function card<P extends Properties>(
  name: string,
  properties: P,
  more: Pick<Card<P>, 'label' | 'explained' | 'idle'> = {},
): Card<P> {
  return { name, properties, ...more };
}

/** Reads a card's values; whatever the report holds, they are valid. */
export function valuesOf<P extends Properties>(
  { name, properties }: Card<P>,
  objects: powerbi.DataViewObjects,
): ValuesOf<P> {
  const held = objects[name] as Readonly<Record<string, unknown>> | undefined;
  const read = Object.entries(properties).map(([key, property]) => [key, property.read(held?.[key])]);
  return Object.fromEntries(read) as ValuesOf<P>;
}
