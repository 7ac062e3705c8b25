import { loyaltyClasses, stages, tiers, type Term } from '../../../relationship';

/** A report is drawn for a light or for a dark background. */
export const lookNames = ['light', 'dark'] as const;
export type LookName = (typeof lookNames)[number];

/** The colours of one look: neutral ink for structure and text, and the vocabulary's own for classes. */
export interface Look {
  readonly name: LookName;
  readonly ink: Ink;
  /** The colour of a stage, loyalty class or tier, the same wherever it is drawn. */
  readonly color: (term: Term) => string;
}

export interface Ink {
  /** The page. */
  readonly background: string;
  /** What stands on the page: charts, cards, tables. */
  readonly card: string;
  /** What surrounds the page. */
  readonly outside: string;
  readonly text: string;
  readonly secondary: string;
  readonly axis: string;
  readonly line: string;
  readonly grid: string;
  readonly accent: string;
  /** A second accent, for the fourth of several measures side by side. */
  readonly second: string;
  /** The accent, mixed with the card: the strongest shade of a heat map, on which ink still reads. */
  readonly tint: string;
}

/** The neutral colours of the design language. */
const inks: Readonly<Record<LookName, Ink>> = {
  light: {
    background: '#FFFFFF',
    card: '#FFFFFF',
    outside: '#EDEBE9',
    text: '#252423',
    secondary: '#605E5C',
    axis: '#8A8886',
    line: '#D2D0CE',
    grid: '#EDEBE9',
    accent: '#0F6CBD',
    second: '#A8246A',
    tint: '#9DC4E8',
  },
  dark: {
    background: '#1B1A1D',
    card: '#27262B',
    outside: '#1B1A1D',
    text: '#F3F2F1',
    secondary: '#BDBBB8',
    axis: '#8F8D8A',
    line: '#4A484F',
    grid: '#333136',
    accent: '#62ABF5',
    second: '#F07AB5',
    tint: '#2F5F92',
  },
};

export function lookOf(name: LookName): Look {
  return { name, ink: inks[name], color: (term) => term.color[name] };
}

/** Every term that has a colour of its own, in the order of the theme's palette. */
export const coloredTerms: readonly Term[] = [...stages, ...loyaltyClasses, ...tiers];
