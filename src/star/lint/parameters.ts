import { isSeries, parameterValues } from '../spec/model-tables';
import type { ParameterSpec } from '../spec/types';
import { finding, type Finding } from './finding';
import type { NamedModel } from './model';

/** What-if parameters as a whole: values that exist, the published one among them, and a measure that tells the choice. */
export function checkParameters(model: NamedModel): Finding[] {
  return (model.spec.parameters ?? []).flatMap((parameter) => [
    ...values(parameter, parameter.name[model.locale]),
    ...measure(parameter, model),
  ]);
}

function values(parameter: ParameterSpec, object: string): Finding[] {
  const { values: offered } = parameter;
  if (isSeries(offered) && !(offered.step > 0 && offered.from < offered.to))
    return [
      finding('parameter', object, 'La série doit monter par pas positifs.', 'The series must rise by positive steps.'),
    ];
  return parameterValues(parameter).includes(parameter.default)
    ? []
    : [
        finding(
          'parameter',
          object,
          'La valeur publiée n’est pas parmi celles qu’on peut choisir.',
          'The published value is not among those to choose from.',
        ),
      ];
}

function measure({ id, name }: ParameterSpec, { spec, locale }: NamedModel): Finding[] {
  return spec.measures.some((candidate) => candidate.id === `${id}_chosen` && candidate.table === id)
    ? []
    : [
        finding(
          'parameter',
          name[locale],
          'Aucune mesure ne dit quelle valeur est choisie.',
          'No measure tells which value is chosen.',
        ),
      ];
}
