import { columnsIn } from './dax/references';
import type { ColumnSpec, TableSpec } from '../spec/types';
import { finding, type Finding } from './finding';
import { fold, type NamedModel } from './model';

/** Columns as people meet them: what must be hidden, sorted, categorised, and what nobody needs. */
export function checkColumns(model: NamedModel): Finding[] {
  const used = new Set(model.formulas.flatMap((formula) => columnsIn(formula, model)));
  return model.spec.tables.flatMap((table) =>
    table.columns.flatMap((column) => [
      ...visibility(table, column, model, used),
      ...semantics(table, column, model),
      ...usefulness(table, column, model, used),
    ]),
  );
}

function visibility(table: TableSpec, column: ColumnSpec, model: NamedModel, used: ReadonlySet<string>): Finding[] {
  const object = model.describe(table, column);
  if (column.hidden === true) return [];
  if (column.key === 'surrogate' || column.key === 'foreign')
    return [finding('key-visible', object, 'Une clé technique doit être masquée.', 'A technical key must be hidden.')];
  // A date may stay visible: a formula compares it with the calendar, and nobody adds it up.
  const isRead = column.type !== 'date' && used.has(`${table.id}.${column.id}`);
  if (table.kind === 'fact' && (isQuantity(column) || isRead))
    return [
      finding(
        'fact-column-visible',
        object,
        'Une colonne de faits doit être masquée : on la lit par une mesure.',
        'A fact column must be hidden: people read it through a measure.',
      ),
    ];
  const isFlag =
    column.type === 'boolean' ||
    (column.type === 'integer' && (column.id.startsWith('is_') || /^Is\b/.test(column.name[model.locale])));
  return isFlag
    ? [
        finding(
          'flag-visible',
          object,
          'Un drapeau visible doit être un texte (Oui ou Non).',
          'A visible flag must be a text (Yes or No).',
        ),
      ]
    : [];
}

/** A number that people add up or average, unlike a line number or a date, which only identify the row. */
const isQuantity = ({ type, format }: ColumnSpec): boolean =>
  (type === 'integer' || type === 'decimal' || type === 'money') && format !== 'key';

const places = /country|continent|city|\b(pays|ville)\b/i;
const months = /\b(month|mois)\b/i;

function semantics(table: TableSpec, column: ColumnSpec, model: NamedModel): Finding[] {
  if (column.type !== 'text') return [];
  const object = model.describe(table, column);
  const name = column.name[model.locale];
  const findings: Finding[] = [];
  if (places.test(name) && column.dataCategory === undefined)
    findings.push(
      finding(
        'category-missing',
        object,
        'Un lieu doit porter sa catégorie géographique.',
        'A place must bear its geographic category.',
      ),
    );
  if (months.test(name) && column.sortBy === undefined)
    findings.push(
      finding(
        'month-unsorted',
        object,
        'Un mois en toutes lettres doit être trié par son numéro.',
        'A month in words must be sorted by its number.',
      ),
    );
  return findings;
}

function usefulness(table: TableSpec, column: ColumnSpec, model: NamedModel, used: ReadonlySet<string>): Finding[] {
  const object = model.describe(table, column);
  const isRelated = model.relationshipsAt(table.id, column.id).length > 0;
  const findings: Finding[] = [];
  const twin = isRelated
    ? undefined
    : dimensionsOf(table, model).find((dimension) => hasName(dimension, column, model));
  if (twin !== undefined)
    findings.push(
      finding(
        'column-redundant',
        object,
        `La dimension ${model.describe(twin)} a déjà cette colonne.`,
        `Dimension ${model.describe(twin)} already has this column.`,
      ),
    );
  const isUsed =
    isRelated ||
    used.has(`${table.id}.${column.id}`) ||
    table.columns.some(({ sortBy }) => sortBy === column.id) ||
    (table.hierarchies ?? []).some(({ levels }) => levels.includes(column.id));
  if (column.hidden === true && !isUsed)
    findings.push(
      finding('column-unused', object, 'Colonne masquée que rien n’utilise.', 'Hidden column that nothing uses.'),
    );
  return findings;
}

const dimensionsOf = (table: TableSpec, model: NamedModel): TableSpec[] =>
  model.spec.relationships
    .filter(({ from }) => from.table === table.id)
    .flatMap(({ to }) => model.tableOf(to.table) ?? []);

const hasName = (table: TableSpec, column: ColumnSpec, { locale }: NamedModel): boolean =>
  table.columns.some(({ name }) => fold(name[locale]) === fold(column.name[locale]));
