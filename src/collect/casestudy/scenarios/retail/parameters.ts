import { text } from '../../../../relationship/text';
import { contactParameters } from '../../core/contact-parameters';
import type { Series, SeriesValues, Values } from '../../core/parameter';
import { relationshipParameters } from '../../core/relationship-parameters';
import { shopParameters } from '../../core/shop/parameters';
import { feelingParameters } from './feeling-parameters';
import { purchaseParameters } from './purchase-parameters';
import { tradeParameters } from './trade-parameters';

/** The retail chain in numbers: everything the simulation needs to know about the trade. */
export const retailParameters = {
  ...shopParameters,
  ...purchaseParameters,
  ...relationshipParameters,
  ...feelingParameters,
  ...tradeParameters,
  ...contactParameters,
};

export type RetailValues = Values<typeof retailParameters>;

const damping = 0.6;
const uciMonths = [0.83, 0.65, 0.87, 0.68, 0.99, 0.97, 0.88, 0.94, 1.39, 1.52, 1.7, 1.7];

/** Month index of demand, January first, before normalisation to a mean of 1. */
const monthIndex: Series = {
  values: uciMonths.map((index) => 1 + damping * (index - 1)),
  description: text('Saison des achats', 'Season of purchases'),
  source: text(
    'Indice UCI Online Retail amorti × 0,6 ; décembre, tronqué dans la source, repris de novembre.',
    'UCI Online Retail index damped × 0.6; December, cut short in the source, taken from November.',
  ),
};

/** Month index of registrations, January first. */
const arrivalIndex: Series = {
  values: [0.9, 0.75, 0.85, 0.85, 0.95, 0.95, 0.85, 0.7, 1.6, 1.0, 1.15, 1.7],
  description: text('Saison des inscriptions', 'Season of registrations'),
  source: text('Hypothèse : pics de septembre et de décembre.', 'Assumption: peaks in September and December.'),
};

/** Weight of each weekday, Monday first; Sunday, and a holiday like it, is the web alone. */
const weekdayIndex: Series = {
  values: [0.7, 0.9, 1.1, 0.95, 1.2, 1.85, 0.3],
  description: text('Jour de la semaine', 'Day of the week'),
  source: text(
    'Hypothèse : magasins fermés le dimanche et les grands jours fériés.',
    'Assumption: shops closed on Sunday and on the main public holidays.',
  ),
};

/** Lists of numbers that belong together. */
export const retailSeries = { monthIndex, arrivalIndex, weekdayIndex };

export type RetailSeries = SeriesValues<typeof retailSeries>;

/**
 * Months (1–12) and days on which the regular survey is sent. Assumption: every four months, because what customers
 * feel moves (its memory is 0.9 a month) and an answer of last year says little of today.
 */
export const surveyDays = [
  [2, 15],
  [6, 15],
  [10, 15],
] as const;
