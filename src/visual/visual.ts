/**
 * The Power BI visual: the relationship with each customer as a life cycle, a loyalty matrix and a pyramid. This file is
 * the shell: an update is read into columns and arranged by customer (`Reader`), then decided as a page and drawn
 * (`Presenter`); what readers do with it is `Interaction`.
 */
import type powerbi from 'powerbi-visuals-api';
import { FormattingSettingsService } from 'powerbi-visuals-utils-formattingmodel';
import '../../style/visual.less';
import type { Choices } from './chrome';
import type { Steps } from './data/steps';
import { exportReportHost } from './host/enums';
import { Overrides } from './host/overrides';
import { Rendering } from './host/rendering';
import { Slices } from './host/slices';
import { SubSelector } from './interact/sub-selection';
import { Interaction } from './interaction';
import { Page } from './marks/page';
import { Reader, type Model } from './model';
import { Presenter } from './presenter';
import type { Situation } from './situation';
import { inForceOf } from './settings/in-force';
import { paneOf } from './settings/pane';
import type { PyramidForm, Reading, ViewId } from './settings/settings';
import { browserMeasure } from './text/font';
import { wordsOf, type Words } from './text/words';
import type { Handle } from './views/scene';
import { movedThreshold } from './data/thresholds';

type Host = powerbi.extensibility.visual.IVisualHost;
type Update = powerbi.extensibility.visual.VisualUpdateOptions;

/** The most rows that are read, arranged and drawn without interruption. */
const rowsAtOnce = 30_000;

export class Visual implements powerbi.extensibility.visual.IVisual {
  private readonly host: Host;
  private readonly words: Words;
  private readonly service: FormattingSettingsService;
  private readonly page: Page;
  private readonly rendering: Rendering;
  private readonly slices = new Slices();
  private readonly reader: Reader;
  private readonly overrides: Overrides;
  private readonly interaction: Interaction;
  private readonly presenter: Presenter;
  readonly visualOnObjectFormatting: SubSelector;
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
    this.rendering = new Rendering(host.eventService);
    this.reader = new Reader(host, this.words, () => this.again());
    this.overrides = new Overrides(host);
    const { page, words } = this;
    const measure = browserMeasure(() => this.model?.settings.fontFamily);
    this.interaction = new Interaction({
      ...{ host, element, page, words, locale, measure },
      model: () => this.model,
      redraw: () => this.draw(),
      moveThreshold: (handle, value, done) => this.moveThreshold(handle, value, done),
    });
    this.visualOnObjectFormatting = new SubSelector(page.root, host.subSelectionService, {
      words,
      isPoint: (x, y) => this.interaction.isPoint(x, y),
    });
    this.presenter = new Presenter(page, this.interaction, words, measure, this.choices);
  }

  update(update: Update): void {
    this.rendering.start(update);
    this.lastUpdate = update;
    this.overrides.update(update.dataViews?.[0]);
    // Segments come faster than pictures of a million rows: the one under way is finished, then the next is made.
    if (update.operationKind && this.slices.busy) this.reader.add(update);
    else this.read(update);
  }

  getFormattingModel(): powerbi.visuals.FormattingModel {
    const { model, words } = this;
    if (!model) return { cards: [] };
    const inForce = inForceOf(model.portfolio, model.settings.tiers);
    return this.service.buildFormattingModel(paneOf(model.pane, inForce, { theme: model.theme, words }));
  }

  destroy(): void {
    this.visualOnObjectFormatting.destroy();
    this.interaction.destroy();
    this.slices.stop();
    this.reader.stop();
    this.rendering.finish();
    this.page.root.remove();
  }

  /** @param update nothing when only what readers chose has changed */
  private read(update?: Update): void {
    const { reader, overrides } = this;
    const sent = update?.dataViews?.[0]?.categorical?.categories?.[0]?.values?.length ?? 0;
    const rows = update?.operationKind ? reader.rows + sent : Math.max(reader.rows, sent);
    const whole = rows <= rowsAtOnce || !this.interaction.interactive || isExport(this.host);
    const done = (model?: Model): void => this.show(model);
    const steps = this.modelOf(reader.read(update, overrides.current));
    this.slices.start(steps, whole, done, (error) => this.rendering.fail(error));
  }

  /** Reads the model and, when its customers are many, prepares its picture: drawing it is then one short step. */
  private *modelOf(reading: Steps<Model | undefined>): Steps<Model | undefined> {
    const model = yield* reading;
    if (model && model.portfolio.size > rowsAtOnce) yield* this.presenter.prepare(model, this.situation(model));
    return model;
  }

  private situation(model: Model): Situation {
    const viewport = this.lastUpdate?.viewport ?? { width: 0, height: 0 };
    return { viewport, ...this.interaction.situation(model) };
  }

  private show(model?: Model): void {
    if (model && this.lastUpdate) {
      this.model = model;
      this.interaction.follow(this.lastUpdate, model);
      this.draw();
      this.visualOnObjectFormatting.update(this.lastUpdate.formatMode, this.lastUpdate.subSelections);
    }
    if (this.reader.isDue) this.read();
    else this.rendering.finish();
  }

  private draw(): void {
    const { model } = this;
    if (model && this.lastUpdate) this.presenter.draw(model, this.situation(model));
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
      pyramid: (pyramid: PyramidForm) => {
        this.override({ pyramid });
        this.overrides.keep('view', { pyramid });
      },
    };
  }

  private override(change: Parameters<Overrides['set']>[0]): void {
    this.overrides.set(change);
    this.again();
  }

  /** Reads and draws once more what the host sent last. */
  private again(): void {
    if (this.lastUpdate) this.read();
  }

  private moveThreshold({ id }: Handle, value: number, done: boolean): void {
    if (!this.interaction.interactive || !this.model) return;
    const { settings, portfolio } = this.model;
    const moved = movedThreshold(settings.thresholds, portfolio.cut, id, value);
    this.override({ thresholds: { ...settings.thresholds, ...moved } });
    if (done || moved.method) this.overrides.keep('thresholds', { ...moved });
  }
}

/** Exports take the picture as soon as it is said to be finished. */
function isExport(host: Host): boolean {
  return ((host.hostEnv ?? 0) & exportReportHost) !== 0;
}
