import type { CultureObject, ModelTranslation, TableTranslation, Translation } from '../objects';
import { documentText, indent, objectName, textValue } from './syntax';

/** A language’s captions, descriptions, folders and words, in one document. */
export function cultureDocument({ name, translations, linguisticMetadata }: CultureObject): string {
  const words =
    linguisticMetadata === undefined
      ? []
      : [
          'linguisticMetadata =',
          ...indent(JSON.stringify(linguisticMetadata.content, undefined, 2).split('\n'), 2),
          `\tcontentType: ${linguisticMetadata.contentType}`,
        ];
  const captions = translations === undefined ? [] : ['translations', ...indent(modelTranslation(translations.model))];
  // The serializer leaves a line before the words of a language, and none before its captions.
  const lines = words.length === 0 ? captions : [...captions, '', ...words];
  return documentText([`cultureInfo ${objectName(name)}`, ...indent(lines)]);
}

function modelTranslation({ name, tables, perspectives = [], roles = [] }: ModelTranslation): string[] {
  return [
    `model ${name}`,
    ...indent([
      ...tables.flatMap(tableTranslation),
      ...perspectives.flatMap((perspective) => translation('perspective', perspective)),
      ...roles.flatMap((role) => translation('role', role)),
    ]),
  ];
}

function tableTranslation(table: TableTranslation): string[] {
  const { columns = [], measures = [], hierarchies = [] } = table;
  return [
    ...translation('table', table),
    ...indent([
      ...columns.flatMap((column) => translation('column', column)),
      ...measures.flatMap((measure) => translation('measure', measure)),
      ...hierarchies.flatMap((hierarchy) => [
        ...translation('hierarchy', hierarchy),
        ...hierarchy.levels.flatMap((level) => indent(translation('level', level))),
      ]),
    ]),
  ];
}

function translation(kind: string, object: Translation): string[] {
  const texts = {
    caption: object.translatedCaption,
    description: object.translatedDescription,
    displayFolder: object.translatedDisplayFolder,
  };
  const lines = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined || text === '' ? [] : [`${key}: ${textValue(text)}`],
  );
  return [`${kind} ${objectName(object.name)}`, ...indent(lines)];
}
