import { drawingTheme as theme, at, element, label } from '../../../common';
import type { Locale, RelationshipSpec, StarSpec, TableSpec } from '../../../star';
import { tableName } from '../../names';
import { ruleColor } from './palette';
import { padding, svgOf } from './picture';
import { wrapText } from './text';
import { words } from './words';

const rowHeight = 44;
const columnWidth = 76;
const labelWidth = 300;
const titleHeight = 84;
const lineHeight = 14;
const radius = 6;

/** Dimensions that only one fact has are not shared, but stand here too: the bus is the whole model at a glance. */
interface Bus {
  readonly facts: readonly TableSpec[];
  readonly dimensions: readonly TableSpec[];
  /** The relationships between a fact and a dimension, the active ones first. */
  between(fact: TableSpec, dimension: TableSpec): readonly RelationshipSpec[];
}

/** Which fact has which dimension; the most shared dimensions first. */
export function busOf({ tables, relationships }: StarSpec): Bus {
  const facts = tables.filter(({ kind }) => kind === 'fact');
  const uses = (dimension: TableSpec): number =>
    new Set(relationships.filter(({ to }) => to.table === dimension.id).map(({ from }) => from.table)).size;
  const dimensions = tables
    .filter((table) => table.kind === 'dimension' && uses(table) > 0)
    .toSorted((left, right) => uses(right) - uses(left));
  return {
    facts,
    dimensions,
    between: (fact, dimension) =>
      relationships
        .filter(({ from, to }) => from.table === fact.id && to.table === dimension.id)
        .toSorted((left, right) => Number(right.active) - Number(left.active)),
  };
}

/** The bus of the model, facts by dimensions, as an SVG document: each dimension is a line that facts dock to. */
export function busDrawing(spec: StarSpec, locale: Locale): string {
  const bus = busOf(spec);
  const headers = bus.dimensions.map((dimension) => wrapText(tableName(dimension, locale), columnWidth - 6, 12, true));
  const headerHeight = Math.max(...headers.map((lines) => lines.length)) * lineHeight + 18;
  const top = titleHeight + headerHeight;
  const width = padding + labelWidth + bus.dimensions.length * columnWidth + padding;
  const bottom = top + bus.facts.length * rowHeight;
  const center = (column: number): number => padding + labelWidth + (column + 0.5) * columnWidth;
  return svgOf({
    title: words.busTitle[locale],
    description: words.busLead[locale],
    width,
    height: bottom + 56,
    body: [
      label(padding, 36, words.busTitle[locale], { size: 18, bold: true, color: theme.ink }),
      label(padding, 58, words.busLead[locale]),
      ...bus.facts.flatMap((fact, row) => rowOf(fact, top + row * rowHeight, width, locale)),
      ...bus.dimensions.flatMap((dimension, column) =>
        lineOf(dimension, headers[column] ?? [], center(column), top, rowsOf(bus, dimension)),
      ),
      ...bus.facts.flatMap((fact, row) =>
        bus.dimensions.flatMap((dimension, column) =>
          dock(bus.between(fact, dimension), center(column), top + (row + 0.5) * rowHeight, ruleColor(dimension)),
        ),
      ),
      ...legend(bottom + 32, locale),
    ],
  });
}

/** The first and last fact that dock to a dimension. */
function rowsOf({ facts, between }: Bus, dimension: TableSpec): readonly [first: number, last: number] {
  const rows = facts.flatMap((fact, row) => (between(fact, dimension).length > 0 ? [row] : []));
  return [rows[0] ?? 0, rows.at(-1) ?? 0];
}

function rowOf(fact: TableSpec, y: number, width: number, locale: Locale): string[] {
  return [
    element('line', { x1: padding, y1: y, x2: width - padding, y2: y, stroke: theme.grid }),
    label(padding, y + 19, tableName(fact, locale), { size: 13, bold: true, color: theme.ink }),
    label(padding, y + 35, [fact.process?.[locale], fact.grain[locale]].filter(Boolean).join(' · '), { size: 11 }),
  ];
}

function lineOf(
  dimension: TableSpec,
  header: readonly string[],
  x: number,
  top: number,
  [, last]: readonly [number, number],
): string[] {
  const color = ruleColor(dimension);
  return [
    ...header.map((text, line) =>
      label(x, top - 14 - (header.length - 1 - line) * lineHeight, text, {
        bold: true,
        color: theme.ink,
        anchor: 'middle',
      }),
    ),
    element('line', {
      x1: x,
      y1: top - 6,
      x2: x,
      y2: top + (last + 0.5) * rowHeight,
      stroke: color,
      'stroke-width': 2,
      'stroke-opacity': '0.35',
    }),
  ];
}

/** A disc on the line for an active relationship, a dashed ring beside it for one on demand. */
function dock(relationships: readonly RelationshipSpec[], x: number, y: number, color: string): string[] {
  return relationships.map(({ active }, index) => {
    const cx = x + index * (2 * radius + 6);
    return element('circle', {
      cx: at(cx),
      cy: y,
      r: radius,
      fill: active ? color : theme.background,
      stroke: color,
      'stroke-width': 2,
      'stroke-dasharray': active ? undefined : '3 2',
    });
  });
}

function legend(y: number, locale: Locale): string[] {
  const mark = (x: number, active: boolean): string =>
    element('circle', {
      cx: x,
      cy: y - 4,
      r: radius,
      fill: active ? theme.secondInk : theme.background,
      stroke: theme.secondInk,
      'stroke-width': 2,
      'stroke-dasharray': active ? undefined : '3 2',
    });
  return [
    mark(padding + 8, true),
    label(padding + 24, y, words.docked[locale], { size: 11 }),
    mark(padding + 268, false),
    label(padding + 284, y, words.onDemand[locale], { size: 11 }),
  ];
}
