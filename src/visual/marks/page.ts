import { change, clear, html, type Attributes } from './dom';
import { Drawing } from './drawing';
import { Layers } from './layers';
import { Spotlight } from './spotlight';
import { drawSummary } from './summary';
import type { Theme } from './theme';
import type { Points, Rect, Scene, Shape } from '../views/scene';

/** The visual's DOM: a header, the finding, and the picture's layers one above the other. */
export class Page {
  readonly root = html('div', 'relata');
  readonly header = html('div', 'relata-header', { 'data-part': 'view.header' });
  readonly tabs = html('div', 'relata-tabs', { role: 'tablist' });
  readonly menu = html('select', 'relata-menu');
  readonly status = html('div', 'relata-status');
  readonly readings = html('div', 'relata-readings', { role: 'group' });
  readonly chip = html('button', 'relata-chip', { type: 'button' });
  readonly instead = html('button', 'relata-chip relata-instead', { type: 'button' });
  readonly finding = html('h2', 'relata-finding', { 'data-part': 'finding' });
  readonly subline = html('p', 'relata-subline', { 'data-part': 'subline' });
  readonly picture = html('div', 'relata-picture');
  readonly options = html('div', 'relata-options', { role: 'listbox', tabindex: 0, 'aria-multiselectable': 'true' });
  readonly plots = html('div', 'relata-plots');
  readonly sliders = html('div', 'relata-sliders');
  readonly guidance = html('div', 'relata-guidance');
  readonly live = html('div', 'relata-live', { role: 'status', 'aria-live': 'polite' });
  private readonly summary = html('div', 'relata-summary');
  private readonly back = new Drawing('back');
  private readonly layers = new Layers();
  private readonly lit = new Spotlight(() => this.layers.elements);
  private readonly front = new Drawing('front');
  private readonly over = new Drawing('over');
  private size: Attributes = {};

  constructor(host: HTMLElement) {
    this.header.append(this.tabs, this.status, this.readings);
    this.picture.append(
      this.back.element,
      ...this.layers.elements,
      this.lit.element,
      this.front.element,
      this.over.element,
      this.options,
      this.plots,
      this.sliders,
      this.summary,
    );
    this.root.append(
      this.header,
      this.finding,
      this.subline,
      this.menu,
      this.chip,
      this.instead,
      this.picture,
      this.guidance,
      this.live,
    );
    host.append(this.root);
  }

  /** @param width,height of the page before zooming */
  resize(width: number, height: number, zoom: number): void {
    Object.assign(this.root.style, {
      width: `${width}px`,
      height: `${height}px`,
      transform: zoom === 1 ? '' : `scale(${zoom})`,
    });
    const size = { width, height };
    for (const { element } of [this.back, this.front, this.over]) change(element, this.size, size);
    this.size = size;
    this.layers.resize(width, height, zoom);
  }

  colors(theme: Theme): void {
    const { style } = this.root;
    for (const name of ['background', 'ink', 'quiet', 'axis', 'grid', 'line', 'focus'] as const) {
      style.setProperty(`--${name}`, theme[name]);
    }
    this.root.classList.toggle('relata-contrast', theme.mode === 'contrast');
  }

  /** @param family of all words; the visual's own when absent */
  font(family?: string): void {
    this.root.style.fontFamily = family ?? '';
  }

  draw(scene: Scene, theme: Theme, focus?: Uint8Array): void {
    this.back.draw(scene.back);
    this.front.draw(scene.front);
    this.over.draw([]);
    this.lit.off();
    drawSummary(this.summary, scene.summary);
    this.points(scene.layers, theme, focus);
  }

  points(layers: readonly Points[], theme: Theme, focus?: Uint8Array): void {
    this.layers.draw(layers, theme, focus);
  }

  /** What follows the pointer; nothing else is redrawn. */
  overlay(shapes: readonly Shape[]): void {
    this.over.draw(shapes);
  }

  /** Lights a part of the points and dims the rest; without an outline, no more. */
  spotlight(outline?: string): void {
    if (outline) this.lit.light(outline);
    else this.lit.off();
  }

  /** Rings around points, many at once; none, when no place is given. */
  rings(color: string, places?: { readonly x: Float32Array; readonly y: Float32Array }): void {
    if (places) this.lit.rings(places.x, places.y, color);
    else this.lit.off();
  }

  /** Whether the keyboard is in a plot. */
  isInPlot(): boolean {
    return this.plots.contains(this.plots.ownerDocument.activeElement);
  }

  /** Says something to screen readers. */
  announce(text: string): void {
    this.live.textContent = text;
  }

  /** Shows either the picture or the guidance. */
  show(what: 'picture' | 'guidance'): void {
    this.picture.hidden = what !== 'picture';
    this.guidance.hidden = what !== 'guidance';
    if (what === 'picture') clear(this.guidance);
  }
}

/** Places an element of the page. */
export function place(element: HTMLElement, { x, y, width, height }: Rect): void {
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}
