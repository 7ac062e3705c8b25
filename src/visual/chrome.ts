import { drawTabs } from './marks/header';
import type { Page } from './marks/page';
import type { Completeness } from './host/segments';
import type { Frame } from './views/frame';
import type { Finding } from './views/finding';
import type { Picture } from './views/picture';
import { views, type View } from './views/views';
import { fit } from './text/fit';
import { total } from './data/groups';
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
  page.root.classList.toggle('relata-brief', !frame.subline);
  page.root.classList.toggle('relata-menued', frame.menu);
  page.header.hidden = !frame.tabs;
  page.finding.hidden = !frame.finding;
  page.subline.hidden = !frame.subline;
  const large = frame.size === 'XL' || frame.size === 'L';
  const taken = drawChip(page, chrome) + (frame.menu ? 90 : 0);
  const room = picture.frame.width - taken;
  const right = `${taken + (large ? 24 : 12)}px`;
  Object.assign(page.finding.style, { right });
  Object.assign(page.subline.style, { right });
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

/** The chip's words where it has a place, and the width it takes from the finding. */
function drawChip(page: Page, chrome: Chrome): number {
  const { picture, selected, frame } = chrome;
  const { words, numbers, measure } = picture;
  const small = frame.size === 'S' || frame.size === 'XS';
  page.chip.hidden = selected === 0 || small || !frame.finding;
  if (page.chip.hidden) return 0;
  const count = words.plural('n_customers', selected, numbers.count(selected));
  const whole = `${count}${shareOfValue(picture)}${limitOf(chrome)}`;
  page.chip.setAttribute('aria-label', `${whole}. ${words.say('clear_selection')}`);
  page.chip.title = whole;
  const most = picture.frame.width * 0.5;
  const wordings = frame.size === 'M' ? [numbers.count(selected)] : [whole, `${count}${limitOf(chrome)}`, count];
  const said = `${fit(measure, wordings, most - 60, 12) || numbers.count(selected)} ✕`;
  page.chip.textContent = said;
  const width = Math.ceil(measure(said, 12, 400)) + 28;
  page.chip.style.width = `${width}px`;
  return width + 12;
}

function limitOf({ picture, selected, cut }: Chrome): string {
  const { words, numbers } = picture;
  if (cut === 0) return '';
  return ` · ${words.say('selection_cut', { n: numbers.count(selected), of: numbers.count(selected + cut) })}`;
}

function shareOfValue({ portfolio, words, numbers }: Picture): string {
  const { value } = portfolio.measures;
  const { focus } = portfolio;
  if (!value || !focus) return '';
  const chosen = total(value.filter((_, i) => focus[i] === 1));
  const whole = total(value);
  return whole > 0 ? ` · ${words.say('share_of_value', { share: numbers.share(chosen, whole) })}` : '';
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
