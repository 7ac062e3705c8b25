import { text } from '../../relationship/text';
import type { ColumnSpec, ColumnType, NumberFormat, Text } from './types';

/** A text in both languages, French first. */
export { text };

const formats: Record<ColumnType, NumberFormat | undefined> = {
  integer: 'integer',
  decimal: 'decimal',
  money: 'money',
  date: 'date',
  text: undefined,
  boolean: undefined,
};

type Options = Partial<Omit<ColumnSpec, 'id' | 'type' | 'name' | 'description'>>;

/** A column that people see. */
export function column(id: string, type: ColumnType, name: Text, description: Text, options: Options = {}): ColumnSpec {
  return { id, type, name, description, format: formats[type], ...options };
}

/** A column that only sorts another one. */
export function sorter(id: string, name: Text, description: Text): ColumnSpec {
  return { id, type: 'integer', name, description, hidden: true, format: 'key' };
}

/** A fact's number: hidden, because people read it through a measure. */
export function measured(
  id: string,
  type: 'integer' | 'decimal' | 'money',
  name: Text,
  description: Text,
  options: Options = {},
): ColumnSpec {
  return column(id, type, name, description, { hidden: true, ...options });
}

/** A fact's yes or no, as 1 or 0 so that it adds up: hidden, because people read it through a measure. */
export function flag(id: string, fr: string, en: string, meaning: Text): ColumnSpec {
  return measured(id, 'integer', text(`${fr} (0/1)`, `${en} (0/1)`), meaning);
}

/** A dimension's code in the source, unique. */
export function sourceCode(id: string, name: Text): ColumnSpec {
  return column(id, 'text', name, text('Code dans le système source.', 'Code in the source system.'), {
    key: 'natural',
  });
}

/** The integer key of a dimension. */
export function surrogate(id: string, name: Text): ColumnSpec {
  return {
    id,
    type: 'integer',
    name,
    description: text('Clé technique ; −1 : inconnu ou sans objet.', 'Technical key; −1: unknown or not applicable.'),
    key: 'surrogate',
    hidden: true,
    format: 'key',
  };
}

/** A fact's integer key to a dimension; never null. */
export function foreign(id: string, references: string, name: Text, options: Options = {}): ColumnSpec {
  return {
    id,
    type: 'integer',
    name,
    description: text('Clé technique vers la dimension.', 'Technical key to the dimension.'),
    key: 'foreign',
    references,
    hidden: true,
    format: 'key',
    ...options,
  };
}

/** The names of keys, shared by the dimension and its facts. */
export const keyNames = {
  date: text('Clé date', 'Date key'),
  monthEnd: text('Clé fin de mois', 'Month end key'),
  customer: text('Clé client', 'Customer key'),
  product: text('Clé produit', 'Product key'),
  channel: text('Clé canal', 'Channel key'),
  campaign: text('Clé campagne', 'Campaign key'),
  contact: text('Clé contact', 'Contact key'),
  employee: text('Clé salarié', 'Employee key'),
  interactionType: text('Clé type d’interaction', 'Interaction type key'),
  surveyItem: text('Clé question', 'Survey item key'),
  dealStage: text('Clé étape d’affaire', 'Deal stage key'),
  stage: text('Clé étape', 'Stage key'),
  previousStage: text('Clé étape précédente', 'Previous stage key'),
  loyalty: text('Clé fidélité', 'Loyalty key'),
  tier: text('Clé palier', 'Tier key'),
  previousTier: text('Clé palier précédent', 'Previous tier key'),
  tenure: text('Clé ancienneté', 'Tenure key'),
  rfm: text('Clé profil RFM', 'RFM profile key'),
} as const;
