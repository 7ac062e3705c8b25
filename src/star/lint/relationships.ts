import type { RelationshipSpec } from '../spec/types';
import { finding, type Finding } from './finding';
import { fold, type NamedModel } from './model';
import { checkPaths, label } from './paths';

/** How tables hang together: from a fact’s integer key to a dimension’s, one way, one path. */
export function checkRelationships(model: NamedModel): Finding[] {
  return [
    ...model.spec.relationships.flatMap((relationship) => ends(relationship, model)),
    ...checkPaths(model.spec.relationships),
    ...inactive(model),
    ...shape(model),
  ];
}

function ends(relationship: RelationshipSpec, model: NamedModel): Finding[] {
  const object = label(relationship);
  const from = model.columnOf(relationship.from.table, relationship.from.column);
  const to = model.columnOf(relationship.to.table, relationship.to.column);
  if (from === undefined || to === undefined)
    return [
      finding(
        'relationship-column',
        object,
        'Une des deux colonnes n’existe pas.',
        'One of the two columns does not exist.',
      ),
    ];
  const findings: Finding[] = [];
  if (from.type !== to.type || from.type !== 'integer')
    findings.push(
      finding(
        'relationship-type',
        object,
        'Les deux colonnes doivent être des entiers.',
        'Both columns must be integers.',
      ),
    );
  if (from.key !== 'foreign' || to.key !== 'surrogate')
    findings.push(
      finding(
        'relationship-key',
        object,
        'Une relation va d’une clé étrangère à une clé primaire technique.',
        'A relationship goes from a foreign key to a surrogate key.',
      ),
    );
  return findings;
}

/** An inactive relationship serves only where USERELATIONSHIP asks for it. */
function inactive(model: NamedModel): Finding[] {
  const activated = new Set(
    model.formulas.flatMap(({ calls }) =>
      calls
        .filter(({ name }) => name === 'USERELATIONSHIP')
        .flatMap((call) => call.operands.map((operand) => operand.map(({ value }) => fold(value)).join('.'))),
    ),
  );
  return model.spec.relationships
    .filter(({ active, from }) => {
      const table = model.tableOf(from.table);
      const column = model.columnOf(from.table, from.column);
      const name = `${table?.name[model.locale] ?? ''}.${column?.name[model.locale] ?? ''}`;
      return !active && !activated.has(fold(name));
    })
    .map((relationship) =>
      finding(
        'relationship-inactive',
        label(relationship),
        'Relation inactive que rien n’active.',
        'Inactive relationship that nothing activates.',
      ),
    );
}

function shape(model: NamedModel): Finding[] {
  const { relationships, tables } = model.spec;
  return tables.flatMap((table) => {
    const isFrom = relationships.some(({ from }) => from.table === table.id);
    const isTo = relationships.some(({ to }) => to.table === table.id);
    const object = model.describe(table);
    if (isFrom && isTo)
      return [
        finding(
          'snowflake',
          object,
          'Une table ne peut pas filtrer et être filtrée : aplatissez la dimension.',
          'A table cannot both filter and be filtered: flatten the dimension.',
        ),
      ];
    return isFrom || isTo
      ? []
      : [
          finding(
            'table-unrelated',
            object,
            'Cette table n’est reliée à aucune autre.',
            'This table is related to no other.',
          ),
        ];
  });
}
