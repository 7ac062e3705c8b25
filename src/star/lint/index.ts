/**
 * The lint: what Power BI would refuse or people would stumble over, found on the specification before anything is
 * written. Names and formulas differ by language, so each language is checked on its own. Pure.
 */
import type { Locale, StarSpec } from '../spec/types';
import { checkCalculationGroups } from './calculation-groups';
import { checkColumns } from './columns';
import { checkPractices } from './dax/practices';
import { checkReferences } from './dax/references';
import { checkSyntax } from './dax/syntax';
import type { Finding } from './finding';
import { checkMeasures } from './measures';
import { nameModel } from './model';
import { checkNames } from './names';
import { checkParameters } from './parameters';
import { checkRelationships } from './relationships';
import { checkStructure } from './structure';
import { checkTexts } from './texts';

export { lintRules, type Finding, type LintRule } from './finding';

export interface LintOptions {
  /** Names of the Power Query expressions that the project will hold besides its tables. */
  readonly expressions?: readonly string[];
}

/** Everything wrong with a model as one language names it; empty when all is well. */
export function lintStar(
  spec: StarSpec,
  locale: Locale,
  { expressions = ['DataFolder'] }: LintOptions = {},
): Finding[] {
  const model = nameModel(spec, locale);
  return [
    ...checkNames(model, expressions),
    ...checkTexts(model),
    ...checkStructure(model),
    ...checkRelationships(model),
    ...checkColumns(model),
    ...checkCalculationGroups(model),
    ...checkParameters(model),
    ...checkMeasures(model),
    ...checkSyntax(model),
    ...checkReferences(model),
    ...checkPractices(model),
  ];
}
