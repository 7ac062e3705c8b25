import { stableGuid } from '../../../common';
import type { CalculationGroupSpec, CalculationItemSpec, Locale } from '../../../star';
import type { ModelNames } from './names';
import { assignment, blocks, description, documentText, indent, objectName, textValue } from './syntax';

/** A format string as DAX: a change bears its sign. */
const formatStrings: Readonly<Record<NonNullable<CalculationItemSpec['format']>, string>> = {
  'signed-percent': '"+#,0.0%;-#,0.0%;#,0.0%"',
};

/** A calculation group as TMDL. The order of its items is the order in which they stand in the file. */
export function calculationGroupDocument(group: CalculationGroupSpec, names: ModelNames): string {
  const { locale } = names;
  const members = [
    ['calculationGroup', ...indent(blocks([`precedence: ${group.precedence}`], ...group.items.map(itemOf(names))))],
    itemColumn(group, locale),
    orderColumn(group, locale),
  ];
  return documentText([
    ...description(group.description[locale]),
    `table ${objectName(group.name[locale])}`,
    `\tlineageTag: ${stableGuid(`table/${group.id}`)}`,
    ...members.flatMap((member) => ['', ...indent(member)]),
  ]);
}

const itemOf =
  (names: ModelNames) =>
  (item: CalculationItemSpec): string[] => [
    ...description(item.description[names.locale]),
    ...assignment(`calculationItem ${objectName(item.name[names.locale])}`, item.dax(names)),
    ...(item.format === undefined ? [] : ['', `\tformatStringDefinition = ${formatStrings[item.format]}`]),
  ];

function itemColumn({ id, column, order }: CalculationGroupSpec, locale: Locale): string[] {
  return [
    ...description(column.description[locale]),
    `column ${objectName(column.name[locale])}`,
    ...indent([
      'dataType: string',
      `lineageTag: ${stableGuid(`column/${id}.item`)}`,
      'summarizeBy: none',
      `sourceColumn: ${textValue('Name')}`,
      `sortByColumn: ${objectName(order.name[locale])}`,
      '',
      'annotation SummarizationSetBy = Automatic',
    ]),
  ];
}

function orderColumn({ id, order }: CalculationGroupSpec, locale: Locale): string[] {
  return [
    ...description(order.description[locale]),
    `column ${objectName(order.name[locale])}`,
    ...indent([
      'dataType: int64',
      'isHidden',
      'formatString: 0',
      `lineageTag: ${stableGuid(`column/${id}.order`)}`,
      'summarizeBy: none',
      'sourceColumn: Ordinal',
      '',
      'annotation SummarizationSetBy = User',
    ]),
  ];
}
