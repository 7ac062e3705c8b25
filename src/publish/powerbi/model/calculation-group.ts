import { stableGuid } from '../../../common';
import type { CalculationGroupSpec, CalculationItemSpec, Locale } from '../../../star';
import type { ModelNames } from './names';
import type { CalculationItemObject, ColumnObject, TableObject, TableTranslation } from './objects';
import { formulaText } from './table';
import { oneLine } from './texts';

/** A format string as DAX: a change bears its sign. */
const formatStrings: Readonly<Record<NonNullable<CalculationItemSpec['format']>, string>> = {
  'signed-percent': '"+#,0.0%;-#,0.0%;#,0.0%"',
};

/** A calculation group as the table that the model shows it as. */
export function calculationGroupObject(group: CalculationGroupSpec, names: ModelNames): TableObject {
  const { locale } = names;
  const name = group.name[locale];
  return {
    name,
    description: oneLine(group.description[locale]),
    lineageTag: stableGuid(`table/${group.id}`),
    calculationGroup: {
      precedence: group.precedence,
      calculationItems: group.items.map((item, ordinal) => itemObject(item, ordinal, names)),
    },
    columns: [itemColumn(group, locale), orderColumn(group, locale)],
    partitions: [{ name: 'Partition', mode: 'import', source: { type: 'calculationGroup' } }],
  };
}

const itemObject = (item: CalculationItemSpec, ordinal: number, names: ModelNames): CalculationItemObject => ({
  name: item.name[names.locale],
  description: oneLine(item.description[names.locale]),
  expression: formulaText(item.dax(names)),
  ordinal,
  ...(item.format === undefined ? {} : { formatStringDefinition: { expression: formatStrings[item.format] } }),
});

const itemColumn = ({ id, column, order }: CalculationGroupSpec, locale: Locale): ColumnObject => ({
  name: column.name[locale],
  dataType: 'string',
  description: oneLine(column.description[locale]),
  sourceColumn: 'Name',
  sortByColumn: order.name[locale],
  lineageTag: stableGuid(`column/${id}.item`),
  summarizeBy: 'none',
  annotations: [{ name: 'SummarizationSetBy', value: 'Automatic' }],
});

const orderColumn = ({ id, order }: CalculationGroupSpec, locale: Locale): ColumnObject => ({
  name: order.name[locale],
  dataType: 'int64',
  description: oneLine(order.description[locale]),
  isHidden: true,
  sourceColumn: 'Ordinal',
  formatString: '0',
  lineageTag: stableGuid(`column/${id}.order`),
  summarizeBy: 'none',
  annotations: [{ name: 'SummarizationSetBy', value: 'User' }],
});

/** Power BI translates a calculation group’s table and columns, not its items: those are data. */
export function calculationGroupTranslation(
  { name, description, column }: CalculationGroupSpec,
  from: Locale,
  to: Locale,
): TableTranslation {
  return {
    name: name[from],
    translatedCaption: name[to],
    translatedDescription: oneLine(description[to]),
    columns: [
      {
        name: column.name[from],
        translatedCaption: column.name[to],
        translatedDescription: oneLine(column.description[to]),
      },
    ],
  };
}
