import type { ColumnSpec, TableSpec } from '../spec/types';
import { finding, type Finding } from './finding';
import type { NamedModel } from './model';

/** Tables as parts of a whole: keys, sorting, order, hierarchies, calendar. */
export function checkStructure(model: NamedModel): Finding[] {
  return [...model.spec.tables.flatMap((table) => checkTable(table, model)), ...calendars(model)];
}

function checkTable(table: TableSpec, model: NamedModel): Finding[] {
  return [
    ...keys(table, model),
    ...table.columns.flatMap((column) => sorting(table, column, model)),
    ...rowOrder(table, model),
    ...hierarchies(table, model),
  ];
}

function keys(table: TableSpec, model: NamedModel): Finding[] {
  const findings: Finding[] = [];
  const surrogates = table.columns.filter(({ key }) => key === 'surrogate');
  const expected = table.kind === 'dimension' ? 1 : 0;
  if (surrogates.length !== expected)
    findings.push(
      finding(
        'key-misplaced',
        model.describe(table),
        `Il faut ${expected} clé primaire technique, il y en a ${surrogates.length}.`,
        `There must be ${expected} surrogate key, there are ${surrogates.length}.`,
      ),
    );
  for (const column of table.columns) {
    const isKey = column.key === 'surrogate' || column.key === 'foreign';
    const object = model.describe(table, column);
    if (isKey && column.nullable === true)
      findings.push(
        finding(
          'key-misplaced',
          object,
          'Une clé n’est jamais vide : l’inconnu a son membre.',
          'A key is never null: unknown has its member.',
        ),
      );
    if (
      column.key === 'foreign' &&
      !model.spec.relationships.some(({ from }) => from.table === table.id && from.column === column.id)
    )
      findings.push(
        finding('key-unrelated', object, 'Cette clé ne mène à aucune dimension.', 'This key leads to no dimension.'),
      );
  }
  return findings;
}

function sorting(table: TableSpec, column: ColumnSpec, model: NamedModel): Finding[] {
  if (column.sortBy === undefined) return [];
  const object = model.describe(table, column);
  const sorter = model.columnOf(table.id, column.sortBy);
  if (sorter === undefined)
    return [
      finding(
        'sort-column',
        object,
        `La colonne de tri «\u202f${column.sortBy}\u202f» n’existe pas.`,
        `There is no sort column “${column.sortBy}”.`,
      ),
    ];
  return sorter === column || sorter.sortBy !== undefined
    ? [
        finding(
          'sort-column',
          object,
          'La colonne de tri ne doit pas être triée elle-même.',
          'The sort column must not be sorted itself.',
        ),
      ]
    : [];
}

function rowOrder(table: TableSpec, model: NamedModel): Finding[] {
  const unknown = table.orderBy.filter((id) => model.columnOf(table.id, id) === undefined);
  const object = model.describe(table);
  if (table.orderBy.length === 0)
    return [finding('row-order', object, 'L’ordre des lignes n’est pas fixé.', 'The order of rows is not set.')];
  return unknown.map((id) =>
    finding(
      'row-order',
      object,
      `L’ordre des lignes demande «\u202f${id}\u202f», qui n’existe pas.`,
      `The order of rows asks for “${id}”, which does not exist.`,
    ),
  );
}

function hierarchies(table: TableSpec, model: NamedModel): Finding[] {
  return (table.hierarchies ?? []).flatMap(({ name, levels }) => {
    const object = `${model.describe(table)}[${name[model.locale]}]`;
    const wrong = levels.filter((id, at) => model.columnOf(table.id, id) === undefined || levels.indexOf(id) !== at);
    const findings = wrong.map((id) =>
      finding(
        'hierarchy-level',
        object,
        `Le niveau «\u202f${id}\u202f» n’existe pas ou sert deux fois.`,
        `Level “${id}” does not exist or is used twice.`,
      ),
    );
    return levels.length < 2
      ? [
          ...findings,
          finding(
            'hierarchy-level',
            object,
            'Une hiérarchie a au moins deux niveaux.',
            'A hierarchy has at least two levels.',
          ),
        ]
      : findings;
  });
}

/** Time measures need one table marked as the calendar, keyed by a date that is never null. */
function calendars(model: NamedModel): Finding[] {
  const { locale, spec } = model;
  const marked = spec.tables.filter(({ calendar }) => calendar !== undefined);
  const findings: Finding[] = [];
  if (marked.length !== 1)
    findings.push(
      finding(
        'calendar',
        marked.map((table) => model.describe(table)).join(', ') || '–',
        `Le modèle doit avoir un calendrier et un seul, il en a ${marked.length}.`,
        `The model must have one calendar, it has ${marked.length}.`,
      ),
    );
  for (const table of marked) {
    const date = model.columnOf(table.id, table.calendar?.date ?? '');
    if (date?.type !== 'date' || date.nullable === true)
      findings.push(
        finding(
          'calendar',
          model.describe(table),
          'La clé d’un calendrier est une colonne de dates sans vide.',
          'The key of a calendar is a column of dates without blanks.',
        ),
      );
  }
  const looksLikeOne = spec.tables.filter(
    ({ name, calendar }) => calendar === undefined && /date|calendar|calendrier/i.test(name[locale]),
  );
  for (const table of looksLikeOne)
    findings.push(
      finding(
        'calendar',
        model.describe(table),
        'Porte un nom de calendrier sans en être un.',
        'Bears the name of a calendar without being one.',
      ),
    );
  return findings;
}
