import { parameterTable, type CalculationGroupSpec, type Locale, type StarSpec, type TableSpec } from '../../../star';
import { isHidden, measureDescription, tableDescription } from './table';
import type { ModelNames } from './names';
import { documentText, indent, objectName, oneLine, textValue } from './syntax';

/** The culture that Power BI knows each language by. */
export const cultures: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-US' };

/** The language that the model is not named in. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr';
}

/**
 * The model's objects in its other language. Power BI Desktop shows object names only; the service and Excel show these
 * captions to readers of that language. The build language itself gets none: two truths for one name would part ways.
 */
export function cultureDocument(spec: StarSpec, names: ModelNames): string {
  const target = otherLocale(names.locale);
  const tables = [
    ...[...spec.tables, ...(spec.parameters ?? []).map(parameterTable)].flatMap((table) =>
      tableTranslation(spec, table, names, target),
    ),
    ...(spec.calculationGroups ?? []).flatMap((group) => groupTranslation(group, names.locale, target)),
  ];
  return documentText([
    `cultureInfo ${cultures[target]}`,
    '\ttranslations',
    ...indent(['model Model', ...indent(tables)], 2),
  ]);
}

function tableTranslation(spec: StarSpec, table: TableSpec, names: ModelNames, target: Locale): string[] {
  const members = [
    ...table.columns
      .filter((column) => !isHidden(column))
      .flatMap((column) =>
        translated(
          `column ${objectName(names.columnName(table.id, column.id))}`,
          column.name[target],
          column.description[target],
        ),
      ),
    ...spec.measures
      .filter((measure) => measure.table === table.id)
      .flatMap((measure) =>
        translated(
          `measure ${objectName(names.measureName(measure.id))}`,
          measure.name[target],
          measureDescription(measure, target),
          measure.folder[target],
        ),
      ),
    ...(table.hierarchies ?? []).flatMap((hierarchy) => [
      ...translated(
        `hierarchy ${objectName(hierarchy.name[names.locale])}`,
        hierarchy.name[target],
        hierarchy.description[target],
      ),
      ...hierarchy.levels.flatMap((level) =>
        indent(
          translated(
            `level ${objectName(names.columnName(table.id, level))}`,
            names.findColumn(table.id, level)?.name[target] ?? '',
          ),
        ),
      ),
    ]),
  ];
  return [
    ...translated(
      `table ${objectName(names.tableName(table.id))}`,
      table.name[target],
      isParameter(spec, table) ? table.description[target] : tableDescription(table, target),
    ),
    ...indent(members),
  ];
}

/** A what-if table’s rows are choices: there is nothing to say of what one of them is. */
const isParameter = ({ parameters = [] }: StarSpec, { id }: TableSpec): boolean =>
  parameters.some((parameter) => parameter.id === id);

/** Power BI translates a calculation group’s table and columns, not its items: those are data. */
function groupTranslation(
  { name, description, column }: CalculationGroupSpec,
  locale: Locale,
  target: Locale,
): string[] {
  return [
    ...translated(`table ${objectName(name[locale])}`, name[target], description[target]),
    ...indent(translated(`column ${objectName(column.name[locale])}`, column.name[target], column.description[target])),
  ];
}

function translated(head: string, caption: string, description = '', folder = ''): string[] {
  const lines = Object.entries({ caption, description, displayFolder: folder })
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${textValue(oneLine(text))}`);
  return [head, ...indent(lines)];
}
