import type { ColumnSpec, ColumnType, Locale, MeasureSpec, StarSpec, TableSpec, Text } from '../star';

/** The table's name as people read it: model table, sheet, heading. */
export function tableName(table: Pick<TableSpec, 'name'>, locale: Locale): string {
  return table.name[locale];
}

/** The column's name as people read it: header in files, model column. */
export { headerOf as columnName } from '../star';

/** The measure's name as people read it. */
export function measureName(measure: Pick<MeasureSpec, 'name'>, locale: Locale): string {
  return measure.name[locale];
}

/** A phrase that stands alone elsewhere, as it goes on after a colon. */
export function afterColon(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** The course is one of customer relationship management: its definitions are those of the field. */
const courseName: Text = { fr: 'cours de GRC (définition usuelle)', en: 'CRM course (usual definition)' };

/** Where the measure's definition comes from, as people read it. */
export function sourceName(measure: Pick<MeasureSpec, 'source'>, locale: Locale): string {
  const source = measure.source.replace(/\bcourse\b/, courseName[locale]);
  return locale === 'fr' ? source.replaceAll(' & ', ' et ').replaceAll('; ', '\u202f; ') : source;
}

/** Name of the table's data file: `Étape précédente` is written `Etape-precedente.csv`. */
export function dataFileName(table: Pick<TableSpec, 'name'>, locale: Locale, extension: string): string {
  return `${foldToAscii(table.name[locale], '-')}.${extension}`;
}

const typeNames: Readonly<Record<ColumnType, Text>> = {
  integer: { fr: 'Entier', en: 'Integer' },
  decimal: { fr: 'Décimal', en: 'Decimal' },
  money: { fr: 'Montant', en: 'Amount' },
  text: { fr: 'Texte', en: 'Text' },
  date: { fr: 'Date', en: 'Date' },
  boolean: { fr: 'Oui/non', en: 'Yes/no' },
};

/** The column's type as people read it. */
export function columnTypeName(column: Pick<ColumnSpec, 'type'>, locale: Locale): string {
  return typeNames[column.type][locale];
}

const keyNames = {
  surrogate: { fr: 'Clé', en: 'Key' },
  foreign: { fr: 'Clé étrangère', en: 'Foreign key' },
  natural: { fr: 'Code de la source', en: 'Source code' },
} as const satisfies Record<string, Text>;

/** What the column is a key of: `Key`, `Foreign key → Customer`; empty when it is none. */
export function columnKeyName(spec: StarSpec, column: ColumnSpec, locale: Locale): string {
  if (column.key === undefined) return '';
  const name = keyNames[column.key][locale];
  const one = spec.tables.find(({ id }) => id === column.references);
  return one === undefined ? name : `${name} → ${tableName(one, locale)}`;
}

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE' };

/**
 * Words in plain ASCII letters and digits, joined by `separator`, so that a name survives every file system, archive
 * and formula bar: accents and ligatures are folded, anything else separates words.
 */
export function foldToAscii(name: string, separator: '-' | '_'): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒæÆ]/g, (ligature) => ligatures[ligature] ?? ligature);
  return plain
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .join(separator);
}
