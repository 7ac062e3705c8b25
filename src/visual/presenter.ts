import { drawChrome, type Choices } from './chrome';
import { compose, prepare, type Composition } from './compose';
import type { Steps } from './data/steps';
import type { Interaction } from './interaction';
import { drawGuidance } from './marks/guidance';
import { Motion, type Shown } from './marks/motion';
import type { Page } from './marks/page';
import type { Model } from './model';
import type { ViewId } from './settings/settings';
import type { Situation } from './situation';
import { statusOf } from './status';
import type { TextMeasure } from './text/fit';
import type { Words } from './text/words';

/** Draws models: decides the page, then hands each part of it to what draws it. */
export class Presenter {
  private readonly motion: Motion;

  constructor(
    private readonly page: Page,
    private readonly interaction: Interaction,
    private readonly words: Words,
    private readonly measure: TextMeasure,
    private readonly choices: Choices,
  ) {
    this.motion = new Motion(page.picture);
  }

  /** Works out in steps what takes long to draw. */
  prepare(model: Model, situation: Situation): Steps<void> {
    const { words, measure } = this;
    return prepare(model, { ...situation, words, measure });
  }

  draw(model: Model, situation: Situation): void {
    const { page, words, measure } = this;
    const { theme, settings, completeness } = model;
    const composition = compose(model, { ...situation, words, measure });
    const { width, height, guidance, scene, picture, view } = composition;
    page.colors(theme);
    page.font(settings.fontFamily);
    page.resize(width, height, settings.zoom);
    drawChrome(page, { ...composition, ...situation, completeness }, this.choices);
    page.show(guidance ? 'guidance' : 'picture');
    if (guidance) drawGuidance(page.guidance, guidance, (id) => this.choices.view(id as ViewId));
    page.draw(scene, theme, picture.portfolio.focus);
    const sentence = composition.finding.sentences[0] ?? '';
    const about = [words.say(`view_${view.id}`), sentence, statusOf({ picture, completeness })];
    this.interaction.use({ scene, width, height, zoom: settings.zoom, about: about.join('. ') });
    this.motion.show(shownOf(model, composition, situation), !situation.interactive);
  }
}

function shownOf(
  { columns, settings, completeness }: Model,
  { view, width, height }: Composition,
  { focus }: Situation,
): Shown {
  const { reading, pyramid } = settings;
  return {
    view: [view.id, reading, pyramid].join(),
    data: completeness === 'loading' ? undefined : columns,
    focus,
    size: [width, height].join(),
    customers: columns.rows,
  };
}
