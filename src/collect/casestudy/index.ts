/**
 * The case study: a simulated company whose tables all tell one story, because one simulated relationship causes them.
 * `core/` is the causal core that every scenario shares (feelings, surveys, campaigns, what is written alike),
 * `scenarios/` one folder a kind of company with its numbers as data and the few lines of code that only it needs,
 * `people/` who the customers are, `random/` randomness keyed by name. What a customer really felt is never written to
 * the store: it goes to the schema `truth`, for the instructor alone.
 */
export { generateCaseStudy, type CaseStudyReport } from './generate';
export { appendMonths } from './append';
export { fingerprintsOf } from './fingerprint';
export { limits } from './limits';
export { type CaseStudyOptions } from './options';
export { hasRecord, readRecord, recordName, recordOf, withChapter, writeRecord, type CaseStudyRecord } from './record';
export { combineShards, writeShard, type Shard } from './shard';
export { caseStudySizes, scenarioNames, type CaseStudySize, type ScenarioName } from './plan';
export { scenarios, type Scenario } from './scenarios';
export { readSettings, scenarioChoices, settingsJsonSchema, type ScenarioChoice, type Settings } from './settings';
