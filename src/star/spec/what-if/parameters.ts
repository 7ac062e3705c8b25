import { parameters, ruleParameters, type ParameterName, type ScenarioKind } from '../../../relationship';
import { text } from '../columns';
import type { ParameterSeries, ParameterSpec, Text } from '../types';

/** The thresholds that a decision-maker would want to move, and how far. */
const moved = {
  lostGaps: { format: 'decimal', values: { from: 1.5, to: 6, step: 0.5 } },
  declineGaps: { format: 'decimal', values: { from: 1, to: 4, step: 0.5 } },
  maturityCooperation: { format: 'integer', values: { from: 30, to: 90, step: 5 } },
  highAttitude: { format: 'decimal', values: { from: 3, to: 7, step: 0.5 } },
  highConstraint: { format: 'decimal', values: { from: 3, to: 7, step: 0.5 } },
  highHabit: { format: 'decimal', values: { from: 3, to: 7, step: 0.5 } },
  regularOrders: { format: 'integer', values: { from: 1, to: 12, step: 1 } },
  regularGaps: { format: 'decimal', values: { from: 1, to: 4, step: 0.5 } },
  heavyRankShare: { format: 'percent', values: { from: 0.05, to: 0.5, step: 0.05 } },
  mediumRankShare: { format: 'percent', values: { from: 0.1, to: 1, step: 0.05 } },
  heavyValueShare: { format: 'percent', values: { from: 0.1, to: 0.9, step: 0.05 } },
  mediumValueShare: { format: 'percent', values: { from: 0.2, to: 1, step: 0.05 } },
} as const satisfies Partial<
  Record<ParameterName, { readonly format: ParameterSpec['format']; readonly values: ParameterSeries }>
>;

export type MovedParameter = keyof typeof moved;

export const isMoved = (name: string): name is MovedParameter => Object.hasOwn(moved, name);

/** A threshold of the rules for a kind of company. */
export const thresholdOf = (scenario: ScenarioKind, name: ParameterName): number =>
  ruleParameters[scenario][name] ?? parameters[name].default;

/** The id of the parameter that moves a threshold. */
export const parameterId = (name: MovedParameter): string =>
  `what_if_${name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)}`;

const lower = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** What-if tables bear a common word, so that they stand together in a list of fields. */
const named = (name: Text): Pick<ParameterSpec, 'name' | 'column' | 'chosen'> => ({
  name: text(`Et si – ${lower(name.fr)}`, `What if – ${lower(name.en)}`),
  column: name,
  chosen: text(`${name.fr} (valeur choisie)`, `${name.en} (chosen value)`),
});

export const tierMethodId = 'what_if_tier_method';
export const byRank = 1;
export const byValue = 2;

const tierMethod: ParameterSpec = {
  id: tierMethodId,
  ...named(text('Méthode des paliers', 'Tier method')),
  description: text(
    'Ce qui borne les paliers : une part des acheteurs, comme dans la classification publiée, ou une part de la valeur (analyse ABC).',
    'What bounds the tiers: a share of the buyers, as in the published classification, or a share of the value (ABC analysis).',
  ),
  format: 'integer',
  default: byRank,
  values: [
    { value: byRank, name: text('Par le nombre d’acheteurs', 'By number of buyers') },
    { value: byValue, name: text('Par la valeur cumulée', 'By cumulative value') },
  ],
};

/** The what-if parameters of a kind of company; at their defaults they are the thresholds that the star was built with. */
export const whatIfParameters = (scenario: ScenarioKind): readonly ParameterSpec[] => [
  ...Object.entries(moved).map(([name, { format, values }]): ParameterSpec => {
    const threshold = name as MovedParameter;
    return {
      id: parameterId(threshold),
      ...named(parameters[threshold].name),
      description: parameters[threshold].description,
      format,
      default: thresholdOf(scenario, threshold),
      values,
    };
  }),
  tierMethod,
];
