import type powerbi from 'powerbi-visuals-api';
import type { Columns } from './data/columns';
import { highlightOf } from './data/highlight';
import { paintOf, type Paint } from './data/paint';
import { portfolioSteps, type Portfolio } from './data/portfolio';
import { finish, type Steps } from './data/steps';
import { resizeUpdates } from './host/enums';
import { Identities } from './host/identities';
import { Intake } from './host/intake';
import type { Completeness } from './host/segments';
import { forcedPalette } from './marks/forced-colors';
import { paletteOf, themeOf, type Theme } from './marks/theme';
import { readPane, type PaneValues } from './settings/cards';
import { settingsOf } from './settings/read';
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
  /** What the format pane holds. */
  readonly pane: PaneValues;
  readonly theme: Theme;
  readonly numbers: Numbers;
  readonly completeness: Completeness;
  readonly identities: Identities;
  /** The same for the same rows. */
  readonly rowsVersion: number;
  /** Whether the report's author chose the view. */
  readonly viewIsChosen: boolean;
}

type Arranged = { readonly key: string; readonly columns: Columns; readonly portfolio: Portfolio };

/**
 * Turns updates into models, in steps that may be interrupted. Each row is converted once; customers are arranged again
 * only when the rows or a rule changed, and while more rows are coming only when they have doubled.
 */
export class Reader {
  private readonly intake: Intake;
  private objects: powerbi.DataViewObjects = {};
  private current?: Model;
  private arranged?: Arranged;
  private paint?: { readonly of: Portfolio; readonly answer: number; readonly paint: Paint | undefined };
  /** What the last picture was made of. */
  private pictured = { answers: 0, rows: 0 };
  private warned = '';

  /** @param silent called when the host promised more rows and did not deliver */
  constructor(
    private readonly host: Host,
    private readonly words: Words,
    silent: () => void,
  ) {
    this.intake = new Intake(host, silent);
  }

  /** Rows held. */
  get rows(): number {
    return this.intake.rows;
  }

  stop(): void {
    this.intake.stop();
  }

  /** Rows have come since the last picture that are worth another. */
  get isDue(): boolean {
    return this.intake.answers !== this.pictured.answers && !this.waits;
  }

  /** Takes in the rows of an update at once, and leaves the picture to the reading that is under way. */
  add(update: Update): void {
    this.intake.settle();
    finish(this.intake.take(update, readPane(this.objects).data.most));
  }

  /**
   * @param update nothing when only what readers chose has changed
   * @param overrides of settings that the reader of the report has just made and the host has not returned yet
   * @returns nothing when there is nothing new to draw yet
   */
  *read(update: Update | undefined, overrides: Partial<Settings>): Steps<Model | undefined> {
    this.intake.settle();
    const isPictured = this.intake.answers === this.pictured.answers;
    if (update && this.current && isPictured && isResize(update)) return this.current;
    if (update?.dataViews?.[0]) this.objects = update.dataViews[0].metadata?.objects ?? {};
    const pane = readPane(this.objects);
    const theme = this.themeOf(pane);
    const own = settingsOf(pane, theme);
    if (update) yield* this.intake.take(update, own.mostRows);
    if (this.current && update?.operationKind && this.waits) return undefined;
    const pictured = { answers: this.intake.answers, rows: this.intake.progress };
    const settings: Settings = { ...own, ...overrides, thresholds: { ...own.thresholds, ...overrides.thresholds } };
    const { columns, portfolio } = yield* this.arrange(settings);
    this.pictured = pictured;
    this.current = this.model({ columns, portfolio, settings, pane, theme }, overrides);
    this.warn(this.current);
    return this.current;
  }

  /** A picture for each of many segments would cost more than all the rest; one each time their rows have doubled. */
  private get waits(): boolean {
    return this.intake.loading && this.intake.progress < 2 * this.pictured.rows;
  }

  private themeOf(pane: PaneValues): Theme {
    // Spelt out: pbiviz's audit looks for these letters in the package.
    const colorPalette = this.host.colorPalette;
    return themeOf(paletteOf(forcedPalette(colorPalette) ?? colorPalette, pane.background.color));
  }

  private *arrange(settings: Settings): Steps<Pick<Model, 'columns' | 'portfolio'>> {
    const { intake } = this;
    const columns = yield* intake.columns();
    const key = JSON.stringify([intake.version, settings.thresholds, settings.tiers]);
    let arranged = this.arranged?.key === key ? this.arranged : undefined;
    if (arranged?.columns !== columns) {
      const portfolio = arranged?.portfolio ?? (yield* portfolioSteps(columns, settings.thresholds, settings.tiers));
      const inPeriods = portfolio.history.courses !== undefined;
      const highlight = yield* highlightOf(columns, portfolio.rows, inPeriods);
      arranged = { key, columns, portfolio: { ...portfolio, highlight } };
      this.arranged = arranged;
    }
    const { portfolio } = arranged;
    return { columns, portfolio: { ...portfolio, paint: this.paintOf(portfolio) } };
  }

  /** Colours by rule come with the rows, and may change without them. */
  private paintOf(portfolio: Portfolio): Paint | undefined {
    const { answers, origins, rows } = this.intake;
    if (this.paint?.of !== portfolio || this.paint.answer !== answers) {
      const objects = origins.objects(rows);
      this.paint = { of: portfolio, answer: answers, paint: objects && paintOf([{ objects }], portfolio.rows) };
    }
    return this.paint.paint;
  }

  private model(
    read: Pick<Model, 'columns' | 'portfolio' | 'settings' | 'pane' | 'theme'>,
    overrides: Partial<Settings>,
  ): Model {
    const { portfolio, columns, settings } = read;
    const { current, intake, host } = this;
    const stays = current && current.rowsVersion === intake.version;
    return {
      ...read,
      highlighted: portfolio.highlight?.on,
      numbers: numbersOf(host.locale || 'en-US', columns.measures.value?.format, settings.numbers),
      completeness: intake.completeness,
      identities: stays ? current.identities : new Identities(host, portfolio.rows, intake.origins),
      rowsVersion: intake.version,
      viewIsChosen: this.objects['view']?.['active'] !== undefined || overrides.view !== undefined,
    };
  }

  private warn({ portfolio, numbers, completeness }: Model): void {
    const text =
      completeness === 'partial'
        ? this.words.plural('customers_partial', portfolio.size, numbers.count(portfolio.size))
        : '';
    if (text !== '' && text !== this.warned) {
      this.host.displayWarningIcon?.(text, this.words.say('customers_partial_why'));
    }
    if (completeness !== 'loading') this.warned = text;
  }
}

/** Only the place to draw in has changed. */
function isResize({ type }: Update): boolean {
  return Boolean(type) && (type & ~resizeUpdates) === 0;
}
