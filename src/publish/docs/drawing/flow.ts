import { drawingTheme as theme, at, element, label } from '../../../common';
import { card, lines, padding, svgOf } from './picture';
import { wrapText } from './text';

/** A line that flows start from or end at. */
export interface FlowPort {
  readonly id: string;
  readonly text: string;
}

/** Ports that belong together. */
export interface FlowGroup {
  /** Where flows to the group as a whole start and end. */
  readonly id: string;
  readonly title?: string;
  /** Words below the title. */
  readonly note?: string;
  readonly ports: readonly FlowPort[];
  readonly color: string;
}

export interface FlowStage {
  readonly title: string;
  readonly width: number;
  readonly groups: readonly FlowGroup[];
}

export interface Flow {
  readonly title: string;
  readonly description: string;
  readonly stages: readonly FlowStage[];
  /** Ids of ports or groups, from a stage to the next one. */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** A stage with the distance between its lines: those of a short one spread out, so that flows to them part. */
interface Spread extends FlowStage {
  readonly x: number;
  readonly pitch: number;
}

interface Placed {
  readonly group: FlowGroup;
  readonly stage: Spread;
  readonly y: number;
}

const gap = 120;
const between = 12;
const closest = 20;
const widest = 40;
const titleHeight = 56;
const inner = 12;

/** What flows where, stage by stage from left to right, as an SVG document. */
export function flowDrawing({ title, description, stages: given, edges }: Flow): string {
  const tallest = Math.max(...given.map((stage) => stageHeight({ ...stage, pitch: closest })));
  const stages = given.map((stage, index): Spread => ({
    ...stage,
    x: startOf(given, index),
    pitch: pitchOf(stage, tallest),
  }));
  const placed = stages.flatMap((stage) => stack(stage, titleHeight + (tallest - stageHeight(stage)) / 2));
  const ends = new Map(placed.flatMap(endsOf));
  return svgOf({
    title,
    description,
    width: Math.ceil(startOf(given, given.length) - gap + padding),
    height: Math.ceil(titleHeight + tallest + padding),
    body: [
      ...stages.map((stage) => label(stage.x, 34, stage.title, { size: 14, bold: true, color: theme.ink })),
      ...edges.flatMap(([from, to]) => curve(ends.get(from), ends.get(to))),
      ...placed.flatMap(groupCard),
    ],
  });
}

const startOf = (stages: readonly FlowStage[], index: number): number =>
  stages.slice(0, index).reduce((x, stage) => x + stage.width + gap, padding);

function pitchOf(stage: FlowStage, tallest: number): number {
  const lines = stage.groups.reduce((sum, { ports }) => sum + ports.length, 0);
  const spare = tallest - stageHeight({ ...stage, pitch: closest });
  return Math.min(widest, closest + Math.floor(spare / Math.max(lines, 1)));
}

const noteLines = ({ note }: FlowGroup, width: number): string[] =>
  note === undefined ? [] : wrapText(note, width - 2 * inner, 11);

const headHeight = (group: FlowGroup, width: number): number =>
  group.title === undefined ? 0 : 30 + noteLines(group, width).length * 14;

const groupHeight = (group: FlowGroup, { width, pitch }: Pick<Spread, 'width' | 'pitch'>): number =>
  headHeight(group, width) + group.ports.length * pitch + (group.title === undefined ? 0 : 6);

const stageHeight = (stage: Pick<Spread, 'groups' | 'width' | 'pitch'>): number =>
  stage.groups.reduce((sum, group) => sum + groupHeight(group, stage) + between, -between);

function stack(stage: Spread, top: number): Placed[] {
  let y = top;
  return stage.groups.map((group) => {
    const placed = { group, stage, y };
    y += groupHeight(group, stage) + between;
    return placed;
  });
}

interface End {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function endsOf({ group, stage, y }: Placed): [string, End][] {
  const { x, width, pitch } = stage;
  const end = (middle: number): End => ({ left: x, right: x + width, y: middle });
  const first = y + headHeight(group, width) + pitch / 2;
  return [
    [group.id, end(y + groupHeight(group, stage) / 2)],
    ...group.ports.map(({ id }, index): [string, End] => [id, end(first + index * pitch)]),
  ];
}

function curve(from: End | undefined, to: End | undefined): string[] {
  if (from === undefined || to === undefined) return [];
  const bend = (from.right + to.left) / 2;
  return [
    element('path', {
      d: `M${at(from.right)},${at(from.y)}C${at(bend)},${at(from.y)} ${at(bend)},${at(to.y)} ${at(to.left)},${at(to.y)}`,
      fill: 'none',
      stroke: theme.axis,
      'stroke-opacity': '0.6',
    }),
  ];
}

function groupCard({ group, stage, y }: Placed): string[] {
  const { x, width, pitch } = stage;
  const middle = (index: number): number => y + headHeight(group, width) + (index + 0.5) * pitch;
  if (group.title === undefined)
    return group.ports.flatMap(({ text }, index) => [
      element('circle', { cx: x + 2, cy: middle(index), r: 2.5, fill: group.color }),
      label(x + 10, middle(index) + 4, text, { color: theme.ink }),
    ]);
  return [
    ...card({ x, y, width, height: groupHeight(group, stage) }, group.color),
    label(x + inner, y + 22, group.title, { size: 13, bold: true, color: theme.ink }),
    ...lines(x + inner, y + 38, noteLines(group, width), 11, 14),
    ...group.ports.map(({ text }, index) => label(x + inner, middle(index) + 4, text, { color: theme.ink })),
  ];
}
