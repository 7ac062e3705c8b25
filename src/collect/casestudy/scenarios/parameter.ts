import type { Text } from '../../../relationship/text';

/** One number of a scenario, with where it comes from: a published or measured source, or an assumption of ours. */
export type Parameter = {
  readonly value: number;
  /** What the number counts, such as `per week` or `share`. */
  readonly unit: Text;
  readonly description: Text;
} & ({ readonly source: Text } | { readonly assumption: Text });

/** A number with a source. */
export function sourced(value: number, unit: Text, fr: string, en: string, source: Text): Parameter {
  return { value, unit, description: { fr, en }, source };
}

/** A number we chose. */
export function assumed(value: number, unit: Text, fr: string, en: string): Parameter {
  const assumption = { fr: 'Hypothèse de l’étude de cas.', en: 'An assumption of the case study.' };
  return { value, unit, description: { fr, en }, assumption };
}

/** A number we chose so that what is simulated reaches the orders of magnitude aimed at. */
export function tuned(value: number, unit: Text, fr: string, en: string): Parameter {
  const assumption = {
    fr: 'Hypothèse, réglée pour que l’ensemble simulé atteigne les ordres de grandeur visés.',
    en: 'An assumption, tuned so that the simulated whole reaches the orders of magnitude aimed at.',
  };
  return { value, unit, description: { fr, en }, assumption };
}

/** The bare numbers of a set of parameters, as the simulation reads them. */
export type Values<P extends Record<string, Parameter>> = { readonly [K in keyof P]: number };

export function valuesOf<P extends Record<string, Parameter>>(parameters: P): Values<P> {
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])) as Values<P>;
}

/** A list of numbers that belong together, such as a month index, with its source. */
export interface Series {
  readonly values: readonly number[];
  readonly description: Text;
  readonly source: Text;
}

export const units = {
  share: { fr: 'part', en: 'share' },
  number: { fr: 'nombre', en: 'number' },
  deviations: { fr: 'écarts-types', en: 'standard deviations' },
  logit: { fr: 'logit', en: 'logit' },
  logEuro: { fr: 'logarithme d’euros', en: 'logarithm of euros' },
  days: { fr: 'jours', en: 'days' },
  months: { fr: 'mois', en: 'months' },
  perDay: { fr: 'par jour', en: 'per day' },
  perWeek: { fr: 'par semaine', en: 'per week' },
  perMonth: { fr: 'par mois', en: 'per month' },
} as const satisfies Record<string, Text>;
