import { parameterMeasure } from '../../../src/star/spec/model-tables';
import type {
  CalculationGroupSpec,
  CalculationItemSpec,
  ParameterSpec,
  StarSpec,
  Text,
} from '../../../src/star/spec/types';
import { clean, text } from './specimen';

/** What a model has besides the star: more measures, calculation groups, parameters. */

export const plusMeasure = (...added: StarSpec['measures']): StarSpec => ({
  ...clean,
  measures: [...clean.measures, ...added],
});
export const group: CalculationGroupSpec = {
  id: 'time',
  name: text('Temps', 'Time'),
  description: text('Dit à quoi cela sert.', 'Says what it is for.'),
  column: { name: text('Calcul', 'Calculation'), description: text('Le calcul.', 'The calculation.') },
  order: { name: text('Ordre', 'Order'), description: text('L’ordre.', 'The order.') },
  precedence: 1,
  items: [],
};
export const item = (name: Text, dax: string, more: Partial<CalculationItemSpec> = {}): CalculationItemSpec => ({
  id: name.en,
  name,
  description: text('Dit à quoi cela sert.', 'Says what it is for.'),
  dax: () => dax,
  ...more,
});
export const current = item(text('Maintenant', 'Now'), 'SELECTEDMEASURE ()');
export const plusGroup = (...items: CalculationItemSpec[]): StarSpec => ({
  ...clean,
  calculationGroups: [{ ...group, items }],
});
export const parameter: ParameterSpec = {
  id: 'threshold',
  name: text('Seuil', 'Threshold'),
  column: text('Valeur', 'Value'),
  description: text('Dit à quoi cela sert.', 'Says what it is for.'),
  chosen: text('Seuil choisi', 'Chosen threshold'),
  format: 'decimal',
  default: 2,
  values: { from: 1, to: 3, step: 0.5 },
};
export const plusParameter = (change: Partial<ParameterSpec> = {}, ...measures: StarSpec['measures']): StarSpec => {
  const changed = { ...parameter, ...change };
  return { ...plusMeasure(parameterMeasure(changed), ...measures), parameters: [changed] };
};
