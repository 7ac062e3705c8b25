import type { Text } from './text';

/** How a class is drawn when colour is not enough: the shape of its points, or the pattern of its areas. */
export type Mark =
  | 'ring'
  | 'disc'
  | 'square'
  | 'triangle-down'
  | 'cross'
  | 'diamond'
  | 'dashed-ring'
  | 'solid'
  | 'dense-hatch'
  | 'wide-hatch'
  | 'empty';

/** One word of the vocabulary: what a class is called, means and looks like. */
export interface Term<C extends string = string> {
  readonly code: C;
  /** Position in its family, from 1: time for stages, strength for loyalty, value for tiers. */
  readonly order: number;
  /** One customer: “Fidèle”. */
  readonly name: Text;
  /** Several customers: “Fidèles”. */
  readonly plural: Text;
  /** Where there is little room; at most 12 characters. */
  readonly short: Text;
  /** One sentence. */
  readonly definition: Text;
  /** What to do next with such a customer, one sentence; for families that say so. */
  readonly action?: Text;
  /** Hexadecimal, for a light and a dark background; at least 3:1 on both. */
  readonly color: { readonly light: string; readonly dark: string };
  readonly mark: Mark;
}
