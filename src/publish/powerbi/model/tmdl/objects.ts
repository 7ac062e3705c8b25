import type {
  Annotation,
  CalculationGroupObject,
  ColumnObject,
  ExpressionObject,
  HierarchyObject,
  MeasureObject,
  ModelObject,
  PartitionObject,
  PerspectiveObject,
  PerspectiveTableObject,
  RelationshipObject,
  RoleObject,
  TableObject,
} from '../objects';
import {
  assignment,
  blocks,
  columnReference,
  description,
  documentText,
  indent,
  objectName,
  textValue,
} from './syntax';

type Property = string | boolean | undefined;

/**
 * The properties of an object in their canonical order: texts, names of other objects (in `references`), and switches,
 * of which only those that are not as usual are written.
 */
function properties<T extends object>(
  object: T,
  order: readonly (keyof T & string)[],
  references: readonly string[] = [],
): string[] {
  return order.flatMap((key) => {
    const value = object[key] as Property;
    if (value === undefined || value === '') return [];
    if (value === true) return [key];
    if (value === false) return [`${key}: false`];
    return [`${key}: ${references.includes(key) ? objectName(value) : textValue(value)}`];
  });
}

const described = (object: ModelObject): string[] => description(object.description ?? '');

/** `extendedProperty Name =` and its JSON, each a block of its own. */
const extendedBlocks = ({ extendedProperties = [] }: ModelObject): string[][] =>
  extendedProperties.map(({ name, value }) => [
    `extendedProperty ${objectName(name)} =`,
    ...indent(JSON.stringify(value, undefined, 2).split('\n'), 2),
  ]);

/** `annotation Name = value`, each a block of its own. */
export function annotationBlocks(annotations: readonly Annotation[] | undefined): string[][] {
  return (annotations ?? []).map(({ name, value }) => [`annotation ${objectName(name)} = ${value}`]);
}

/** One table as a document: measures, columns, hierarchies, partitions, annotations. */
export function tableDocument(table: TableObject): string {
  const members = [
    ...(table.calculationGroup === undefined ? [] : [calculationGroupLines(table.calculationGroup)]),
    ...(table.measures ?? []).map(measureLines),
    ...table.columns.map(columnLines),
    ...(table.hierarchies ?? []).map(hierarchyLines),
    ...table.partitions.flatMap((partition) => partitionLines(partition)),
    ...annotationBlocks(table.annotations),
  ];
  return documentText([
    ...described(table),
    `table ${objectName(table.name)}`,
    ...indent(properties(table, ['isHidden', 'lineageTag', 'sourceLineageTag', 'dataCategory'])),
    ...members.flatMap((member) => ['', ...indent(member)]),
  ]);
}

function measureLines(measure: MeasureObject): string[] {
  return [
    ...described(measure),
    ...assignment(`measure ${objectName(measure.name)}`, measure.expression),
    ...indent(
      blocks(
        properties(measure, ['formatString', 'displayFolder', 'lineageTag']),
        ...annotationBlocks(measure.annotations),
      ),
    ),
  ];
}

function calculationGroupLines({ precedence, calculationItems }: CalculationGroupObject): string[] {
  const items = calculationItems.map((item) => [
    ...described(item),
    ...assignment(`calculationItem ${objectName(item.name)}`, item.expression),
    ...(item.formatStringDefinition === undefined
      ? []
      : ['', ...indent(assignment('formatStringDefinition', item.formatStringDefinition.expression))]),
  ]);
  return ['calculationGroup', ...indent(blocks([`precedence: ${precedence}`], ...items))];
}

const columnProperties: readonly (keyof ColumnObject & string)[] = [
  'dataType',
  'isHidden',
  'isKey',
  'formatString',
  'isAvailableInMdx',
  'lineageTag',
  'sourceLineageTag',
  'dataCategory',
  'summarizeBy',
  'sourceColumn',
  'sortByColumn',
];

function columnLines(column: ColumnObject): string[] {
  return [
    ...described(column),
    `column ${objectName(column.name)}`,
    ...indent(
      blocks(
        properties(column, columnProperties, ['sortByColumn']),
        ...extendedBlocks(column),
        ...annotationBlocks(column.annotations),
      ),
    ),
  ];
}

function hierarchyLines(hierarchy: HierarchyObject): string[] {
  const levels = hierarchy.levels.map((level) => [
    ...described(level),
    `level ${objectName(level.name)}`,
    ...indent(properties(level, ['lineageTag', 'column'], ['column'])),
  ]);
  return [
    ...described(hierarchy),
    `hierarchy ${objectName(hierarchy.name)}`,
    ...indent(blocks(properties(hierarchy, ['lineageTag']), ...levels)),
  ];
}

/** One block; none for a calculation group, whose rows are its items. */
function partitionLines({ name, mode, source }: PartitionObject): string[][] {
  const head = [`partition ${objectName(name)} = ${source.type}`, `\tmode: ${mode}`];
  switch (source.type) {
    case 'calculationGroup':
      return [];
    case 'entity':
      return [
        [
          ...head,
          '\tsource',
          ...indent(properties(source, ['entityName', 'schemaName', 'expressionSource'], ['expressionSource']), 2),
        ],
      ];
    default:
      return [[...head, ...indent(assignment('source', source.expression))]];
  }
}

/** Every relationship of the model, in one document. */
export function relationshipsDocument(relationships: readonly RelationshipObject[]): string {
  return documentText(
    blocks(
      ...relationships.map((relationship) => [
        `relationship ${relationship.name}`,
        ...indent([
          ...properties(relationship, ['isActive']),
          `fromColumn: ${columnReference(relationship.fromTable, relationship.fromColumn)}`,
          `toColumn: ${columnReference(relationship.toTable, relationship.toColumn)}`,
        ]),
      ]),
    ),
  );
}

/** Every expression of the model, in one document. */
export function expressionsDocument(expressions: readonly ExpressionObject[]): string {
  return documentText(
    blocks(
      ...expressions.map((expression) => [
        ...described(expression),
        ...assignment(`expression ${objectName(expression.name)}`, expression.expression),
        ...indent(blocks(properties(expression, ['lineageTag']), ...annotationBlocks(expression.annotations))),
      ]),
    ),
  );
}

/** A role with the rows that it lets through. */
export function roleDocument(role: RoleObject): string {
  const permissions = role.tablePermissions.map(({ name, filterExpression }) =>
    assignment(`tablePermission ${objectName(name)}`, filterExpression),
  );
  return documentText([
    ...described(role),
    `role ${objectName(role.name)}`,
    ...indent(blocks(properties(role, ['modelPermission']), ...permissions, ...annotationBlocks(role.annotations))),
  ]);
}

/** A perspective with what it shows. */
export function perspectiveDocument(perspective: PerspectiveObject): string {
  const members = [...perspective.tables.map(perspectiveTable), ...annotationBlocks(perspective.annotations)];
  return documentText([
    ...described(perspective),
    `perspective ${objectName(perspective.name)}`,
    ...members.flatMap((member) => ['', ...indent(member)]),
  ]);
}

function perspectiveTable(table: PerspectiveTableObject): string[] {
  const { columns = [], measures = [], hierarchies = [] } = table;
  const members = [
    ...measures.map(({ name }) => `perspectiveMeasure ${objectName(name)}`),
    ...columns.map(({ name }) => `perspectiveColumn ${objectName(name)}`),
    ...hierarchies.map(({ name }) => `perspectiveHierarchy ${objectName(name)}`),
  ];
  return [`perspectiveTable ${objectName(table.name)}`, ...members.flatMap((member) => ['', `\t${member}`])];
}
