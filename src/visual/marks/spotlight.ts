import { html } from './dom';

/** How much of the points is left outside a lasso. */
const dimmed = '0.32';

/**
 * A canvas above the points, for what follows the pointer among many of them: the inside of a lasso in full while the
 * rest is dimmed, or rings around the customers of a group. The points themselves are not drawn again.
 */
export class Spotlight {
  readonly element = html('canvas', 'relata-layer', { 'aria-hidden': 'true', width: 0, height: 0 });
  private used = false;

  /** @param sources the canvases of the points, the lowest first */
  constructor(private readonly sources: () => readonly HTMLCanvasElement[]) {}

  /** @param outline path of the lit part, in pixels of the page */
  light(outline: string): void {
    const context = this.ready();
    if (!context) return;
    const sources = this.sources();
    context.save();
    context.clip(new Path2D(outline));
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const source of sources) {
      if (source.width > 0 && source.height > 0) {
        context.drawImage(source, 0, 0, this.element.width, this.element.height);
      }
    }
    context.restore();
    for (const source of sources) source.style.opacity = dimmed;
  }

  rings(x: Float32Array, y: Float32Array, color: string): void {
    const context = this.ready();
    if (!context) return;
    context.strokeStyle = color;
    context.lineWidth = 0.8;
    context.beginPath();
    for (let i = 0; i < x.length; i++) {
      context.moveTo((x[i] ?? 0) + 4, y[i] ?? 0);
      context.arc(x[i] ?? 0, y[i] ?? 0, 4, 0, 2 * Math.PI);
    }
    context.stroke();
  }

  off(): void {
    if (!this.used) return;
    this.used = false;
    for (const source of this.sources()) source.style.opacity = '';
    this.element.width = 0;
  }

  /** Fits the points' canvas; an unused spotlight takes no memory. */
  private ready(): CanvasRenderingContext2D | undefined {
    const source = this.sources().find((one) => one.width > 0);
    const context = this.element.getContext('2d');
    if (!source || !context) return undefined;
    this.used = true;
    this.element.width = source.width;
    this.element.height = source.height;
    const { width, height } = source.style;
    Object.assign(this.element.style, { width, height });
    const scale = source.width / Math.max(1, Number.parseFloat(width) || source.width);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    return context;
  }
}
