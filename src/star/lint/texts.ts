import type { ColumnSpec, ColumnType, NumberFormat } from '../spec/types';
import { finding, type Finding } from './finding';
import type { NamedModel } from './model';

/** Everything that people meet is described, and every number says how it is to be shown. */
export function checkTexts(model: NamedModel): Finding[] {
  return [...missingTexts(model), ...formats(model)];
}

function missingTexts({ spec, tables, locale, describe }: NamedModel): Finding[] {
  const texts: (readonly [object: string, part: string, text: string])[] = [];
  for (const table of tables) {
    texts.push(
      [describe(table), 'description', table.description[locale]],
      [describe(table), 'grain', table.grain[locale]],
    );
    for (const column of table.columns)
      texts.push([describe(table, column), 'description', column.description[locale]]);
    for (const hierarchy of table.hierarchies ?? [])
      texts.push([`${describe(table)}[${hierarchy.name[locale]}]`, 'description', hierarchy.description[locale]]);
  }
  for (const measure of spec.measures) {
    const object = `[${measure.name[locale]}]`;
    for (const part of ['description', 'folder', 'formula', 'edgeCases'] as const)
      texts.push([object, part, measure[part][locale]]);
    texts.push([object, 'source', measure.source]);
  }
  for (const { name, items } of spec.calculationGroups ?? [])
    for (const item of items)
      texts.push([`${name[locale]}[${item.name[locale]}]`, 'description', item.description[locale]]);
  return texts.flatMap(([object, part, text]) => {
    if (text.trim() === '')
      return [finding('text-missing', object, `Il manque un texte\u202f: ${part}.`, `A text is missing: ${part}.`)];
    return /[\p{Cc}]/u.test(text.replaceAll(/[\r\n]/g, ''))
      ? [
          finding(
            'text-control-character',
            object,
            `Un caractère de contrôle est dans le texte\u202f: ${part}.`,
            `A control character is in the text: ${part}.`,
          ),
        ]
      : [];
  });
}

/** The formats that a type can be shown in. There is no floating-point type: a model of money must add up. */
const formatsOf: Readonly<Record<ColumnType, readonly (NumberFormat | undefined)[]>> = {
  integer: ['integer', 'key', 'decimal', undefined],
  decimal: ['decimal', 'integer', 'money', 'percent', undefined],
  money: ['money', undefined],
  date: ['date', undefined],
  text: [undefined],
  boolean: [undefined],
};

const measureFormats: readonly NumberFormat[] = ['integer', 'decimal', 'money', 'percent', 'date'];

function formats({ spec, locale, describe }: NamedModel): Finding[] {
  const columns = spec.tables.flatMap((table) =>
    table.columns.flatMap((column) => columnFormat(column, describe(table, column))),
  );
  const measures = spec.measures
    .filter(({ format }) => !measureFormats.includes(format))
    .map(({ name, format }) =>
      finding(
        'format-mismatch',
        `[${name[locale]}]`,
        `«\u202f${format}\u202f» n’est pas un format de mesure.`,
        `“${format}” is not a format of measures.`,
      ),
    );
  return [...columns, ...measures];
}

function columnFormat({ type, format }: ColumnSpec, object: string): Finding[] {
  if (!Object.hasOwn(formatsOf, type))
    return [
      finding(
        'type-unknown',
        object,
        `«\u202f${type}\u202f» n’est pas un type du modèle.`,
        `“${type}” is not a type of the model.`,
      ),
    ];
  return formatsOf[type].includes(format)
    ? []
    : [
        finding(
          'format-mismatch',
          object,
          `Le format «\u202f${format}\u202f» ne va pas avec le type «\u202f${type}\u202f».`,
          `Format “${format}” does not suit type “${type}”.`,
        ),
      ];
}
