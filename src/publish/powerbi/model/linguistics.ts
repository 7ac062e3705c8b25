import type { Locale, StarSpec, SynonymSpec } from '../../../star';
import type { ModelNames } from './names';
import type { CultureObject } from './objects';

/** The version of the linguistic schema that Power BI Desktop writes; it publishes no schema of it. */
const version = '4.2.0';

interface Binding {
  readonly ConceptualEntity: string;
  readonly ConceptualProperty?: string;
}

/**
 * What people of a language also call the model’s objects, which Power BI’s Copilot and Q&A read. A term without a state
 * is one that a person approved; the one that stands for the name itself is marked as derived.
 */
export function linguisticMetadata(
  spec: StarSpec,
  names: ModelNames,
  language: Locale,
  culture: string,
): NonNullable<CultureObject['linguisticMetadata']> {
  const entities = (spec.synonyms ?? []).map((synonym) => {
    const { key, binding, name } = subject(synonym, spec, names, language);
    const terms = [
      { [name]: { State: 'Generated' } },
      ...synonym.words[language].map((word) => ({ [word.toLowerCase()]: {} })),
    ];
    return [key, { Definition: { Binding: binding }, State: 'Generated', Terms: terms }] as const;
  });
  return {
    content: { Version: version, Language: culture, Entities: Object.fromEntries(entities) },
    contentType: 'json',
  };
}

/** What a synonym is about: its key in the schema, its place in the model, its name in the language. */
function subject(
  { object }: SynonymSpec,
  spec: StarSpec,
  names: ModelNames,
  language: Locale,
): { key: string; binding: Binding; name: string } {
  const [id = '', columnId] = object.split('.');
  const measure = spec.measures.find((candidate) => candidate.id === object);
  if (measure !== undefined)
    return {
      key: `${measure.table}.${object}`,
      binding: { ConceptualEntity: names.tableName(measure.table), ConceptualProperty: names.measureName(object) },
      name: lowered(measure.name[language]),
    };
  if (columnId === undefined)
    return {
      key: id,
      binding: { ConceptualEntity: names.tableName(id) },
      name: lowered(names.findTable(id)?.name[language] ?? id),
    };
  return {
    key: object,
    binding: { ConceptualEntity: names.tableName(id), ConceptualProperty: names.columnName(id, columnId) },
    name: lowered(names.findColumn(id, columnId)?.name[language] ?? columnId),
  };
}

const lowered = (text: string): string => text.toLowerCase();
