import type { Text } from '../../../star';
import { colon } from '../../words';
import type { ModelNames } from '../model/names';
import { defaultSelector, literal, properties } from './expression';
import { fieldName, hasField } from './fields';
import type { Box, VisualSpec } from './visual';

const altText: Text = { fr: 'Chiffres clés', en: 'Key figures' };

/**
 * A row of key figures, one card a measure; measures that this build of the star does not have are left out.
 *
 * @returns no visual at all when no measure is left
 */
export function keyFigures(key: string, measures: readonly string[], box: Box, names: ModelNames): VisualSpec[] {
  const fields = measures.map((measure) => ({ measure })).filter((field) => hasField(names, field));
  if (fields.length === 0) return [];
  return [
    {
      key,
      type: 'cardVisual',
      box,
      altText: `${altText[names.locale]}${colon[names.locale]} ${fields.map((field) => fieldName(names, field)).join(', ')}`,
      roles: { Data: fields },
      padding: 4,
      objects: {
        layout: properties(
          {
            rowCount: literal.integer(1),
            columnCount: literal.integer(fields.length),
            maxTiles: literal.integer(fields.length),
            cellPadding: literal.integer(8),
          },
          defaultSelector,
        ),
        value: properties({ fontSize: literal.double(18) }, defaultSelector),
        label: properties({ fontSize: literal.double(9) }, defaultSelector),
        outline: properties({ show: literal.boolean(false) }, defaultSelector),
      },
    },
  ];
}
