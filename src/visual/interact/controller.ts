import type { Handle, Plot, Scene } from '../views/scene';
import { afterSlack, handleDrag, type Drag } from './drag';
import { EachFrame } from './each-frame';
import { LongPress } from './long-press';
import { Pinch } from './pinch';
import { HitTest, within, type Hit } from './pointer';
import type { Press } from './tool';

/** What the pointer makes happen. Places are of the page, before zooming; `client` ones are the window's. */
export interface Gestures {
  hover(hit: Hit, clientX: number, clientY: number, touch: boolean): void;
  leave(touch: boolean): void;
  click(hit: Hit, besides: boolean): void;
  menu(hit: Hit, clientX: number, clientY: number): void;
  drag(handle: Handle, value: number, done: boolean): void;
  /** The pointer is over a plot, or over none. */
  over(plot?: Plot): void;
  /** What dragging from a place of a plot does; nothing, when it does what it does on any page. */
  begin(plot: Plot, press: Press, x: number, y: number): Drag | undefined;
  /** Whether the plot could be zoomed that way. */
  zoom(plot: Plot, factor: number, x: number, y: number): boolean;
  /** Moves what a plot shows by pixels. */
  pan(plot: Plot, dx: number, dy: number): void;
}

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What the controller must know of the picture on the screen. */
export interface Ground {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly interactive: boolean;
  /** A tool is taken up that a finger, too, drags with. */
  readonly armed: boolean;
  /** The pointer's shape over a plot's empty places. */
  readonly cursor: string;
}

/** Turns pointer events into gestures. The menu answers on the whole element: there is no dead zone. */
export class Controller {
  private test = new HitTest(1, 1);
  private ground?: Ground;
  private drag?: Drag;
  /** What ends now was no click. */
  private spent = false;
  private asked = -Infinity;
  private readonly moves = new EachFrame();
  private readonly pinch = new Pinch();
  private readonly press = new LongPress();
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
      passive = true,
    ): void => element.addEventListener(type, listener, { signal, passive });
    on(picture, 'pointermove', (event) => this.onMove(event));
    on(picture, 'pointerdown', (event) => this.onDown(event), false);
    on(picture, 'pointerup', (event) => this.onUp(event));
    on(picture, 'pointercancel', (event) => this.onCancel(event.pointerId));
    on(picture, 'pointerleave', (event) => this.onLeave(event));
    on(picture, 'click', (event) => this.onClick(event));
    on(picture, 'dblclick', (event) => this.onDoubleClick(event));
    on(picture, 'wheel', (event) => this.onWheel(event), false);
    on(host, 'contextmenu', (event) => this.onMenu(event), false);
    host.ownerDocument.addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true });
  }

  use(ground: Ground): void {
    const { scene, width, height, interactive, armed } = ground;
    this.test = new HitTest(width, height);
    this.test.use(scene);
    this.ground = ground;
    const pinchable = interactive && (scene.plots?.length ?? 0) > 0;
    this.picture.style.touchAction = !pinchable ? '' : armed ? 'none' : 'pan-x pan-y';
  }

  destroy(): void {
    this.stop.abort();
    this.moves.stop();
    this.press.cancel();
  }

  /** Whether a customer's point, or a crowd of them, is there; in pixels of the window. */
  isPoint(clientX: number, clientY: number): boolean {
    const hit = this.hitAt({ clientX, clientY });
    return hit.point !== undefined;
  }

  private place(event: Place): [number, number] {
    const { left, top } = this.host.getBoundingClientRect();
    const zoom = this.ground?.zoom ?? 1;
    return [(event.clientX - left) / zoom, (event.clientY - top) / zoom];
  }

  private hitAt(event: Place): Hit {
    return this.test.at(...this.place(event));
  }

  private plotAt(x: number, y: number): Plot | undefined {
    if (!this.ground?.interactive) return undefined;
    return this.ground.scene.plots?.find((plot) => within(plot, x, y, 0));
  }

  private onMove(event: PointerEvent): void {
    const [x, y] = this.place(event);
    this.press.moved(x, y);
    if (this.pinch.active) this.pinched(event.pointerId, x, y);
    else if (this.drag) this.drag.move(x, y);
    else if (event.pointerType !== 'touch') this.moves.run(() => this.hover(event));
  }

  private hover(event: PointerEvent): void {
    const [x, y] = this.place(event);
    const plot = this.plotAt(x, y);
    const hit = this.test.at(x, y);
    this.picture.style.cursor = this.ground?.interactive ? cursorOver(hit, plot && this.ground.cursor) : '';
    this.gestures.over(plot);
    this.gestures.hover(hit, event.clientX, event.clientY, event.pointerType === 'touch');
  }

  private onDown(event: PointerEvent): void {
    const [x, y] = this.place(event);
    const touch = event.pointerType === 'touch';
    this.spent = false;
    if (touch) this.touched(event, x, y);
    if (this.pinch.active || event.button > 1) return;
    const { handle } = this.test.at(x, y);
    const plot = this.plotAt(x, y);
    const middle = event.button === 1;
    if (handle && !middle) {
      this.drag = handleDrag(handle, (one, value, done) => this.gestures.drag(one, value, done));
      this.started(event.pointerId);
    } else if (plot) {
      const press = { touch, shift: event.shiftKey, besides: event.ctrlKey || event.metaKey, middle };
      const begin = (): Drag | undefined => this.gestures.begin(plot, press, x, y);
      this.drag = afterSlack(x, y, begin, () => this.started(event.pointerId));
    }
    // A press of the wheel would begin the browser's own scrolling.
    if (this.spent || (middle && plot)) event.preventDefault();
  }

  private started(pointer: number): void {
    this.spent = true;
    this.press.cancel();
    this.moves.drop();
    this.gestures.leave(false);
    this.picture.classList.add('relata-dragging');
    this.picture.setPointerCapture(pointer);
  }

  private touched(event: PointerEvent, x: number, y: number): void {
    const { clientX, clientY } = event;
    const plot = this.plotAt(x, y);
    if (plot) this.gestures.over(plot);
    if (this.pinch.down(event.pointerId, x, y, this.ground?.interactive ? (this.ground.scene.plots ?? []) : [])) {
      this.letGo();
      this.spent = true;
      this.press.cancel();
      return;
    }
    const hit = this.test.at(x, y);
    const ask = (): void => this.gestures.hover(hit, clientX, clientY, true);
    this.press.start(x, y, ask, () => this.menu(hit, clientX, clientY));
  }

  private pinched(pointer: number, x: number, y: number): void {
    this.pinch.move(pointer, x, y, (plot, factor, at, by) => {
      this.gestures.zoom(plot, factor, at[0], at[1]);
      this.gestures.pan(plot, by.dx, by.dy);
    });
  }

  private onUp(event: PointerEvent): void {
    const [x, y] = this.place(event);
    this.pinch.up(event.pointerId);
    if (this.press.held) this.spent = true;
    this.press.release();
    const { drag } = this;
    this.forget();
    drag?.end(x, y);
  }

  private onCancel(pointer: number): void {
    this.pinch.up(pointer);
    this.press.cancel();
    this.letGo();
  }

  private letGo(): void {
    const { drag } = this;
    this.forget();
    drag?.cancel();
  }

  private forget(): void {
    this.drag = undefined;
    this.picture.classList.remove('relata-dragging');
  }

  private onLeave(event: PointerEvent): void {
    this.moves.drop();
    if (!this.drag) this.gestures.over();
    this.gestures.leave(event.pointerType === 'touch');
  }

  private onClick(event: MouseEvent): void {
    if (this.spent) return;
    const hit = this.hitAt(event);
    if (!hit.handle) this.gestures.click(hit, event.ctrlKey || event.metaKey || event.shiftKey);
  }

  /** The two clicks before have selected and let go again. */
  private onDoubleClick(event: MouseEvent): void {
    const [x, y] = this.place(event);
    const plot = this.plotAt(x, y);
    if (plot && !this.spent) this.gestures.zoom(plot, 2, x, y);
  }

  /**
   * The wheel scrolls the report: it zooms with Ctrl (as a trackpad's pinch does) or when readers work in the picture,
   * that is, have clicked or moved into it. Where there is nothing more to zoom the page scrolls on.
   */
  private onWheel(event: WheelEvent): void {
    const [x, y] = this.place(event);
    const plot = this.plotAt(x, y);
    const meant = event.ctrlKey || event.metaKey || this.picture.contains(this.host.ownerDocument.activeElement);
    if (!plot || !meant || event.deltaY === 0) return;
    const pixels = event.deltaY * (event.deltaMode === 0 ? 1 : 24);
    const factor = Math.exp(-Math.max(-300, Math.min(300, pixels)) * (event.ctrlKey ? 0.008 : 0.002));
    if (this.gestures.zoom(plot, factor, x, y)) event.preventDefault();
  }

  private onMenu(event: MouseEvent): void {
    event.preventDefault();
    this.menu(this.hitAt(event), event.clientX, event.clientY);
  }

  /** Some browsers ask for the menu themselves when a finger rests; one menu a press is enough. */
  private menu(hit: Hit, clientX: number, clientY: number): void {
    if (this.press.held && performance.now() - this.asked < 1000) return;
    this.asked = performance.now();
    this.letGo();
    this.gestures.menu(hit, clientX, clientY);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.drag || !this.spent) return;
    this.letGo();
    event.preventDefault();
    event.stopPropagation();
  }
}

function cursorOver({ handle, customer, target }: Hit, overPlot = ''): string {
  if (handle) return handle.axis === 'x' ? 'ew-resize' : 'ns-resize';
  if (customer !== undefined) return 'pointer';
  return overPlot || (target ? 'pointer' : '');
}
