import type { Text } from '../../../../star';
import { colon } from '../../../words';
import { literal, properties } from '../expression';
import { hasField } from '../fields';
import type { ReportSubject } from '../subject';
import type { Tile } from '../visual';

const altText: Text = { fr: 'Choix d’une valeur', en: 'Choice of a value' };

/** Room that the choice of a value needs: its heading and the list. */
export const parameterHeight = 84;

/**
 * The choice of one what-if value in a list, since the single-value slicer is reported unsafe on numbers. None when this
 * build of the star has no such parameter.
 */
export function parameterSlicer(page: string, parameter: string, { names }: ReportSubject): Tile | undefined {
  const list = { table: parameter, column: 'label' };
  const series = { table: parameter, column: 'value' };
  const named = hasField(names, list);
  const field = named ? list : series;
  if (!hasField(names, field)) return undefined;
  const label = names.columnName(field.table, field.column);
  return {
    key: `${page}/${parameter}`,
    type: 'slicer',
    altText: `${altText[names.locale]}${colon[names.locale]} ${label}`,
    roles: { Values: [field] },
    phone: { height: parameterHeight, half: true },
    objects: {
      data: properties({ mode: literal.text('Dropdown') }),
      selection: properties({ singleSelect: literal.boolean(true) }),
      header: properties({ show: literal.boolean(true), text: literal.text(label) }),
    },
  };
}
