/**
 * The Power BI visual: the relationship with each customer as a life cycle, a loyalty matrix and a pyramid. This file is
 * the shell: an update is read into columns and arranged by customer (`Reader`), decided as a page with its scene
 * (`compose`), then drawn.
 */
import type powerbi from 'powerbi-visuals-api';
import { FormattingSettingsService } from 'powerbi-visuals-utils-formattingmodel';
import '../../style/visual.less';
import { drawChrome, statusOf } from './chrome';
import { compose } from './compose';
import { hintOf, nameOfTarget } from './hints';
import { Overrides } from './host/overrides';
import { rendered } from './host/rendering';
import { Selection } from './host/selection';
import { Tooltips } from './host/tooltips';
import { Controller, hoverShapes } from './interact/controller';
import { Options } from './interact/options';
import type { Hit } from './interact/pointer';
import { drawSliders } from './interact/sliders';
import { drawGuidance } from './marks/guidance';
import { Page } from './marks/page';
import { Reader, type Model } from './model';
import type { Reading, ViewId } from './settings/settings';
import { browserMeasure } from './text/font';
import { wordsOf, type Words } from './text/words';
import { emptyScene, type Handle, type Scene, type Target } from './views/scene';

type Host = powerbi.extensibility.visual.IVisualHost;
type Update = powerbi.extensibility.visual.VisualUpdateOptions;

export class Visual implements powerbi.extensibility.visual.IVisual {
  private readonly host: Host;
  private readonly locale: string;
  private readonly words: Words;
  private readonly service: FormattingSettingsService;
  private readonly page: Page;
  private readonly reader: Reader;
  private readonly selection: Selection;
  private readonly overrides: Overrides;
  private readonly tooltips: Tooltips;
  private readonly options: Options;
  private readonly controller: Controller;
  private readonly measure = browserMeasure();
  private lastUpdate?: Update;
  private model?: Model;
  private scene: Scene = emptyScene;

  constructor(options?: powerbi.extensibility.visual.VisualConstructorOptions) {
    if (!options) throw new Error('A visual needs its host.');
    const { host, element } = options;
    this.host = host;
    this.locale = host.locale || 'en-US';
    const manager = host.createLocalizationManager();
    this.words = wordsOf(this.locale, (key) => manager.getDisplayName(key));
    this.service = new FormattingSettingsService(manager);
    this.page = new Page(element);
    this.reader = new Reader(host, this.words, this.service, () => this.again());
    this.selection = new Selection(host, () => this.draw());
    this.overrides = new Overrides(host);
    this.tooltips = new Tooltips(host.tooltipService);
    this.options = new Options(this.page.options, {
      select: (target, besides) => this.select(target.members(), besides),
      menu: (target) => this.menuAt(target),
      escape: () => this.clearSelection(),
      focused: (target) => this.page.announce(nameOfTarget(target)),
    });
    this.controller = new Controller(element, this.page.picture, {
      hover: (hit, x, y, touch) => this.hover(hit, x, y, touch),
      leave: (touch) => this.hover({}, 0, 0, touch),
      click: (hit, besides) => this.click(hit, besides),
      menu: (hit, x, y) => this.selection.showMenu(hit.customer ?? hit.target?.members()[0], x, y),
      drag: (handle, value, done) => this.moveThreshold(handle, value, done),
    });
    this.page.chip.addEventListener('click', () => this.clearSelection());
  }

  update(update: Update): void {
    rendered(this.host.eventService, update, () => {
      this.lastUpdate = update;
      this.overrides.update(update.dataViews?.[0]);
      this.read(update);
      this.draw();
    });
  }

  getFormattingModel(): powerbi.visuals.FormattingModel {
    return this.model ? this.service.buildFormattingModel(this.model.pane) : { cards: [] };
  }

  destroy(): void {
    this.controller.destroy();
    this.reader.stop();
    this.tooltips.hide(false);
    this.page.root.remove();
  }

  private read(update: Update): void {
    const before = this.model?.identities;
    this.model = this.reader.read(update, this.overrides.current);
    if (this.model.identities !== before) this.selection.rebind(this.model.identities);
  }

  private draw(): void {
    const { model, lastUpdate, words, measure, interactive } = this;
    if (!model || !lastUpdate) return;
    const { theme, settings, completeness } = model;
    // A selection made here wins over what another visual highlights.
    const focus = this.selection.focus(model.portfolio.size) ?? model.highlighted;
    const page = compose(model, { viewport: lastUpdate.viewport, focus, interactive, words, measure });
    const { width, height, guidance, scene, picture, view } = page;
    this.scene = scene;
    this.page.colors(theme);
    this.page.resize(width, height, settings.zoom);
    const { size: selected, cut } = this.selection;
    drawChrome(this.page, { ...page, completeness, selected, cut }, this.choices);
    this.page.show(guidance ? 'guidance' : 'picture');
    if (guidance) drawGuidance(this.page.guidance, guidance, (id) => this.choices.view(id as ViewId));
    this.page.draw(scene, theme, picture.portfolio.focus);
    this.controller.use(scene, width, height, settings.zoom);
    const about = [words.say(`title_${view.id}`), page.finding.sentences[0] ?? '', statusOf({ picture, completeness })];
    this.options.draw(scene.targets, about.join('. '), nameOfTarget, (target) => this.isSelected(target));
    drawSliders(this.page.sliders, scene.handles ?? [], (handle, value) => this.moveThreshold(handle, value, true));
  }

  private get interactive(): boolean {
    return this.host.hostCapabilities?.allowInteractions !== false;
  }

  private readonly choices = {
    view: (view: ViewId): void => {
      this.override({ view });
      this.overrides.keep('view', { active: view });
    },
    reading: (reading: Reading): void => {
      this.override({ reading });
      this.overrides.keep('view', { reading });
    },
  };

  private override(change: Parameters<Overrides['set']>[0]): void {
    this.overrides.set(change);
    this.again();
  }

  /** Reads and draws once more what the host sent last. */
  private again(): void {
    if (!this.lastUpdate) return;
    this.read(this.lastUpdate);
    this.draw();
  }

  private moveThreshold({ id }: Handle, value: number, done: boolean): void {
    if (!this.interactive) return;
    this.override({ thresholds: { scale: 'auto', ...this.model?.settings.thresholds, [id]: value } });
    if (done) this.overrides.keep('thresholds', { [id]: value });
  }

  private hover(hit: Hit, x: number, y: number, touch: boolean): void {
    const hint = this.model && hintOf(hit, this.model, this.words, this.locale);
    this.page.overlay(this.model ? hoverShapes(this.scene, hit, this.model.theme.ink) : []);
    if (hint) this.tooltips.show(hint, x, y, touch);
    else this.tooltips.hide(touch);
  }

  private click(hit: Hit, besides: boolean): void {
    if (hit.customer !== undefined) this.select(Uint32Array.of(hit.customer), besides);
    else if (hit.target) this.select(hit.target.members(), besides);
    else this.clearSelection();
  }

  private select(customers: Uint32Array, besides: boolean): void {
    if (!this.interactive) return;
    this.selection.select(customers, besides);
    this.draw();
    const chip = this.page.chip.getAttribute('aria-label') ?? '';
    this.page.announce(this.selection.size === 0 ? this.words.say('selection_cleared') : chip);
  }

  private clearSelection(): boolean {
    if (this.selection.size === 0 || !this.interactive) return false;
    this.selection.clear();
    this.draw();
    this.page.announce(this.words.say('selection_cleared'));
    return true;
  }

  private isSelected(target: Target): boolean {
    if (target.count === 0 || target.count > this.selection.size) return false;
    return target.members().every((customer) => this.selection.has(customer));
  }

  private menuAt(target: Target): void {
    const { left, top } = this.page.root.getBoundingClientRect();
    const zoom = this.model?.settings.zoom ?? 1;
    const { x, y, width, height } = target.bounds;
    this.selection.showMenu(target.members()[0], left + (x + width / 2) * zoom, top + (y + height / 2) * zoom);
  }
}
