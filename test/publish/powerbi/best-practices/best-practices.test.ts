import { describe, expect, it } from 'vitest';
import { semanticModel } from '../../../../src/publish/powerbi/model/model';
import { modelNames } from '../../../../src/publish/powerbi/model/names';
import type { ColumnObject, SemanticModel, TableObject } from '../../../../src/publish/powerbi/model/objects';
import { folderSource, lakehouseSource } from '../../../../src/publish/powerbi/model/source';
import { unknownLakehouse } from '../../../../src/publish/powerbi';
import { starSpec, type Locale } from '../../../../src/star';
import { lintRules } from '../../../../src/star/lint';
import { breachesOf, checks, excusesOf } from './checks';
import { heldByLint, notChecked } from './rules';

const locales: readonly Locale[] = ['fr', 'en'];

/** The whole specification as a model, with a role of every kind. */
function whole(locale: Locale, source = folderSource(locale, 'C:\\Data')): SemanticModel {
  const roles = (starSpec.roles ?? []).map((spec) => ({ spec, ...(spec.each === undefined ? {} : { value: 'Nord' }) }));
  const names = modelNames(starSpec, locale);
  return semanticModel({ spec: starSpec, names, roles, currency: 'EUR', source });
}

describe.each(locales)('the whole model in %s', (locale) => {
  it('breaks no rule but those from which it is excused', () => {
    expect(breachesOf(whole(locale))).toEqual([]);
    expect(breachesOf(whole(locale, lakehouseSource(unknownLakehouse)))).toEqual([]);
  });

  it('says why wherever it breaks one, and is excused from nothing else', () => {
    const { tables, roles = [] } = whole(locale);
    const objects = [...tables, ...tables.flatMap(({ columns, measures = [] }) => [...columns, ...measures]), ...roles];
    const excused = objects.map(excusesOf).filter(({ rules }) => rules.length > 0);
    expect(excused.length).toBeGreaterThan(10);
    for (const { rules, reason } of excused) {
      expect(reason).toMatch(/^\p{Lu}.{20,}\.$/u);
      for (const rule of rules) expect(Object.keys(checks)).toContain(rule);
    }
  });
});

describe('a model that is not as it should be', () => {
  const model = whole('en');
  const [calendar, customer, ...others] = model.tables as [TableObject, TableObject, ...TableObject[]];
  const sales = others.find(({ name }) => name === 'Sales') ?? customer;
  const withTable = (table: TableObject, change: Partial<TableObject>): SemanticModel => ({
    ...model,
    tables: model.tables.map((each) => (each === table ? { ...each, ...change } : each)),
  });
  const withColumn = (table: TableObject, name: string, change: Partial<ColumnObject>): SemanticModel =>
    withTable(table, {
      columns: table.columns.map((each) => (each.name === name ? { ...each, ...change } : each)),
    });
  const [measure] = sales.measures ?? [];
  if (measure === undefined) throw new Error('sales have measures');
  const withMeasure = (change: Partial<typeof measure>): SemanticModel =>
    withTable(sales, { measures: [{ ...measure, annotations: undefined, ...change }] });
  const months = 'January February March April May June'.split(' ');
  const [column] = customer.columns as [ColumnObject];
  const partition = { name: 'Customer', mode: 'import' } as const;
  const [role] = model.roles ?? [];
  if (role === undefined) throw new Error('the model has roles');
  const own = model.roles?.find(({ tablePermissions }) =>
    JSON.stringify(tablePermissions).includes('USERPRINCIPALNAME'),
  );

  const broken: Readonly<Record<string, SemanticModel>> = {
    AVOID_FLOATING_POINT_DATA_TYPES: withColumn(customer, 'City', { dataType: 'double' }),
    ISAVAILABLEINMDX_FALSE_NONATTRIBUTE_COLUMNS: withColumn(customer, 'Customer key', { isAvailableInMdx: undefined }),
    SET_ISAVAILABLEINMDX_TO_TRUE_ON_NECESSARY_COLUMNS: withColumn(calendar, 'Month', { isAvailableInMdx: false }),
    'DATE/CALENDAR_TABLES_SHOULD_BE_MARKED_AS_A_DATE_TABLE': withColumn(calendar, 'Date', { isKey: undefined }),
    MODEL_SHOULD_HAVE_A_DATE_TABLE: { ...model, tables: [customer, ...others] },
    'REMOVE_AUTO-DATE_TABLE': { ...model, annotations: [] },
    MINIMIZE_POWER_QUERY_TRANSFORMATIONS: withTable(customer, {
      partitions: [{ ...partition, source: { type: 'm', expression: 'Table.Sort(Source, {})' } }],
    }),
    'UNPIVOT_PIVOTED_(MONTH)_DATA': withTable(customer, { columns: months.map((name) => ({ ...column, name })) }),
    REDUCE_USAGE_OF_CALCULATED_TABLES: withTable(customer, {
      partitions: [{ ...partition, source: { type: 'calculated', expression: '{ 1 }' } }],
    }),
    ENSURE_TABLES_HAVE_RELATIONSHIPS: { ...model, relationships: [] },
    'CHECK_IF_DYNAMIC_ROW_LEVEL_SECURITY_(RLS)_IS_NECESSARY': {
      ...model,
      roles: own === undefined ? [] : [{ ...own, annotations: [] }],
    },
    REMOVE_ROLES_WITH_NO_MEMBERS: { ...model, roles: [{ ...role, annotations: [] }] },
    PERSPECTIVES_WITH_NO_OBJECTS: { ...model, perspectives: [{ name: 'Nothing', tables: [] }] },
    DATA_COLUMNS_MUST_HAVE_A_SOURCE_COLUMN: withColumn(customer, 'City', { sourceColumn: '' }),
    EXPRESSION_RELIANT_OBJECTS_MUST_HAVE_AN_EXPRESSION: withMeasure({ expression: ' ' }),
    OBJECTS_WITH_NO_DESCRIPTION: withColumn(customer, 'City', { description: undefined }),
    PARTITION_NAME_SHOULD_MATCH_TABLE_NAME_FOR_SINGLE_PARTITION_TABLES: withTable(customer, {
      partitions: [{ ...partition, name: 'Other', source: { type: 'm', expression: '1' } }],
    }),
    PROVIDE_FORMAT_STRING_FOR_MEASURES: withMeasure({ formatString: undefined }),
    PERCENTAGE_FORMATTING: withMeasure({ formatString: '0 %' }),
    INTEGER_FORMATTING: withMeasure({ formatString: '0.000' }),
    DATECOLUMN_FORMATSTRING: withColumn(calendar, 'Date', { annotations: [] }),
    MONTHCOLUMN_FORMATSTRING: withColumn(customer, 'City', { name: 'Month of birth', dataType: 'dateTime' }),
    NUMERIC_COLUMN_SUMMARIZE_BY: withColumn(calendar, 'Year', { summarizeBy: 'sum' }),
    MARK_PRIMARY_KEYS: withColumn(customer, 'Customer key', { isKey: undefined }),
  };

  it.each(Object.keys(checks))('is found by %s', (rule) => {
    const found = breachesOf(broken[rule] ?? model).map((each) => each.split(' ')[0]);
    expect(found).toContain(rule);
  });
});

describe('the rules of the analyzer', () => {
  it('are held by a check, by the lint, or need none', () => {
    for (const rules of Object.values(heldByLint)) for (const rule of rules) expect(lintRules).toContain(rule);
    for (const rule of Object.keys(notChecked))
      expect([...Object.keys(checks), ...Object.keys(heldByLint)]).not.toContain(rule);
    const all = new Set([...Object.keys(checks), ...Object.keys(heldByLint), ...Object.keys(notChecked)]);
    // As many as Microsoft publishes.
    expect(all.size).toBe(71);
  });
});
