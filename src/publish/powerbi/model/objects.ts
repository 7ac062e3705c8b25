/**
 * The semantic model as objects, in the shape and the terms of Microsoft’s Tabular Model Scripting Language: what the
 * printers of TMDL (`tmdl/`) and TMSL (`tmsl.ts`) have in common. One model, two ways to write it.
 */

export interface Annotation {
  readonly name: string;
  readonly value: string;
}

/** Structured facts about an object, which tools read: that a table is a what-if parameter, for instance. */
export interface ExtendedProperty {
  readonly type: 'json';
  readonly name: string;
  readonly value: object;
}

/** What every object may have; its translations are in the cultures. */
export interface ModelObject {
  readonly name: string;
  readonly description?: string;
  readonly extendedProperties?: readonly ExtendedProperty[];
  readonly annotations?: readonly Annotation[];
}

export interface ColumnObject extends ModelObject {
  /** Columns of a calculated table are `calculatedTableColumn` in TMSL; TMDL tells them by their table. */
  readonly type?: 'calculatedTableColumn';
  readonly dataType: string;
  readonly isHidden?: true;
  readonly isKey?: true;
  readonly formatString?: string;
  readonly isAvailableInMdx?: false;
  readonly lineageTag: string;
  readonly sourceLineageTag?: string;
  readonly dataCategory?: string;
  readonly summarizeBy: string;
  readonly sourceColumn: string;
  readonly sortByColumn?: string;
}

export interface MeasureObject extends ModelObject {
  readonly expression: string;
  readonly formatString?: string;
  readonly displayFolder?: string;
  readonly lineageTag: string;
}

export interface LevelObject extends ModelObject {
  readonly ordinal: number;
  readonly lineageTag: string;
  readonly column: string;
}

export interface HierarchyObject extends ModelObject {
  readonly lineageTag: string;
  readonly levels: readonly LevelObject[];
}

/**
 * Where a table’s rows come from: a query of Power Query, a DAX expression, the items of a calculation group, or a table
 * of a Lakehouse that is read where it lies.
 */
export type PartitionSource =
  | { readonly type: 'm' | 'calculated'; readonly expression: string }
  | { readonly type: 'calculationGroup' }
  | {
      readonly type: 'entity';
      readonly entityName: string;
      readonly schemaName: string;
      readonly expressionSource: string;
    };

export interface PartitionObject extends ModelObject {
  readonly mode: 'import' | 'directLake';
  readonly source: PartitionSource;
}

export interface CalculationItemObject extends ModelObject {
  readonly expression: string;
  readonly ordinal: number;
  /** DAX of the format string, where it is not the measure’s own. */
  readonly formatStringDefinition?: { readonly expression: string };
}

/** Calculations that apply to every measure alike; its table’s first column names them, the second sorts them. */
export interface CalculationGroupObject {
  readonly precedence: number;
  readonly calculationItems: readonly CalculationItemObject[];
}

export interface TableObject extends ModelObject {
  readonly lineageTag: string;
  readonly sourceLineageTag?: string;
  readonly isHidden?: true;
  readonly dataCategory?: string;
  readonly calculationGroup?: CalculationGroupObject;
  readonly measures?: readonly MeasureObject[];
  readonly columns: readonly ColumnObject[];
  readonly hierarchies?: readonly HierarchyObject[];
  readonly partitions: readonly PartitionObject[];
}

/** From the many side to the one side. */
export interface RelationshipObject extends ModelObject {
  readonly isActive?: false;
  readonly fromTable: string;
  readonly fromColumn: string;
  readonly toTable: string;
  readonly toColumn: string;
}

/** A named query that is no table, such as a parameter. */
export interface ExpressionObject extends ModelObject {
  readonly kind: 'm';
  readonly expression: string;
  readonly lineageTag: string;
}

export interface RoleObject extends ModelObject {
  readonly modelPermission: 'read';
  readonly tablePermissions: readonly { readonly name: string; readonly filterExpression: string }[];
}

interface Member {
  readonly name: string;
}

/** What a perspective shows of a table. */
export interface PerspectiveTableObject {
  readonly name: string;
  readonly columns?: readonly Member[];
  readonly measures?: readonly Member[];
  readonly hierarchies?: readonly Member[];
}

export interface PerspectiveObject extends ModelObject {
  readonly tables: readonly PerspectiveTableObject[];
}

/** An object’s texts in the language of a culture. */
export interface Translation {
  readonly name: string;
  readonly translatedCaption?: string;
  readonly translatedDescription?: string;
  readonly translatedDisplayFolder?: string;
}

export interface TableTranslation extends Translation {
  readonly columns?: readonly Translation[];
  readonly measures?: readonly Translation[];
  readonly hierarchies?: readonly (Translation & { readonly levels: readonly Translation[] })[];
}

export interface ModelTranslation extends Translation {
  readonly tables: readonly TableTranslation[];
  readonly perspectives?: readonly Translation[];
  readonly roles?: readonly Translation[];
}

export interface CultureObject {
  readonly name: string;
  readonly translations?: { readonly model: ModelTranslation };
  /** What people call things, for questions asked in words. */
  readonly linguisticMetadata?: { readonly content: object; readonly contentType: 'json' };
}

/** The whole model; its name is always `Model`. */
export interface SemanticModel {
  readonly culture: string;
  readonly dataAccessOptions: { readonly legacyRedirects: true; readonly returnErrorValuesAsNull: true };
  readonly defaultPowerBIDataSourceVersion: 'powerBI_V3';
  readonly discourageImplicitMeasures: true;
  readonly sourceQueryCulture: string;
  readonly tables: readonly TableObject[];
  readonly relationships: readonly RelationshipObject[];
  readonly cultures: readonly CultureObject[];
  readonly perspectives?: readonly PerspectiveObject[];
  readonly roles?: readonly RoleObject[];
  readonly expressions?: readonly ExpressionObject[];
  readonly annotations: readonly Annotation[];
}

/** The lowest level that knows every feature used now or planned (user-defined functions); never lower it again. */
export const compatibilityLevel = 1702;
