import { finding, type Finding } from './finding';
import type { NamedModel } from './model';

/** Calculation groups as a whole: something to choose from, applied in one order, each item about the measure. */
export function checkCalculationGroups(model: NamedModel): Finding[] {
  const groups = model.spec.calculationGroups ?? [];
  const precedences = groups.map(({ precedence }) => precedence);
  return groups.flatMap(({ name, items, precedence }, at) => {
    const object = name[model.locale];
    const findings: Finding[] = [];
    if (items.length === 0)
      findings.push(
        finding('calculation-group', object, 'Ce groupe n’a aucun calcul.', 'This group has no calculation.'),
      );
    if (precedences.indexOf(precedence) !== at)
      findings.push(
        finding(
          'calculation-group',
          object,
          'Un autre groupe a la même priorité : l’ordre des calculs serait indéterminé.',
          'Another group has the same precedence: the order of calculations would be undetermined.',
        ),
      );
    return [...findings, ...items.flatMap((item) => aboutTheMeasure(`${object}[${item.name[model.locale]}]`, model))];
  });
}

function aboutTheMeasure(object: string, { formulas }: NamedModel): Finding[] {
  const formula = formulas.find((candidate) => candidate.measure === undefined && candidate.object === object);
  const isAbout = formula?.tokens.list.some(({ value }) => value.toUpperCase() === 'SELECTEDMEASURE') ?? true;
  return isAbout
    ? []
    : [
        finding(
          'calculation-group',
          object,
          'Ce calcul ne parle pas de la mesure (SELECTEDMEASURE).',
          'This calculation says nothing of the measure (SELECTEDMEASURE).',
        ),
      ];
}
