import { Remembered } from './remember';
import type { Density, Box, Handle, Path, Points, Rect, Scene, Shape, Target, Windows } from './scene';

/**
 * The scene as languages read from the right want it: everything that was on the left is on the right, time included.
 * Texts keep their anchors, for in such a language `start` is the right edge. Applied twice it changes nothing.
 * @param width of the page, pixels
 */
export function mirrored(scene: Scene, width: number): Scene {
  const { back, layers, front, targets, plots, handles, course } = scene;
  return {
    ...scene,
    back: mirroredShapes(back, width),
    layers: layers.map((layer) => mirroredPoints(layer, width)),
    front: mirroredShapes(front, width),
    targets: targets.map((target) => mirroredTarget(target, width)),
    ...(course && { course: (customer: number) => mirroredShapes(course(customer), width) }),
    ...(plots && { plots: plots.map((plot) => mirroredRect(plot, width)) }),
    ...(handles && { handles: handles.map((handle) => mirroredHandle(handle, width)) }),
  };
}

/** What readers zoomed to, told from the other side: they turn the mirror image, layouts work on the original. */
export function mirroredWindows(windows: Windows): Windows {
  const entries = Object.entries(windows).map(([id, { left, right, ...rest }]) => [
    id,
    { ...rest, left: 1 - right, right: 1 - left },
  ]);
  return Object.fromEntries(entries) as Windows;
}

export function mirroredShapes(shapes: readonly Shape[], width: number): Shape[] {
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'text':
        return {
          ...shape,
          x: width - shape.x,
          ...(shape.rotate === undefined ? {} : { rotate: -shape.rotate }),
        };
      case 'symbol':
        return { ...shape, x: width - shape.x };
      case 'box':
        return clipMirrored(mirroredRect(shape, width), width);
      case 'path':
        return mirroredPath(shape, width);
    }
  });
}

function mirroredPath({ mirrored, ...path }: Path, width: number): Path {
  return clipMirrored(mirrored === undefined ? { ...path, mirrored: width } : path, width);
}

function clipMirrored<S extends Path | Box>(shape: S, width: number): S {
  return shape.clip ? { ...shape, clip: mirroredRect(shape.clip, width) } : shape;
}

function mirroredRect<R extends Rect>(rect: R, width: number): R {
  return { ...rect, x: width - rect.x - rect.width };
}

const flips = new Remembered<Float32Array>();
const densities = new Remembered<Density>();

/** The same arrays for the same points: only then can what is drawn of them stay. */
function mirroredPoints(points: Points, width: number): Points {
  const { x, clip, density, crowd } = points;
  const key = String(width);
  const flipped = (values: Float32Array): Float32Array => flips.of(values, key, () => values.map((at) => width - at));
  return {
    ...points,
    x: flipped(x),
    ...(clip && { clip: mirroredRect(clip, width) }),
    ...(density && { density: densities.of(density, key, () => ({ ...density, x: flipped(density.x) })) }),
    ...(crowd && { crowd: (at: number, y: number) => mirroredCrowd(crowd(width - at, y), width) }),
  };
}

function mirroredCrowd(target: Target | undefined, width: number): Target | undefined {
  return target && mirroredTarget(target, width);
}

function mirroredTarget(target: Target, width: number): Target {
  const { bounds, areas, outline, at } = target;
  return {
    ...target,
    bounds: mirroredRect(bounds, width),
    areas: areas.map((area) => mirroredRect(area, width)),
    ...(outline && { outline: mirroredShapes(outline, width) }),
    ...(at && { at: (x: number) => mirroredTarget(at(width - x), width) }),
  };
}

function mirroredHandle(handle: Handle, width: number): Handle {
  const { bounds, axis, from, to } = handle;
  const ends = axis === 'x' ? { from: width - from, to: width - to } : { from, to };
  return { ...handle, ...ends, bounds: mirroredRect(bounds, width) };
}
