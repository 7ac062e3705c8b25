import type { Text } from '../../../../star';
import { colon } from '../../../words';
import type { ModelNames } from '../../model/names';
import { defaultSelector, literal, properties, type Json, type JsonObject } from '../expression';
import { fieldExpression, fieldName, hasField, queryReference } from '../fields';
import { fixed, type Part } from '../layout';
import { reportId, type Tile } from '../visual';

/** One key figure, and what to hold it against. */
export interface Figure {
  readonly measure: string;
  /** The first of these measures that this build of the star has stands below the figure, with its label. */
  readonly against?: readonly Comparison[];
}

export interface Comparison {
  readonly measure: string;
  readonly label: Text;
}

const altText: Text = { fr: 'Chiffres clés', en: 'Key figures' };

/** Heights of a row of cards, in pixels: with figures alone, and with what they are held against. */
const plainHeight = 76;
const comparedHeight = 104;

/**
 * A row of key figures, one card a measure; measures that this build of the star does not have are left out.
 *
 * @returns an empty part when no measure is left
 */
export function keyFigures(key: string, figures: readonly Figure[], names: ModelNames): Part {
  const found = figures.filter(({ measure }) => hasField(names, { measure }));
  if (found.length === 0) return fixed(plainHeight, undefined);
  const compared = found.some((figure) => comparison(figure, names) !== undefined);
  const height = compared ? comparedHeight : plainHeight;
  const shown = found.map(({ measure }) => fieldName(names, { measure })).join(', ');
  const rows = Math.ceil(found.length / 2);
  const tile: Tile = {
    key,
    type: 'cardVisual',
    altText: `${altText[names.locale]}${colon[names.locale]} ${shown}`,
    roles: { Data: found.map(({ measure }) => ({ measure })) },
    padding: 4,
    objects: {
      layout: layout(found.length, 1),
      value: properties({ fontSize: literal.double(18) }, defaultSelector),
      label: properties({ fontSize: literal.double(9) }, defaultSelector),
      outline: properties({ show: literal.boolean(false) }, defaultSelector),
      ...(compared ? referenceLabels(key, found, names) : {}),
    },
    phone: { height: 8 + rows * (height - 8), objects: { layout: layout(Math.min(2, found.length), rows) } },
  };
  return fixed(height, tile);
}

function layout(columns: number, rows: number): JsonObject[] {
  return properties(
    {
      rowCount: literal.integer(rows),
      columnCount: literal.integer(columns),
      maxTiles: literal.integer(rows * columns),
      cellPadding: literal.integer(8),
    },
    defaultSelector,
  );
}

function comparison({ against = [] }: Figure, names: ModelNames): Comparison | undefined {
  return against.find(({ measure }) => hasField(names, { measure }));
}

/** A reference label is bound to its figure by the figure's query reference, and to its parts by an id of its own. */
function referenceLabels(key: string, figures: readonly Figure[], names: ModelNames): Record<string, Json> {
  const labels = figures.flatMap((figure) => {
    const held = comparison(figure, names);
    return held === undefined ? [] : [{ figure, held }];
  });
  const selector = ({ measure }: Figure): JsonObject => ({
    metadata: queryReference(names, { measure }),
    id: reportId(`${key}/${measure}/reference`),
  });
  const everyRow = { data: [{ dataViewWildcard: { matchingOption: 0 } }] };
  return {
    referenceLabel: [
      ...properties({ backgroundShow: literal.boolean(false) }, defaultSelector),
      ...labels.flatMap(({ figure, held }) =>
        properties(
          { value: { expr: fieldExpression(names, { measure: held.measure }) } },
          { ...everyRow, ...selector(figure), order: 0 },
        ),
      ),
    ],
    referenceLabelTitle: labels.flatMap(({ figure, held }) =>
      properties(
        { titleContentType: literal.text('custom'), titleText: literal.text(held.label[names.locale]) },
        selector(figure),
      ),
    ),
  };
}
