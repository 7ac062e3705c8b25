import type powerbi from 'powerbi-visuals-api';
import { valuesOf, type Card, type ValuesOf } from './card';
import { axesCard } from './cards/axes';
import { backgroundCard } from './cards/background';
import { loyaltyColorsCard, stageColorsCard, tierColorsCard } from './cards/colors';
import { curveCard } from './cards/curve';
import { customersCard } from './cards/customers';
import { dataCard } from './cards/data';
import { flowsCard } from './cards/flows';
import { headersCard } from './cards/headers';
import { interactionCard } from './cards/interaction';
import { legendCard } from './cards/legend';
import { numbersCard } from './cards/numbers';
import { findingCard, sublineCard } from './cards/sentences';
import { textCard } from './cards/text';
import { thresholdsCard } from './cards/thresholds';
import { tiersCard } from './cards/tiers';
import { viewCard } from './cards/view';

/** The format pane, card by card, in the order in which people see them. */
export const cards = {
  view: viewCard,
  finding: findingCard,
  subline: sublineCard,
  headers: headersCard,
  stageColors: stageColorsCard,
  loyaltyColors: loyaltyColorsCard,
  tierColors: tierColorsCard,
  customers: customersCard,
  curve: curveCard,
  flows: flowsCard,
  axes: axesCard,
  legend: legendCard,
  thresholds: thresholdsCard,
  tiers: tiersCard,
  text: textCard,
  numbers: numbersCard,
  background: backgroundCard,
  interaction: interactionCard,
  data: dataCard,
} as const;

export type CardName = keyof typeof cards;

/** Every value of the pane, by card and property. */
export type PaneValues = {
  readonly [N in CardName]: (typeof cards)[N] extends Card<infer P> ? ValuesOf<P> : never;
};

/** Reads the whole pane; whatever the report holds, its values are valid. */
export function readPane(objects: powerbi.DataViewObjects): PaneValues {
  const read = Object.values(cards).map((one) => [one.name, valuesOf(one as Card, objects)]);
  return Object.fromEntries(read) as PaneValues;
}
