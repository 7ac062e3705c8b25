import { Problem } from '../../common';
import type { Locale } from '../../relationship/text';
import { isoDate, monthStart, parseIsoDate } from './calendar';
import type { Overrides } from './core/parameter';
import { caseStudySizes, scenarioNames, type CaseStudySize, type Plan, type ScenarioName } from './plan';
import { scenarios } from './scenarios';
import { timelineOf } from './timeline';

/** Threads, and an empty folder for the parts that they write. */
export interface Parallel {
  readonly threads: number;
  readonly folder: string;
}

export interface CaseStudyOptions {
  readonly scenario?: ScenarioName;
  /** A named size, or the number of registered customers, 1 to 1,000,000. */
  readonly size?: CaseStudySize | number;
  /** Months simulated, 1 to 120. */
  readonly months?: number;
  /** ISO date of the first day of a month, 2000 to 2080. */
  readonly start?: string;
  /** Months added to the first ones, in the order in which they were; each a whole number from 1 to 120. */
  readonly appended?: readonly number[];
  /** Numbers that replace the scenario’s own, by name of the parameter or series. */
  readonly overrides?: Overrides;
  /** Whole number, 0 to 2⁵³ − 1. */
  readonly seed?: number;
  /** Language, and with it the setting: France, or the United Kingdom. */
  readonly locale?: Locale;
  /** Also writes the latent truth, to the schema `truth`. */
  readonly truth?: boolean;
  /** Customers lived between two chances for other work; changes nothing in the rows. */
  readonly batchSize?: number;
  /** Lives customers on several threads; changes nothing in the rows. */
  readonly parallel?: Parallel;
  /** Called after each batch. */
  readonly onProgress?: (customersDone: number, customers: number) => void;
  /** Stops the generation between two batches. */
  readonly signal?: AbortSignal;
}

/** @throws {Problem} for a value outside its range */
export function planOf(options: CaseStudyOptions): Plan {
  const { scenario = 'retail', size = 'small', months = 36, seed = 42, locale = 'fr', batchSize = 500 } = options;
  const { appended = [], overrides = {} } = options;
  if (!scenarioNames.includes(scenario)) throw notOneOf('scenario', scenario, scenarioNames);
  if (typeof size === 'string' && !caseStudySizes.includes(size)) throw notOneOf('size', size, caseStudySizes);
  if (locale !== 'fr' && locale !== 'en') throw notOneOf('locale', locale, ['fr', 'en']);
  const customers = typeof size === 'string' ? scenarios[scenario].customersOf[size] : size;
  requireWhole('size', customers, 1, 1_000_000);
  requireWhole('months', months, 1, 120);
  for (const more of appended) requireWhole('append', more, 1, 120);
  requireWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('batchSize', batchSize, 1, 1_000_000);
  const timeline = timelineOf(startOf(options.start ?? '2023-01-01'), months, customers, appended);
  return { scenario, timeline, seed, locale, overrides, batchSize };
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
