import type { Page } from '../marks/page';
import type { Plot, Points, Rect, Shape } from '../views/scene';
import { censusOf, enclosed, haulOf, type Haul } from './census';
import type { Drag } from './drag';
import { EachFrame } from './each-frame';
import { maskOf, type Corner } from './mask';
import { clampedTo, cornersOf, outlineShapes, pathOf, rectBetween, type OutlineLook } from './outline';

/** What enclosing customers needs to know, at the moment it begins. */
export interface Enclosure {
  readonly plot: Plot;
  readonly layers: readonly Points[];
  /** One a customer. */
  readonly values?: Float64Array;
  readonly look: OutlineLook;
  /** What to do with the customers in the end. */
  readonly done: (customers: Uint32Array) => void;
}

/** An outline's corners, clockwise or not; it closes itself. */
const fineness = 3;

/** Enclosing customers: draws the outline, says what it holds so far, and finds them in the end. */
export class Enclosing {
  private readonly frames = new EachFrame();

  constructor(private readonly page: Pick<Page, 'overlay' | 'spotlight'>) {}

  /** Freehand. */
  lasso(enclosure: Enclosure, x: number, y: number): Drag {
    const corners: Corner[] = [clampedTo(enclosure.plot, [x, y])];
    return this.dragWith(enclosure, (toX, toY) => {
      const corner = clampedTo(enclosure.plot, [toX, toY]);
      const last = corners[corners.length - 1] ?? corner;
      if (Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= fineness) corners.push(corner);
      return corners;
    });
  }

  /** From one corner to the opposite one. */
  rectangle(enclosure: Enclosure, x: number, y: number): Drag {
    const from = clampedTo(enclosure.plot, [x, y]);
    return this.dragWith(enclosure, (toX, toY) => cornersOf(rectBetween(from, clampedTo(enclosure.plot, [toX, toY]))));
  }

  /** A rectangle that keys move: shown, counted, not yet taken. */
  frame(enclosure: Enclosure, rect: Rect): Haul {
    return this.show(enclosure, this.censusFor(enclosure), cornersOf(rect));
  }

  /** Takes the customers of an outline. */
  take({ plot, layers, done }: Enclosure, corners: readonly Corner[]): void {
    this.clear();
    done(enclosed(layers, maskOf(corners, plot)));
  }

  clear(): void {
    this.frames.drop();
    this.page.overlay([]);
    this.page.spotlight();
  }

  stop(): void {
    this.frames.stop();
  }

  private dragWith(enclosure: Enclosure, cornersTo: (x: number, y: number) => readonly Corner[]): Drag {
    const census = this.censusFor(enclosure);
    return {
      move: (x, y) => {
        const corners = cornersTo(x, y);
        this.frames.run(() => this.show(enclosure, census, corners));
      },
      end: (x, y) => this.take(enclosure, cornersTo(x, y)),
      cancel: () => this.clear(),
    };
  }

  private censusFor({ layers, plot, values }: Enclosure): ReturnType<typeof censusOf> {
    return censusOf(layers, plot, values);
  }

  private show({ plot, look }: Enclosure, census: ReturnType<typeof censusOf>, corners: readonly Corner[]): Haul {
    const haul = haulOf(census, maskOf(corners, plot));
    const shapes: readonly Shape[] = outlineShapes(corners, plot, haul, look);
    this.page.overlay(shapes);
    if (look.theme.mode !== 'contrast') this.page.spotlight(pathOf(corners));
    return haul;
  }
}
