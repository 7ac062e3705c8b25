/**
 * The lint: what Power BI would refuse or people would stumble over, found on the specification before anything is
 * written. Names and formulas differ by language, so each language is checked on its own. Pure.
 */
export { lintRules, type Finding, type LintRule } from './finding';
export { lintStar, type LintOptions } from './lint';
export { refuseBroken, refuseUnsound } from './refuse';
