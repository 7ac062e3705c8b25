import { total } from './data/groups';
import { clear, html, showsOther } from './marks/dom';
import type { Page } from './marks/page';
import { pyramidForms, readings, type PyramidForm, type Reading } from './settings/settings';
import type { Frame } from './views/frame';
import type { Picture } from './views/picture';
import type { View } from './views/views';

/** What readers may choose of a view's form. */
export interface FormChoices {
  readonly reading: (id: Reading) => void;
  readonly pyramid: (id: PyramidForm) => void;
}

/** What decides which forms there are. */
interface Shown {
  readonly view: View;
  readonly picture: Picture;
  readonly frame: Pick<Frame, 'header'>;
}

/** The forms that a view can take, and the one it has. */
interface Forms {
  readonly title: string;
  readonly chosen: string;
  readonly list: readonly { readonly name: string; readonly id: string; readonly choose: () => void }[];
}

/** The two readings of the life cycle, where the fields of the second are there; the two forms of the pyramid. */
function formsOf({ view, picture }: Shown, choose: FormChoices): Forms | undefined {
  const { words, settings, portfolio } = picture;
  if (!view.ready(portfolio)) return undefined;
  if (view.id === 'pyramid' && total(portfolio.measures.value) > 0) {
    const list = pyramidForms.map((id) => ({
      id,
      name: words.say(`pyramid_${id}`),
      choose: () => choose.pyramid(id),
    }));
    return { title: words.say('setting_pyramid'), chosen: settings.pyramid, list };
  }
  const { relationshipAge, cooperation } = portfolio.history;
  if (view.id !== 'lifecycle' || !relationshipAge || !cooperation) return undefined;
  const list = readings.map((id) => ({ id, name: words.say(`reading_${id}`), choose: () => choose.reading(id) }));
  return { title: words.say('reading'), chosen: settings.reading, list };
}

/** A button a form at the end of the header. */
export function drawForms(page: Page, shown: Shown, choose: FormChoices): void {
  const forms = shown.frame.header ? formsOf(shown, choose) : undefined;
  page.readings.hidden = !forms;
  if (!forms || !showsOther(page.readings, forms)) return;
  const focused = [...page.readings.children].indexOf(document.activeElement ?? page.readings);
  clear(page.readings);
  page.readings.setAttribute('aria-label', forms.title);
  const buttons = forms.list.map(({ id, name, choose: chosen }) => {
    const pressed = String(id === forms.chosen);
    const button = html('button', 'relata-reading', { type: 'button', 'aria-pressed': pressed }, name);
    button.addEventListener('click', chosen);
    return button;
  });
  page.readings.append(...buttons);
  buttons[focused]?.focus();
}
