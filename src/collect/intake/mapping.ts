import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { nearest, Problem } from '../../common';
import type { Text } from '../../relationship/text';
import { same } from './decisions';
import { problems } from './problems';
import { roles } from './roles/roles';
import { dateFormats } from './values/dates';

const column = z
  .union([z.string().min(1), z.int().min(1), z.null()])
  .describe('Name of the column, or its number (1 = first); null when the table has none.');

/** The settings of an import, all optional: what is absent is worked out from the files. */
export const mappingSchema = z
  .strictObject({
    version: z.literal(1).optional(),
    files: z
      .strictObject({
        sheet: z.string().optional().describe('Name of the worksheet of a workbook.'),
        encoding: z.string().optional().describe('Such as utf-8, windows-1252 or utf-16le.'),
        delimiter: z
          .string()
          .length(1)
          .optional()
          .describe('Character between columns; a space stands for any number of blanks.'),
        quote: z
          .string()
          .max(1)
          .optional()
          .describe('Character around values; empty when quotes are ordinary characters.'),
        starts: z
          .array(z.int().min(1))
          .min(1)
          .optional()
          .describe('Fixed width: position at which each column starts, 1 = first.'),
        header: z.boolean().optional().describe('Whether the first row of the table names the columns.'),
      })
      .optional(),
    columns: z
      .strictObject(
        Object.fromEntries(roles.map((role) => [role, column.optional()])) as Record<
          (typeof roles)[number],
          z.ZodOptional<typeof column>
        >,
      )
      .optional(),
    dates: z
      .strictObject({
        format: z.enum(dateFormats).optional(),
        dayFirst: z.boolean().optional().describe('Whether 03/04/2024 is the third of April.'),
      })
      .optional(),
    numbers: z
      .strictObject({
        decimal: z.enum(['.', ',']).optional().describe('Decimal mark.'),
        amount: z
          .enum(['line', 'order'])
          .optional()
          .describe('Whether an amount is that of its line, or of the whole order and counted once.'),
        discount: z.enum(['money', 'percent']).optional(),
        cost: z.enum(['unit', 'line']).optional().describe('Whether a cost is that of one unit or of the whole line.'),
      })
      .optional(),
    returns: z
      .strictObject({
        orderPrefix: z
          .string()
          .nullable()
          .optional()
          .describe('What order numbers of cancellations and returns begin with.'),
      })
      .optional(),
    duplicates: z.enum(['keep', 'quarantine']).optional().describe('What becomes of exact copies of a row.'),
    limit: z.number().min(0).max(1).optional().describe('Largest share of bad rows with which the import goes on.'),
  })
  .describe('How Relata reads a table of sales.');

export type Mapping = z.infer<typeof mappingSchema>;

/** Reads a mapping file. */
export async function readMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? problems.missing({ file }) : problems.unreadable({ file }, error.code, error);
  });
  try {
    return parseMapping(JSON.parse(text.replace(/^\ufeff/, '')), file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw notJson(file, text, error);
  }
}

function notJson(file: string, text: string, error: unknown): Problem {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const row = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
  return new Problem(
    { fr: 'Ce fichier de correspondance n’est pas du JSON.', en: 'This mapping file is not JSON.' },
    {
      fr: 'Corrigez la virgule, le guillemet ou l’accolade de cette ligne, ou laissez le premier import l’écrire de nouveau.',
      en: 'Correct the comma, quote or brace on this line, or let a first import write it again.',
    },
    { file, row },
    { cause: error },
  );
}

/** Checks settings from outside; what they may not hold is a Problem that names the entry. */
export function parseMapping(value: unknown, file?: string): Mapping {
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw parsed.error;
  throw issue.code === 'unrecognized_keys'
    ? unknownKey(issue.path, issue.keys[0] ?? '', file)
    : wrongValue(issue, file);
}

function unknownKey(path: readonly PropertyKey[], key: string, file?: string): Problem {
  const known = keysAt(path);
  const similar = nearest(key, known);
  const entry = [...path, key].join('.');
  return new Problem(
    { fr: `Réglage inconnu : ${entry}.`, en: `Unknown setting: ${entry}.` },
    similar === undefined
      ? {
          fr: `Réglages possibles ici : ${known.join(', ')}.`,
          en: `Settings that may stand here: ${known.join(', ')}.`,
        }
      : {
          fr: `Vouliez-vous dire « ${[...path, similar].join('.')} » ?`,
          en: `Did you mean "${[...path, similar].join('.')}"?`,
        },
    { file },
  );
}

const typeNames: Readonly<Record<string, Text>> = {
  object: { fr: 'un groupe de réglages entre accolades { }', en: 'a group of settings in braces { }' },
  array: { fr: 'une liste entre crochets [ ]', en: 'a list in brackets [ ]' },
  string: { fr: 'un texte entre guillemets', en: 'a text in quotes' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
};

function wrongValue(issue: z.core.$ZodIssue, file?: string): Problem {
  const entry = issue.path.join('.');
  const expected = expectedBy(issue);
  return new Problem(
    entry === ''
      ? {
          fr: 'Ce n’est pas une correspondance : des réglages entre accolades { }.',
          en: 'This is no mapping: settings in braces { }.',
        }
      : { fr: `Valeur non admise pour le réglage ${entry}.`, en: `Value not allowed for the setting ${entry}.` },
    expected === undefined
      ? {
          fr: 'Corrigez cette valeur, ou retirez-la : elle sera déterminée d’après les fichiers.',
          en: 'Correct this value, or remove it: it will be worked out from the files.',
        }
      : { fr: `Valeurs admises : ${expected.fr}.`, en: `Values allowed: ${expected.en}.` },
    { file },
  );
}

function expectedBy(issue: z.core.$ZodIssue): Text | undefined {
  if (issue.code === 'invalid_value') return same(issue.values.map((value) => JSON.stringify(value)).join(', '));
  if (issue.code === 'invalid_type') return typeNames[issue.expected];
  if (issue.path[0] === 'columns') {
    return {
      fr: 'le nom de la colonne, son numéro (1 = la première), ou null s’il n’y en a pas',
      en: 'the name of the column, its number (1 = the first), or null if there is none',
    };
  }
  return undefined;
}

function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = mappingSchema;
  for (const key of path) schema = unwrapped((unwrapped(schema) as z.ZodObject).shape[String(key)]);
  return Object.keys((unwrapped(schema) as z.ZodObject).shape);
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

/** Settings over settings: those of `over` win, entry by entry. */
export function mergeMappings(under: Mapping, over: Mapping): Mapping {
  return {
    ...under,
    ...over,
    files: { ...under.files, ...over.files },
    columns: { ...under.columns, ...over.columns },
    dates: { ...under.dates, ...over.dates },
    numbers: { ...under.numbers, ...over.numbers },
    returns: { ...under.returns, ...over.returns },
  };
}
