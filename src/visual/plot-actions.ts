import { nameOfCustomer } from './hints';
import { haulWords, cornersOf } from './interact/outline';
import type { Drag } from './interact/drag';
import { Enclosing, type Enclosure } from './interact/enclosing';
import { frameIn, movedFrame, sizedFrame } from './interact/framing';
import { ringAt } from './interact/hover';
import { linkedShapes } from './interact/linking';
import type { PlotCommand } from './interact/plot-keys';
import { nextSpot, type Direction, type Spot } from './interact/stroll';
import { toolFor, type Press, type Tool } from './interact/tool';
import { shareAt, Zooming, zoomName } from './interact/zooming';
import { zoomStep } from './interact/zoom';
import type { Plot, Rect, Shape } from './views/scene';
import type { Workplace } from './workplace';

/** What the selection does with customers that were enclosed or walked to. */
export interface Chosen {
  readonly enclosed: (customers: Uint32Array, besides: boolean) => void;
  readonly one: (customer: number, besides: boolean) => void;
  readonly menu: (customer: number | undefined, x: number, y: number) => void;
}

/** Share of what is seen that an arrow key moves. */
const panStep = 0.1;

/** What readers do inside a plot: look closer, enclose customers, walk from one to the next. */
export class PlotActions {
  readonly zooming: Zooming;
  private readonly enclosing: Enclosing;
  private chosenTool?: Tool;
  /** A rectangle that keys are placing. */
  private frame?: { readonly plot: Plot['id']; readonly rect: Rect };
  /** The customer that the keyboard has walked to. */
  private walked?: number;

  constructor(
    private readonly at: Workplace,
    private readonly chosen: Chosen,
  ) {
    this.zooming = new Zooming(() => at.redraw());
    this.enclosing = new Enclosing(at.page);
  }

  /** The tool in hand, as the buttons show it. */
  get tool(): Tool {
    return this.chosenTool ?? this.usual;
  }

  /** A tool was taken up on purpose: a finger drags with it, too. */
  get armed(): boolean {
    return this.chosenTool !== undefined && this.chosenTool !== 'none';
  }

  get framing(): boolean {
    return this.frame !== undefined;
  }

  /** Takes a tool up, or lays it down. A mouse keeps its usual tool; a finger has none until it takes one. */
  take(tool: Tool, touch: boolean): void {
    const inHand = touch ? this.chosenTool : this.tool;
    this.chosenTool = inHand === tool ? 'none' : tool;
    this.at.redraw();
  }

  begin(plot: Plot, press: Press, x: number, y: number): Drag | undefined {
    if (!this.at.interactive()) return undefined;
    this.frame = undefined;
    const tool = toolFor(press, this.chosenTool, this.usual);
    if (tool === 'none') return undefined;
    if (tool === 'pan' || plot.across) return this.panning(plot, x, y);
    const enclosure = this.enclosureIn(plot, press.besides);
    if (!enclosure) return undefined;
    return tool === 'lasso' ? this.enclosing.lasso(enclosure, x, y) : this.enclosing.rectangle(enclosure, x, y);
  }

  zoom(plot: Plot, factor: number, x: number, y: number): boolean {
    return this.at.interactive() && this.zooming.zoom(plot, factor, shareAt(plot, x, y));
  }

  pan(plot: Plot, dx: number, dy: number): void {
    this.zooming.pan(plot.id, -dx / plot.width, dy / plot.height);
  }

  /** Whether the command was of use. */
  command(plot: Plot, command: PlotCommand): boolean {
    if (!this.at.interactive()) return false;
    switch (command.kind) {
      case 'zoom':
        return this.step(plot, command.step);
      case 'pan':
        return this.move(plot, command.direction);
      case 'walk':
        return this.walk(plot, command.direction);
      case 'rectangle':
        return this.place(plot, frameIn(plot));
      case 'move':
        return this.place(plot, movedFrame(plot, this.frame?.rect ?? frameIn(plot), command.direction));
      case 'size':
        return this.place(plot, sizedFrame(plot, this.frame?.rect ?? frameIn(plot), command.direction));
      case 'select':
        return this.select(plot, command.besides);
      case 'menu':
        return this.menu(plot);
      case 'escape':
        return this.putAway();
    }
  }

  /** Draws again what stands above the picture: it was drawn anew. */
  refresh(): void {
    const { page } = this.at;
    const plot = this.at.scene().plots?.find((one) => one.id === this.frame?.plot);
    if (plot && this.frame) this.place(plot, this.frame.rect);
    else if (this.walked !== undefined && page.isInPlot()) page.overlay(this.ring());
  }

  /** The keyboard leaves the plot. */
  leave(): void {
    if (this.frame) this.enclosing.clear();
    this.frame = undefined;
    this.at.page.overlay([]);
    this.at.tooltips.hide(false);
  }

  stop(): void {
    this.zooming.stop();
    this.enclosing.stop();
  }

  private get usual(): Tool {
    return this.at.model()?.settings.interaction.drag ?? 'lasso';
  }

  private enclosureIn(plot: Plot, besides: boolean): Enclosure | undefined {
    const model = this.at.model();
    if (!model || plot.across) return undefined;
    const { theme, numbers, portfolio } = model;
    const { words, measure } = this.at;
    return {
      plot,
      layers: this.at.scene().layers,
      values: portfolio.measures.value,
      look: { theme, numbers, words, measure },
      done: (customers) => this.chosen.enclosed(customers, besides),
    };
  }

  private panning(plot: Plot, fromX: number, fromY: number): Drag {
    let [x, y] = [fromX, fromY];
    const before = this.zooming.of(plot.id);
    return {
      move: (toX, toY) => {
        this.pan(plot, toX - x, toY - y);
        [x, y] = [toX, toY];
      },
      end: () => undefined,
      cancel: () => this.zooming.show(plot.id, before),
    };
  }

  private step(plot: Plot, step: 'in' | 'out' | 'whole'): boolean {
    const { id } = plot;
    const factor = step === 'in' ? zoomStep : 1 / zoomStep;
    const changed = step === 'whole' ? this.zooming.whole(id) : this.zooming.zoom(plot, factor);
    const numbers = this.at.model()?.numbers;
    if (changed && numbers) this.at.page.announce(zoomName(this.zooming.of(id), this.at.words, numbers));
    return true;
  }

  private move(plot: Plot, { x, y }: Direction): boolean {
    this.zooming.pan(plot.id, panStep * x, -panStep * y);
    return true;
  }

  private place(plot: Plot, rect: Rect): boolean {
    const enclosure = this.enclosureIn(plot, false);
    if (!enclosure) return false;
    const { page, words } = this.at;
    const begins = this.frame === undefined;
    this.frame = { plot: plot.id, rect };
    const held = haulWords(this.enclosing.frame(enclosure, rect), enclosure.look).join(', ');
    page.announce(begins ? `${held}. ${words.say('rectangle_keys')}` : held);
    return true;
  }

  private select(plot: Plot, besides: boolean): boolean {
    const { frame } = this;
    this.frame = undefined;
    const enclosure = frame && this.enclosureIn(plot, besides);
    if (frame && enclosure) this.enclosing.take(enclosure, cornersOf(frame.rect));
    else if (this.walked !== undefined) this.chosen.one(this.walked, besides);
    else return false;
    return true;
  }

  private walk(plot: Plot, direction: Direction): boolean {
    const { scene, page, words } = this.at;
    const model = this.at.model();
    const here = this.walked === undefined ? undefined : this.placeOf(this.walked);
    const from = here ?? { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
    const spot = nextSpot(scene().layers, plot, from, here && direction);
    if (!spot && plot.across) return this.move(plot, direction);
    if (!spot || !model) return true;
    this.walked = scene().layers[spot.layer]?.customer[spot.at];
    page.overlay(this.ring());
    if (this.walked !== undefined) page.announce(nameOfCustomer(this.walked, model, words, this.at.locale));
    return true;
  }

  private placeOf(customer: number): { x: number; y: number } | undefined {
    const spot = this.spotOf(customer);
    const layer = spot && this.at.scene().layers[spot.layer];
    return layer && { x: layer.x[spot.at] ?? 0, y: layer.y[spot.at] ?? 0 };
  }

  private spotOf(customer: number): Spot | undefined {
    for (const [layer, points] of this.at.scene().layers.entries()) {
      const at = points.customer.indexOf(customer);
      if (at >= 0) return { layer, at };
    }
    return undefined;
  }

  private ring(): Shape[] {
    const customer = this.walked;
    const spot = customer === undefined ? undefined : this.spotOf(customer);
    const place = customer === undefined ? undefined : this.placeOf(customer);
    const model = this.at.model();
    if (!place || !model) return [];
    const { theme, portfolio } = model;
    const elsewhere = linkedShapes(this.at.scene(), portfolio, { customer, point: spot }, theme.ink);
    return [ringAt(place.x, place.y, theme.focus, 2, 10), ...elsewhere];
  }

  private menu(plot: Plot): boolean {
    const place = this.walked === undefined ? undefined : this.placeOf(this.walked);
    const { x, y } = place ?? { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
    this.chosen.menu(place && this.walked, x, y);
    return true;
  }

  private putAway(): boolean {
    if (this.frame) {
      this.frame = undefined;
      this.enclosing.clear();
      return true;
    }
    return false;
  }
}
