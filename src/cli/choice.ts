import { InvalidArgumentError, type Command } from 'commander';
import {
  caseStudySizes,
  limits,
  readSettings,
  scenarioChoices,
  type CaseStudyOptions,
  type CaseStudySize,
  type ScenarioChoice,
  type Settings,
} from '../collect';
import { Problem } from '../common';
import type { Locale } from '../relationship/text';
import { messages } from './messages';
import { addCommonOptions, notAllowed, oneOf, wholeNumber, type CommonOptions } from './options';

/** The options of `relata generate` as they are parsed. */
export interface GenerateOptions extends CommonOptions {
  readonly scenario: ScenarioChoice;
  readonly size: CaseStudySize | number;
  readonly months: number;
  readonly start: string;
  readonly seed: number;
  readonly config?: string;
  readonly append?: number;
  readonly shard?: { readonly part: number; readonly of: number };
  readonly schema?: boolean;
}

/** What is to be generated: the command line over the settings file over the defaults. */
export interface Choice extends CommonOptions {
  readonly scenario: ScenarioChoice;
  readonly study: Pick<CaseStudyOptions, 'months' | 'start' | 'seed' | 'locale'> & {
    readonly size: CaseStudySize | number;
  };
  /** Numbers that replace the scenario’s own, by name; for `all`, by scenario first. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

export function addGenerateOptions(command: Command, locale: Locale): Command {
  const help = messages.generate;
  command
    .option('--scenario <name>', help.scenario[locale], oneOf(scenarioChoices), 'retail')
    .option('--size <size>', help.size[locale], sizeArgument, 'small')
    .option('--months <number>', help.months[locale], wholeNumber(...limits.months), 36)
    .option('--start <date>', help.start[locale], monthStart, '2023-01-01')
    .option('--seed <number>', help.seed[locale], wholeNumber(...limits.seed), 42)
    .option('--config <file>', help.config[locale])
    .option('--append <months>', help.append[locale], wholeNumber(...limits.appended))
    .option('--shard <part/of>', help.shard[locale], shardArgument)
    .option('--schema', help.schema[locale]);
  return addCommonOptions(command, locale);
}

/** Settings of the file that the command line does not give. */
const settable = ['scenario', 'size', 'months', 'start', 'seed', 'locale', 'out', 'name'] as const;

/** @throws {Problem} for a settings file that cannot be used */
export async function choiceOf(command: Command, options: GenerateOptions): Promise<Choice> {
  const given = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  const chosen = given('scenario') ? options.scenario : undefined;
  const settings: Settings = options.config === undefined ? {} : await readSettings(options.config, chosen);
  const fromFile = Object.fromEntries(
    settable.flatMap((name) => (given(name) || settings[name] === undefined ? [] : [[name, settings[name]]])),
  );
  const { scenario, size, months, start, seed, locale, out, name, theme, fabric, json }: GenerateOptions = {
    ...options,
    ...fromFile,
  };
  const study = { size, months, start, seed, locale };
  return { scenario, out, name, locale, theme, fabric, json, study, parameters: settings.parameters ?? {} };
}

/** @throws {Problem} when an option was given that the case study already decides */
export function requireAlone(command: Command, option: string, allowed: readonly string[]): void {
  const other = command.options
    .map((each) => each.attributeName())
    .find((name) => command.getOptionValueSource(name) === 'cli' && !allowed.includes(name));
  if (other === undefined) return;
  throw new Problem(
    { fr: `« --${option} » ne va pas avec « --${other} ».`, en: `“--${option}” does not go with “--${other}”.` },
    {
      fr: 'Les réglages sont ceux de l’étude de cas : donnez seulement --out.',
      en: 'The settings are those of the case study: give only --out.',
    },
  );
}

function sizeArgument(value: string): CaseStudySize | number {
  const named = caseStudySizes.find((size) => size === value);
  if (named !== undefined) return named;
  const [least, most] = limits.customers;
  const customers = Number(value);
  if (Number.isInteger(customers) && customers >= least && customers <= most) return customers;
  throw notAllowed(`${caseStudySizes.join(', ')}, ${least}…${most}`);
}

function monthStart(value: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])-01$/.test(value)) return value;
  throw notAllowed('2023-01-01, 2023-02-01, …');
}

/** Parts beyond this are no use: a part has at least one customer. */
const mostParts = 1_000;

function shardArgument(value: string): NonNullable<GenerateOptions['shard']> {
  const [part, of] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).slice(1).map(Number);
  if (part !== undefined && of !== undefined && part >= 1 && part <= of && of <= mostParts) return { part, of };
  throw new InvalidArgumentError('Allowed: 1/3, 2/3, 3/3, ….');
}
