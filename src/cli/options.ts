import { InvalidArgumentError, type Command } from 'commander';
import { lakehouseOf, lookNames, type Lakehouse, type LookName } from '../publish';
import { locales, type Locale } from '../relationship/text';
import { messages } from './messages';

/** Options of every command that publishes. */
export interface CommonOptions {
  readonly out?: string;
  readonly name?: string;
  readonly locale: Locale;
  /** What the Power BI report is drawn for. */
  readonly theme: LookName;
  /** The Lakehouse of Microsoft Fabric to make the model for too; `true` for one that does not exist yet. */
  readonly fabric?: Lakehouse | true;
  readonly json?: boolean;
}

export function addCommonOptions(command: Command, locale: Locale): Command {
  return addPublishOptions(command, locale, messages.options.locale);
}

/** The same for commands whose input already decides the language of what is made. */
export function addPublishOptions(command: Command, locale: Locale, language = messages.options.spoken): Command {
  return command
    .option('--out <folder>', messages.options.out[locale])
    .option('--name <name>', messages.options.name[locale], projectName)
    .option('--locale <locale>', language[locale], oneOf(locales), 'en')
    .option('--theme <theme>', messages.options.theme[locale], oneOf(lookNames), 'light')
    .option('--fabric [lakehouse]', messages.options.fabric[locale], lakehouse)
    .option('--json', messages.options.json[locale]);
}

/** The parser's error for a value that an option does not take; `allowed`: what it takes. */
export function notAllowed(allowed: string): InvalidArgumentError {
  return new InvalidArgumentError(`Allowed: ${allowed}.`);
}

/** Parses one of the words given. */
export function oneOf<T extends string>(allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((word) => word === value);
    if (found === undefined) throw notAllowed(allowed.join(', '));
    return found;
  };
}

/** Parses a whole number within bounds, both included. */
export function wholeNumber(minimum: number, maximum: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === '' || !Number.isInteger(number) || number < minimum || number > maximum)
      throw notAllowed(`${minimum}…${maximum}`);
    return number;
  };
}

/** Folder and file names of a Power BI project survive archives and old file systems only in plain letters. */
function projectName(value: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(value)) throw notAllowed('A–Z a–z 0–9 - _ (≤ 40)');
  return value;
}

/** The Lakehouse that an address copied from the browser or from OneLake names. */
function lakehouse(address: string): Lakehouse {
  const found = lakehouseOf(address);
  if (found === undefined) throw notAllowed('https://app.fabric.microsoft.com/groups/…/lakehouses/…');
  return found;
}
