import type powerbi from 'powerbi-visuals-api';
import { portfolioTable } from '../harness/customers';
import { dataViewOf } from '../harness/data-view';
import { stage, type Stage } from '../harness/stage';
import { themes, views, type ScreenLocale, type Shot } from './matrix';

type Update = powerbi.extensibility.visual.VisualUpdateOptions;

/** One visual in one language with one set of customers, shown in all views, themes and sizes. */
export class Screen {
  private readonly on: Stage;
  private readonly data: powerbi.DataView;
  private theme = '';

  constructor(
    private readonly locale: ScreenLocale,
    rows: number,
  ) {
    this.on = stage({ locale });
    this.data = dataViewOf(portfolioTable(rows, { locale: locale === 'fr-FR' ? 'fr' : 'en' }));
  }

  /** Draws a shot, and resolves when the visual says that it has finished. */
  async show({ view, theme, width, height, locale }: Shot): Promise<void> {
    if (locale !== this.locale) throw new Error(`This visual speaks ${this.locale}.`);
    const { on, data } = this;
    if (theme !== this.theme) Object.assign(on.host.colorPalette, themes[theme]);
    this.theme = theme;
    document.body.style.background = themes[theme]?.background.value ?? '';
    Object.assign(on.element.style, { width: `${width}px`, height: `${height}px` });
    const metadata = { ...data.metadata, objects: { view: { ...views[view] } } };
    on.visual.update({
      viewport: { width, height },
      dataViews: [{ ...data, metadata }],
      type: 2,
      operationKind: 0,
      viewMode: 0,
      jsonFilters: [],
    } as unknown as Update);
    await this.drawn();
  }

  get element(): HTMLElement {
    return this.on.element;
  }

  remove(): void {
    this.on.remove();
  }

  private async drawn(): Promise<void> {
    const { rendering } = this.on.calls;
    const ended = (): boolean => rendering.filter((event) => event === 'started').length * 2 === rendering.length;
    for (let frame = 0; frame < 3000 && !ended(); frame++) await new Promise((next) => setTimeout(next, 10));
    const failed = rendering.filter((event) => event.startsWith('failed'));
    if (!ended() || failed.length > 0) throw new Error(`The rendering did not finish. ${failed.join(' ')}`);
    rendering.length = 0;
  }
}
