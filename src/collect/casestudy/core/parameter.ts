import { Problem } from '../../../common';
import type { Text } from '../../../relationship/text';

/** What a number counts, and the values that make sense for it. */
export interface Unit extends Text {
  readonly minimum: number;
  readonly maximum: number;
}

const unit = (fr: string, en: string, minimum: number, maximum: number): Unit => ({ fr, en, minimum, maximum });

export const units = {
  share: unit('part', 'share', 0, 1),
  number: unit('nombre', 'number', -100, 100_000),
  deviations: unit('écarts-types', 'standard deviations', -10, 10),
  logit: unit('logit', 'logit', -20, 20),
  logEuro: unit('logarithme d’euros', 'logarithm of euros', -10, 20),
  days: unit('jours', 'days', 0, 3650),
  months: unit('mois', 'months', 0, 120),
  perDay: unit('par jour', 'per day', -10, 10),
  perWeek: unit('par semaine', 'per week', 0, 100),
  perMonth: unit('par mois', 'per month', 0, 1000),
} as const satisfies Record<string, Unit>;

interface DescribedNumber {
  readonly value: number;
  /** What the number counts, such as `per week` or `share`. */
  readonly unit: Unit;
  readonly description: Text;
}

/** A number with a published or measured source. */
export type SourcedParameter = DescribedNumber & { readonly source: Text };

/** A number of ours. */
export type AssumedParameter = DescribedNumber & { readonly assumption: Text };

/** One number of a scenario, with where it comes from. */
export type Parameter = SourcedParameter | AssumedParameter;

/** A number with a source. */
export function sourced(value: number, unit: Unit, fr: string, en: string, source: Text): SourcedParameter {
  return { value, unit, description: { fr, en }, source };
}

/** A number we chose. */
export function assumed(value: number, unit: Unit, fr: string, en: string): AssumedParameter {
  const assumption = { fr: 'Hypothèse de l’étude de cas.', en: 'An assumption of the case study.' };
  return { value, unit, description: { fr, en }, assumption };
}

/** A number we chose so that what is simulated reaches the orders of magnitude aimed at. */
export function tuned(value: number, unit: Unit, fr: string, en: string): AssumedParameter {
  const assumption = {
    fr: 'Hypothèse, réglée pour que l’ensemble simulé atteigne les ordres de grandeur visés.',
    en: 'An assumption, tuned so that the simulated whole reaches the orders of magnitude aimed at.',
  };
  return { value, unit, description: { fr, en }, assumption };
}

/** A list of numbers that belong together, such as a month index, with its source. No number is negative. */
export interface Series {
  readonly values: readonly number[];
  readonly description: Text;
  readonly source: Text;
}

export type Parameters = Readonly<Record<string, Parameter>>;
export type SeriesSet = Readonly<Record<string, Series>>;

/** Numbers that replace a scenario’s own, by name of the parameter or series. */
export type Overrides = Readonly<Record<string, number | readonly number[]>>;

/** The bare numbers of a set of parameters, as the simulation reads them. */
export type Values<P extends Parameters> = { readonly [K in keyof P]: number };

/** The bare lists of a set of series. */
export type SeriesValues<S extends SeriesSet> = { readonly [K in keyof S]: readonly number[] };

/** @throws {Problem} for a replacement that is no number, or outside the range of its unit */
export function valuesOf<P extends Parameters>(parameters: P, overrides: Overrides = {}): Values<P> {
  const entries = Object.entries(parameters).map(([name, { value, unit }]) => {
    const given = overrides[name] ?? value;
    if (typeof given !== 'number' || !(given >= unit.minimum && given <= unit.maximum)) {
      throw outside(name, given, unit.minimum, unit.maximum);
    }
    return [name, given] as const;
  });
  return Object.fromEntries(entries) as Values<P>;
}

/** @throws {Problem} for a replacement of another length, or with a negative number */
export function seriesOf<S extends SeriesSet>(series: S, overrides: Overrides = {}): SeriesValues<S> {
  const entries = Object.entries(series).map(([name, { values }]) => {
    const given = overrides[name] ?? values;
    if (!Array.isArray(given) || given.length !== values.length || !given.every((value) => value >= 0)) {
      throw notASeries(name, values.length);
    }
    return [name, given as readonly number[]] as const;
  });
  return Object.fromEntries(entries) as SeriesValues<S>;
}

function outside(name: string, value: unknown, minimum: number, maximum: number): Problem {
  return new Problem(
    {
      fr: `Le paramètre «\u202f${name}\u202f» ne peut pas être ${String(value)}.`,
      en: `The parameter “${name}” cannot be ${String(value)}.`,
    },
    { fr: `Donnez un nombre de ${minimum} à ${maximum}.`, en: `Give a number from ${minimum} to ${maximum}.` },
  );
}

function notASeries(name: string, length: number): Problem {
  return new Problem(
    {
      fr: `La série «\u202f${name}\u202f» n’a pas la forme attendue.`,
      en: `The series “${name}” does not have the expected form.`,
    },
    {
      fr: `Donnez une liste de ${length} nombres positifs ou nuls.`,
      en: `Give a list of ${length} numbers, none of them negative.`,
    },
  );
}
