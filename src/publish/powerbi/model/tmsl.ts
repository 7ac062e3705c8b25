import { compatibilityLevel, type SemanticModel } from './objects';

/**
 * The model as the JSON of the Tabular Model Scripting Language: what a Power BI template holds as `DataModelSchema`,
 * and what tools know as `model.bim`.
 *
 * @param name of the database, by which nobody finds it: a template’s is a GUID
 */
export function tmslDocument(model: SemanticModel, name: string): string {
  return JSON.stringify({ name, compatibilityLevel, model });
}
