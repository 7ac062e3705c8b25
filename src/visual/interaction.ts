import type powerbi from 'powerbi-visuals-api';
import { nameOfTarget } from './hints';
import { exportHost, mobileHost } from './host/enums';
import { KeptZoom } from './host/kept-zoom';
import { Selection } from './host/selection';
import { Tooltips } from './host/tooltips';
import { Controller, type Gestures } from './interact/controller';
import { Options } from './interact/options';
import { PlotControls } from './interact/plot-controls';
import { drawSliders } from './interact/sliders';
import type { Page } from './marks/page';
import type { Model } from './model';
import { PlotActions } from './plot-actions';
import { ReaderActions } from './reader-actions';
import { isWhole } from './interact/zoom';
import type { Situation } from './situation';
import type { TextMeasure } from './text/fit';
import type { Words } from './text/words';
import { emptyScene, type Handle, type Scene } from './views/scene';
import type { Workplace } from './workplace';

type Host = powerbi.extensibility.visual.IVisualHost;

/** Where the visual stands, and what readers' deeds need of it. */
export interface Surroundings {
  readonly host: Host;
  readonly element: HTMLElement;
  readonly page: Page;
  readonly words: Words;
  readonly locale: string;
  readonly measure: TextMeasure;
  readonly model: () => Model | undefined;
  readonly redraw: () => void;
  readonly moveThreshold: (handle: Handle, value: number, done: boolean) => void;
}

/** A picture that has been drawn, as readers' deeds need to know it. */
export interface Drawn {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** What the picture is, for screen readers. */
  readonly about: string;
}

/** Everything that readers do: pointer, keys and buttons, wired to what they do. */
export class Interaction {
  readonly selection: Selection;
  private readonly tooltips: Tooltips;
  private readonly actions: ReaderActions;
  private readonly plots: PlotActions;
  private readonly keptZoom: KeptZoom;
  private readonly options: Options;
  private readonly controls: PlotControls;
  private readonly controller: Controller;
  private scene: Scene = emptyScene;
  private touched = false;
  private rowsVersion?: number;
  private readonly stop = new AbortController();

  constructor(private readonly around: Surroundings) {
    const { host, element, page, words, locale, measure, model, redraw } = around;
    this.selection = new Selection(host, redraw);
    this.tooltips = new Tooltips(host.tooltipService);
    const at: Workplace = {
      ...{ page, words, locale, measure, model, redraw },
      ...{ selection: this.selection, tooltips: this.tooltips },
      interactive: () => this.interactive,
      scene: () => this.scene,
    };
    this.actions = new ReaderActions(at);
    this.plots = new PlotActions(at, {
      enclosed: (customers, besides) => this.actions.enclose(customers, besides),
      one: (customer, besides) => this.actions.select(Uint32Array.of(customer), besides),
      menu: (customer, x, y) => this.actions.menuAt({ customer }, x, y),
    });
    this.keptZoom = new KeptZoom(host, words.direction === 'rtl');
    this.options = this.optionsOf(page);
    this.controls = this.controlsOf(page, words);
    this.controller = new Controller(element, page.picture, this.gestures());
    const options = { capture: true, signal: this.stop.signal };
    element.addEventListener('pointerdown', (event) => this.feel(event.pointerType === 'touch'), options);
    page.chip.addEventListener('click', () => this.actions.clear());
    page.instead.addEventListener('click', () => this.actions.filterInstead());
  }

  /** False where the host only shows: exports, tiles of dashboards, subscriptions. */
  get interactive(): boolean {
    const { hostCapabilities, hostEnv } = this.around.host;
    return hostCapabilities?.allowInteractions !== false && !(hostEnv & exportHost);
  }

  /** Whether a customer's point is there; in pixels of the window. */
  isPoint(clientX: number, clientY: number): boolean {
    return this.controller.isPoint(clientX, clientY);
  }

  /** Follows an update that has been read into a model. */
  follow(update: powerbi.extensibility.visual.VisualUpdateOptions, model: Model): void {
    this.selection.follow(update, model);
    const [data] = update.dataViews ?? [];
    const windows = data && this.keptZoom.follow(data.metadata?.objects, model.settings.interaction.keepZoom);
    if (windows) this.plots.zooming.windows = windows;
    // What the tooltip said was of other rows.
    if (model.rowsVersion !== this.rowsVersion) this.tooltips.hide(false);
    this.rowsVersion = model.rowsVersion;
  }

  /** What readers made of the picture so far. */
  situation(model: Model): Omit<Situation, 'viewport'> {
    const { selection } = this;
    return {
      // A selection made here wins over what another visual highlights.
      focus: selection.focus ?? model.highlighted,
      windows: this.plots.zooming.windows,
      interactive: this.interactive,
      selected: selection.size,
      cut: selection.cut,
      isFilter: selection.isFilter,
      canFilter: selection.canFilter,
      isSelected: (target) => this.actions.isSelected(target),
    };
  }

  /** A picture has been drawn: what is done from now on is done to it. */
  use({ scene, width, height, zoom, about }: Drawn): void {
    const { interactive } = this;
    const { page } = this.around;
    this.scene = scene;
    const { armed, tool } = this.plots;
    const cursor = tool === 'pan' ? 'grab' : '';
    this.controller.use({ scene, width, height, zoom, interactive, armed, cursor });
    this.options.draw(scene.targets, about, nameOfTarget, (target) => this.actions.isSelected(target));
    drawSliders(page.sliders, interactive ? (scene.handles ?? []) : [], (handle, value) =>
      this.around.moveThreshold(handle, value, true),
    );
    this.controls.draw(interactive ? (scene.plots ?? []) : [], {
      tool: this.touch && !armed ? 'none' : tool,
      zoomed: (plot) => !isWhole(this.plots.zooming.of(plot)),
      touch: this.touch,
    });
    this.plots.refresh();
    this.keptZoom.hold(this.plots.zooming.windows);
  }

  destroy(): void {
    this.stop.abort();
    this.controller.destroy();
    this.plots.stop();
    this.keptZoom.stop();
    this.selection.stop();
    this.tooltips.hide(false);
  }

  /** Fingers need larger buttons. */
  private get touch(): boolean {
    return this.touched || (this.around.host.hostEnv & mobileHost) !== 0;
  }

  private feel(touched: boolean): void {
    if (touched === this.touched) return;
    this.touched = touched;
    this.around.redraw();
  }

  private optionsOf(page: Page): Options {
    return new Options(page.options, {
      select: (target, besides) => this.actions.select(target.members(), besides),
      menu: (target) => this.actions.menuOf(target),
      escape: () => this.actions.clear(),
      focused: (target) => page.announce(nameOfTarget(target)),
    });
  }

  private controlsOf(page: Page, words: Words): PlotControls {
    return new PlotControls(page.plots, words, {
      tool: (tool) => this.plots.take(tool, this.touch),
      command: (plot, command) =>
        this.plots.command(plot, command) || (command.kind === 'escape' && this.actions.clear()),
      framing: () => this.plots.framing,
      focused: () => this.plots.refresh(),
      left: () => this.plots.leave(),
    });
  }

  private gestures(): Gestures {
    return {
      hover: (hit, x, y, touch) => this.actions.hover(hit, x, y, touch),
      leave: (touch) => this.actions.hover({}, 0, 0, touch),
      click: (hit, besides) => this.actions.click(hit, besides),
      menu: (hit, x, y) => this.actions.menu(hit, x, y),
      drag: (handle, value, done) => this.around.moveThreshold(handle, value, done),
      over: (plot) => this.controls.over(plot),
      begin: (plot, press, x, y) => this.plots.begin(plot, press, x, y),
      zoom: (plot, factor, x, y) => this.plots.zoom(plot, factor, x, y),
      pan: (plot, dx, dy) => this.plots.pan(plot, dx, dy),
    };
  }
}
