import { Command } from 'commander';
import { locales, type Locale } from '../relationship/text';

/** What the argument parser itself says, for languages other than its own. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: /, 'Erreur : '],
  [/option '(.+?)' argument '(.*?)' is invalid\. (.*)$/m, 'l’option « $1 » n’accepte pas « $2 ». $3'],
  [/unknown command '(.+?)'/, 'commande inconnue « $1 »'],
  [/unknown option '(.+?)'/, 'option inconnue « $1 »'],
  [/missing required argument '(.+?)'/, 'il manque « $1 »'],
  [/option '(.+?)' argument missing/, 'il manque une valeur à l’option « $1 »'],
  [/too many arguments.*$/m, 'trop de valeurs sur la ligne de commande.'],
  [/\(Did you mean (.+?)\?\)/, '(Vouliez-vous dire $1 ?)'],
  [/Allowed: /, 'Valeurs possibles : '],
  [/\(default: (.+?)\)/g, '(par défaut : $1)'],
  [/display help for command/g, 'affiche cette aide'],
  [/output the version number/g, 'affiche la version'],
];

/** A command whose parser speaks the language too: titles of the help, errors, defaults. */
export function createCommand(name: string, locale: Locale): Command {
  const command = new Command(name).showHelpAfterError().exitOverride();
  if (locale === 'en') return command;
  const translate = (text: string): string => sentences.reduce((said, [from, to]) => said.replace(from, to), text);
  return command
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleOptionDescription: translate,
      styleSubcommandDescription: translate,
    })
    .configureOutput({ outputError: (text, write) => write(translate(text)) });
}

/**
 * The language that a command line asks for, needed before it is parsed so that the parser's own words can follow it;
 * and the command line with that option where every command takes it.
 */
export function splitLocale(args: readonly string[]): { locale: Locale; args: string[] } {
  const position = args.findIndex((argument) => argument === '--locale' || argument.startsWith('--locale='));
  if (position < 0) return { locale: 'en', args: [...args] };
  const joined = args[position]?.split('=')[1];
  const given = args.slice(position, position + (joined === undefined ? 2 : 1));
  const others = [...args.slice(0, position), ...args.slice(position + given.length)];
  const value = joined ?? given[1];
  const isCommand = others[0] !== undefined && !others[0].startsWith('-');
  return {
    locale: locales.find((locale) => locale === value) ?? 'en',
    args: isCommand ? [...others, ...given] : others,
  };
}
