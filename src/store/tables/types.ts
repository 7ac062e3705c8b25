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

/** Every table, parents before the tables that refer to them. */
export const storeTableNames = [
  'channel',
  'employee',
  'customer',
  'contact',
  'product',
  'customer_preference',
  'campaign',
  'sales_order',
  'order_line',
  'payment',
  'interaction',
  'campaign_contact',
  'survey_invitation',
  'survey_answer',
  'web_session',
  'subscription',
  'subscription_change',
  'product_usage',
  'onboarding_step',
  'enrolment',
  'attendance',
  'deal',
  'deal_stage_change',
  'target',
] as const;

export type StoreTableName = (typeof storeTableNames)[number];

/** Tables with their literal types kept, from which the types of their rows follow. */
export const tables = <const T extends readonly StoreTable[]>(defined: T): T => defined;

interface CellTypes {
  text: string;
  integer: number;
  cents: number;
  decimal: number;
  boolean: boolean;
  /** Days since 1970-01-01. */
  date: number;
  timestamp: number;
}

type Cell<C extends StoreColumn> = C extends { domain: readonly (infer D)[] } ? D : CellTypes[C['type']];
type Required<C extends StoreColumn> = Extract<C, { required: true }>;

/** The row of a table: what is required must be given, the rest may be left out or null. Dates are day numbers, money is cents. */
export type RowOf<T extends StoreTable> = {
  readonly [C in Required<T['columns'][number]> as C['name']]: Cell<C>;
} & {
  readonly [C in Exclude<T['columns'][number], Required<T['columns'][number]>> as C['name']]?: Cell<C> | null;
};

/** A text in both languages. */
export { text } from '../../relationship/text';
