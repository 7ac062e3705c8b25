/**
 * The case study: a simulated company whose tables all tell one story, because one simulated relationship causes them.
 * `scenarios/` holds the numbers and words as data, `people/` who the customers are, `random/` randomness keyed by
 * name, `simulation/` the causal core. What a customer really felt is never written to the store: it is given out by
 * `trueRelationships` alone, for the instructor.
 */
export { generateCaseStudy, type CaseStudyReport } from './generate';
export { caseStudySizes, scenarioNames, type CaseStudyOptions, type CaseStudySize, type ScenarioName } from './options';
export { trueRelationships, type TrueRelationship } from './truth';
