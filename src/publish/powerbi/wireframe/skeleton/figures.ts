import { textAbout } from '../objects';
import { textWidth, wrapped } from '../words';
import type { WireField } from '../read';
import { block, chance, element, fieldsOf, label, line, words, type Sketch, type Skeleton } from './sketch';

const labelSize = 12;
const lineHeight = 15;

/** Key figures side by side: the measure's name, and a bar where its value will stand. */
export const cards: Skeleton = (sketch) => {
  const { width, height, palette } = sketch;
  const fields = fieldsOf(sketch, 'Data', 'Values', 'Fields');
  const columns = columnsOf(sketch, fields.length);
  const rows = Math.ceil(fields.length / columns);
  const cell = { width: width / columns, height: height / rows };
  return fields.flatMap((field, index) => {
    const x = (index % columns) * cell.width;
    const y = Math.floor(index / columns) * cell.height;
    const rule = index % columns === 0 ? [] : [line(x, y + 4, x, y + cell.height - 4, palette.grid)];
    return [...rule, ...figure(sketch, field, { x: x + 8, y, width: cell.width - 16, height: cell.height })];
  });
};

/** As many cards in a row as the report says, or as keeps each wide enough to read. */
function columnsOf({ visual, width }: Sketch, count: number): number {
  const [layout] = visual.objects['layout'] ?? [];
  const given = /"columnCount":\{"expr":\{"Literal":\{"Value":"(\d+)L"/.exec(JSON.stringify(layout ?? {}))?.[1];
  const wanted = given === undefined ? count : Number(given);
  return Math.max(1, Math.min(count, wanted, Math.max(1, Math.floor(width / 90))));
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name, the room of its value, and below it what the value is held against. */
function figure({ palette, visual }: Sketch, { name, reference }: WireField, { x, y, width, height }: Cell): string[] {
  const against = textAbout(visual.objects, 'referenceLabelTitle', 'titleText', reference);
  const value = Math.min(22, Math.max(10, height * 0.3));
  const lines = wrapped(name, width, labelSize);
  const shown = lines.length > 2 ? [lines[0] ?? '', lines.slice(1).join(' ')] : lines;
  const below = against === undefined ? 0 : lineHeight + 4;
  const top = y + Math.max(2, (height - shown.length * lineHeight - 6 - value - below) / 2);
  const under = top + shown.length * lineHeight + 4 + value;
  const style = { size: 11, color: palette.second };
  return [
    ...shown.flatMap((text, index) =>
      words(x, top + 11 + index * lineHeight, width, text, { size: labelSize, color: palette.second }),
    ),
    block(x, under - value, Math.min(width * 0.9, 48 + 40 * chance(visual.id + name)), value, palette.ghost),
    ...(against === undefined
      ? []
      : [
          ...words(x, under + lineHeight, width, against, style),
          block(x + textWidth(against, 11) + 8, under + lineHeight - 7, 30, 6, palette.grid),
        ]),
  ];
}

/** A figure with its target and its course behind. */
export const kpi: Skeleton = (sketch) => {
  const { width, height, palette, visual } = sketch;
  const [indicator] = fieldsOf(sketch, 'Indicator');
  const [goal] = fieldsOf(sketch, 'Goal');
  const points = Array.from({ length: 12 }, (_, index) => {
    const rise = 0.35 + 0.04 * index + 0.2 * chance(`${visual.id}/${index}`);
    return `${Math.round((width * index) / 11)},${Math.round(height * (1 - rise * 0.7))}`;
  });
  return [
    element('polygon', { points: `0,${height} ${points.join(' ')} ${width},${height}`, fill: palette.grid }),
    ...words(0, 12, width, indicator?.name ?? '', { color: palette.second }),
    block(0, 20, Math.min(width * 0.6, 88), 22, palette.ghost),
    ...(goal === undefined ? [] : words(0, 58, width, goal.name, { size: 11, color: palette.second })),
  ];
};

/** A half circle filled as far as the value reaches. */
export const gauge: Skeleton = (sketch) => {
  const { width, height, palette, visual } = sketch;
  const [value] = fieldsOf(sketch, 'Y', 'Indicator');
  const radius = Math.max(8, Math.min(width / 2 - 12, height - 28));
  const centre = { x: width / 2, y: height - 18 };
  const angle = Math.PI * (0.55 + 0.3 * chance(visual.id));
  const arc = (to: number, stroke: string): string =>
    element('path', {
      d: `M${round(centre.x - radius)},${round(centre.y)}A${round(radius)},${round(radius)} 0 0 1 ${round(centre.x - radius * Math.cos(to))},${round(centre.y - radius * Math.sin(to))}`,
      fill: 'none',
      stroke,
      'stroke-width': 14,
    });
  return [
    arc(Math.PI, palette.grid),
    arc(angle, palette.accent),
    block(centre.x - 32, centre.y - 22, 64, 18, palette.ghost),
    label(centre.x, centre.y + 14, value?.name ?? '', { size: 11, anchor: 'middle', color: palette.second }),
  ];
};

const round = (value: number): number => Math.round(value * 10) / 10;
