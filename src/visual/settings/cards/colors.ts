import { loyaltyClasses } from '../../../relationship/loyalty-classes';
import { stages } from '../../../relationship/stages';
import type { Term } from '../../../relationship/term';
import { tiers } from '../../../relationship/tiers';
import type { Theme } from '../../marks/theme';
import { card, type Card } from '../card';
import { color, type Property } from '../property';

/** A colour a term. */
export type ColorsCard = Card<Readonly<Record<string, Property<string | undefined>>>>;

function colorsCard(name: string, terms: readonly Term[]): ColorsCard {
  const pickers = terms.map((term) => [
    propertyOf(term),
    color((theme) => ownColor(term, theme), { name: (words) => words.term(term).plural }),
  ]);
  return card(name, Object.fromEntries(pickers) as ColorsCard['properties']);
}

/** `pre-relation` → `preRelation`: the name of a term's property. */
export function propertyOf({ code }: Term): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The colour that a term has by itself. */
export function ownColor({ color: own }: Term, { mode, ink }: Theme): string {
  return mode === 'contrast' ? ink : mode === 'dark' ? own.dark : own.light;
}

export const stageColorsCard = colorsCard('stageColors', stages);

/** Prospects stand outside the matrix. */
export const loyaltyColorsCard = colorsCard(
  'loyaltyColors',
  loyaltyClasses.filter(({ code }) => code !== 'prospect'),
);

export const tierColorsCard = colorsCard('tierColors', tiers);
