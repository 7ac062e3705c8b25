import { text } from './columns';
import type {
  CalculationGroupSpec,
  MeasureSpec,
  ParameterChoice,
  ParameterSeries,
  ParameterSpec,
  StarSpec,
  TableSpec,
} from './types';

/** Every table of the Power BI model: those of the star, then those that it has besides. */
export const modelTables = (spec: StarSpec): readonly TableSpec[] => [
  ...spec.tables,
  ...(spec.parameters ?? []).map(parameterTable),
  ...(spec.calculationGroups ?? []).map(calculationTable),
];

/** Whether a parameter's values are a series; otherwise they are named one by one. */
export const isSeries = (values: ParameterSpec['values']): values is ParameterSeries => 'step' in values;

/** A parameter as the table that the model shows it as: its values, and their names where they have any. */
export function parameterTable({ id, name, column, description, format, values }: ParameterSpec): TableSpec {
  const type = format === 'integer' ? 'integer' : 'decimal';
  const number = { id: 'value', type, format, description } as const;
  return {
    id,
    kind: 'dimension',
    name,
    description,
    grain: text('Une valeur à choisir', 'One value to choose'),
    orderBy: ['value'],
    columns: isSeries(values)
      ? [{ ...number, name: column }]
      : [
          { id: 'label', type: 'text', name: column, description, sortBy: 'value' },
          {
            ...number,
            name: text(`${column.fr} : numéro`, `${column.en}: number`),
            hidden: true,
          },
        ],
  };
}

const folder = text('Seuils choisis', 'Chosen thresholds');

/** The measure that tells which value of a parameter is chosen. */
export const parameterMeasure = (parameter: ParameterSpec): MeasureSpec => ({
  id: `${parameter.id}_chosen`,
  table: parameter.id,
  name: parameter.chosen,
  description: parameter.description,
  folder,
  format: parameter.format,
  formula: text('la valeur choisie, sinon la valeur publiée', 'the value chosen, else the published one'),
  edgeCases: text(
    'Sans choix, ou avec plusieurs, c’est la valeur publiée qui compte.',
    'Without a choice, or with several, the published value counts.',
  ),
  source: 'Relata',
  dax: (n) => `SELECTEDVALUE ( ${n.column(parameter.id, 'value')}, ${parameter.default} )`,
  sql: `SELECT ${parameter.default}`,
});

/** The values that can be chosen, in order. */
export function parameterValues({ values }: ParameterSpec): readonly number[] {
  if (!isSeries(values)) return values.map(({ value }: ParameterChoice) => value);
  const { from, to, step } = values;
  // Counted in whole steps and rounded as the fixed-point column is: steps of a tenth do not add up in floats.
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, at) => Number((from + at * step).toFixed(4)));
}

/** A calculation group as the table that the model shows it as. */
const calculationTable = ({ id, name, description, column, order }: CalculationGroupSpec): TableSpec => ({
  id,
  kind: 'dimension',
  name,
  description,
  grain: text('Un calcul à choisir', 'One calculation to choose'),
  orderBy: ['order'],
  columns: [
    { id: 'item', type: 'text', sortBy: 'order', ...column },
    { id: 'order', type: 'integer', format: 'key', hidden: true, ...order },
  ],
});
