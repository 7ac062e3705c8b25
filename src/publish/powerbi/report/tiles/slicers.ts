import type { Text } from '../../../../star';
import { colon } from '../../../words';
import type { ModelNames } from '../../model/names';
import { literal, properties } from '../expression';
import { hasField, present, type FieldId } from '../fields';
import type { Tile } from '../visual';

const choice: Text = { fr: 'Choix', en: 'Choice' };
const everywhere: Text = { fr: 'commun à toutes les pages', en: 'the same on all pages' };

/** Room that a slicer needs: its heading and the closed list. */
export const slicerHeight = 76;

/** A list of choices; none when this build of the star lacks its fields. With a group, the choice holds on every page. */
function slicer(
  key: string,
  label: string,
  group: string | undefined,
  fields: readonly FieldId[],
  names: ModelNames,
): Tile | undefined {
  const found = present(names, fields);
  if (found.length === 0) return undefined;
  return {
    key,
    type: 'slicer',
    altText: `${choice[names.locale]}${colon[names.locale]} ${label}${group === undefined ? '' : ` (${everywhere[names.locale]})`}`,
    roles: { Values: found },
    ...(group === undefined ? {} : { syncGroup: group }),
    phone: { height: slicerHeight, half: true },
    objects: {
      data: properties({ mode: literal.text('Dropdown') }),
      header: properties({ show: literal.boolean(true), text: literal.text(label) }),
    },
  };
}

const periodLabel: Text = { fr: 'Période', en: 'Period' };

/** Years, and months within them: one, several, or a range of them. */
export function periodSlicer(page: string, names: ModelNames): Tile | undefined {
  const fields = [
    { table: 'date', column: 'year' },
    { table: 'date', column: 'month' },
  ];
  return slicer(`${page}/period`, periodLabel[names.locale], 'period', fields, names);
}

/** What customers are told apart by, from what companies are to what people are. */
const segments = ['sector', 'size_band', 'region', 'acquisition_channel', 'city', 'kind'] as const;

/** One choice for each of the first two attributes of customers that this build of the star has. */
export function segmentSlicers(page: string, names: ModelNames): Tile[] {
  const found = segments.filter((column) => hasField(names, { table: 'customer', column })).slice(0, 2);
  return found.flatMap((column) => {
    const label = names.columnName('customer', column);
    const tile = slicer(`${page}/${column}`, label, column, [{ table: 'customer', column }], names);
    return tile === undefined ? [] : [tile];
  });
}

/** A list of choices for one page alone; it can be searched, because it may be long. */
export function localSlicer(
  key: string,
  field: Extract<FieldId, { table: string }>,
  names: ModelNames,
): Tile | undefined {
  if (!hasField(names, field)) return undefined;
  const tile = slicer(key, names.columnName(field.table, field.column), undefined, [field], names);
  return (
    tile && { ...tile, objects: { ...tile.objects, general: properties({ selfFilterEnabled: literal.boolean(true) }) } }
  );
}
