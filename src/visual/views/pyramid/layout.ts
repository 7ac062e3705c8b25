import { mix } from '../../marks/color';
import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import { emptyScene, type Scene, type Shape, type Target } from '../scene';
import { polygon, tagged, text } from '../shapes';
import { butterflyScene } from './butterfly';
import { compactPyramid } from './compact';
import { smallPyramid } from './small';
import { migrationArrows, migrationKey } from './migration';
import { slicesOf, type Slices } from './slices';
import { pyramidOf, readsButterfly, type Pyramid } from './statistics';
import { headings, rows, type Columns } from './table';
import { tierTarget } from './targets';
import { sliceShapes, sliceY, type Triangle } from './triangle';

/** Where the parts of the pyramid stand. */
export interface Plan {
  readonly triangle: Triangle;
  readonly columns: Columns;
  readonly cut: Slices;
  readonly wedge: boolean;
}

/** The segment pyramid: areas tell customers, the table beside them tells value. */
export function pyramidScene(picture: Picture): Scene {
  const pyramid = pyramidOf(picture.portfolio);
  if (!pyramid || pyramid.count === 0) return emptyScene;
  if (picture.size === 'S' || picture.size === 'XS') return smallPyramid(picture, pyramid);
  if (readsButterfly(picture, pyramid)) return butterflyScene(picture, pyramid);
  if (picture.size !== 'XL' && picture.size !== 'L') return compactPyramid(picture, pyramid);
  const plan = planOf(picture, pyramid);
  const { triangle, cut, columns } = plan;
  const { frame } = picture;
  return {
    back: [],
    front: [
      ...(plan.wedge ? tagged('text.annotations', wedge(picture, triangle)) : []),
      ...sliceShapes(picture, pyramid, triangle, cut.slices),
      ...tagged('flows', migrationArrows(picture, pyramid, triangle, cut.slices)),
      ...tagged('axes.titles', headings(picture, pyramid, columns, frame.y + 10)),
      ...tagged('headers', rows(picture, pyramid, columns, triangle, cut.slices)),
      ...notes(picture, pyramid, plan),
    ],
    layers: [],
    targets: targetsOf(picture, pyramid, plan),
  };
}

function planOf(picture: Picture, pyramid: Pyramid): Plan {
  const { frame, size, settings, words, measure } = picture;
  const wide = size === 'XL';
  const right = frame.x + frame.width;
  const top = frame.y + 34;
  const height = Math.max(60, frame.y + frame.height - 64 - top);
  const half = Math.min(height * 0.427, frame.width * (wide ? 0.18 : 0.2));
  const left = wide ? frame.x + frame.width * 0.362 : frame.x + half + 84;
  const triangle = { apexX: Math.max(left, frame.x + half + 90), apexY: top, height, half };
  const rest = right - (triangle.apexX + half + 30);
  const columns: Columns = wide
    ? {
        definition: right - rest,
        customers: right - rest * 0.697,
        value: right - rest * 0.386,
        perCustomer: right,
        named: false,
      }
    : {
        customers: right - rest * 0.95,
        value: right - rest * 0.55,
        perCustomer: right,
        named: settings.tierLooks.every(({ term }) => measure(words.term(term).plural, 12, 600) <= rest * 0.4 - 8),
      };
  return { triangle, columns, cut: slicesOf(pyramid, height, 20), wedge: wide };
}

/** Relational marketing weighs most at the apex, mass media at the base. */
function wedge(picture: Picture, triangle: Triangle): Shape[] {
  const { frame, theme, settings, words, measure } = picture;
  const color = settings.tierLooks[0]?.color ?? theme.ink;
  const { x } = frame;
  const bottom = sliceY(triangle, 1);
  const width = Math.max(60, triangle.apexX - 60 - x - 34);
  const contrast = theme.mode === 'contrast';
  const ghost = contrast
    ? ({ pattern: 'wide-hatch', color: theme.ink, background: theme.background } as const)
    : theme.ghost;
  const shapes: Shape[] = [
    polygon(
      [
        [x + 22, triangle.apexY],
        [x + 22, bottom],
        [x, bottom],
      ],
      ghost,
    ),
    polygon(
      [
        [x, triangle.apexY],
        [x + 22, triangle.apexY],
        [x, bottom],
      ],
      contrast ? color : mix(theme.background, color, 0.87),
    ),
  ];
  for (const [key, y] of [
    ['marketing_relational', triangle.apexY + 12],
    ['marketing_mass', bottom - 19],
  ] as const) {
    const lowest = key === 'marketing_mass' ? Math.max(60, triangle.apexX - triangle.half - x - 104) : width;
    shapes.push(
      text(x + 34, y, fit(measure, [words.say(key), words.say(`${key}_short`)], lowest, 12, 600), theme.ink, {
        weight: 600,
      }),
      text(x + 34, y + 17, fit(measure, [words.say(`${key}_means`)], lowest, 12), theme.quiet),
    );
  }
  return shapes;
}

function notes(picture: Picture, pyramid: Pyramid, plan: Plan): Shape[] {
  const { frame, words, numbers, theme, measure, portfolio } = picture;
  const baseline = frame.y + frame.height - 32;
  const shapes: Shape[] = [];
  const left = plan.columns.definition ?? plan.columns.customers;
  const { focusMigration } = pyramid;
  const lines: string[][] = [];
  if (focusMigration) {
    const { stayed, known, newcomers } = focusMigration;
    const start = Math.max(frame.x, plan.triangle.apexX - plan.triangle.half - 110);
    shapes.push(...tagged('flows', migrationKey(picture, start, baseline, left - 16)));
    const said = portfolio.focus ? [words.say('in_focus')] : [];
    if (known > 0) said.push(words.say('stayed', { share: numbers.share(stayed, known) }));
    const arrived = newcomers > 0 ? [words.plural('newcomers', newcomers, numbers.count(newcomers))] : [];
    if (known + newcomers > 0) lines.push([[...said, ...arrived].join(' · '), said.join(' · ')]);
  }
  if (!plan.cut.areasAreTrue) lines.push([words.say('equal_heights')]);
  lines.forEach((wordings, i) => {
    shapes.push(
      text(left, baseline + 16 * i, fit(measure, wordings, plan.columns.perCustomer - left, 12), theme.quiet),
    );
  });
  return shapes;
}

function targetsOf(picture: Picture, pyramid: Pyramid, { triangle, cut, columns }: Plan): Target[] {
  return cut.slices.flatMap((slice) => {
    const y = sliceY(triangle, slice.top);
    const height = sliceY(triangle, slice.bottom) - y;
    const low = slice.bottom * triangle.half;
    const first = columns.definition ?? columns.customers;
    return tierTarget(picture, pyramid, slice.tier, {
      bounds: { x: triangle.apexX - low, y: y + 2, width: 2 * low, height: Math.max(0, height - 4) },
      areas: [{ x: first - 10, y, width: columns.perCustomer - first + 10, height }],
    });
  });
}
