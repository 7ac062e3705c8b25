import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { kitVersion, Problem } from '../../common';
import { locales } from '../../relationship/text';
import { isoDate } from './calendar';
import type { CaseStudyOptions } from './options';
import { planOf } from './options';
import { scenarioNames } from './plan';
import type { Fingerprints } from './fingerprint';

/**
 * The file of a generated folder that says how it was made: JSON, under a name of its own, because every `.json` below a
 * Power BI project is checked as Power BI’s.
 */
export const recordName = 'case-study.relata';

const recordSchema = z.strictObject({
  scenario: z.enum(scenarioNames),
  /** Customers of the first chapter, as asked for. */
  customers: z.int(),
  months: z.int(),
  /** Months added since, in order. */
  appended: z.array(z.int()),
  start: z.string(),
  seed: z.int(),
  locale: z.enum(locales),
  /** Numbers that replaced the scenario’s own. */
  parameters: z.record(z.string(), z.union([z.number(), z.array(z.number())])),
  /** Version of the kit. */
  version: z.string(),
  /** What the store held when each chapter was written, the first one first. */
  chapters: z.array(z.strictObject({ end: z.string(), tables: z.record(z.string(), z.string()) })),
  /** The part of the case study that this is, of how many; absent for the whole. */
  shard: z.strictObject({ part: z.int(), of: z.int() }).optional(),
});

/** How a case study was made: enough to make it again, to continue it, and to tell whether it is still the same. */
export type CaseStudyRecord = z.infer<typeof recordSchema>;

/** The record of a case study made with these options. @throws {Problem} for an option outside its range */
export function recordOf(options: CaseStudyOptions, chapters: CaseStudyRecord['chapters'] = []): CaseStudyRecord {
  const { scenario, timeline, seed, locale, overrides } = planOf(options);
  return {
    scenario,
    customers: timeline.chapters[0]?.customers ?? 0,
    months: options.months ?? 36,
    appended: [...(options.appended ?? [])],
    start: isoDate(timeline.start),
    seed,
    locale,
    parameters: Object.fromEntries(
      Object.entries(overrides)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => [name, typeof value === 'number' ? value : [...value]]),
    ),
    version: kitVersion,
    chapters,
  };
}

/** The record with what the store holds now as its last chapter. */
export function withChapter(record: CaseStudyRecord, end: string, tables: Fingerprints): CaseStudyRecord {
  return { ...record, chapters: [...record.chapters, { end, tables: { ...tables } }] };
}

/** The options that make the same case study again. */
export function optionsOf(record: CaseStudyRecord): CaseStudyOptions {
  const { scenario, customers, months, appended, start, seed, locale, parameters } = record;
  return { scenario, size: customers, months, appended, start, seed, locale, overrides: parameters };
}

export async function writeRecord(folder: string, record: CaseStudyRecord): Promise<void> {
  await writeFile(join(folder, recordName), `${JSON.stringify(record, undefined, 2)}\n`, 'utf8');
}

/** Whether a folder holds a case study. */
export async function hasRecord(folder: string): Promise<boolean> {
  return readFile(join(folder, recordName)).then(
    () => true,
    () => false,
  );
}

/** @throws {Problem} when the folder holds no case study, or one that was edited */
export async function readRecord(folder: string): Promise<CaseStudyRecord> {
  const file = join(folder, recordName);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Problem(
      {
        fr: `Ce dossier ne contient pas d’étude de cas : il n’y a pas de ${recordName}.`,
        en: `This folder holds no case study: there is no ${recordName}.`,
      },
      {
        fr: 'Donnez un dossier écrit par « relata generate ».',
        en: 'Give a folder that “relata generate” wrote.',
      },
      { file: folder },
      { cause },
    );
  });
  const parsed = recordSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new Problem(
    {
      fr: `${recordName} n’est plus tel que Relata l’a écrit (${parsed.error.issues[0]?.path.join('.') || 'JSON'}).`,
      en: `${recordName} is no longer as Relata wrote it (${parsed.error.issues[0]?.path.join('.') || 'JSON'}).`,
    },
    {
      fr: 'Rétablissez ce fichier, ou recommencez l’étude de cas.',
      en: 'Restore that file, or make the case study anew.',
    },
    { file },
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
