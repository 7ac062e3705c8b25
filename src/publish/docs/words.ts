import type { Text } from '../../star';

/** French sets a no-break space before a colon. */
export const colon: Text = { fr: '\u00a0:', en: ':' };

/** What the dictionary says around the definitions. */
export const words = {
  title: { fr: 'Dictionnaire des données', en: 'Data dictionary' },
  asOf: { fr: 'Situation au', en: 'As of' },
  lead: {
    fr: 'Ce que contient chaque table, comment les tables se relient, les règles qui classent les clients, et la définition de chaque mesure avec sa valeur sur les données publiées.',
    en: 'What every table holds, how the tables are linked, the rules that classify customers, and the definition of every measure with its value on the published data.',
  },
  tables: { fr: 'Tables', en: 'Tables' },
  table: { fr: 'Table', en: 'Table' },
  kind: { fr: 'Nature', en: 'Kind' },
  dimension: { fr: 'Dimension', en: 'Dimension' },
  fact: { fr: 'Faits', en: 'Facts' },
  grain: { fr: 'Chaque ligne', en: 'Each row' },
  rows: { fr: 'Lignes', en: 'Rows' },
  diagram: { fr: 'Relations', en: 'Relationships' },
  diagramLead: {
    fr: 'Un trait plein est une relation active ; un trait pointillé, une relation que les mesures n’activent que sur demande. Seules les clés sont dessinées. Dans chaque dimension, la clé −1 désigne ce qui est inconnu ou sans objet : aucune clé n’est jamais vide.',
    en: 'A solid line is an active relationship; a dashed line, one that measures switch on only when asked. Only keys are drawn. In every dimension, key −1 stands for unknown or not applicable: no key is ever empty.',
  },
  column: { fr: 'Colonne', en: 'Column' },
  identifier: { fr: 'Identifiant', en: 'Identifier' },
  type: { fr: 'Type', en: 'Type' },
  key: { fr: 'Clé', en: 'Key' },
  nullable: { fr: 'Peut manquer', en: 'May be missing' },
  yes: { fr: 'oui', en: 'yes' },
  description: { fr: 'Description', en: 'Description' },
  hierarchy: { fr: 'Hiérarchie', en: 'Hierarchy' },
  rules: { fr: 'Règles de classement', en: 'Classification rules' },
  rulesLead: {
    fr: 'La première règle dont la condition est remplie décide. Une comparaison avec une valeur inconnue n’est jamais remplie.',
    en: 'The first rule whose condition holds decides. A comparison with an unknown value never holds.',
  },
  confirmation: {
    fr: 'L’étape ne change que si le nouveau résultat se répète deux mois de suite. Font exception, parce que ce sont des faits, la perte, le retour d’un client perdu, la première commande et le premier mois.',
    en: 'The stage changes only when the new result holds two months in a row. A loss, the return of a lost customer, the first order and the first month are exceptions, because they are facts.',
  },
  latchLead: {
    fr: 'Mémoire d’un mois sur l’autre, à deux seuils, pour qu’un client ne change pas d’étape à chaque petite variation.',
    en: 'A memory from month to month, with two thresholds, so that a customer does not change stage at every small variation.',
  },
  latchSet: { fr: 'entrée en mémoire', en: 'turned on' },
  latchReset: { fr: 'sortie de mémoire', en: 'turned off' },
  latchKept: { fr: 'inchangé', en: 'unchanged' },
  latchSetBecause: { fr: 'Le seuil d’entrée est franchi.', en: 'The entry threshold is crossed.' },
  latchResetBecause: { fr: 'Le seuil de sortie est franchi.', en: 'The exit threshold is crossed.' },
  latchKeptBecause: { fr: 'Entre les deux seuils, rien ne change.', en: 'Between the two thresholds nothing changes.' },
  metrics: { fr: 'Ce que regardent les règles', en: 'What the rules look at' },
  metric: { fr: 'Grandeur', en: 'Metric' },
  term: { fr: 'Nom', en: 'Name' },
  code: { fr: 'Code', en: 'Code' },
  definition: { fr: 'Définition', en: 'Definition' },
  measures: { fr: 'Mesures', en: 'Measures' },
  measuresLead: {
    fr: 'Les valeurs portent sur toutes les données publiées, sans filtre. Une valeur absente s’écrit – ; elle n’est ni zéro ni infinie.',
    en: 'Values are those of all published data, unfiltered. A missing value is written –; it is neither zero nor infinite.',
  },
  measure: { fr: 'Mesure', en: 'Measure' },
  value: { fr: 'Valeur', en: 'Value' },
  folder: { fr: 'Dossier', en: 'Folder' },
  formula: { fr: 'Formule', en: 'Formula' },
  edgeCases: { fr: 'Cas limites', en: 'Edge cases' },
  source: { fr: 'Source', en: 'Source' },
  valueHere: { fr: 'Valeur sur ces données', en: 'Value on this data' },
  sql: { fr: 'En SQL, sur les tables de l’étoile', en: 'In SQL, on the tables of the star' },
  dax: { fr: 'En DAX', en: 'In DAX' },
} as const satisfies Record<string, Text>;
