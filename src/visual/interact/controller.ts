import type { Scene, Shape, Target, Handle } from '../views/scene';
import { dragged, HitTest, type Hit } from './pointer';

/** What the pointer makes happen. Places are of the page, before zooming; `client` ones are the window's. */
export interface Gestures {
  hover(hit: Hit, clientX: number, clientY: number, touch: boolean): void;
  leave(touch: boolean): void;
  click(hit: Hit, besides: boolean): void;
  menu(hit: Hit, clientX: number, clientY: number): void;
  drag(handle: Handle, value: number, done: boolean): void;
}

/** Turns pointer events into gestures. The menu answers on the whole element: there is no dead zone. */
export class Controller {
  private test = new HitTest(1, 1);
  private zoom = 1;
  private dragging?: Handle;
  private readonly stop = new AbortController();

  constructor(
    private readonly host: HTMLElement,
    private readonly picture: HTMLElement,
    private readonly gestures: Gestures,
  ) {
    const { signal } = this.stop;
    const on = <K extends keyof HTMLElementEventMap>(
      element: HTMLElement,
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ): void => element.addEventListener(type, listener, { signal });
    on(picture, 'pointermove', (event) => this.onMove(event));
    on(picture, 'pointerdown', (event) => this.onDown(event));
    on(picture, 'pointerup', (event) => this.onUp(event));
    on(picture, 'pointerleave', (event) => gestures.leave(event.pointerType === 'touch'));
    on(picture, 'click', (event) => {
      const hit = this.hitAt(event);
      if (!hit.handle) gestures.click(hit, event.ctrlKey || event.metaKey || event.shiftKey);
    });
    on(host, 'contextmenu', (event) => {
      event.preventDefault();
      gestures.menu(this.hitAt(event), event.clientX, event.clientY);
    });
  }

  use(scene: Scene, width: number, height: number, zoom: number): void {
    this.test = new HitTest(width, height);
    this.test.use(scene);
    this.zoom = zoom;
  }

  destroy(): void {
    this.stop.abort();
  }

  private place(event: MouseEvent): [number, number] {
    const { left, top } = this.host.getBoundingClientRect();
    return [(event.clientX - left) / this.zoom, (event.clientY - top) / this.zoom];
  }

  private hitAt(event: MouseEvent): Hit {
    return this.test.at(...this.place(event));
  }

  private onMove(event: PointerEvent): void {
    const [x, y] = this.place(event);
    if (this.dragging) {
      this.gestures.drag(this.dragging, dragged(this.dragging, x, y), false);
      return;
    }
    const hit = this.test.at(x, y);
    this.picture.style.cursor = hit.handle
      ? hit.handle.axis === 'x'
        ? 'ew-resize'
        : 'ns-resize'
      : hit.customer === undefined && !hit.target
        ? ''
        : 'pointer';
    this.gestures.hover(hit, event.clientX, event.clientY, event.pointerType === 'touch');
  }

  private onDown(event: PointerEvent): void {
    const { handle } = this.hitAt(event);
    if (!handle || event.button !== 0) return;
    this.dragging = handle;
    this.picture.setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  private onUp(event: PointerEvent): void {
    if (!this.dragging) return;
    const [x, y] = this.place(event);
    this.gestures.drag(this.dragging, dragged(this.dragging, x, y), true);
    this.dragging = undefined;
  }
}

/** The mark of what the pointer is over: a ring around a customer, an outline around a group. */
export function hoverShapes(scene: Scene, hit: Hit, ink: string): Shape[] {
  const points = hit.point && scene.layers[hit.point.layer];
  if (hit.point && points) {
    const x = points.x[hit.point.at] ?? 0;
    const y = points.y[hit.point.at] ?? 0;
    return [{ kind: 'path', d: `M${x - 9},${y}a9,9 0 1,0 18,0a9,9 0 1,0 -18,0Z`, stroke: { color: ink, width: 1 } }];
  }
  return hit.target ? outline(hit.target, ink) : [];
}

function outline(target: Target, ink: string): Shape[] {
  return [...target.areas.slice(0, 1), ...(target.areas.length === 0 ? [target.bounds] : [])].map((rect) => ({
    kind: 'box',
    ...rect,
    stroke: { color: ink, width: 1.5 },
  }));
}
