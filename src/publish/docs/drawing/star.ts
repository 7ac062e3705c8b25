import { drawingTheme as theme, at, element, label } from '../../../common';
import type { ColumnSpec, Locale, RelationshipSpec, StarSpec, TableSpec } from '../../../star';
import { columnName, tableName } from '../../names';
import { colon } from '../../words';
import { ruleColor } from './palette';
import { card, lines, padding, svgOf, type Box } from './picture';
import { listed, textWidth, wrapText } from './text';
import { words } from './words';

const dimensionWidth = 252;
const gap = 132;
const between = 16;
const inner = 14;
const legendHeight = 40;
/** Beyond so many columns a fact lists them side by side. */
const columnsInOneList = 12;

interface Related {
  readonly dimension: TableSpec;
  readonly relationships: readonly RelationshipSpec[];
}

interface Placed extends Related {
  readonly box: Box;
}

type Side = 'left' | 'right';

/** A fact with its dimensions around it, as an SVG document. */
export function starDrawing(spec: StarSpec, fact: TableSpec, locale: Locale): string {
  const related = dimensionsOf(spec, fact);
  const [left, right] = sides(related, locale);
  const center = factCard(fact, locale);
  const x = padding + dimensionWidth + gap;
  const end = x + center.width + (right.length > 0 ? gap + dimensionWidth : 0);
  const width = end + padding;
  const description = wrapText(fact.description[locale], width - 2 * padding, 12);
  const top = 66 + description.length * 16;
  const tallest = Math.max(center.height, columnHeight(left, locale), columnHeight(right, locale));
  const middle = top + tallest / 2;
  const box: Box = { x, y: middle - center.height / 2, width: center.width, height: center.height };
  const placed = {
    left: stack(left, padding, middle, locale),
    right: stack(right, end - dimensionWidth, middle, locale),
  };
  const height = top + tallest + legendHeight + padding;
  return svgOf({
    title: tableName(fact, locale),
    description: describe(fact, related, locale),
    width,
    height,
    body: [
      label(padding, 36, (fact.process ?? fact.name)[locale], { size: 18, bold: true, color: theme.ink }),
      ...lines(padding, 56, description, 12, 16),
      ...(['left', 'right'] as const).flatMap((side) => connections(fact, box, placed[side], side, locale)),
      ...center.draw(box),
      ...[...placed.left, ...placed.right].flatMap((dimension) => dimensionCard(dimension, locale)),
      ...legend(height - padding, related, locale),
    ],
  });
}

/** Dimensions in the order of the fact’s keys; one that several keys lead to stands once. */
function dimensionsOf(spec: StarSpec, fact: TableSpec): Related[] {
  const relationships = spec.relationships.filter(({ from }) => from.table === fact.id);
  const ids = [...new Set(relationships.map(({ to }) => to.table))];
  return ids.flatMap((id) => {
    const dimension = spec.tables.find((table) => table.id === id);
    return dimension ? [{ dimension, relationships: relationships.filter(({ to }) => to.table === id) }] : [];
  });
}

/** Two columns of about the same height: each dimension goes to the lower one. */
function sides(related: readonly Related[], locale: Locale): readonly [Related[], Related[]] {
  const left: Related[] = [];
  const right: Related[] = [];
  for (const one of related) {
    (columnHeight(left, locale) <= columnHeight(right, locale) ? left : right).push(one);
  }
  return [left, right];
}

const columnHeight = (related: readonly Related[], locale: Locale): number =>
  related.reduce((sum, { dimension }) => sum + dimensionHeight(dimension, locale) + between, -between);

function stack(related: readonly Related[], x: number, middle: number, locale: Locale): Placed[] {
  let y = middle - columnHeight(related, locale) / 2;
  return related.map((one) => {
    const height = dimensionHeight(one.dimension, locale);
    const box: Box = { x, y, width: dimensionWidth, height };
    y += height + between;
    return { ...one, box };
  });
}

/** What people group and filter by. */
const attributes = (table: TableSpec): ColumnSpec[] =>
  table.columns.filter(({ hidden, key }) => hidden !== true && key === undefined);

const attributeLines = (table: TableSpec, locale: Locale): string[] =>
  listed(
    attributes(table).map((column) => columnName(column, locale)),
    dimensionWidth - 2 * inner,
    11,
    3,
  );

const dimensionHeight = (table: TableSpec, locale: Locale): number =>
  56 + attributeLines(table, locale).length * 15 + 4;

function dimensionCard({ dimension, box }: Placed, locale: Locale): string[] {
  return [
    ...card(box, ruleColor(dimension)),
    label(box.x + inner, box.y + 26, tableName(dimension, locale), { size: 14, bold: true, color: theme.ink }),
    label(box.x + inner, box.y + 43, dimension.grain[locale]),
    ...lines(box.x + inner, box.y + 62, attributeLines(dimension, locale), 11, 15),
  ];
}

interface FactCard {
  readonly width: number;
  readonly height: number;
  draw(box: Box): string[];
}

function factCard(fact: TableSpec, locale: Locale): FactCard {
  const names = fact.columns.filter(({ key }) => key !== 'foreign').map((column) => columnName(column, locale));
  const lists = names.length > columnsInOneList ? 2 : 1;
  const perList = Math.ceil(names.length / lists);
  const listWidth = Math.max(...names.map((name) => textWidth(name, 12)), 160);
  const title = textWidth(tableName(fact, locale), 18, true) + 36;
  const width = Math.ceil(Math.max(lists * listWidth + (lists + 1) * 18, title));
  const grain = wrapText(`${words.eachRow[locale]}${colon[locale]} ${lower(fact.grain[locale])}`, width - 36, 12);
  const top = 50 + grain.length * 16;
  return {
    width,
    height: top + 14 + perList * 19 + 6,
    draw: (box) => [
      ...card(box, ruleColor(fact), theme.accent),
      label(box.x + 18, box.y + 32, tableName(fact, locale), { size: 18, bold: true, color: theme.ink }),
      ...lines(box.x + 18, box.y + 52, grain, 12, 16),
      element('line', { x1: box.x + 18, y1: box.y + top, x2: box.x + width - 18, y2: box.y + top, stroke: '#D2D0CE' }),
      ...names.map((name, index) =>
        label(
          box.x + 18 + Math.floor(index / perList) * (listWidth + 18),
          box.y + top + 22 + (index % perList) * 19,
          name,
          { color: theme.ink },
        ),
      ),
    ],
  };
}

/** Curves from the fact to each dimension of a side: solid where active, dashed where on demand. */
function connections(fact: TableSpec, box: Box, placed: readonly Placed[], side: Side, locale: Locale): string[] {
  const ends = placed.flatMap(({ dimension, relationships, box: { x, y, width, height } }) =>
    relationships.map((relationship, index) => ({
      dimension,
      relationship,
      x: side === 'left' ? x + width : x,
      y: y + (height * (index + 1)) / (relationships.length + 1),
    })),
  );
  const from = side === 'left' ? box.x : box.x + box.width;
  const sign = side === 'left' ? -1 : 1;
  return ends.flatMap(({ dimension, relationship, x, y }, index) => {
    const start = box.y + (box.height * (index + 1)) / (ends.length + 1);
    const bend = from + (sign * gap) / 2;
    const anchor = side === 'left' ? 'end' : 'start';
    const role = roleOf(fact, dimension, relationship, locale);
    return [
      element('path', {
        d: `M${at(from)},${at(start)}C${at(bend)},${at(start)} ${at(bend)},${at(y)} ${at(x)},${at(y)}`,
        fill: 'none',
        stroke: theme.axis,
        'stroke-width': 1.5,
        'stroke-dasharray': relationship.active ? undefined : '5 4',
      }),
      label(from + sign * 6, start - 5, '∗', { size: 13, anchor, color: theme.secondInk, halo: true }),
      label(x - sign * 6, y - 5, '1', { size: 11, anchor: side === 'left' ? 'start' : 'end', halo: true }),
      ...wrapText(role, gap - 34, 11).map((text, line) =>
        label(bend, (start + y) / 2 - 7 + line * 13, text, { size: 11, anchor: 'middle', halo: true }),
      ),
    ];
  });
}

/** The name of the key, where it says more than the name of the dimension. */
function roleOf(fact: TableSpec, dimension: TableSpec, { from }: RelationshipSpec, locale: Locale): string {
  const column = fact.columns.find(({ id }) => id === from.column);
  return column === undefined || column.id === `${dimension.id}_key` ? '' : columnName(column, locale);
}

function legend(y: number, related: readonly Related[], locale: Locale): string[] {
  const line = (x: number, dash?: string) =>
    element('line', {
      x1: x,
      y1: y - 4,
      x2: x + 36,
      y2: y - 4,
      stroke: theme.axis,
      'stroke-width': 1.5,
      'stroke-dasharray': dash,
    });
  const second = padding + 46 + textWidth(words.active[locale], 11) + 24;
  const onDemand = related.some(({ relationships }) => relationships.some(({ active }) => !active));
  return [
    line(padding),
    label(padding + 44, y, words.active[locale], { size: 11 }),
    ...(onDemand ? [line(second, '5 4'), label(second + 44, y, words.onDemand[locale], { size: 11 })] : []),
  ];
}

function describe(fact: TableSpec, related: readonly Related[], locale: Locale): string {
  const names = related.map(({ dimension }) => tableName(dimension, locale)).join(', ');
  return `${fact.grain[locale]}. ${words.dimensions[locale]}${colon[locale]} ${names}.`;
}

const lower = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);
