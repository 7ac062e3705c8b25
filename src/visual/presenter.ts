import type powerbi from 'powerbi-visuals-api';
import { drawChrome, statusOf, type Choices } from './chrome';
import { compose } from './compose';
import { nameOfTarget } from './hints';
import type { Options } from './interact/options';
import type { Controller } from './interact/controller';
import { drawSliders } from './interact/sliders';
import { drawGuidance } from './marks/guidance';
import type { Page } from './marks/page';
import type { Model } from './model';
import type { ViewId } from './settings/settings';
import { browserMeasure } from './text/font';
import type { Words } from './text/words';
import { emptyScene, type Handle, type Plot, type Scene, type Target, type Window } from './views/scene';

/** What the picture shows beyond its data: the selection, and how far readers zoomed into it. */
export interface Situation {
  readonly viewport: powerbi.IViewport;
  /** 1 for the customers in focus; absent when all are equal. */
  readonly focus?: Uint8Array;
  readonly windows: Readonly<Partial<Record<Plot['id'], Window>>>;
  readonly interactive: boolean;
  /** Customers selected here, and those that the selection had to leave out. */
  readonly selected: number;
  readonly cut: number;
  readonly isSelected: (target: Target) => boolean;
}

/** Draws models: decides the page, then hands each part of it to what draws it. */
export class Presenter {
  private readonly measure = browserMeasure();
  /** The picture on the screen. */
  scene: Scene = emptyScene;

  constructor(
    private readonly page: Page,
    private readonly options: Options,
    private readonly controller: Controller,
    private readonly words: Words,
    private readonly choices: Choices,
    private readonly moveThreshold: (handle: Handle, value: number) => void,
  ) {}

  draw(model: Model, situation: Situation): void {
    const { page, words, measure } = this;
    const { theme, settings, completeness } = model;
    const composition = compose(model, { ...situation, words, measure });
    const { width, height, guidance, scene, picture, view } = composition;
    this.scene = scene;
    page.colors(theme);
    page.resize(width, height, settings.zoom);
    drawChrome(page, { ...composition, ...situation, completeness }, this.choices);
    page.show(guidance ? 'guidance' : 'picture');
    if (guidance) drawGuidance(page.guidance, guidance, (id) => this.choices.view(id as ViewId));
    page.draw(scene, theme, picture.portfolio.focus);
    this.controller.use(scene, width, height, settings.zoom);
    const sentence = composition.finding.sentences[0] ?? '';
    const about = [words.say(`title_${view.id}`), sentence, statusOf({ picture, completeness })];
    this.options.draw(scene.targets, about.join('. '), nameOfTarget, situation.isSelected);
    drawSliders(page.sliders, scene.handles ?? [], this.moveThreshold);
  }
}
