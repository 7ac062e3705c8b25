import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import { literal, properties } from './expression';
import { fieldName, hasField } from './fields';
import type { Box, VisualSpec } from './visual';

const altText: Text = {
  fr: 'Choix de l’année, commun à toutes les pages',
  en: 'Choice of the year, the same on all pages',
};

/** The choice of the year: made on one page, it holds on the others. No visual when the star has no calendar. */
export function yearSlicer(key: string, box: Box, names: ModelNames): VisualSpec[] {
  const year = { table: 'date', column: 'year' };
  if (!hasField(names, year)) return [];
  return [
    {
      key,
      type: 'slicer',
      box,
      altText: altText[names.locale],
      roles: { Values: [year] },
      syncGroup: fieldName(names, year),
      objects: { data: properties({ mode: literal.text('Dropdown') }) },
    },
  ];
}
