import type { Model } from './model';
import type { Guidance } from './marks/guidance';
import type { Theme } from './marks/theme';
import type { ViewId } from './settings/settings';
import type { Words } from './text/words';
import { glyphOf, glyphSize } from './views/glyphs';
import { mirroredShapes } from './views/mirror';
import { views, type View } from './views/views';

const ofCustomers: readonly ViewId[] = ['lifecycle', 'loyalty', 'pyramid'];

/** The view to show: the chosen one, or, when nobody chose, the first that has its fields. */
export function viewOf(model: Model): View {
  const chosen = views.find((view) => view.id === model.settings.view);
  const ready = views.find((view) => view.ready(model.portfolio));
  const [first] = views;
  const view = model.viewIsChosen ? (chosen ?? ready) : chosen?.ready(model.portfolio) ? chosen : (ready ?? chosen);
  return (view ?? first) as View;
}

/** What to say instead of a picture; nothing when the picture can be drawn. */
export function guidanceFor(model: Model, view: View, words: Words): Guidance | undefined {
  const { portfolio, columns } = model;
  const bound = Object.keys(columns.groupings).length + Object.keys(columns.measures).length > 0;
  if (!portfolio.hasCustomers) return landing(words, bound, model.theme);
  if (portfolio.size === 0) return plain(words.say('no_rows'), words.say('no_rows_text'));
  if (view.ready(portfolio)) return undefined;
  const ready = views
    .filter((one) => one.ready(portfolio))
    .map((one) => ({ id: one.id, name: words.say(`view_${one.id}`) }));
  return {
    title: words.say(`missing_${view.id}`),
    text: words.say(`needs_${view.id}`),
    cards: [],
    needs: '',
    foot: ready.length === 0 ? words.say('no_view_ready') : '',
    ready,
    readyTitle: words.say('ready_views'),
  };
}

function landing(words: Words, bound: boolean, theme: Theme): Guidance {
  return {
    title: bound ? words.say('missing_customer') : 'Relata',
    text: words.say(bound ? 'missing_customer_text' : 'landing'),
    cards: ofCustomers.map((id) => ({
      id,
      name: words.say(`view_${id}`),
      about: words.say(`about_${id}`),
      needs: words.say(`needs_${id}`),
      glyph: words.direction === 'rtl' ? mirroredShapes(glyphOf(id, theme), glyphSize.width) : glyphOf(id, theme),
    })),
    needs: words.say('needs'),
    foot: words.say('landing_start'),
    ready: [],
    readyTitle: '',
  };
}

function plain(title: string, text: string): Guidance {
  return { title, text, cards: [], needs: '', foot: '', ready: [], readyTitle: '' };
}
