import type { Text } from '../../../../star';
import { colon } from '../../../words';
import type { ModelNames } from '../../model/names';
import { defaultSelector, literal, properties, type Json, type JsonObject } from '../expression';
import { fieldExpression, hasField, present, queryReference, shownName } from '../fields';
import { fixed, type Part } from '../layout';
import { reportId, type Tile } from '../visual';

/** One key figure, and what to hold it against. */
export interface Figure {
  readonly measure: string;
  /** What the card calls it, where the model's own name would be too long. */
  readonly label?: Text;
  /** The first two of these that this build of the star has stand below the figure, each with its label. */
  readonly against?: readonly Comparison[];
}

export interface Comparison {
  readonly measure: string;
  readonly label: Text;
}

/** The figure of a year before, as what to hold the one of today against. */
export const yearEarlier = (measure: string): Comparison => ({
  measure,
  label: { fr: '12 mois plus tôt', en: '12 months earlier' },
});

const altText: Text = { fr: 'Chiffres clés', en: 'Key figures' };

/** Height of a row of cards, in pixels, and what each comparison adds to it. */
const plainHeight = 76;
const comparisonHeight = 24;

/**
 * A row of key figures, one card a measure; measures that this build of the star does not have are left out.
 *
 * @returns an empty part when no measure is left
 */
export function keyFigures(key: string, figures: readonly Figure[], names: ModelNames): Part {
  const found = figures.filter(({ measure }) => hasField(names, { measure }));
  if (found.length === 0) return fixed(plainHeight, undefined);
  const most = Math.max(...found.map((figure) => comparisons(figure, names).length));
  const height = plainHeight + most * comparisonHeight;
  const shown = found.map((figure) => shownName(names, figure)).join(', ');
  const rows = Math.ceil(found.length / 2);
  const tile: Tile = {
    key,
    type: 'cardVisual',
    altText: `${altText[names.locale]}${colon[names.locale]} ${shown}`,
    roles: { Data: found.map(({ measure, label }) => ({ measure, label })) },
    padding: 4,
    objects: {
      layout: layout(found.length, 1),
      value: properties({ fontSize: literal.double(18) }, defaultSelector),
      label: properties({ fontSize: literal.double(9) }, defaultSelector),
      outline: properties({ show: literal.boolean(false) }, defaultSelector),
      ...(most > 0 ? referenceLabels(key, found, names) : {}),
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

function comparisons({ against = [] }: Figure, names: ModelNames): Comparison[] {
  return present(names, against).slice(0, 2);
}

/** A reference label is bound to its figure by the figure's query reference, and to its parts by an id of its own. */
function referenceLabels(key: string, figures: readonly Figure[], names: ModelNames): Record<string, Json> {
  const labels = figures.flatMap(({ measure, ...figure }) =>
    comparisons({ measure, ...figure }, names).map((held, order) => ({ measure, held, order })),
  );
  const selector = (measure: string, held: Comparison): JsonObject => ({
    metadata: queryReference(names, { measure }),
    id: reportId(`${key}/${measure}/${held.measure}`),
  });
  const everyRow = { data: [{ dataViewWildcard: { matchingOption: 0 } }] };
  return {
    referenceLabel: [
      ...properties({ backgroundShow: literal.boolean(false) }, defaultSelector),
      ...labels.flatMap(({ measure, held, order }) =>
        properties(
          { value: { expr: fieldExpression(names, { measure: held.measure }) } },
          { ...everyRow, ...selector(measure, held), order },
        ),
      ),
    ],
    referenceLabelTitle: labels.flatMap(({ measure, held }) =>
      properties(
        { titleContentType: literal.text('custom'), titleText: literal.text(held.label[names.locale]) },
        selector(measure, held),
      ),
    ),
  };
}
