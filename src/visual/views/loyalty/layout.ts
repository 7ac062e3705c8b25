import { tinted } from '../../marks/theme';
import { contourShapes } from '../density-shapes';
import type { Picture } from '../picture';
import { emptyScene, type Scene, type Shape } from '../scene';
import { box, tagged, text } from '../shapes';
import { axes } from './axes';
import { glyph } from './glyph';
import { headers } from './header';
import { planOf, quadrantRects, type Plan } from './plan';
import { legendOf } from './legend';
import { layersOf } from './points';
import { loyaltyOf } from './statistics';
import { strip } from './strip';
import { targetsOf } from './targets';
import { handlesOf, thresholds } from './thresholds';
import { valueBar } from './value-bar';

/** The loyalty matrix: behaviour (reality) across, attitude (perception) up, cut by two thresholds. */
export function loyaltyScene(picture: Picture): Scene {
  const loyalty = loyaltyOf(picture.portfolio);
  if (!loyalty) return emptyScene;
  if (picture.size === 'S' || picture.size === 'XS') return glyph(picture, loyalty);
  const plan = planOf(picture, loyalty);
  const handles = loyalty.placed && picture.size !== 'M' ? handlesOf(picture, plan) : [];
  const layers = layersOf(picture, loyalty, plan);
  const beside = legendOf(picture, plan, layers[0]);
  return {
    back: [...quadrants(picture, plan), ...(loyalty.placed ? axes(picture, plan) : [])],
    layers,
    front: [
      ...tagged('customers', loyalty.placed ? layers.flatMap((points) => contourShapes(picture, points)) : []),
      ...thresholds(picture, plan, handles),
      ...tagged('headers', [...headers(picture, loyalty, plan), ...strip(picture, loyalty, plan)]),
      ...tagged('headers.values', valueBar(picture, loyalty, beside.plan)),
      ...tagged('legend', beside.shapes),
      ...(loyalty.surveyed.count === 0 ? emptiness(picture, plan) : []),
    ],
    targets: targetsOf(picture, loyalty, plan),
    handles,
    plots: loyalty.placed ? [{ id: 'loyalty', ...plan.plot }] : [],
  };
}

function quadrants(picture: Picture, plan: Plan): Shape[] {
  const { theme, settings } = picture;
  if (theme.mode === 'contrast') return [box(plan.plot, undefined, { color: theme.ink, width: 1 })];
  return quadrantRects(plan).map(({ code, rect }) => ({
    ...box(rect, tinted(theme, settings.loyaltyLooks[code]?.color ?? theme.ink)),
    part: settings.loyaltyLooks[code]?.part,
  }));
}

/** Why the plot is empty, on a card over it. */
function emptiness({ theme, words, measure, size }: Picture, { plot }: Plan): Shape[] {
  const letters = size === 'M' ? 11 : 13;
  const content = words.say('nobody_surveyed');
  const width = measure(content, letters, 400) + 24;
  if (width > plot.width) return [];
  const x = plot.x + plot.width / 2;
  const y = plot.y + plot.height / 2;
  return [
    box({ x: x - width / 2, y: y - 15, width, height: 30 }, theme.background, { color: theme.line, width: 1 }, 4),
    text(x, y + letters * 0.36, content, theme.quiet, { size: letters, anchor: 'middle' }),
  ];
}
