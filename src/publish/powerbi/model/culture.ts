import { parameterTable, type Locale, type ParameterSpec, type StarSpec, type TableSpec } from '../../../star';
import { calculationGroupTranslation } from './calculation-group';
import { linguisticMetadata } from './linguistics';
import type { ModelNames } from './names';
import type { CultureObject, TableTranslation, Translation } from './objects';
import { roleTranslation, type NamedRole } from './roles';
import { isHidden, some } from './table';
import { measureDescription, oneLine, tableDescription } from './texts';

/** The culture that Power BI knows each language by. */
export const cultures: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-US' };

/** The language that the model is not named in. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr';
}

/** The model in both languages: what its objects are called in the other one, and what people also call them in each. */
export function cultureObjects(spec: StarSpec, names: ModelNames, roles: readonly NamedRole[]): CultureObject[] {
  const target = otherLocale(names.locale);
  const own = spec.synonyms?.length
    ? [{ name: cultures[names.locale], linguisticMetadata: words(spec, names, names.locale) }]
    : [];
  return [...own, translatedCulture(spec, names, roles, target)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const words = (spec: StarSpec, names: ModelNames, language: Locale): CultureObject['linguisticMetadata'] =>
  spec.synonyms?.length ? linguisticMetadata(spec, names, language, cultures[language]) : undefined;

/**
 * The model's objects in its other language. Power BI Desktop shows object names only; the service and Excel show these
 * captions to readers of that language. The build language itself gets none: two truths for one name would part ways.
 */
function translatedCulture(
  spec: StarSpec,
  names: ModelNames,
  roles: readonly NamedRole[],
  target: Locale,
): CultureObject {
  return {
    name: cultures[target],
    linguisticMetadata: words(spec, names, target),
    translations: {
      model: {
        name: 'Model',
        tables: [
          ...spec.tables.map((table) => tableTranslation(spec, table, names, target)),
          ...(spec.parameters ?? []).map((parameter) => parameterTranslation(spec, parameter, names, target)),
          ...(spec.calculationGroups ?? []).map((group) => calculationGroupTranslation(group, names.locale, target)),
        ],
        perspectives: some(
          (spec.perspectives ?? []).map(({ name, description }) =>
            translation(name[names.locale], name[target], description[target]),
          ),
        ),
        roles: some(roles.map((role) => roleTranslation(role, names.locale, target))),
      },
    },
  };
}

/** A what-if table’s rows are choices: there is nothing to say of what one of them is. */
const parameterTranslation = (
  spec: StarSpec,
  parameter: ParameterSpec,
  names: ModelNames,
  target: Locale,
): TableTranslation => ({
  ...tableTranslation(spec, parameterTable(parameter), names, target),
  translatedDescription: oneLine(parameter.description[target]),
});

function tableTranslation(spec: StarSpec, table: TableSpec, names: ModelNames, target: Locale): TableTranslation {
  const columns = table.columns
    .filter((column) => !isHidden(column))
    .map((column) =>
      translation(names.columnName(table.id, column.id), column.name[target], column.description[target]),
    );
  const measures = spec.measures
    .filter((measure) => measure.table === table.id)
    .map((measure) =>
      translation(
        names.measureName(measure.id),
        measure.name[target],
        measureDescription(measure, target),
        measure.folder[target],
      ),
    );
  const hierarchies = (table.hierarchies ?? []).map((hierarchy) => ({
    ...translation(hierarchy.name[names.locale], hierarchy.name[target], hierarchy.description[target]),
    levels: hierarchy.levels.map((level) =>
      translation(names.columnName(table.id, level), names.findColumn(table.id, level)?.name[target] ?? ''),
    ),
  }));
  return {
    ...translation(names.tableName(table.id), table.name[target], tableDescription(table, target)),
    columns: some(columns),
    measures: some(measures),
    hierarchies: some(hierarchies),
  };
}

/** The texts of one object in the other language; what is empty is left out. */
function translation(name: string, caption: string, description = '', folder = ''): Translation {
  const text = (value: string): string | undefined => oneLine(value) || undefined;
  return {
    name,
    translatedCaption: text(caption),
    translatedDescription: text(description),
    translatedDisplayFolder: text(folder),
  };
}
