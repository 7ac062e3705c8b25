import { drawTabs } from './marks/header';
import type { Page } from './marks/page';
import type { Completeness } from './host/segments';
import type { Frame } from './views/frame';
import type { Finding } from './views/finding';
import type { Picture } from './views/picture';
import { views, type View } from './views/views';
import { fit } from './text/fit';
import { clear, html } from './marks/dom';
import { readings, type Reading, type ViewId } from './settings/settings';

/** What stands around the picture: the tabs, the status, the finding and the selection. */
export interface Chrome {
  readonly frame: Frame;
  readonly picture: Picture;
  readonly view: View;
  readonly finding: Finding;
  readonly completeness: Completeness;
  /** Customers selected here, and those that the selection had to leave out. */
  readonly selected: number;
  readonly cut: number;
}

/** What readers may choose around the picture. */
export interface Choices {
  readonly view: (id: ViewId) => void;
  readonly reading: (id: Reading) => void;
}

/** The sentence that fits; the visual's accessible name is the longest. */
export function drawChrome(page: Page, chrome: Chrome, choose: Choices): void {
  const { frame, picture, finding } = chrome;
  page.root.classList.toggle('relata-small', frame.size !== 'XL' && frame.size !== 'L');
  page.root.classList.toggle('relata-headless', !frame.tabs);
  page.header.hidden = !frame.tabs;
  page.finding.hidden = !frame.finding;
  page.subline.hidden = !frame.subline;
  const large = frame.size === 'XL' || frame.size === 'L';
  const room = picture.frame.width - (frame.menu ? 90 : 0);
  const sentence = fit(picture.measure, finding.sentences, room, large ? 18 : 14, 600);
  page.finding.textContent = sentence || (finding.sentences.at(-1) ?? '');
  page.finding.title = finding.sentences[0] ?? '';
  page.subline.textContent = finding.subline;
  page.subline.title = finding.subline;
  if (frame.tabs) drawViews(page, chrome, choose);
  drawReadings(page, chrome, choose);
  drawMenu(page, chrome, choose);
  page.status.textContent = statusOf(chrome);
  page.status.title = page.status.textContent;
  drawChip(page, chrome);
}

function drawViews(page: Page, { view, picture }: Chrome, choose: Choices): void {
  const { words, portfolio } = picture;
  const choices = views.map((one) => ({
    id: one.id,
    name: words.say(`view_${one.id}`),
    chosen: one.id === view.id,
    reason: one.ready(portfolio) ? undefined : words.say(`needs_${one.id}`),
  }));
  drawTabs(page.tabs, words.say('views'), choices, (id) => choose.view(id as ViewId));
}

/** Where there is no room for tabs, the views are a menu. */
function drawMenu(page: Page, { frame, view, picture }: Chrome, choose: Choices): void {
  page.menu.hidden = !frame.menu;
  if (!frame.menu) return;
  clear(page.menu);
  page.menu.setAttribute('aria-label', picture.words.say('views'));
  for (const one of views) {
    const option = html('option', '', { value: one.id }, picture.words.say(`view_${one.id}`));
    option.selected = one.id === view.id;
    page.menu.append(option);
  }
  page.menu.onchange = () => choose.view(page.menu.value as ViewId);
}

/** How many customers there are, and whether more are to come. */
export function statusOf({ picture, completeness }: Pick<Chrome, 'picture' | 'completeness'>): string {
  const { words, numbers, portfolio } = picture;
  const size = portfolio.size;
  const key = { complete: 'n_customers', loading: 'customers_loading', partial: 'customers_partial' }[completeness];
  return words.plural(key, size, numbers.count(size));
}

function drawChip(page: Page, { picture, selected, cut, frame }: Chrome): void {
  const { words, numbers, portfolio } = picture;
  page.chip.hidden = selected === 0 || frame.size === 'S' || frame.size === 'XS';
  if (page.chip.hidden) return;
  const count = words.plural('n_customers', selected, numbers.count(selected));
  const limited =
    cut > 0
      ? ` · ${words.say('selection_cut', { n: numbers.count(selected), of: numbers.count(selected + cut) })}`
      : '';
  const value = portfolio.measures.value;
  let share = '';
  if (value && portfolio.focus) {
    let whole = 0;
    let chosen = 0;
    value.forEach((one, i) => {
      if (Number.isNaN(one)) return;
      whole += one;
      if (portfolio.focus?.[i]) chosen += one;
    });
    if (whole > 0) share = ` · ${words.say('share_of_value', { share: numbers.share(chosen, whole) })}`;
  }
  page.chip.textContent = `${count}${share}${limited} ✕`;
  page.chip.setAttribute('aria-label', `${count}${share}${limited}. ${words.say('clear_selection')}`);
}

/** The life cycle's two readings, where the fields of the second are there. */
function drawReadings(page: Page, { frame, view, picture }: Chrome, choose: Choices): void {
  const { words, settings, portfolio } = picture;
  const { relationshipAge, cooperation } = portfolio.history;
  page.readings.hidden =
    !frame.tabs || view.id !== 'lifecycle' || !relationshipAge || !cooperation || !view.ready(portfolio);
  if (page.readings.hidden) return;
  const focused = [...page.readings.children].indexOf(document.activeElement ?? page.readings);
  clear(page.readings);
  page.readings.setAttribute('aria-label', words.say('reading'));
  const buttons = readings.map((reading) => {
    const pressed = String(settings.reading === reading);
    const name = words.say(`reading_${reading}`);
    const button = html('button', 'relata-reading', { type: 'button', 'aria-pressed': pressed }, name);
    button.addEventListener('click', () => choose.reading(reading));
    return button;
  });
  page.readings.append(...buttons);
  buttons[focused]?.focus();
}
