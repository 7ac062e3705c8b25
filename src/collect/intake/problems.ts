import { Problem, type Place } from '../../common';
import type { Text } from '../../relationship/text';

const problem =
  (what: (detail: string) => Text, advice: Text) =>
  (place: Place, detail = '', cause?: unknown): Problem =>
    new Problem(what(detail), advice, place, cause === undefined ? undefined : { cause });

const fixed = (fr: string, en: string) => (): Text => ({ fr, en });

const saveAs: Text = {
  fr: 'Enregistrez les données au format CSV, Excel (.xlsx) ou Parquet, puis recommencez.',
  en: 'Save the data as CSV, Excel (.xlsx) or Parquet, then try again.',
};

/** What can be wrong with a file as a whole, each with what its reader can do. */
export const problems = {
  noPath: problem(fixed('Aucun fichier indiqué.', 'No file was given.'), {
    fr: 'Indiquez un fichier, un dossier ou un motif tel que « ventes/*.csv ».',
    en: 'Give a file, a folder or a pattern such as "sales/*.csv".',
  }),
  missing: problem(fixed('Ce fichier n’existe pas.', 'This file does not exist.'), {
    fr: 'Vérifiez le chemin et le nom du fichier.',
    en: 'Check the path and the name of the file.',
  }),
  noMatch: problem(fixed('Aucun fichier ne correspond à ce motif.', 'No file matches this pattern.'), {
    fr: 'Vérifiez le dossier et le motif, par exemple « ventes/*.csv ».',
    en: 'Check the folder and the pattern, for example "sales/*.csv".',
  }),
  emptyFolder: problem(
    fixed('Ce dossier ne contient aucun fichier de données.', 'This folder contains no data file.'),
    {
      fr: 'Les fichiers attendus sont des .csv, .tsv, .txt, .xlsx ou .parquet ; indiquez le bon dossier.',
      en: 'Data files are .csv, .tsv, .txt, .xlsx or .parquet; give the right folder.',
    },
  ),
  unreadable: problem(
    (code) => ({
      fr: `Ce fichier ne peut pas être lu (${code}).`,
      en: `This file cannot be read (${code}).`,
    }),
    {
      fr: 'Vérifiez les droits d’accès, fermez le programme qui l’a ouvert, ou copiez-le ailleurs.',
      en: 'Check its permissions, close the program that has it open, or copy it elsewhere.',
    },
  ),
  empty: problem(fixed('Ce fichier est vide.', 'This file is empty.'), {
    fr: 'Exportez de nouveau les données, ou retirez ce fichier.',
    en: 'Export the data again, or leave this file out.',
  }),
  binary: problem(
    (kind) => ({
      fr: `Ce fichier n’est pas un tableau de données : ${kind || 'contenu binaire'}.`,
      en: `This file is not a table of data: ${kind || 'binary content'}.`,
    }),
    saveAs,
  ),
  oldExcel: problem(
    fixed(
      'Ce classeur est dans l’ancien format .xls, ou protégé par un mot de passe.',
      'This workbook is in the old .xls format, or protected by a password.',
    ),
    {
      fr: 'Ouvrez-le dans Excel et enregistrez-le au format .xlsx, sans mot de passe.',
      en: 'Open it in Excel and save it as .xlsx, without a password.',
    },
  ),
  damaged: problem(
    (detail) => ({
      fr: `Ce fichier est endommagé ou incomplet (${detail}).`,
      en: `This file is damaged or incomplete (${detail}).`,
    }),
    {
      fr: 'Exportez ou téléchargez de nouveau le fichier.',
      en: 'Export or download the file again.',
    },
  ),
  noSheet: problem(
    (names) => ({
      fr: `Ce classeur n’a pas la feuille demandée ; ses feuilles : ${names}.`,
      en: `This workbook lacks the sheet asked for; its sheets: ${names}.`,
    }),
    {
      fr: 'Indiquez l’une de ces feuilles (files.sheet).',
      en: 'Name one of these sheets (files.sheet).',
    },
  ),
  oneColumn: problem(
    fixed(
      'Aucune colonne ne se dessine : ni séparateur, ni largeurs fixes.',
      'No columns can be made out: neither a delimiter nor fixed widths.',
    ),
    {
      fr: 'Indiquez le séparateur (files.delimiter) ou le début des colonnes (files.starts), ou vérifiez que c’est bien un fichier de ventes.',
      en: 'State the delimiter (files.delimiter) or where columns start (files.starts), or check that this is a file of sales.',
    },
  ),
  noRows: problem(fixed('Aucune ligne de données.', 'There is no line of data.'), {
    fr: 'Exportez de nouveau les ventes : il faut une ligne par achat.',
    en: 'Export the sales again: one line per purchase is needed.',
  }),
  encoding: problem((name) => ({ fr: `Encodage inconnu : ${name}.`, en: `Unknown encoding: ${name}.` }), {
    fr: 'Utilisez par exemple utf-8, windows-1252 ou utf-16le (files.encoding).',
    en: 'Use for example utf-8, windows-1252 or utf-16le (files.encoding).',
  }),
} as const;
