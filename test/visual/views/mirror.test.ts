import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dragged, HitTest } from '../../../src/visual/interact/pointer';
import { readings, viewIds } from '../../../src/visual/settings/settings';
import { mirrored, mirroredWindows } from '../../../src/visual/views/mirror';
import type { Rect, Scene } from '../../../src/visual/views/scene';
import { views } from '../../../src/visual/views/views';
import { portfolioTable } from '../harness/customers';
import { pictureOf } from '../harness/node';

const sizes = [
  [1280, 720],
  [720, 420],
  [400, 300],
  [150, 80],
] as const;

function scenes(width: number, height: number): { name: string; scene: Scene }[] {
  return viewIds.flatMap((id) =>
    readings.map((reading) => {
      const picture = pictureOf(portfolioTable(400), { width, height, settings: { reading } });
      const scene = views.find((view) => view.id === id)?.scene(picture);
      if (!scene) throw new Error(id);
      return { name: `${id} ${reading}`, scene };
    }),
  );
}

/** Whether two pictures are the same to a hundredth of a pixel. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Object.is(a, b) || Math.abs(a - b) < 0.01;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return typeof a === 'function' || a === b;
  const keys = Object.keys({ ...a, ...b });
  return keys.every((key) => same(a[key as keyof typeof a], b[key as keyof typeof b]));
}

/** The places that a scene's parts take, in their order. */
function places({ back, front, targets, plots, handles, layers }: Scene): Rect[] {
  const boxes = [...back, ...front].flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
  const clips = layers.flatMap(({ clip }) => clip ?? []);
  return [...boxes, ...targets.flatMap(({ bounds, areas }) => [bounds, ...areas]), ...(plots ?? []), ...clips].concat(
    (handles ?? []).map(({ bounds }) => bounds),
  );
}

describe.each(sizes)('at %i × %i', (width, height) => {
  const all = scenes(width, height);

  test('a mirror image of the mirror image is the picture', () => {
    for (const { name, scene } of all) {
      expect(same(mirrored(mirrored(scene, width), width), scene), name).toBe(true);
      expect(same(mirrored(scene, width), scene), name).toBe(false);
    }
  });

  test('what was as far from the left is as far from the right', () => {
    for (const { name, scene } of all) {
      const turned = places(mirrored(scene, width));
      places(scene).forEach((rect, i) => {
        expect(turned[i]?.x, name).toBeCloseTo(width - rect.x - rect.width, 6);
        expect([turned[i]?.y, turned[i]?.width, turned[i]?.height]).toEqual([rect.y, rect.width, rect.height]);
      });
    }
  });

  test('texts keep their words, size and anchor', () => {
    for (const { scene } of all) {
      const texts = (one: Scene) =>
        [...one.back, ...one.front].flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
      const turned = texts(mirrored(scene, width));
      texts(scene).forEach((text, i) => {
        expect(turned[i]).toEqual({ ...text, x: turned[i]?.x, ...(text.rotate && { rotate: -text.rotate }) });
        expect(turned[i]?.x).toBeCloseTo(width - text.x, 6);
      });
    }
  });

  test('customers are found where they are seen', () => {
    for (const { name, scene } of all) {
      const turned = mirrored(scene, width);
      const hits = new HitTest(width, height);
      hits.use(turned);
      const [points] = turned.layers;
      const step = Math.max(1, Math.floor((points?.x.length ?? 0) / 20));
      for (let i = 0; i < (points?.x.length ?? 0); i += step) {
        const hit = hits.at(points?.x[i] ?? 0, points?.y[i] ?? 0);
        if (!hit.handle) expect(hit.customer, name).toBeDefined();
      }
    }
  });
});

test('a threshold dragged to the mirrored place has the same value', () => {
  const { scene } = scenes(1280, 720).find(({ name }) => name.startsWith('loyalty')) ?? { scene: undefined };
  const handle = scene?.handles?.find(({ axis }) => axis === 'x');
  const turned = scene && mirrored(scene, 1280).handles?.find(({ axis }) => axis === 'x');
  if (!handle || !turned) throw new Error('no threshold');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1280, noNaN: true }), (x) => {
      expect(dragged(turned, 1280 - x, 0)).toBe(dragged(handle, x, 0));
    }),
  );
});

test('windows turned twice are the windows', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.record({ left: share, right: share, bottom: share, top: share }), (loyalty) => {
      const turned = mirroredWindows({ loyalty }).loyalty;
      expect(turned?.left).toBeCloseTo(1 - loyalty.right, 12);
      const back = mirroredWindows(mirroredWindows({ loyalty })).loyalty;
      expect(back?.left).toBeCloseTo(loyalty.left, 12);
      expect(back?.right).toBeCloseTo(loyalty.right, 12);
      expect([back?.bottom, back?.top]).toEqual([loyalty.bottom, loyalty.top]);
    }),
  );
});
