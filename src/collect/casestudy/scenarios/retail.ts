import { text, type Text } from '../../../relationship/text';
import { valuesOf, type Series } from './parameter';
import { contactParameters } from './retail-contacts';
import { purchaseParameters } from './retail-purchases';
import { relationshipParameters } from './retail-relationship';

/** The retail chain in numbers: everything the simulation needs to know about the trade. */
export const retailParameters = { ...purchaseParameters, ...relationshipParameters, ...contactParameters };

export type RetailValues = { readonly [K in keyof typeof retailParameters]: number };

export const retailValues: RetailValues = valuesOf(retailParameters);

/** What the chain is paid in, by the country that each language sets it in (ISO 4217). */
export const currencies = { fr: 'EUR', en: 'GBP' } as const;

const damping = 0.6;
const uciMonths = [0.83, 0.65, 0.87, 0.68, 0.99, 0.97, 0.88, 0.94, 1.39, 1.52, 1.7, 1.7];

/** Month index of demand, January first, before normalisation to a mean of 1. */
export const monthIndex: Series = {
  values: uciMonths.map((index) => 1 + damping * (index - 1)),
  description: text('Saison des achats', 'Season of purchases'),
  source: text(
    'Indice UCI Online Retail amorti × 0,6 ; décembre, tronqué dans la source, repris de novembre.',
    'UCI Online Retail index damped × .6; December, cut short in the source, taken from November.',
  ),
};

/** Month index of registrations, January first. */
export const arrivalIndex: Series = {
  values: [0.9, 0.75, 0.85, 0.85, 0.95, 0.95, 0.85, 0.7, 1.6, 1.0, 1.15, 1.7],
  description: text('Saison des inscriptions', 'Season of registrations'),
  source: text('Hypothèse : pics de septembre et de décembre.', 'Assumption: peaks in September and December.'),
};

/** Weight of each weekday, Monday first; Sunday is the web alone. */
export const weekdayIndex: Series = {
  values: [0.7, 0.9, 1.1, 0.95, 1.2, 1.85, 0.3],
  description: text('Jour de la semaine', 'Day of the week'),
  source: text('Hypothèse : magasins fermés le dimanche.', 'Assumption: shops closed on Sunday.'),
};

export interface SalePeriods {
  /** Demand during the sales, as a multiple. */
  readonly demand: number;
  /** Share of lines marked down, and by how much. */
  readonly markedDown: number;
  readonly discount: number;
  readonly source: Text;
}

/** The two legal sales of the year. */
export const salePeriods: SalePeriods = {
  demand: 1.3,
  markedDown: 0.5,
  discount: 0.25,
  source: text(
    'Périodes légales françaises (quatre semaines) ; effets supposés.',
    'Legal French periods (four weeks); effects assumed.',
  ),
};

/** How the latent levels show on a 1–7 answer: mean, deviation, loading of an item (domain reference §1.2). */
export interface Scale {
  readonly mean: number;
  readonly deviation: number;
  readonly loading: number;
}

/** Survey scales; loadings give Cronbach’s alphas of .76 to .90. Means are assumptions tuned to the loyalty mix. */
export const surveyScales = {
  satisfaction: { mean: 5.2, deviation: 1.2, loading: 0.85 },
  trust: { mean: 5.05, deviation: 1.2, loading: 0.82 },
  commitment: { mean: 5.0, deviation: 1.3, loading: 0.8 },
  attachment: { mean: 4.7, deviation: 1.4, loading: 0.8 },
  'switching-cost': { mean: 4.55, deviation: 1.4, loading: 0.78 },
  alternatives: { mean: 3.45, deviation: 1.4, loading: 0.78 },
  habit: { mean: 4.6, deviation: 1.3, loading: 0.75 },
  recommendation: { mean: 8.7, deviation: 1.9, loading: 0.85 },
} as const satisfies Record<string, Scale>;

/** Month (1–12) and day on which the yearly survey is sent. Assumption. */
export const surveyDay = [10, 15] as const;
