import type { Text } from '../../relationship/text';

/** How a value is kept. Money is whole cents; dates are calendar dates without time zone. */
export type StoreType = 'text' | 'integer' | 'cents' | 'decimal' | 'boolean' | 'date' | 'timestamp';

export interface StoreColumn {
  readonly name: string;
  readonly type: StoreType;
  readonly required?: boolean;
  /** The table whose key this column must hold when it is not null. */
  readonly references?: StoreTableName;
  /** The only values allowed. */
  readonly domain?: readonly string[];
  /** The range of a number, bounds included. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: Text;
}

/** A condition over a whole row (aliased `t`); the row is at fault in `column` when it does not hold. */
export interface StoreRule {
  readonly column: string;
  readonly holds: string;
}

export interface StoreTable {
  readonly name: StoreTableName;
  readonly description: Text;
  readonly key: readonly string[];
  readonly columns: readonly StoreColumn[];
  readonly rules?: readonly StoreRule[];
}

export const storeTableNames = [
  'channel',
  'customer',
  'product',
  'campaign',
  'sales_order',
  'order_line',
  'payment',
  'interaction',
  'campaign_contact',
  'survey_answer',
] as const;

export type StoreTableName = (typeof storeTableNames)[number];

/** A text in both languages. */
export { text } from '../../relationship/text';
