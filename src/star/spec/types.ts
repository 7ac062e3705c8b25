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
  /** Published even if empty throughout, because a published report is bound to it or a rule looks at it. */
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
  /**
   * The same columns in another order, for the copy of the rows that the Power BI model holds: a history is much
   * smaller there when what belongs to one customer stands together.
   */
  readonly embeddedBy?: readonly string[];
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

/** Rows that a role lets through. */
export interface RoleFilterSpec {
  readonly table: string;
  /** Where `value` is the one that the role is made for, as DAX writes it; empty for a role that needs none. */
  readonly dax: (names: DaxNames, value: string) => string;
}

/** An example of row-level security. What a role filters, its members see a part of; all else stays as it is. */
export interface RoleSpec {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /**
   * One role for each value that the data has in this column: the role of a region, of a team. `where`, a condition in
   * SQL, keeps those that let rows through.
   */
  readonly each?: { readonly table: string; readonly column: string; readonly where?: string };
  readonly filters: readonly RoleFilterSpec[];
  /** Who a member is comes from the account: best practice asks whether that is needed; it is the point here. */
  readonly dynamic?: boolean;
}

/** A choice of the model for one kind of reader. It hides, and protects nothing. */
export interface PerspectiveSpec {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly shows: {
    readonly column: (table: TableSpec, column: ColumnSpec) => boolean;
    readonly measure: (measure: MeasureSpec) => boolean;
  };
}

/** What people also call an object, each list in the order of preference. */
export interface SynonymSpec {
  /** Id of a measure or a table; `table.column` for a column. */
  readonly object: string;
  readonly words: Readonly<Record<Locale, readonly string[]>>;
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

/** What a calculation group does to whichever measure it meets. */
export interface CalculationItemSpec {
  readonly id: string;
  /** Unique within the group, in both languages. */
  readonly name: Text;
  readonly description: Text;
  /** Speaks of the measure as SELECTEDMEASURE (). */
  readonly dax: (names: DaxNames) => string;
  /** How results are shown where it is not as the measure itself is: a change in percent bears its sign. */
  readonly format?: 'signed-percent';
}

/** Calculations to choose from, that apply to every measure alike; a table of the model without rows in the star. */
export interface CalculationGroupSpec {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** The column that people choose in. */
  readonly column: Pick<ColumnSpec, 'name' | 'description'>;
  /** The hidden column that keeps the items in order. */
  readonly order: Pick<ColumnSpec, 'name' | 'description'>;
  /** Among several groups, the one with the higher precedence is applied first. */
  readonly precedence: number;
  /** In the order in which they are offered. */
  readonly items: readonly CalculationItemSpec[];
}

/** A number that the readers of a report may choose (what-if): a table of the model without rows in the star. */
export interface ParameterSpec {
  readonly id: string;
  /** The table. */
  readonly name: Text;
  /** The column of its values, or of their names. */
  readonly column: Text;
  readonly description: Text;
  /** The measure that tells what is chosen; its id is that of the parameter followed by `_chosen`. */
  readonly chosen: Text;
  readonly format: 'integer' | 'decimal' | 'percent';
  /** What counts while nothing is chosen. */
  readonly default: number;
  /** An arithmetic series, or a few named values. */
  readonly values: ParameterSeries | readonly ParameterChoice[];
}

export interface ParameterSeries {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export interface ParameterChoice {
  readonly value: number;
  readonly name: Text;
}

/** The one source of truth for the model: everything published is derived from it. */
export interface StarSpec {
  readonly tables: readonly TableSpec[];
  readonly relationships: readonly RelationshipSpec[];
  readonly measures: readonly MeasureSpec[];
  readonly roles?: readonly RoleSpec[];
  readonly perspectives?: readonly PerspectiveSpec[];
  readonly synonyms?: readonly SynonymSpec[];
  readonly calculationGroups?: readonly CalculationGroupSpec[];
  /** Their measures are among `measures`. */
  readonly parameters?: readonly ParameterSpec[];
}

export type { Locale, Text };
