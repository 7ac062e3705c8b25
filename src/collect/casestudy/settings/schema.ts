import { z } from 'zod';
import { locales, type Locale, type Text } from '../../../relationship/text';
import { limits } from '../limits';
import { caseStudySizes, scenarioNames, type ScenarioName } from '../plan';
import { scenarios, type Scenario } from '../scenarios';
import type { Parameter, Series } from '../core/parameter';

/** The scenario of a settings file: one, or all of them, each with its own parameters. */
export type ScenarioChoice = ScenarioName | 'all';

export const scenarioChoices: readonly ScenarioChoice[] = [...scenarioNames, 'all'];

const words = {
  scenario: { fr: 'Scénario, ou « all » pour tous', en: 'Scenario, or “all” of them' },
  size: { fr: 'Taille, ou nombre de clients', en: 'Size, or number of customers' },
  months: { fr: 'Nombre de mois simulés', en: 'Number of months simulated' },
  start: { fr: 'Premier jour, un 1er du mois', en: 'First day, the 1st of a month' },
  seed: { fr: 'Graine', en: 'Seed' },
  locale: { fr: 'Langue de ce qui est produit', en: 'Language of what is made' },
  out: { fr: 'Dossier de sortie', en: 'Output folder' },
  name: {
    fr: 'Nom du projet Power BI et du classeur',
    en: 'Name of the Power BI project and of the workbook',
  },
  parameters: {
    fr: 'Nombres qui remplacent ceux du scénario, par nom',
    en: 'Numbers that replace the scenario’s own, by name',
  },
  title: { fr: 'Réglages d’une étude de cas Relata', en: 'Settings of a Relata case study' },
} as const satisfies Record<string, Text>;

const whole = ([minimum, maximum]: readonly [number, number]) => z.int().min(minimum).max(maximum);

/** Everything that a settings file may say of a scenario; what is left out has its default. */
export function settingsSchema(choice: ScenarioChoice, locale: Locale) {
  const about = (name: keyof typeof words, byDefault?: unknown) => ({
    description: words[name][locale],
    ...(byDefault === undefined ? {} : { default: byDefault }),
  });
  return z
    .strictObject({
      $schema: z.string().optional(),
      scenario: z.literal(choice).optional().meta(about('scenario')),
      size: z
        .union([z.enum(caseStudySizes), whole(limits.customers)])
        .optional()
        .meta(about('size', 'small')),
      months: whole(limits.months).optional().meta(about('months', 36)),
      start: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])-01$/)
        .optional()
        .meta(about('start', '2023-01-01')),
      seed: whole(limits.seed).optional().meta(about('seed', 42)),
      locale: z.enum(locales).optional().meta(about('locale', 'en')),
      out: z.string().min(1).optional().meta(about('out')),
      name: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
        .optional()
        .meta(about('name')),
      parameters: parametersSchema(choice, locale).optional().meta(about('parameters')),
    })
    .meta({ title: words.title[locale] });
}

export interface Settings {
  readonly scenario?: ScenarioChoice;
  readonly size?: (typeof caseStudySizes)[number] | number;
  readonly months?: number;
  readonly start?: string;
  readonly seed?: number;
  readonly locale?: Locale;
  readonly out?: string;
  readonly name?: string;
  /** By name of the parameter; for `all`, by scenario first. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

function parametersSchema(choice: ScenarioChoice, locale: Locale): z.ZodType {
  if (choice !== 'all') return numbersSchema(scenarios[choice], locale);
  const each = scenarioNames.map((name) => {
    const { title, ...scenario } = scenarios[name];
    return [name, numbersSchema(scenario, locale).optional().meta({ description: title[locale] })];
  });
  return z.strictObject(Object.fromEntries(each) as Record<string, z.ZodType>);
}

function numbersSchema({ parameters, series }: Pick<Scenario, 'parameters' | 'series'>, locale: Locale): z.ZodType {
  const entries = [
    ...Object.entries(parameters).map(([name, parameter]) => [name, numberSchema(parameter, locale)] as const),
    ...Object.entries(series).map(([name, each]) => [name, listSchema(each, locale)] as const),
  ];
  return z.strictObject(Object.fromEntries(entries));
}

function numberSchema({ value, unit, description, ...origin }: Parameter, locale: Locale): z.ZodType {
  const from = 'source' in origin ? origin.source : origin.assumption;
  return z
    .number()
    .min(unit.minimum)
    .max(unit.maximum)
    .optional()
    .meta({ description: `${description[locale]} (${unit[locale]}). ${from[locale]}`, default: value });
}

function listSchema({ values, description, source }: Series, locale: Locale): z.ZodType {
  return z
    .array(z.number().min(0))
    .length(values.length)
    .optional()
    .meta({ description: `${description[locale]}. ${source[locale]}`, default: [...values] });
}

/** The published JSON Schema (draft 2020-12): one alternative a scenario, and one for all of them. */
export function settingsJsonSchema(locale: Locale): Record<string, unknown> {
  const alternatives = scenarioChoices.map((choice) => {
    const { $schema: _, ...schema } = z.toJSONSchema(settingsSchema(choice, locale), { io: 'input' });
    // The default scenario need not be named; the others are told apart by their name.
    return choice === 'retail' ? schema : { ...schema, required: ['scenario'] };
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: words.title[locale],
    oneOf: alternatives,
  };
}
