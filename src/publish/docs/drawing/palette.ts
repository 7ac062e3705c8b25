import { drawingTheme } from '../../../common';
import { loyaltyClasses, stages, tiers, type Term } from '../../../relationship';
import type { TableSpec } from '../../../star';

/** The colour of a family of classes: that of its member with the most ink in the middle of the scale. */
const colorOf = (terms: readonly Term[], code: string): string | undefined =>
  terms.find((term) => term.code === code)?.color.light;

/** Colour names a concept: stages are blue, loyalty is teal, tiers are violet; what is none of them is grey. */
const families: Readonly<Record<string, string | undefined>> = {
  stage: colorOf(stages, 'development'),
  previous_stage: colorOf(stages, 'development'),
  loyalty: colorOf(loyaltyClasses, 'latent'),
  tier: colorOf(tiers, 'medium'),
  previous_tier: colorOf(tiers, 'medium'),
};

/** The rule on top of a table’s card. */
export function ruleColor({ id, kind }: Pick<TableSpec, 'id' | 'kind'>): string {
  return kind === 'fact' ? drawingTheme.accent : (families[id] ?? drawingTheme.secondInk);
}
