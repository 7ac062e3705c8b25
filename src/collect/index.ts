/**
 * The collectors: what fills the store with raw CRM tables, exactly as operational systems would hold them. A simulated
 * company (`casestudy`) and the user's own files (`intake`) write the same tables and pass the same checks.
 */
export {
  appendMonths,
  caseStudySizes,
  combineShards,
  fingerprintsOf,
  generateCaseStudy,
  hasRecord,
  limits,
  readRecord,
  readSettings,
  recordOf,
  scenarioChoices,
  scenarioNames,
  scenarios,
  settingsJsonSchema,
  withChapter,
  writeRecord,
  writeShard,
  type CaseStudyOptions,
  type CaseStudyRecord,
  type CaseStudyReport,
  type CaseStudySize,
  type Scenario,
  type ScenarioChoice,
  type ScenarioName,
  type Shard,
  type Settings,
} from './casestudy';
export {
  importFiles,
  mergeMappings,
  parseMapping,
  readMapping,
  type Decision,
  type ImportOptions,
  type ImportReport,
  type Mapping,
  type QuarantinedRow,
} from './intake';
