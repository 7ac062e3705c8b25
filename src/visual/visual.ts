/**
 * The Power BI visual: the relationship with each customer as a life cycle, a loyalty matrix and a pyramid. This file is
 * the shell: an update is read into columns and arranged by customer (`Reader`), then decided as a page and drawn
 * (`Presenter`); what readers do with it is `ReaderActions`.
 */
import type powerbi from 'powerbi-visuals-api';
import { FormattingSettingsService } from 'powerbi-visuals-utils-formattingmodel';
import '../../style/visual.less';
import type { Choices } from './chrome';
import { nameOfTarget } from './hints';
import { Overrides } from './host/overrides';
import { rendered } from './host/rendering';
import { Selection } from './host/selection';
import { Tooltips } from './host/tooltips';
import { Controller } from './interact/controller';
import { Options } from './interact/options';
import { Page } from './marks/page';
import { Reader, type Model } from './model';
import { Presenter } from './presenter';
import { ReaderActions } from './reader-actions';
import type { Reading, ViewId } from './settings/settings';
import { wordsOf, type Words } from './text/words';
import type { Handle } from './views/scene';

type Host = powerbi.extensibility.visual.IVisualHost;
type Update = powerbi.extensibility.visual.VisualUpdateOptions;

export class Visual implements powerbi.extensibility.visual.IVisual {
  private readonly host: Host;
  private readonly words: Words;
  private readonly service: FormattingSettingsService;
  private readonly page: Page;
  private readonly reader: Reader;
  private readonly selection: Selection;
  private readonly overrides: Overrides;
  private readonly tooltips: Tooltips;
  private readonly controller: Controller;
  private readonly presenter: Presenter;
  private readonly actions: ReaderActions;
  private lastUpdate?: Update;
  private model?: Model;

  constructor(options?: powerbi.extensibility.visual.VisualConstructorOptions) {
    if (!options) throw new Error('A visual needs its host.');
    const { host, element } = options;
    this.host = host;
    const locale = host.locale || 'en-US';
    const manager = host.createLocalizationManager();
    this.words = wordsOf(locale, (key) => manager.getDisplayName(key));
    this.service = new FormattingSettingsService(manager);
    this.page = new Page(element);
    this.reader = new Reader(host, this.words, this.service, () => this.again());
    this.selection = new Selection(host, () => this.draw());
    this.overrides = new Overrides(host);
    this.tooltips = new Tooltips(host.tooltipService);
    this.actions = this.actionsIn(locale);
    this.controller = this.pointer(element);
    const move = (handle: Handle, value: number): void => this.moveThreshold(handle, value, true);
    this.presenter = new Presenter(this.page, this.keyboard(), this.controller, this.words, this.choices, move);
    this.page.chip.addEventListener('click', () => this.actions.clear());
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

  private actionsIn(locale: string): ReaderActions {
    const { page, selection, tooltips, words } = this;
    return new ReaderActions({
      ...{ page, selection, tooltips, words, locale },
      interactive: () => this.interactive,
      model: () => this.model,
      scene: () => this.presenter.scene,
      redraw: () => this.draw(),
    });
  }

  private keyboard(): Options {
    return new Options(this.page.options, {
      select: (target, besides) => this.actions.select(target.members(), besides),
      menu: (target) => this.actions.menuOf(target),
      escape: () => this.actions.clear(),
      focused: (target) => this.page.announce(nameOfTarget(target)),
    });
  }

  private pointer(element: HTMLElement): Controller {
    return new Controller(element, this.page.picture, {
      hover: (hit, x, y, touch) => this.actions.hover(hit, x, y, touch),
      leave: (touch) => this.actions.hover({}, 0, 0, touch),
      click: (hit, besides) => this.actions.click(hit, besides),
      menu: (hit, x, y) => this.actions.menu(hit, x, y),
      drag: (handle, value, done) => this.moveThreshold(handle, value, done),
    });
  }

  private read(update: Update): void {
    const before = this.model?.identities;
    this.model = this.reader.read(update, this.overrides.current);
    if (this.model.identities !== before) this.selection.rebind(this.model.identities);
  }

  private draw(): void {
    const { model, lastUpdate, selection } = this;
    if (!model || !lastUpdate) return;
    this.presenter.draw(model, {
      viewport: lastUpdate.viewport,
      // A selection made here wins over what another visual highlights.
      focus: selection.focus(model.portfolio.size) ?? model.highlighted,
      windows: {},
      interactive: this.interactive,
      selected: selection.size,
      cut: selection.cut,
      isSelected: (target) => this.actions.isSelected(target),
    });
  }

  private get interactive(): boolean {
    return this.host.hostCapabilities?.allowInteractions !== false;
  }

  private get choices(): Choices {
    return {
      view: (view: ViewId) => {
        this.override({ view });
        this.overrides.keep('view', { active: view });
      },
      reading: (reading: Reading) => {
        this.override({ reading });
        this.overrides.keep('view', { reading });
      },
    };
  }

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
}
