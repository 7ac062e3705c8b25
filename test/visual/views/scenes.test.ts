import { describe, expect, test } from 'vitest';
import { readings, viewIds } from '../../../src/visual/settings/settings';
import { isFree, labelRect } from '../../../src/visual/views/label';
import type { Picture } from '../../../src/visual/views/picture';
import { emptyScene, type Rect, type Scene, type Shape } from '../../../src/visual/views/scene';
import { lowerPart, slicesOf } from '../../../src/visual/views/pyramid/slices';
import { pyramidOf } from '../../../src/visual/views/pyramid/statistics';
import { lifecycleOf } from '../../../src/visual/views/lifecycle/statistics';
import { toolsPlace } from '../../../src/visual/views/tools-place';
import { views } from '../../../src/visual/views/views';
import { portfolioTable } from '../harness/customers';
import { pictureOf, portfolio, type PictureOptions } from '../harness/node';
import type { Table } from '../harness/data-view';
import { pageSizes as sizes } from '../harness/sizes';

function sceneOf(view: string, table: Table, options: PictureOptions = {}): Scene {
  const found = views.find((one) => one.id === view);
  if (!found) throw new Error(view);
  return found.scene(pictureOf(table, options));
}

const without = (measures: Table['measures'], ...roles: string[]): Table['measures'] =>
  Object.fromEntries(Object.entries(measures).filter(([role]) => !roles.includes(role)));

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const shapesOf = (scene: Scene): Shape[] => [...scene.back, ...scene.front];
const column = (values: readonly unknown[]) => ({ displayName: 'x', values });
/** Customers drawn, in all layers. */
const drawn = ({ layers }: Scene): number => layers.reduce((sum, { x }) => sum + x.length, 0);

describe.each(viewIds)('%s', (view) => {
  test.each(sizes)('draws only finite numbers inside the page at %i × %i', (width, height) => {
    for (const count of [1, 2, 1000]) {
      for (const reading of readings) {
        const scene = sceneOf(view, portfolioTable(count), { width, height, settings: { reading } });
        for (const shape of shapesOf(scene)) {
          expect(JSON.stringify(shape)).not.toMatch(/null|NaN|Infinity/);
          if (shape.kind !== 'text' || shape.rotate !== undefined || !shape.text) continue;
          const wide = shape.text.length * shape.size * 0.5;
          const left = shape.x - (shape.anchor === 'end' ? wide : shape.anchor === 'middle' ? wide / 2 : 0);
          expect(left, shape.text).toBeGreaterThanOrEqual(-4);
          expect(left + wide, shape.text).toBeLessThanOrEqual(width + 4);
          expect(shape.y, shape.text).toBeLessThanOrEqual(height + 2);
          expect(shape.size).toBeGreaterThanOrEqual(11);
        }
        for (const value of [...(scene.layers[0]?.x ?? []), ...(scene.layers[0]?.y ?? [])]) expect(value).not.toBeNaN();
      }
    }
  });

  test('says its finding in both languages, without a gap left in it', () => {
    for (const locale of ['fr-FR', 'en-US'] as const) {
      for (const count of [1, 50]) {
        const picture = pictureOf(portfolioTable(count), { locale });
        const { sentences, subline } = views.find((one) => one.id === view)?.finding(picture) ?? {
          sentences: [],
          subline: '',
        };
        for (const text of [...sentences, subline]) expect(text).toMatch(/^[^{}_]{3,}$/);
      }
    }
  });

  test('high contrast uses the host’s two colours alone', () => {
    const palette = { isHighContrast: true, background: { value: '#000000' }, foreground: { value: '#FFFF00' } };
    const looks = { stageLooks: 'stage', loyaltyLooks: 'loyalty', tierLooks: 'tier' };
    const base = pictureOf(portfolioTable(300));
    const yellow = Object.fromEntries(
      Object.keys(looks).map((key) => [
        key,
        base.settings[key as 'stageLooks'].map((look) => ({ ...look, color: '#FFFF00' })),
      ]),
    );
    const scene = sceneOf(view, portfolioTable(300), { palette, settings: yellow });
    const colors = new Set(JSON.stringify([shapesOf(scene), scene.layers[0]?.styles]).match(/#[0-9a-f]{6}/gi));
    expect([...colors].sort()).toEqual(['#000000', '#FFFF00']);
  });
});

/** What a text covers, as high as its small letters. */
function inkOf(shape: Shape, picture: Picture): Rect | undefined {
  if (shape.kind !== 'text' || !shape.text || shape.rotate !== undefined) return undefined;
  const { x, y, width } = labelRect(picture, shape.x, shape.y, shape.text, shape);
  return { x: x + 3, y: y + 5, width: width - 6, height: shape.size * 0.6 };
}

describe.each(['fr-FR', 'en-US'] as const)('labels, %s', (locale) => {
  test.each(sizes)('never stand on one another at %i × %i', (width, height) => {
    const { groupings, measures } = portfolioTable(3000, { locale: locale === 'fr-FR' ? 'fr' : 'en' });
    for (const table of [
      { groupings, measures },
      { groupings, measures: without(measures, 'cooperation', 'value') },
      { groupings, measures: without(measures, 'satisfaction', 'trust') },
    ]) {
      for (const { id, ready, scene } of views) {
        for (const reading of readings) {
          const picture = pictureOf(table, { width, height, locale, settings: { reading } });
          if (!ready(picture.portfolio)) continue;
          const inks = shapesOf(scene(picture)).flatMap((shape) => {
            const ink = inkOf(shape, picture);
            return ink && shape.kind === 'text' ? { ...ink, said: shape.text } : [];
          });
          inks.forEach((a, i) => {
            const hit = inks.slice(i + 1).find((b) => overlap(a, b));
            expect(hit && `${id} ${reading}: “${a.said}” on “${hit.said}”`).toBeUndefined();
          });
        }
      }
    }
  });
});

test('an annotation has no point under it and no tools over it, and is dropped where there is no room', () => {
  for (const count of [200, 1000, 20_000]) {
    const picture = pictureOf(portfolioTable(count));
    const {
      front,
      layers: [points],
      plots: [plot] = [],
    } = views[0]?.scene(picture) ?? emptyScene;
    const tools = toolsPlace(plot ?? picture.frame);
    for (const shape of front) {
      if (shape.kind !== 'text' || !/Courbe|médiane|Intervalle|centrale/.test(shape.text)) continue;
      const place = inkOf(shape, picture);
      expect(place && isFree(place, points, []) && !overlap(place, tools), shape.text).toBe(true);
    }
  }
});

describe('the strip of customers without a survey', () => {
  const unasked = (count: number, spread: number): Table => ({
    groupings: {
      customer: column(Array.from({ length: count }, (_, i) => `c${i}`)),
      loyalty: column(Array.from({ length: count }, (_, i) => (i % 3 ? 'Non classé' : 'Régulier sans enquête'))),
    },
    measures: {
      behaviouralLoyalty: column(
        Array.from({ length: count }, (_, i) => (i % 3 ? (i * spread) % 50 : 50 + ((i * spread) % 50))),
      ),
      satisfaction: column(Array.from({ length: count }, () => null)),
      trust: column(Array.from({ length: count }, () => null)),
    },
  });
  const bars = (scene: Scene): Rect[] =>
    scene.front.flatMap((shape) => (shape.kind === 'box' && shape.height < 5 && shape.width > 0 ? shape : []));

  test('shows points while they can be told apart, bars when they cannot; nobody is lost', () => {
    const few = sceneOf('loyalty', unasked(60, 7.3));
    expect([drawn(few), bars(few).length]).toEqual([60, 0]);
    const many = sceneOf('loyalty', unasked(20_000, 7.3));
    expect(drawn(many)).toBe(0);
    expect(bars(many).length).toBeGreaterThan(20);
    expect(many.targets.find((target) => target.id === 'loyalty-no-survey')?.count).toBe(20_000);
    expect(
      many.targets.filter(({ id }) => /regular|behavioural-only|not-classified/.test(id)).map(({ count }) => count),
    ).toEqual([6667, 13_333]);
  });

  test('keeps its words clear of the dots that stand for customers without measures', () => {
    const { groupings } = unasked(900, 7.3);
    const picture = pictureOf({ groupings, measures: {} });
    const { front, layers } = views[1]?.scene(picture) ?? emptyScene;
    const points = layers[1];
    for (const shape of front) {
      const place = shape.kind === 'text' && /régulier|non classé|inconnue/.test(shape.text) && inkOf(shape, picture);
      if (place) expect(isFree(place, points, []), JSON.stringify(shape)).toBe(true);
    }
    expect(points?.x.length).toBe(900);
  });

  test('tells how many and of which kind, however long the number', () => {
    for (const [width, height] of [
      [1280, 720],
      [720, 420],
    ] as const) {
      const said = sceneOf('loyalty', unasked(90_000, 7.3), { width, height }).front.flatMap((shape) =>
        shape.kind === 'text' ? shape.text.replace(/\s/g, ' ') : [],
      );
      expect(said.join('|')).toMatch(/60 000(\|| )/);
      expect(said.join('|')).toMatch(/30 000(\|| )/);
    }
  });
});

describe('counts', () => {
  test('every customer received is in a stage of the picture or in the sentence beneath it', () => {
    const values = ['Maturité', 'Déclin', 'VIP', null, 'Perdu', 'maturity'];
    const table = { groupings: { customer: column('abcdef'.split('')), stage: column(values) }, measures: {} };
    const targets = sceneOf('lifecycle', table).targets;
    expect(targets.map((target) => target.count)).toEqual([0, 0, 2, 1, 1]);
    expect(targets.map((target) => target.members().length)).toEqual([0, 0, 2, 1, 1]);
    const { subline } = views[0]?.finding(pictureOf(table)) ?? { subline: '' };
    expect(subline).toContain('2 clients sans étape connue');
  });

  test('the matrix, its strip and its notes add up to the rows', () => {
    const table = portfolioTable(1000);
    const scene = sceneOf('loyalty', table);
    const counted = scene.targets
      .filter(({ id }) => id !== 'loyalty-at-risk' && id !== 'loyalty-no-survey')
      .reduce((sum, target) => sum + target.count, 0);
    const note = scene.front.flatMap((shape) =>
      shape.kind === 'text' ? (shape.text.match(/^\+ (\d+) prospects/)?.[1] ?? []) : [],
    );
    expect(counted + Number(note[0])).toBe(1000);
    expect(drawn(scene)).toBe(counted);
  });

  test('quadrants are the classes: each point lies on its class’s side of both thresholds', () => {
    const table = portfolioTable(1000);
    const {
      layers: [points],
      targets,
    } = sceneOf('loyalty', table);
    const loyal = targets.find((target) => target.id === 'loyalty-loyal')?.areas[0];
    points?.style.forEach((style, i) => {
      if (style > 4) return;
      const right = (points.x[i] ?? 0) >= (loyal?.x ?? 0) - 0.01;
      const high = (points.y[i] ?? 0) <= (loyal?.y ?? 0) + (loyal?.height ?? 0) + 0.01;
      expect([right, high]).toEqual(
        [
          [true, true],
          [true, false],
          [true, false],
          [false, true],
          [false, false],
        ][style],
      );
    });
  });

  test('movements reconcile: change = in − out + new', () => {
    const movements = lifecycleOf(portfolio(portfolioTable(500)))?.movements;
    movements?.deltas.forEach((delta, k) => {
      const left = movements.flows[k]?.reduce((sum, count, to) => (to === k ? sum : sum + count), 0) ?? 0;
      expect(delta).toBe((movements.entered[k] ?? 0) - left + (movements.flows[5]?.[k] ?? 0));
    });
    expect(movements?.newcomers).toBeGreaterThan(0);
  });

  test('highlighted customers are counted “n sur N”', () => {
    const table = portfolioTable(100);
    const value = table.measures['value'];
    const highlights = value?.values.map((one, i) => (i < 30 ? one : null));
    const lit = {
      ...table,
      measures: { ...table.measures, value: { ...value, displayName: 'v', values: value?.values ?? [], highlights } },
    };
    const texts = sceneOf('lifecycle', lit).front.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
    expect(texts.filter((text) => text.startsWith('sur ')).length).toBe(5);
  });
});

describe('pyramid', () => {
  test('areas are the shares of customers', () => {
    const pyramid = pyramidOf(portfolio(portfolioTable(1000)));
    if (!pyramid) throw new Error('no pyramid');
    const { slices, areasAreTrue } = slicesOf(pyramid, 520, 20);
    expect(areasAreTrue).toBe(true);
    for (const { tier, top, bottom } of slices) {
      expect(bottom ** 2 - top ** 2).toBeCloseTo((pyramid.groups[tier]?.count ?? 0) / pyramid.count, 9);
    }
  });

  test('a part of a slice has its share of the area', () => {
    const slice = { tier: 1, top: 0.4, bottom: 0.7 };
    const cut = lowerPart(slice, 0.25);
    expect(slice.bottom ** 2 - cut ** 2).toBeCloseTo(0.25 * (slice.bottom ** 2 - slice.top ** 2), 9);
  });

  test('equal heights are said to be so', () => {
    const values = Array.from({ length: 1000 }, (_, i) => (i < 2 ? 1000 - i : 0));
    const table = {
      groupings: { customer: column(values.map((_, i) => `c${i}`)) },
      measures: { value: column(values) },
    };
    expect(views[2]?.finding(pictureOf(table)).subline).toContain('même hauteur');
  });
});

test('customers with the same measures are drawn beside one another', () => {
  const same = Array.from({ length: 40 }, () => 50);
  const answers = column(same.map(() => 5));
  const table = {
    groupings: { customer: column(same.map((_, i) => `c${i}`)) },
    measures: { behaviouralLoyalty: column(same), satisfaction: answers, trust: answers, commitment: answers },
  };
  const [points] = sceneOf('loyalty', table).layers;
  const places = new Set(Array.from(points?.x ?? [], (x, i) => `${x.toFixed(1)},${points?.y[i]?.toFixed(1)}`));
  expect(places.size).toBeGreaterThan(30);
});
