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
  private seen?: powerbi.DataView;
  private current?: Model;
  private columns: Columns = readColumns();
  private arranged?: { key: string; portfolio: Portfolio; identities: Identities };

  constructor(
    private readonly host: Host,
    private readonly words: Words,
    private readonly service: FormattingSettingsService,
    silent: () => void,
  ) {
    this.segments = new Segments(host, silent);
  }

  stop(): void {
    this.segments.stop();
  }

  /** @param overrides of settings that the reader of the report has just made and the host has not returned yet */
  read(update: Update, overrides: Partial<Settings>): Model {
    const dataView = update.dataViews?.[0];
    const isData = update.type === undefined || (update.type & dataUpdate) !== 0 || this.dataView === undefined;
    const rows = rowsOf(dataView);
    const changed = dataView !== this.dataView && (isData || rows !== this.columns.rows);
    // Create is 0, Append 1, Segment 2: only the first begins anew.
    const completeness = this.segments.next(dataView, rows, changed && !update.operationKind);
    if (this.waits(dataView, rows, completeness === 'loading' && Boolean(update.operationKind)) && this.current) {
      return this.current;
    }
    if (changed) {
      this.columns = readColumns(dataView);
      this.arranged = undefined;
    }
    this.dataView = dataView ?? this.dataView;
    this.current = this.model(dataView, completeness, overrides);
    if (completeness === 'partial') this.warn(this.current);
    return this.current;
  }

  private warn({ portfolio, numbers }: Model): void {
    const text = this.words.plural('customers_partial', portfolio.size, numbers.count(portfolio.size));
    this.host.displayWarningIcon?.(text, this.words.say('customers_partial_why'));
  }

  /**
   * While more rows are coming, data are read again only when they have doubled, or a million rows in segments would
   * be read dozens of times over. Asked a second time for the same data (a setting changed), it reads them.
   */
  private waits(dataView: powerbi.DataView | undefined, rows: number, continued: boolean): boolean {
    const known = dataView === this.seen;
    this.seen = dataView;
    return continued && !known && rows < 2 * this.columns.rows;
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

function rowsOf(dataView?: powerbi.DataView): number {
  return dataView?.categorical?.categories?.[0]?.values.length ?? 0;
}
