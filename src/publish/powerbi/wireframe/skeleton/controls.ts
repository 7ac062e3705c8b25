import { inkOn } from '../../../../common';
import { literalColor, literalText } from '../objects';
import { textWidth } from '../words';
import { block, element, frame, line, rectangle, words, type Sketch, type Skeleton } from './sketch';

/** A choice: its field's name, and the control that the report asks for. */
export const slicer: Skeleton = (sketch) => {
  const { width, height, palette, visual } = sketch;
  const header =
    literalText(visual.objects, 'header', 'show') === 'false'
      ? undefined
      : (literalText(visual.objects, 'header', 'text') ?? visual.fields[0]?.name);
  const top = header === undefined ? 0 : 20;
  const heading = header === undefined ? [] : words(0, 12, width, header, { size: 12, bold: true, color: palette.ink });
  const mode = literalText(visual.objects, 'data', 'mode') ?? 'Basic';
  if (mode === 'Between') return [...heading, ...range(sketch, top)];
  const across =
    literalText(visual.objects, 'general', 'orientation') === '1D' ||
    literalText(visual.objects, 'general', 'orientation') === '1';
  if (mode === 'Dropdown') return [...heading, ...dropdown(sketch, top)];
  return [...heading, ...(across ? tiles(sketch, top) : checkboxes(sketch, top, height))];
};

function dropdown({ width, height, palette }: Sketch, top: number): string[] {
  const size = Math.min(28, height - top - 2);
  const middle = top + size / 2;
  return [
    frame(0.5, top + 0.5, width - 1, size - 1, palette.line),
    block(8, middle - 4, Math.min(64, width * 0.4), 8, palette.ghost),
    element('path', {
      d: `M${width - 20},${middle - 2}l5,5l5,-5`,
      fill: 'none',
      stroke: palette.second,
      'stroke-width': 1.5,
    }),
  ];
}

function range({ width, height, palette }: Sketch, top: number): string[] {
  const y = Math.min(height - 8, top + 38);
  const knob = (x: number): string =>
    element('circle', { cx: x, cy: y, r: 6, fill: palette.card, stroke: palette.accent, 'stroke-width': 2 });
  return [
    frame(0.5, top + 0.5, width * 0.45, 22, palette.line),
    frame(width * 0.55, top + 0.5, width * 0.45 - 1, 22, palette.line),
    line(6, y, width - 6, y, palette.line, 3),
    line(width * 0.2, y, width * 0.8, y, palette.accent, 3),
    knob(width * 0.2),
    knob(width * 0.8),
  ];
}

function tiles({ width, height, palette }: Sketch, top: number): string[] {
  const count = Math.max(2, Math.min(5, Math.floor(width / 90)));
  const room = width / count;
  return Array.from({ length: count }, (_, index) => [
    frame(room * index + 2, top + 2, room - 4, Math.max(14, height - top - 4), palette.line),
    block(room * index + room * 0.25, top + (height - top) / 2 - 4, room * 0.5, 8, palette.ghost),
  ]).flat();
}

function checkboxes({ width, palette }: Sketch, top: number, height: number): string[] {
  const count = Math.max(1, Math.floor((height - top) / 22));
  return Array.from({ length: count }, (_, index) => [
    frame(1.5, top + 22 * index + 4.5, 13, 13, palette.second, 'none', 2),
    block(22, top + 22 * index + 7, width * (0.35 + 0.09 * ((index * 5) % 4)), 8, palette.ghost),
  ]).flat();
}

/** A button with its words in the middle. */
export const button: Skeleton = ({ visual, width, height, palette }) => {
  const fill =
    literalText(visual.objects, 'fill', 'show') === 'false'
      ? undefined
      : literalColor(visual.objects, 'fill', 'fillColor');
  const outline =
    literalText(visual.objects, 'outline', 'show') === 'false'
      ? 'none'
      : (literalColor(visual.objects, 'outline', 'lineColor') ?? palette.accent);
  const ink = literalColor(visual.objects, 'text', 'fontColor') ?? (fill === undefined ? palette.accent : inkOn(fill));
  const text = literalText(visual.objects, 'text', 'text') ?? visual.title ?? '';
  const back = literalText(visual.objects, 'icon', 'shapeType') === 'back';
  const arrow = element('path', {
    d: `M${back && text !== '' ? 22 : width / 2 + 6},${height / 2}h-12m5,-5l-5,5l5,5`,
    fill: 'none',
    stroke: ink,
    'stroke-width': 2,
  });
  return [
    frame(0.75, 0.75, width - 1.5, height - 1.5, outline, fill ?? 'none', 4),
    ...(back || text === '' ? [arrow] : []),
    ...words(width / 2, height / 2 + 4, width - 8, text, { size: 12, bold: true, anchor: 'middle', color: ink }),
  ];
};

/** Tabs, each the name of a page; the one of this picture is underlined. */
export const pageNavigator: Skeleton = (sketch) => navigator(sketch, sketch.tabs, sketch.current);

/** Pills, each the name of a bookmark. */
export const bookmarkNavigator: Skeleton = (sketch) => navigator(sketch, sketch.bookmarks, sketch.bookmarks[0] ?? '');

function navigator({ width, height, palette }: Sketch, names: readonly string[], current: string): string[] {
  const wishes = names.map((name) => textWidth(name, 12, true) + 16);
  const scale = width / Math.max(1, ...[wishes.reduce((sum, wish) => sum + wish, 0)]);
  let x = 0;
  return names.flatMap((name, index) => {
    const room = (wishes[index] ?? 0) * scale;
    const here = name === current;
    const text = words(x + room / 2, height / 2 + 4, room - 6, name, {
      size: 12,
      bold: here,
      anchor: 'middle',
      color: here ? palette.ink : palette.second,
    });
    const underline = here ? [rectangle(x + 6, height - 3, room - 12, 2.5, palette.accent)] : [];
    x += room;
    return [...text, ...underline];
  });
}

/** A plain shape in its colour. */
export const shape: Skeleton = ({ visual, width, height, palette }) => {
  const fill = literalColor(visual.objects, 'fill', 'fillColor') ?? palette.grid;
  return [rectangle(0, 0, width, height, fill)];
};

/** A picture: a frame with its diagonals. */
export const image: Skeleton = ({ width, height, palette }) => [
  frame(0.5, 0.5, width - 1, height - 1, palette.line),
  line(0, 0, width, height, palette.line),
  line(0, height, width, 0, palette.line),
];
