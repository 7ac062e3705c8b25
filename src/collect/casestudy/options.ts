import { Problem } from '../../common';
import type { Locale } from '../../relationship/text';
import { isoDate, monthStart, parseIsoDate } from './calendar';

/** The scenarios that can be simulated. */
export const scenarioNames = ['retail'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** The named sizes. */
export const caseStudySizes = ['small', 'medium', 'large'] as const;
export type CaseStudySize = (typeof caseStudySizes)[number];

/** Customers of each named size. */
export const customersOf: Readonly<Record<CaseStudySize, number>> = { small: 1_000, medium: 10_000, large: 200_000 };

export interface CaseStudyOptions {
  readonly scenario?: ScenarioName;
  /** A named size, or the number of registered customers, 1 to 1,000,000. */
  readonly size?: CaseStudySize | number;
  /** Months simulated, 1 to 120. */
  readonly months?: number;
  /** ISO date of the first day of a month, 2000 to 2080. */
  readonly start?: string;
  /** Whole number, 0 to 2⁵³ − 1. */
  readonly seed?: number;
  /** Language, and with it the setting: France, or the United Kingdom. */
  readonly locale?: Locale;
  /** Customers lived between two chances for other work; changes nothing in the rows. */
  readonly batchSize?: number;
  /** Called after each batch. */
  readonly onProgress?: (customersDone: number, customers: number) => void;
  /** Stops the generation between two batches. */
  readonly signal?: AbortSignal;
}

/** The options with defaults filled in and checked. `start` is a day number. */
export interface Plan {
  readonly scenario: ScenarioName;
  readonly customers: number;
  readonly months: number;
  readonly start: number;
  readonly seed: number;
  readonly locale: Locale;
  readonly batchSize: number;
}

/** @throws {Problem} for a value outside its range */
export function planOf(options: CaseStudyOptions): Plan {
  const { scenario = 'retail', size = 'small', months = 36, seed = 42, locale = 'fr', batchSize = 500 } = options;
  if (!scenarioNames.includes(scenario)) throw notOneOf('scenario', scenario, scenarioNames);
  if (typeof size === 'string' && !caseStudySizes.includes(size)) throw notOneOf('size', size, caseStudySizes);
  if (locale !== 'fr' && locale !== 'en') throw notOneOf('locale', locale, ['fr', 'en']);
  const customers = typeof size === 'string' ? customersOf[size] : size;
  requireWhole('size', customers, 1, 1_000_000);
  requireWhole('months', months, 1, 120);
  requireWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('batchSize', batchSize, 1, 1_000_000);
  return { scenario, customers, months, seed, locale, batchSize, start: startOf(options.start ?? '2023-01-01') };
}

function startOf(text: string): number {
  const start = parseIsoDate(text);
  const early = parseIsoDate('2000-01-01') ?? 0;
  const late = parseIsoDate('2080-12-31') ?? 0;
  if (start === undefined || start < early || start > late) {
    throw new Problem(
      { fr: `«\u202fstart\u202f» ne peut pas être ${text}.`, en: `“start” cannot be ${text}.` },
      {
        fr: 'Donnez le premier jour d’un mois entre 2000 et 2080, par exemple 2023-01-01.',
        en: 'Give the first day of a month from 2000 to 2080, for example 2023-01-01.',
      },
    );
  }
  if (start !== monthStart(start)) {
    const first = isoDate(monthStart(start));
    throw new Problem(
      {
        fr: `«\u202fstart\u202f» doit être le premier jour d’un mois, pas ${text}.`,
        en: `“start” must be the first day of a month, not ${text}.`,
      },
      { fr: `Essayez ${first}.`, en: `Try ${first}.` },
    );
  }
  return start;
}

function requireWhole(name: string, value: number, minimum: number, maximum: number): void {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return;
  throw new Problem(
    { fr: `«\u202f${name}\u202f» ne peut pas être ${value}.`, en: `“${name}” cannot be ${value}.` },
    {
      fr: `Donnez un nombre entier de ${minimum} à ${maximum}.`,
      en: `Give a whole number from ${minimum} to ${maximum}.`,
    },
  );
}

function notOneOf(name: string, value: unknown, allowed: readonly string[]): Problem {
  const list = allowed.join(', ');
  return new Problem(
    { fr: `«\u202f${name}\u202f» ne peut pas être ${String(value)}.`, en: `“${name}” cannot be ${String(value)}.` },
    { fr: `Choisissez parmi : ${list}.`, en: `Choose from: ${list}.` },
  );
}
