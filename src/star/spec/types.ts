import type { Locale, Text } from '../../relationship/text';

/** Logical column types; `money` is DECIMAL(12,2) outside, `decimal` a rounded number. */
export type ColumnType = 'integer' | 'decimal' | 'money' | 'text' | 'date' | 'boolean';

/** What a number looks like; its format string per target and locale is derived. */
export type NumberFormat = 'integer' | 'decimal' | 'money' | 'percent' | 'date' | 'key';

export interface ColumnSpec {
  /** Physical name in the star's DuckDB schema, snake_case; stable across languages. */
  readonly id: string;
  readonly type: ColumnType;
  /** What people read: column header, model column. Unique within the table, in both languages. */
  readonly name: Text;
  readonly description: Text;
  /** `surrogate`: the one-side key of relationships. `foreign`: the many side. `natural`: the source's own code. */
  readonly key?: 'surrogate' | 'foreign' | 'natural';
  /** For a foreign key: id of the dimension it points to. */
  readonly references?: string;
  /** A further key to a dimension that the table already has one to: a measure switches its relationship on. */
  readonly onDemand?: boolean;
  readonly nullable?: boolean;
  /** Published even if empty throughout, because a published report is bound to it. */
  readonly kept?: boolean;
  readonly hidden?: boolean;
  readonly format?: NumberFormat;
  /** Id of the column of the same table that sorts this one (1:1). */
  readonly sortBy?: string;
  readonly dataCategory?: 'City' | 'Country' | 'StateOrProvince' | 'PostalCode' | 'WebUrl';
}

export interface HierarchySpec {
  readonly name: Text;
  readonly description: Text;
  /** Column ids from the top down. */
  readonly levels: readonly string[];
}

export interface TableSpec {
  /** Physical name in the star's DuckDB schema, snake_case. */
  readonly id: string;
  readonly kind: 'dimension' | 'fact';
  readonly name: Text;
  readonly description: Text;
  /** The business process whose events a fact records; dimensions have none. */
  readonly process?: Text;
  /** What one row is. */
  readonly grain: Text;
  readonly columns: readonly ColumnSpec[];
  readonly hierarchies?: readonly HierarchySpec[];
  /** The marked date table: `date` is the id of its key column of type date. */
  readonly calendar?: { readonly date: string };
  /** Column ids in row order of every publication; together unique. */
  readonly orderBy: readonly string[];
}

export interface RelationshipSpec {
  readonly from: { readonly table: string; readonly column: string };
  readonly to: { readonly table: string; readonly column: string };
  readonly active: boolean;
}

/** Names of the model's objects in the build language, as DAX writes them. */
export interface DaxNames {
  /** `'Campaign contacts'` */
  table(table: string): string;
  /** `Sales[Net amount]` */
  column(table: string, column: string): string;
  /** `[Revenue]` */
  measure(measure: string): string;
}

export interface MeasureSpec {
  readonly id: string;
  /** Id of the home table. */
  readonly table: string;
  readonly name: Text;
  readonly description: Text;
  readonly folder: Text;
  readonly format: NumberFormat;
  readonly formula: Text;
  readonly edgeCases: Text;
  /** Author and year, or "course". */
  readonly source: string;
  readonly dax: (names: DaxNames) => string;
  /** The SQL twin: one SELECT of one value over the star's schema, for the whole data unfiltered. */
  readonly sql: string;
}

/** The one source of truth for the model: everything published is derived from it. */
export interface StarSpec {
  readonly tables: readonly TableSpec[];
  readonly relationships: readonly RelationshipSpec[];
  readonly measures: readonly MeasureSpec[];
}

export type { Locale, Text };
