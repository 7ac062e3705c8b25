import { compatibilityLevel, type SemanticModel } from '../objects';
import { cultureDocument } from './culture';
import {
  annotationBlocks,
  expressionsDocument,
  perspectiveDocument,
  relationshipsDocument,
  roleDocument,
  tableDocument,
} from './objects';
import { blocks, documentText, objectName } from './syntax';

/**
 * The model as TMDL, in the canonical form of the Tabular Object Model: loading it and saving it again changes no byte.
 *
 * @returns every file of the model’s `definition` folder: relative path → text
 */
export function tmdlDocuments(model: SemanticModel): Map<string, string> {
  const { tables, cultures, perspectives = [], roles = [], expressions = [], relationships } = model;
  return new Map<string, string>([
    ['database.tmdl', documentText(['database', `\tcompatibilityLevel: ${compatibilityLevel}`])],
    ['model.tmdl', modelDocument(model)],
    ...(expressions.length === 0 ? [] : [documentOf('expressions.tmdl', expressionsDocument(expressions))]),
    ...(relationships.length === 0 ? [] : [documentOf('relationships.tmdl', relationshipsDocument(relationships))]),
    ...tables.map((table) => documentOf(`tables/${fileName(table.name)}.tmdl`, tableDocument(table))),
    ...roles.map((role) => documentOf(`roles/${fileName(role.name)}.tmdl`, roleDocument(role))),
    ...perspectives.map((each) => documentOf(`perspectives/${fileName(each.name)}.tmdl`, perspectiveDocument(each))),
    ...cultures.map((culture) => documentOf(`cultures/${culture.name}.tmdl`, cultureDocument(culture))),
  ]);
}

const documentOf = (path: string, text: string): [string, string] => [path, text];

/** Power BI Desktop names an object's file like the object, save for what file systems refuse. */
function fileName(name: string): string {
  return name.replace(/[<>:"/\\|?*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function modelDocument(model: SemanticModel): string {
  const refs = (kind: string, objects: readonly { readonly name: string }[] = []): string[] =>
    objects.map(({ name }) => `ref ${kind} ${objectName(name)}`);
  return documentText(
    blocks(
      [
        'model Model',
        `\tculture: ${model.culture}`,
        `\tdefaultPowerBIDataSourceVersion: ${model.defaultPowerBIDataSourceVersion}`,
        '\tdiscourageImplicitMeasures',
        `\tsourceQueryCulture: ${model.sourceQueryCulture}`,
        '\tdataAccessOptions',
        '\t\tlegacyRedirects',
        '\t\treturnErrorValuesAsNull',
      ],
      ...annotationBlocks(model.annotations),
      refs('table', model.tables),
      refs('role', model.roles),
      refs('perspective', model.perspectives),
      refs('cultureInfo', model.cultures),
    ),
  );
}
