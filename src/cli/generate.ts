import type { Command } from 'commander';
import { caseStudySizes, generateCaseStudy, scenarioNames } from '../collect';
import type { Locale } from '../relationship/text';
import { messages } from './messages';
import { createCommand } from './parser';
import { addCommonOptions, notAllowed, oneOf, wholeNumber, type CommonOptions } from './options';
import { runKit } from './run-kit';

interface GenerateOptions extends CommonOptions {
  readonly scenario: (typeof scenarioNames)[number];
  readonly size: string;
  readonly months: number;
  readonly start: string;
  readonly seed: number;
}

/** `relata generate`: a believable company out of a seed. */
export function generateCommand(locale: Locale): Command {
  const help = messages.generate;
  const command = createCommand('generate', locale)
    .description(help.description[locale])
    .option('--scenario <name>', help.scenario[locale], oneOf(scenarioNames), 'retail')
    .option('--size <size>', help.size[locale], sizeArgument, 'small')
    .option('--months <number>', help.months[locale], wholeNumber(6, 120), 36)
    .option('--start <date>', help.start[locale], monthStart, '2023-01-01')
    .option('--seed <number>', help.seed[locale], wholeNumber(0, 2 ** 31 - 1), 42);
  return addCommonOptions(command, locale).action(async (options: GenerateOptions) => {
    const { scenario, months, start, seed } = options;
    const size = caseStudySizes.find((name) => name === options.size) ?? Number(options.size);
    await runKit(options, {
      defaultOut: `out/${scenario}`,
      step: messages.steps.generate,
      collect: async (store) => {
        const report = await generateCaseStudy(store, { scenario, size, months, start, seed, locale: options.locale });
        return { ...report, completeUntil: report.end, notes: [] };
      },
    });
  });
}

function sizeArgument(value: string): string {
  const named = caseStudySizes.some((size) => size === value);
  const customers = Number(value);
  if (named || (Number.isInteger(customers) && customers >= 10 && customers <= 1_000_000)) return value;
  throw notAllowed(`${caseStudySizes.join(', ')}, 10…1000000`);
}

function monthStart(value: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])-01$/.test(value)) return value;
  throw notAllowed('2023-01-01, 2023-02-01, …');
}
