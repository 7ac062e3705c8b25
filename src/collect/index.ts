/**
 * The collectors: what fills the store with raw CRM tables, exactly as operational systems would hold them. A simulated
 * company (`casestudy`) and the user's own files (`intake`) write the same tables and pass the same checks.
 */
export {
  caseStudySizes,
  generateCaseStudy,
  scenarioNames,
  trueRelationships,
  type CaseStudyOptions,
  type CaseStudyReport,
  type CaseStudySize,
  type ScenarioName,
  type TrueRelationship,
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
