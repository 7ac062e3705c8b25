import { describe, expect, test } from 'vitest';
import type { Table } from '../harness/data-view';
import { portfolioTable } from '../harness/customers';
import { pictureOf, type PictureOptions } from '../harness/node';
import { withFocus } from '../../../src/visual/data/portfolio';
import { views } from '../../../src/visual/views/views';
import { pyramidOf } from '../../../src/visual/views/pyramid/statistics';
import { emptyScene, type Box, type Scene } from '../../../src/visual/views/scene';
import { summaryOf } from '../../../src/visual/views/summary';

const column = (values: readonly unknown[]) => ({ displayName: 'x', values });
const pyramid = views.find(({ id }) => id === 'pyramid');

function sceneOf(table: Table, options: PictureOptions = {}): Scene {
  return pyramid?.scene(pictureOf(table, options)) ?? emptyScene;
}

const butterfly = { settings: { pyramid: 'butterfly' } } as const;
const bars = ({ front }: Scene, color: string): Box[] =>
  front.flatMap((shape) => (shape.kind === 'box' && shape.fill === color ? shape : []));
const said = ({ front }: Scene): string[] =>
  front.flatMap((shape) => (shape.kind === 'text' && shape.text ? shape.text.replace(/\s/g, ' ') : []));

/** Ten buyers: two bring 60 %, three 30 %, five 10 %; and ten who bring nothing. */
const values = [300, 300, 100, 100, 100, 20, 20, 20, 20, 20, ...Array.from({ length: 10 }, () => 0)];
const table: Table = {
  groupings: { customer: column(values.map((_, i) => `c${i}`)) },
  measures: { value: column(values), previousValue: column([...values].reverse()) },
};
const [heavy, medium, light] = ['#411250', '#8645AE', '#A784BB'];

describe('the butterfly', () => {
  test('draws both shares of a tier on one scale, away from its name', () => {
    const scene = sceneOf(table, butterfly);
    const sides = [heavy, medium, light].map((color) => bars(scene, color ?? ''));
    expect(sides.map((one) => one.length)).toEqual([2, 2, 2]);
    const widths = sides.flatMap((one) => one.map(({ width }) => width));
    const scale = (widths[0] ?? 0) / 0.1;
    const shares = [0.1, 0.6, 0.15, 0.3, 0.25, 0.1];
    shares.forEach((share, i) => expect(widths[i]).toBeCloseTo(share * scale, 6));
    const ends = sides.map(([left]) => (left?.x ?? 0) + (left?.width ?? 0));
    expect(new Set(ends.map(Math.round)).size).toBe(1);
  });

  test('says how many times its share of customers a tier’s share of value is', () => {
    expect(said(sceneOf(table, butterfly))).toEqual(expect.arrayContaining(['× 6', '× 2', '× 0,4', '–']));
  });

  test('marks the previous period above its bars, where there was one', () => {
    const marks = ({ front }: Scene): number =>
      front.filter((shape) => shape.kind === 'path' && shape.fill === '#252423').length;
    expect(marks(sceneOf(table, butterfly))).toBe(8);
    const { groupings, measures } = table;
    expect(marks(sceneOf({ groupings, measures: { value: measures['value'] ?? column([]) } }, butterfly))).toBe(0);
  });

  test('compares with the shares of those who were customers then', () => {
    const { previous } = pyramidOf(pictureOf(table).portfolio) ?? {};
    expect(previous).toEqual({ customers: [0.1, 0.15, 0.25, 0.5], values: [0.6, 0.3, 0.1, 0] });
  });

  test('fills the highlighted part of each bar, from the middle, and counts “n sur N”', () => {
    const lit = {
      ...table.measures['value'],
      displayName: 'x',
      values,
      highlights: values.map((one, i) => (i < 4 ? one : null)),
    };
    const scene = sceneOf({ ...table, measures: { ...table.measures, value: lit } }, butterfly);
    const [left, right] = bars(scene, medium ?? '');
    const [ghostLeft, ghostRight] = scene.front.filter(
      (shape): shape is Box => shape.kind === 'box' && shape.y === left?.y && shape.fill !== medium,
    );
    expect((left?.width ?? 0) / (ghostLeft?.width ?? 1)).toBeCloseTo(2 / 3, 6);
    expect((right?.width ?? 0) / (ghostRight?.width ?? 1)).toBeCloseTo(2 / 3, 6);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeCloseTo((ghostLeft?.x ?? 0) + (ghostLeft?.width ?? 0), 6);
    expect(right?.x).toBeCloseTo(ghostRight?.x ?? 0, 6);
    expect(said(scene)).toEqual(expect.arrayContaining(['sur 2', 'sur 3', 'sur 5']));
  });

  test('gives way to the triangle where there is no value to compare with', () => {
    const none = { ...table, measures: { value: column(values.map(() => 0)) } };
    expect(said(sceneOf(none, butterfly))).toEqual(said(sceneOf(none)));
  });

  test.each([
    [1280, 720],
    [720, 420],
    [400, 300],
    [150, 80],
    [60, 60],
  ])('has the same groups as the triangle at %i × %i', (width, height) => {
    const groups = (options: PictureOptions) =>
      sceneOf(portfolioTable(300), { width, height, ...options }).targets.map(({ id, count }) => [id, count]);
    expect(groups(butterfly)).toEqual(groups({}));
    expect(groups({}).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(300);
  });
});

describe('the arrows between tiers', () => {
  /** Two tiers up, one down, one stayed, one new; the first two and the last are selected. */
  const moving: Table = {
    groupings: {
      customer: column(['a', 'b', 'c', 'd', 'e']),
      tier: column(['gros', 'gros', 'petits', 'moyens', 'moyens']),
      previousTier: column(['petits', 'moyens', 'moyens', 'moyens', null]),
    },
    measures: { value: column([9, 8, 1, 4, 4]) },
  };
  const focused = (on: readonly number[], options: PictureOptions = {}): Scene => {
    const picture = pictureOf(moving, options);
    return pyramid?.scene({ ...picture, portfolio: withFocus(picture.portfolio, Uint8Array.from(on)) }) ?? emptyScene;
  };
  const arrows = ({ front }: Scene): { counts: string[]; widths: (number | undefined)[] } => {
    const own = front.filter(({ part }) => part === 'flows');
    return {
      counts: own.flatMap((shape) => (shape.kind === 'text' && shape.weight === 600 ? shape.text : [])),
      widths: own.flatMap((shape) =>
        shape.kind === 'path' && shape.stroke?.width !== 2.4 ? (shape.stroke?.width ?? []) : [],
      ),
    };
  };

  test('count everybody who crossed each boundary, up and down', () => {
    const { counts, widths } = arrows(sceneOf(moving));
    expect(counts).toEqual(['2', '0', '1', '1']);
    expect(widths).toEqual([6.5, 6.5 * Math.sqrt(1 / 2), 6.5 * Math.sqrt(1 / 2)]);
  });

  test('show those in focus as a part: a ghost as wide as all, an arrow and a number of their own', () => {
    const { counts, widths } = arrows(focused([1, 0, 1, 0, 1]));
    expect(counts).toEqual(['1', '0', '1', '1']);
    const one = 6.5 * Math.sqrt(1 / 2);
    expect(widths).toEqual([6.5, one, one, one, one, one]);
    expect(arrows(focused([0, 0, 0, 1, 0]))).toEqual({
      counts: ['0', '0', '0', '0'],
      widths: [6.5, one, one],
    });
  });

  test('keep thin ghosts in high contrast, where colours do not fade', () => {
    const palette = { isHighContrast: true, background: { value: '#000000' }, foreground: { value: '#FFFFFF' } };
    const { widths } = arrows(focused([1, 0, 0, 0, 0], { palette }));
    expect(widths[0]).toBe(1.5);
    expect(widths[1]).toBeCloseTo(6.5 * Math.sqrt(1 / 2), 6);
  });

  test('come with what the selected did that did not move', () => {
    expect(said(sceneOf(moving))).toContain('25 % des clients sont restés dans leur palier · 1 nouveau');
    const of = (on: readonly number[]): string[] => said(focused(on)).filter((one) => /restés|nouveau/.test(one));
    expect(of([0, 1, 0, 1, 1])).toEqual(['Sélectionnés · 50 % des clients sont restés dans leur palier · 1 nouveau']);
    expect(of([0, 0, 0, 0, 1])).toEqual(['Sélectionnés · 1 nouveau']);
  });
});

describe('tiers by amounts', () => {
  test('are defined by their amounts', () => {
    const settings = { tiers: { method: 'amount', heavy: 200, medium: 50 } } as const;
    const texts = said(sceneOf(table, { settings }));
    expect(texts).toEqual(expect.arrayContaining(['dès 200 €', 'de 50 € à 200 €', 'moins de 50 €']));
  });
});

describe('the pyramid’s sentence', () => {
  const sentence = (amounts: readonly number[], locale: 'fr-FR' | 'en-US' = 'fr-FR'): string => {
    const customers = { customer: column(amounts.map((_, i) => `c${i}`)) };
    const picture = pictureOf({ groupings: customers, measures: { value: column(amounts) } }, { locale });
    return (pyramid?.finding(picture).sentences[0] ?? '').replace(/\s/g, ' ');
  };

  test('tells what the best buyers make', () => {
    expect(sentence(values)).toBe('20 % des acheteurs font 60 % de la valeur');
    expect(sentence(values, 'en-US')).toBe('20% of the buyers make 60% of the value');
  });

  test('tells what the next ones make where customers are too few for any of them to be heavy', () => {
    const few = [40, 30, 20, 10, 0];
    expect(sentence(few)).toBe('50 % des acheteurs font 70 % de la valeur');
    const customers = { customer: column(few.map((_, i) => `c${i}`)) };
    const small = sceneOf({ groupings: customers, measures: { value: column(few) } }, { width: 150, height: 80 });
    expect(said(small)).toEqual(expect.arrayContaining(['70 %', 'par 50 %']));
  });

  test('says so when nobody has bought', () => {
    expect(sentence([0, 0, -5])).toBe('Aucun client n’a acheté');
    expect(sentence([0], 'en-US')).toBe('No customer has bought');
  });
});

test('the summary says of every group what it says when it is pointed at', () => {
  const picture = pictureOf(table);
  const summary = summaryOf(sceneOf(table), 'Pareto', picture);
  expect(summary?.caption).toBe('Pareto');
  expect(summary?.columns.slice(0, 3)).toEqual(['Groupe', 'Clients', 'Part des clients']);
  const rows = summary?.rows.map((row) => row.slice(0, 3).map((cell) => cell.replace(/\s/g, ' ')));
  expect(rows?.[0]).toEqual(['Gros consommateurs', '2', '10,0 %']);
  expect(rows?.length).toBe(4);
  expect(new Set(summary?.rows.map((row) => row.length))).toEqual(new Set([summary?.columns.length]));
  expect(summaryOf(emptyScene, 'nothing', picture)).toBeUndefined();
});
