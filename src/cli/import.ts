import type { Command } from 'commander';
import {
  importFiles,
  mergeMappings,
  parseMapping,
  readMapping,
  type Decision,
  type ImportReport,
  type Mapping,
} from '../collect';
import type { Locale } from '../relationship/text';
import { currencyCodes, type CurrencyCode } from '../star';
import { reasons } from '../store';
import { messages } from './messages';
import { createCommand } from './parser';
import { addCommonOptions, notAllowed, oneOf, type CommonOptions } from './options';
import { runKit } from './run-kit';

type Settings = Readonly<Record<string, unknown>>;

interface ImportCommandOptions extends CommonOptions {
  readonly map?: string;
  readonly currency?: CurrencyCode;
  readonly set?: Settings;
  readonly column?: Settings;
}

/** `relata import`: the user's own sales. */
export function importCommand(locale: Locale): Command {
  const help = messages.import;
  const command = createCommand('import', locale)
    .description(help.description[locale])
    .argument('<paths...>', help.paths[locale])
    .option('--map <file>', help.map[locale])
    .option('--currency <code>', help.currency[locale], oneOf(currencyCodes))
    .option('--column <role=column>', help.column[locale], collectSetting)
    .option('--set <setting=value>', help.set[locale], collectSetting);
  return addCommonOptions(command, locale).action(async (paths: string[], options: ImportCommandOptions) => {
    const mapping = await mappingOf(options);
    await runKit(options, {
      defaultOut: 'out/import',
      step: messages.steps.import,
      collect: async (store) => {
        const report = await importFiles(store, { paths, mapping, locale: options.locale });
        return { ...report, currency: options.currency, notes: notesOf(report, options.locale) };
      },
    });
  });
}

/** The mapping file, overridden by what the command line says. */
async function mappingOf({ map, column = {}, set = {} }: ImportCommandOptions): Promise<Mapping> {
  const written = map === undefined ? {} : await readMapping(map);
  return mergeMappings(written, parseMapping(nested({ ...prefixed('columns', column), ...set })));
}

const prefixed = (prefix: string, settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).map(([key, value]) => [`${prefix}.${key}`, value]));

/** `{"dates.format": "yyyymmdd"}` as `{dates: {format: "yyyymmdd"}}`. */
function nested(settings: Settings): object {
  const result: Record<string, Record<string, unknown> | unknown> = {};
  for (const [path, value] of Object.entries(settings)) {
    const [head = '', ...rest] = path.split('.');
    result[head] = rest.length === 0 ? value : { ...(result[head] as object | undefined), [rest.join('.')]: value };
  }
  return result;
}

function collectSetting(argument: string, settings: Settings = {}): Settings {
  const position = argument.indexOf('=');
  if (position <= 0) throw notAllowed('name=value');
  return { ...settings, [argument.slice(0, position)]: valueOf(argument.slice(position + 1)) };
}

/** Numbers, true, false, null and lists are themselves; anything else is text. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What was decided and found, one sentence a line. */
function notesOf(report: ImportReport, locale: Locale): string[] {
  return [
    ...report.decisions.map((decision) => decisionNote(decision, locale)),
    ...report.quarantineExamples.map(({ reason, file, row, column, value }) => {
      const words = messages.import;
      const place = [file, `${words.row[locale]} ${row}`, column ?? undefined].filter(Boolean).join(', ');
      const shown = value === null ? '' : ` (${value})`;
      return `! ${place}${words.colon[locale]} ${reasons[reason].name[locale]}${shown}. ${reasons[reason].advice[locale]}`;
    }),
  ];
}

function decisionNote({ subject, decision, evidence, setting, uncertain }: Decision, locale: Locale): string {
  const how = setting === undefined ? '' : ` [--set ${setting}=…]`;
  const because = evidence[locale] === '' ? '' : ` (${evidence[locale]})`;
  return `${uncertain ? '?' : '·'} ${subject[locale]}${messages.import.colon[locale]} ${decision[locale]}${because}${how}`;
}
