import type { Text } from '../../../../star';
import { colon } from '../../../words';
import { literal, properties, type JsonObject } from '../expression';
import { fieldExpression, hasField, present, queryReference, shownName, type Binding, type Sort } from '../fields';
import type { FilterSpec } from '../filters';
import type { ReportSubject } from '../subject';
import type { Phone, Tile } from '../visual';

interface Common {
  readonly key: string;
  readonly title: Text;
  readonly filters?: readonly FilterSpec[];
  readonly tooltipPage?: string;
  readonly phone?: Phone | 'hidden';
}

export interface TableTileSpec extends Common {
  /** Columns and measures from left to right; those that this build of the star does not have are left out. */
  readonly columns: readonly Binding[];
  readonly sort?: Sort;
  /** Whether a last row holds the totals. */
  readonly totals?: boolean;
}

const tableKind: Text = { fr: 'Tableau', en: 'Table' };
const matrixKind: Text = { fr: 'Matrice', en: 'Matrix' };

/** A table of rows; none when none of its columns is left, or only measures are. */
export function table(spec: TableTileSpec, { names }: ReportSubject): Tile | undefined {
  const columns = present(names, spec.columns);
  if (!columns.some((column) => 'column' in column)) return undefined;
  const sort = spec.sort !== undefined && hasField(names, spec.sort.by) ? spec.sort : undefined;
  const shown = columns.map((column) => shownName(names, column)).join(', ');
  return {
    ...common(
      spec,
      `${tableKind[names.locale]}${colon[names.locale]} ${spec.title[names.locale]} (${shown})`,
      names.locale,
    ),
    type: 'tableEx',
    roles: { Values: columns },
    ...(sort === undefined ? {} : { sort }),
    objects: {
      columnHeaders: properties({ columnAdjustment: literal.text('growToFit') }),
      values: properties({ wordWrap: literal.boolean(true) }),
      total: properties({ totals: literal.boolean(spec.totals ?? false) }),
    },
  };
}

export interface MatrixSpec extends Common {
  /** Without rows, each value has a row of its own. */
  readonly rows: readonly Binding[];
  readonly columns?: readonly Binding[];
  readonly values: readonly Binding[];
  /** Shades the cells of this value from the page's own colour to a tint of the accent. */
  readonly heat?: Binding;
  /** Whether rows and columns end in totals; true unless said otherwise. */
  readonly totals?: boolean;
}

/** Values by rows and columns; none when this build of the star lacks its rows, its columns or every value. */
export function matrix(spec: MatrixSpec, subject: ReportSubject): Tile | undefined {
  const { names } = subject;
  const rows = present(names, spec.rows);
  const columns = present(names, spec.columns ?? []);
  const values = present(names, spec.values);
  if (rows.length < Math.min(1, spec.rows.length) || values.length === 0) return undefined;
  if (spec.columns !== undefined && columns.length === 0) return undefined;
  const shown = [...values, ...rows, ...columns].map((field) => shownName(names, field)).join(', ');
  const totals = literal.boolean(spec.totals ?? true);
  return {
    ...common(
      spec,
      `${matrixKind[names.locale]}${colon[names.locale]} ${spec.title[names.locale]} (${shown})`,
      names.locale,
    ),
    type: 'pivotTable',
    roles: {
      ...(rows.length === 0 ? {} : { Rows: rows }),
      ...(columns.length === 0 ? {} : { Columns: columns }),
      Values: values,
    },
    objects: {
      columnHeaders: properties({ columnAdjustment: literal.text('growToFit') }),
      subTotals: properties({ rowSubtotals: totals, columnSubtotals: totals }),
      values: [
        ...properties({ valuesOnRow: literal.boolean(rows.length === 0) }),
        ...(spec.heat === undefined || !hasField(names, spec.heat) ? [] : heat(spec.heat, subject)),
      ],
    },
  };
}

function common(spec: Common, altText: string, locale: keyof Text): Omit<Tile, 'type'> {
  const { key, filters, tooltipPage, phone } = spec;
  return { key, title: spec.title[locale], altText, filters, tooltipPage, phone };
}

/** A scale of one hue, blank where there is nothing. */
function heat(field: Binding, { names, look }: ReportSubject): JsonObject[] {
  const end = (color: string): JsonObject => ({ color: { Literal: { Value: `'${color}'` } } });
  const scale = {
    linearGradient2: {
      min: end(look.ink.card),
      max: end(look.ink.tint),
      nullColoringStrategy: { strategy: { Literal: { Value: "'noColor'" } } },
    },
  };
  return properties(
    {
      backColor: {
        solid: { color: { expr: { FillRule: { Input: fieldExpression(names, field), FillRule: scale } } } },
      },
    },
    { data: [{ dataViewWildcard: { matchingOption: 1 } }], metadata: queryReference(names, field) },
  );
}
