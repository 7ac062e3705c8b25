import type {
  ColumnObject,
  MeasureObject,
  ModelObject,
  SemanticModel,
  TableObject,
} from '../../../../src/publish/powerbi/model/objects';

/** An object that breaks a rule, and those whose annotations may excuse it. */
interface Breach {
  readonly name: string;
  readonly excusedBy: readonly ModelObject[];
}

/** A rule of Microsoft’s best-practice analyzer, re-implemented on the model’s objects. */
export type Check = (model: SemanticModel) => readonly Breach[];

const breach = (name: string, ...excusedBy: ModelObject[]): Breach => ({ name, excusedBy });

const onTables =
  (breaks: (table: TableObject, model: SemanticModel) => boolean): Check =>
  (model) =>
    model.tables.filter((table) => breaks(table, model)).map((table) => breach(table.name, table));

const onColumns =
  (breaks: (column: ColumnObject, table: TableObject, model: SemanticModel) => boolean): Check =>
  (model) =>
    model.tables.flatMap((table) =>
      table.columns
        .filter((column) => breaks(column, table, model))
        .map((column) => breach(`${table.name}[${column.name}]`, column, table)),
    );

const onMeasures =
  (breaks: (measure: MeasureObject) => boolean): Check =>
  ({ tables }) =>
    tables.flatMap(({ measures = [] }) => measures.filter(breaks).map((each) => breach(`[${each.name}]`, each)));

/** Sorted, sorting or standing in a hierarchy: MDX clients such as Excel then need the column. */
const isAttribute = ({ name, sortByColumn }: ColumnObject, { columns, hierarchies = [] }: TableObject): boolean =>
  sortByColumn !== undefined ||
  columns.some((other) => other.sortByColumn === name) ||
  hierarchies.some(({ levels }) => levels.some(({ column }) => column === name));

const isHidden = (column: ColumnObject, table: TableObject): boolean =>
  column.isHidden === true || table.isHidden === true;

const expressionsOf = ({ partitions }: TableObject): string[] =>
  partitions.flatMap(({ source }) => ('expression' in source ? source.expression : []));

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec janv févr mars avr mai juin juil août sept déc';
const isMonth = (name: string): boolean =>
  monthNames.split(' ').some((month) => new RegExp(`^${month}\\p{L}*\\b`, 'iu').test(name));

const isDated = (pattern: RegExp, format: string): Check =>
  onColumns(
    ({ name, dataType, formatString }) => pattern.test(name) && dataType === 'dateTime' && formatString !== format,
  );

/** By the id that the analyzer knows each rule by. */
export const checks: Readonly<Record<string, Check>> = {
  AVOID_FLOATING_POINT_DATA_TYPES: onColumns(({ dataType }) => dataType === 'double'),
  ISAVAILABLEINMDX_FALSE_NONATTRIBUTE_COLUMNS: onColumns(
    (column, table) => column.isAvailableInMdx !== false && isHidden(column, table) && !isAttribute(column, table),
  ),
  SET_ISAVAILABLEINMDX_TO_TRUE_ON_NECESSARY_COLUMNS: onColumns(
    (column, table) => column.isAvailableInMdx === false && isAttribute(column, table),
  ),
  'DATE/CALENDAR_TABLES_SHOULD_BE_MARKED_AS_A_DATE_TABLE': onTables(
    ({ name, dataCategory, columns }) =>
      /date|calend/i.test(name) &&
      (dataCategory !== 'Time' || !columns.some(({ isKey, dataType }) => isKey === true && dataType === 'dateTime')),
  ),
  MODEL_SHOULD_HAVE_A_DATE_TABLE: ({ tables }) =>
    tables.some(({ dataCategory }) => dataCategory === 'Time') ? [] : [breach('model')],
  'REMOVE_AUTO-DATE_TABLE': ({ annotations }) =>
    annotations.some(({ name, value }) => name === '__PBI_TimeIntelligenceEnabled' && value === '0')
      ? []
      : [breach('model')],
  MINIMIZE_POWER_QUERY_TRANSFORMATIONS: onTables((table) =>
    /Table\.(Combine|Join|NestedJoin|AddColumn|Group|Sort|Pivot|Unpivot|UnpivotOtherColumns|Distinct)\(|NativeQuery/.test(
      expressionsOf(table).join('\n'),
    ),
  ),
  'UNPIVOT_PIVOTED_(MONTH)_DATA': onTables(({ columns }) => columns.filter(({ name }) => isMonth(name)).length >= 6),
  REDUCE_USAGE_OF_CALCULATED_TABLES: onTables(({ partitions }) =>
    partitions.some(({ source }) => source.type === 'calculated'),
  ),
  ENSURE_TABLES_HAVE_RELATIONSHIPS: onTables(
    ({ name, calculationGroup }, { relationships }) =>
      calculationGroup === undefined &&
      !relationships.some(({ fromTable, toTable }) => fromTable === name || toTable === name),
  ),
  'CHECK_IF_DYNAMIC_ROW_LEVEL_SECURITY_(RLS)_IS_NECESSARY': ({ roles = [] }) =>
    roles
      .filter(({ tablePermissions }) =>
        tablePermissions.some(({ filterExpression }) => /USER(NAME|PRINCIPALNAME)\s*\(/i.test(filterExpression)),
      )
      .map((role) => breach(role.name, role)),
  REMOVE_ROLES_WITH_NO_MEMBERS: ({ roles = [] }) => roles.map((role) => breach(role.name, role)),
  PERSPECTIVES_WITH_NO_OBJECTS: ({ perspectives = [] }) =>
    perspectives.filter(({ tables }) => tables.length === 0).map((each) => breach(each.name, each)),
  DATA_COLUMNS_MUST_HAVE_A_SOURCE_COLUMN: onColumns(({ sourceColumn }) => sourceColumn === ''),
  EXPRESSION_RELIANT_OBJECTS_MUST_HAVE_AN_EXPRESSION: onMeasures(({ expression }) => expression.trim() === ''),
  OBJECTS_WITH_NO_DESCRIPTION: (model) => [
    ...onTables(({ description = '', isHidden: hidden }) => hidden !== true && description === '')(model),
    ...onColumns((column, table) => !isHidden(column, table) && (column.description ?? '') === '')(model),
    ...onMeasures(({ description = '' }) => description === '')(model),
  ],
  PARTITION_NAME_SHOULD_MATCH_TABLE_NAME_FOR_SINGLE_PARTITION_TABLES: onTables(
    ({ name, partitions, calculationGroup }) =>
      calculationGroup === undefined && partitions.length === 1 && partitions[0]?.name !== name,
  ),
  PROVIDE_FORMAT_STRING_FOR_MEASURES: onMeasures(({ formatString = '' }) => formatString === ''),
  PERCENTAGE_FORMATTING: onMeasures(
    ({ formatString = '' }) => formatString.includes('%') && formatString !== '#,0.0%;-#,0.0%;#,0.0%',
  ),
  INTEGER_FORMATTING: onMeasures(
    ({ formatString = '' }) => !/[$%]/.test(formatString) && !['#,0', '#,0.0'].includes(formatString),
  ),
  DATECOLUMN_FORMATSTRING: isDated(/date/i, 'mm/dd/yyyy'),
  MONTHCOLUMN_FORMATSTRING: isDated(/month|mois/i, 'MMMM yyyy'),
  NUMERIC_COLUMN_SUMMARIZE_BY: onColumns(
    (column, table) =>
      /^(int64|decimal|double)$/.test(column.dataType) && column.summarizeBy !== 'none' && !isHidden(column, table),
  ),
  MARK_PRIMARY_KEYS: onColumns(
    ({ name, isKey }, table, { relationships }) =>
      isKey !== true &&
      table.dataCategory !== 'Time' &&
      relationships.some(({ toTable, toColumn }) => toTable === table.name && toColumn === name),
  ),
};

/** The rules from which an object’s annotations excuse it, each with its reason. */
export function excusesOf({ annotations = [] }: ModelObject): { rules: readonly string[]; reason: string } {
  const written = annotations.find(({ name }) => name === 'BestPracticeAnalyzer_IgnoreRules');
  if (written === undefined) return { rules: [], reason: '' };
  const { RuleIDs, Reason } = JSON.parse(written.value) as { RuleIDs: string[]; Reason?: string };
  return { rules: RuleIDs, reason: Reason ?? '' };
}

/** `RULE object` of every breach that no annotation excuses. */
export const breachesOf = (model: SemanticModel): string[] =>
  Object.entries(checks).flatMap(([rule, check]) =>
    check(model)
      .filter(({ excusedBy }) => !excusedBy.some((object) => excusesOf(object).rules.includes(rule)))
      .map(({ name }) => `${rule} ${name}`),
  );
