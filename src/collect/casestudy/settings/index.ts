/** The settings file of a case study: every option and every parameter, with its published JSON Schema. */
export { readSettings } from './read';
export { scenarioChoices, settingsJsonSchema, type ScenarioChoice, type Settings } from './schema';
