import { describe, expect, test } from 'vitest';
import { withFocus } from '../../../src/visual/data/portfolio';
import { zoomed } from '../../../src/visual/interact/zoom';
import { seenPart } from '../../../src/visual/views/timeline/seen';
import { planOf } from '../../../src/visual/views/timeline/plan';
import { timelineOf } from '../../../src/visual/views/timeline/statistics';
import { emptyScene, wholeWindow, type Rect, type Scene, type Window } from '../../../src/visual/views/scene';
import { views } from '../../../src/visual/views/views';
import { historyTable } from '../harness/histories';
import { faultsOf } from '../harness/invariants';
import { pictureOf } from '../harness/node';

const table = historyTable({ customers: 360, months: 24, legend: (i) => `Cohorte ${2023 + (i % 3)}` });
const whole = pictureOf(table, { settings: { reading: 'timeline' } });
const seenThrough = (window?: Window) => ({ ...whole, windows: window ? { timeline: window } : {} });
const sceneOf = (window?: Window): Scene => views[0]?.scene(seenThrough(window)) ?? emptyScene;
const plotOf = ({ plots }: Scene): Rect => plots?.[0] ?? { x: 0, y: 0, width: 0, height: 0 };
const textsOf = ({ front, back }: Scene): string[] =>
  [...back, ...front].flatMap((shape) => (shape.kind === 'text' && shape.text ? shape.text : []));
const secondHalf: Window = { left: 0.5, right: 1, bottom: 0, top: 1 };

describe('the timeline, zoomed', () => {
  test('shows the ages of its window, and more of them are named', () => {
    const ages = (window?: Window) => textsOf(sceneOf(window)).filter((said) => / mois$/.test(said));
    expect(ages()).toEqual(['3 mois', '6 mois', '9 mois', '12 mois', '15 mois', '18 mois', '21 mois', '24 mois']);
    expect(ages({ ...secondHalf, right: 0.75 })).toEqual([12, 13, 14, 15, 16, 17, 18].map((month) => `${month} mois`));
  });

  test('is the whole picture through the whole window', () => {
    const shapes = ({ back, front }: Scene): string => JSON.stringify([back, front]);
    expect(shapes(sceneOf(wholeWindow))).toBe(shapes(sceneOf()));
  });

  test('cuts curves and band at the plot, and leaves names and axes inside the page', () => {
    for (const window of [secondHalf, { ...secondHalf, left: 0.2, right: 0.33 }, { ...secondHalf, left: 0.875 }]) {
      const scene = sceneOf(window);
      const { x, y, width, height } = plotOf(scene);
      const curves = [...scene.back, ...scene.front].filter(
        (shape) => shape.kind === 'path' && shape.part?.startsWith('curve') && shape.d.includes('C'),
      );
      expect(curves.length).toBeGreaterThan(3);
      for (const curve of curves) expect(curve).toMatchObject({ clip: { x, y, width, height } });
      expect(faultsOf({ scene, width: 1280, height: 720, customers: 360, measure: whole.measure })).toEqual([]);
    }
  });

  test('has dots where lines end, none where the window cuts them', () => {
    const dots = ({ front }: Scene): number =>
      front.filter((shape) => shape.kind === 'path' && shape.d.includes('a4.5,4.5')).length;
    expect(dots(sceneOf())).toBe(3);
    const cut = sceneOf({ ...secondHalf, left: 0, right: 0.5 });
    expect(dots(cut)).toBe(0);
    expect(textsOf(cut).filter((said) => said.startsWith('Cohorte'))).toHaveLength(3);
  });

  test('gives the ages that are seen as groups, each inside the plot, and lines that tell the age pointed at', () => {
    const scene = sceneOf(secondHalf);
    const plot = plotOf(scene);
    const ages = scene.targets.filter(({ id }) => id.startsWith('age-'));
    expect(ages.map(({ title }) => title)).toEqual(Array.from({ length: 12 }, (_, i) => `${12 + i}–${13 + i} mois`));
    for (const { areas } of scene.targets) {
      for (const area of areas) {
        expect(area.x).toBeGreaterThanOrEqual(plot.x - 0.01);
        expect(area.x + area.width).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
      }
    }
    const line = scene.targets.find(({ id }) => id.startsWith('cohort-'));
    expect(line?.at?.(plot.x + plot.width / 4).facts[1]?.value).toBe('15 mois');
  });

  test('lets go of lines that end before the window, and finds them again', () => {
    const cohorts = (window?: Window): number =>
      sceneOf(window).targets.filter(({ id }) => id.startsWith('cohort-')).length;
    expect([cohorts(), cohorts({ ...secondHalf, left: 0.95 }), cohorts(secondHalf)]).toEqual([3, 0, 3]);
  });

  test('keeps the customers in focus where they are, and shows those in the plot alone', () => {
    const picture = seenThrough(secondHalf);
    const focus = Uint8Array.from({ length: 360 }, (_, i) => Number(i % 100 === 0));
    const scene = views[0]?.scene({ ...picture, portfolio: withFocus(picture.portfolio, focus) }) ?? emptyScene;
    const [layer] = scene.layers;
    const ages = picture.portfolio.measures.relationshipAge ?? [];
    const plot = plotOf(scene);
    layer?.customer.forEach((customer, i) => {
      expect(layer.x[i]).toBeCloseTo(plot.x + ((ages[customer] ?? 0) / 24 - 0.5) * 2 * plot.width, 2);
    });
    expect(layer?.clip).toMatchObject({ x: plot.x, width: plot.width });
  });
});

test('a part of a line ends at the edges that cut it; what is unknown stays unknown', () => {
  const plan = { plot: { x: 10, width: 10 }, clip: {} } as ReturnType<typeof planOf>;
  const part = seenPart({ x: [0, 8, 12, 16, 24, 30], y: [0, 4, 8, NaN, 6, 2] }, plan);
  expect(part.x).toEqual([10, 12, 16, 20]);
  expect(part.y).toEqual([6, 8, NaN, NaN]);
  expect(seenPart({ x: [0, 30], y: [0, 3] }, plan)).toEqual({ x: [10, 20], y: [1, 2] });
  expect(seenPart({ x: [21, 30], y: [0, 3] }, plan)).toEqual({ x: [], y: [] });
});

test('ages alone are zoomed, down to three months', () => {
  const timeline = timelineOf(whole.portfolio);
  if (!timeline) throw new Error('no timeline');
  const { across } = planOf(whole, timeline).plot;
  expect(across).toBe(8);
  let window = wholeWindow;
  for (let i = 0; i < 20; i++) window = zoomed(window, 1.5, { x: 0.25, y: 0.9 }, across);
  expect([window.bottom, window.top]).toEqual([0, 1]);
  expect((window.right - window.left) * timeline.months).toBeCloseTo(3, 6);
});
