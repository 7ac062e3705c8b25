import type { Text } from '../../relationship/text';

/** What the lint looks for; each is explained where it is checked. */
export const lintRules = [
  'id-clash',
  'id-unknown',
  'name-clash',
  'name-form',
  'name-reserved',
  'text-missing',
  'text-control-character',
  'type-unknown',
  'format-mismatch',
  'key-visible',
  'key-misplaced',
  'key-unrelated',
  'fact-column-visible',
  'flag-visible',
  'category-missing',
  'column-redundant',
  'column-unused',
  'month-unsorted',
  'sort-column',
  'row-order',
  'hierarchy-level',
  'calendar',
  'relationship-column',
  'relationship-type',
  'relationship-key',
  'relationship-loop',
  'relationship-ambiguous',
  'relationship-inactive',
  'table-unrelated',
  'snowflake',
  'calculation-group',
  'parameter',
  'role-filter',
  'role-escape',
  'role-slow',
  'role-on-demand',
  'perspective-empty',
  'synonym-unknown',
  'synonym-clash',
  'measure-home',
  'measure-duplicate',
  'measure-alias',
  'measure-cycle',
  'dax-syntax',
  'dax-function',
  'dax-table',
  'dax-column',
  'dax-measure',
  'dax-name',
  'dax-variable',
  'dax-qualification',
  'dax-division',
  'dax-complement',
  'dax-table-filter',
  'dax-measure-filter',
  'dax-discouraged-function',
] as const;

export type LintRule = (typeof lintRules)[number];

/** The rules whose breach Power BI answers with an error, and not its readers with a frown. */
export const breakingRules: ReadonlySet<LintRule> = new Set<LintRule>([
  ...(['id-clash', 'id-unknown', 'name-clash', 'name-form', 'name-reserved', 'text-control-character'] as const),
  ...(['type-unknown', 'sort-column', 'hierarchy-level', 'measure-home', 'measure-cycle'] as const),
  ...(['relationship-column', 'relationship-type', 'relationship-loop', 'relationship-ambiguous'] as const),
  ...(['dax-syntax', 'dax-function', 'dax-table', 'dax-column', 'dax-measure', 'dax-name'] as const),
  ...(['dax-qualification', 'dax-measure-filter'] as const),
]);

/** Something in the specification that the model, or whoever reads it, would stumble over. */
export interface Finding {
  readonly rule: LintRule;
  /** The object as the model of the checked language names it: `Sales`, `Sales[Net amount]`, `[Revenue]`. */
  readonly object: string;
  readonly message: Text;
}

export const finding = (rule: LintRule, object: string, fr: string, en: string): Finding => ({
  rule,
  object,
  message: { fr, en },
});
