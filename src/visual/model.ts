import type powerbi from 'powerbi-visuals-api';
import type { FormattingSettingsService } from 'powerbi-visuals-utils-formattingmodel';
import { readColumns, type Columns } from './data/columns';
import { highlightedCustomers, portfolioOf, type Portfolio } from './data/portfolio';
import { dataUpdate } from './host/enums';
import { Identities } from './host/identities';
import { Segments, type Completeness } from './host/segments';
import { themeOf, type Theme } from './marks/theme';
import { fillPane, type Pane } from './settings/pane';
import type { Settings } from './settings/settings';
import { numbersOf, type Numbers } from './text/numbers';
import type { Words } from './text/words';

type Host = powerbi.extensibility.visual.IVisualHost;
type Update = powerbi.extensibility.visual.VisualUpdateOptions;

/** Everything that an update brings, read and arranged. */
export interface Model {
  readonly columns: Columns;
  readonly portfolio: Portfolio;
  readonly highlighted?: Uint8Array;
  readonly settings: Settings;
  readonly pane: Pane;
  readonly theme: Theme;
  readonly numbers: Numbers;
  readonly completeness: Completeness;
  readonly identities: Identities;
  /** Whether the report's author chose the view. */
  readonly viewIsChosen: boolean;
}

/** Turns updates into models; columns are read again only when the data changed, classes only when a rule did too. */
export class Reader {
  private readonly segments: Segments;
  private dataView?: powerbi.DataView;
  private columns: Columns = readColumns();
  private arranged?: { key: string; portfolio: Portfolio; identities: Identities };

  constructor(
    private readonly host: Host,
    private readonly words: Words,
    private readonly service: FormattingSettingsService,
  ) {
    this.segments = new Segments(host);
  }

  /** @param overrides of settings that the reader of the report has just made and the host has not returned yet */
  read(update: Update, overrides: Partial<Settings>): Model {
    const dataView = update.dataViews?.[0];
    const isData = update.type === undefined || (update.type & dataUpdate) !== 0 || this.dataView === undefined;
    const changed = dataView !== this.dataView && isData;
    if (changed) {
      this.columns = readColumns(dataView);
      this.arranged = undefined;
    }
    this.dataView = dataView ?? this.dataView;
    // Create is 0, Append 1, Segment 2: only the first begins anew.
    const completeness = this.segments.next(dataView, this.columns.rows, changed && !update.operationKind);
    return this.model(dataView, completeness, overrides);
  }

  private model(
    dataView: powerbi.DataView | undefined,
    completeness: Completeness,
    overrides: Partial<Settings>,
  ): Model {
    const theme = themeOf(this.host.colorPalette);
    const { pane, settings: own } = fillPane(this.service, theme, this.words, dataView);
    const settings: Settings = { ...own, ...overrides, thresholds: { ...own.thresholds, ...overrides.thresholds } };
    const { portfolio, identities } = this.arrange(settings, dataView);
    const objects = dataView?.metadata?.objects;
    pane.thresholds.behaviour.value = portfolio.cut.behaviour;
    pane.thresholds.attitude.value = portfolio.cut.attitude;
    return {
      columns: this.columns,
      portfolio,
      highlighted: highlightedCustomers(this.columns, portfolio),
      settings,
      pane,
      theme,
      numbers: numbersOf(this.host.locale || 'en-US', this.columns.measures.value?.format),
      completeness,
      identities,
      viewIsChosen: objects?.['view']?.['active'] !== undefined || overrides.view !== undefined,
    };
  }

  private arrange(settings: Settings, dataView?: powerbi.DataView): { portfolio: Portfolio; identities: Identities } {
    const key = JSON.stringify([settings.thresholds, settings.tiers]);
    if (this.arranged?.key === key) return this.arranged;
    const portfolio = portfolioOf(this.columns, settings.thresholds, settings.tiers);
    const category = dataView?.categorical?.categories?.find((one) => one.source.roles?.['customer']);
    this.arranged = { key, portfolio, identities: new Identities(this.host, portfolio, category) };
    return this.arranged;
  }
}
