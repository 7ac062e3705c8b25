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
import { checkPerspectives } from './perspectives';
import { checkRelationships } from './relationships';
import { checkRoles } from './roles';
import { checkStructure } from './structure';
import { checkSynonyms } from './synonyms';
import { checkTexts } from './texts';

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
    ...checkRoles(model),
    ...checkPerspectives(model),
    ...checkSynonyms(model),
    ...checkMeasures(model),
    ...checkSyntax(model),
    ...checkReferences(model),
    ...checkPractices(model),
  ];
}
