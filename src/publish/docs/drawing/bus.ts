import { drawingTheme as theme, at, element, label } from '../../../common';
import type { Locale, RelationshipSpec, StarSpec, TableSpec } from '../../../star';
import { tableName } from '../../names';
import { ruleColor } from './palette';
import { padding, svgOf } from './picture';
import { textWidth, wrapText } from './text';
import { words } from './words';

const rowHeight = 44;
const narrowest = 52;
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
  const lines = linesOf(bus, locale);
  const top = titleHeight + Math.max(...lines.map(({ header }) => header.length)) * lineHeight + 18;
  const width = Math.ceil(lines.reduce((sum, line) => sum + line.width, padding + labelWidth) + padding);
  const bottom = top + bus.facts.length * rowHeight;
  return svgOf({
    title: words.busTitle[locale],
    description: words.busLead[locale],
    width,
    height: bottom + 56,
    body: [
      label(padding, 36, words.busTitle[locale], { size: 18, bold: true, color: theme.ink }),
      label(padding, 58, words.busLead[locale]),
      ...bus.facts.flatMap((fact, row) => rowOf(fact, top + row * rowHeight, width, locale)),
      ...lines.flatMap((line) => lineOf(line, top, lastRow(bus, line.dimension))),
      ...bus.facts.flatMap((fact, row) =>
        lines.flatMap(({ dimension, x }) =>
          dock(bus.between(fact, dimension), x, top + (row + 0.5) * rowHeight, ruleColor(dimension)),
        ),
      ),
      ...legend(bottom + 32, locale),
    ],
  });
}

/** A dimension as a line of the bus: `x` is its middle. */
interface Line {
  readonly dimension: TableSpec;
  readonly header: readonly string[];
  readonly x: number;
  readonly width: number;
}

/** The lines side by side, each as wide as the longest word of its name. */
function linesOf({ dimensions }: Bus, locale: Locale): Line[] {
  let left = padding + labelWidth;
  return dimensions.map((dimension) => {
    const words = tableName(dimension, locale).split(' ');
    const width = Math.max(narrowest, ...words.map((word) => textWidth(word, 12, true) + 10));
    const header = wrapText(tableName(dimension, locale), width - 8, 12, true);
    const x = left + width / 2;
    left += width;
    return { dimension, header, x, width };
  });
}

/** The last fact that docks to a dimension. */
const lastRow = ({ facts, between }: Bus, dimension: TableSpec): number =>
  facts.findLastIndex((fact) => between(fact, dimension).length > 0);

function rowOf(fact: TableSpec, y: number, width: number, locale: Locale): string[] {
  return [
    element('line', { x1: padding, y1: y, x2: width - padding, y2: y, stroke: theme.grid }),
    label(padding, y + 19, tableName(fact, locale), { size: 13, bold: true, color: theme.ink }),
    label(padding, y + 35, [fact.process?.[locale], fact.grain[locale]].filter(Boolean).join(' · '), { size: 11 }),
  ];
}

function lineOf({ dimension, header, x }: Line, top: number, last: number): string[] {
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
