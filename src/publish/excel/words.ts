import type { Text } from '../../star';

/** What the workbook says around the data. */
export const words = {
  readMe: { fr: 'Lisez-moi', en: 'Read me' },
  dictionary: { fr: 'Dictionnaire', en: 'Dictionary' },
  title: { fr: 'Les données de la relation client', en: 'The data of the customer relationship' },
  asOf: { fr: 'Situation au', en: 'As of' },
  sheets: { fr: 'Ce que contient ce classeur', en: 'What this workbook holds' },
  sheet: { fr: 'Feuille', en: 'Sheet' },
  what: { fr: 'Contenu', en: 'Content' },
  grain: { fr: 'Chaque ligne', en: 'Each row' },
  rows: { fr: 'Lignes', en: 'Rows' },
  notes: { fr: 'À savoir', en: 'Good to know' },
  dictionaryContent: {
    fr: 'La définition de chaque table, de chaque colonne et de chaque mesure.',
    en: 'The definition of every table, every column and every measure.',
  },
  dictionaryGrain: { fr: 'Une table, une colonne ou une mesure', en: 'A table, a column or a measure' },
  table: { fr: 'Table', en: 'Table' },
  name: { fr: 'Nom', en: 'Name' },
  kind: { fr: 'Nature', en: 'Kind' },
  column: { fr: 'Colonne', en: 'Column' },
  measure: { fr: 'Mesure', en: 'Measure' },
  type: { fr: 'Type', en: 'Type' },
  key: { fr: 'Clé', en: 'Key' },
  folder: { fr: 'Dossier', en: 'Folder' },
  description: { fr: 'Description', en: 'Description' },
  formula: { fr: 'Formule', en: 'Formula' },
  edgeCases: { fr: 'Cas limites', en: 'Edge cases' },
  source: { fr: 'Source', en: 'Source' },
} as const satisfies Record<string, Text>;

export const notes: readonly Text[] = [
  {
    fr: 'Chaque feuille de données est un vrai tableau Excel : il se filtre, se trie et s’appelle par son nom dans une formule ou un tableau croisé dynamique.',
    en: 'Every data sheet is a real Excel table: filter it, sort it, call it by its name in a formula or a PivotTable.',
  },
  {
    fr: 'Les tables se relient par leurs clés ; la feuille Dictionnaire dit quelle clé mène à quelle table. La clé −1 désigne ce qui est inconnu ou sans objet.',
    en: 'Tables are linked by their keys; the Dictionary sheet says which key leads to which table. Key −1 stands for unknown or not applicable.',
  },
  {
    fr: 'Une cellule vide est une valeur absente, jamais un zéro.',
    en: 'An empty cell is a missing value, never a zero.',
  },
  {
    fr: 'Un texte qui commence par =, +, -, @, une tabulation ou un retour chariot, sans être un simple nombre, est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute comme une formule. Le fichier Parquet garde le texte exact.',
    en: 'A text that starts with =, +, -, @, a tab or a carriage return, and is not just a number, has an apostrophe before it, so that no spreadsheet runs it as a formula. The Parquet file keeps the exact text.',
  },
  {
    fr: 'Un texte de plus de 32 767 caractères, la limite d’Excel, est coupé et finit par … ; une date antérieure au 1er mars 1900 est un texte. Les fichiers CSV et Parquet ont la valeur entière.',
    en: 'A text longer than 32,767 characters, Excel’s limit, is cut and ends in …; a date before 1 March 1900 is a text. The CSV and Parquet files have the whole value.',
  },
];
