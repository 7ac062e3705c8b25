import { drawTabs } from './marks/header';
import type { Page } from './marks/page';
import type { Completeness } from './host/segments';
import { growthOf, type Frame } from './views/frame';
import type { Finding } from './views/finding';
import type { Picture } from './views/picture';
import { statusOf, statusParts } from './status';
import { views, type View } from './views/views';
import { fit } from './text/fit';
import { customersInFocus } from './data/focused';
import { total } from './data/groups';
import { change, clear, html, showsOther } from './marks/dom';
import { drawForms, type FormChoices } from './forms';
import type { Sentence, ViewId } from './settings/settings';

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
  /** The selection is a filter on the other visuals; or it could be one, whole, instead of cut. */
  readonly isFilter: boolean;
  readonly canFilter: boolean;
  readonly interactive: boolean;
}

/** What readers may choose around the picture. */
export interface Choices extends FormChoices {
  readonly view: (id: ViewId) => void;
}

/** The sentence that fits; the visual's accessible name is the longest. */
export function drawChrome(page: Page, chrome: Chrome, choose: Choices): void {
  const { frame, picture, finding } = chrome;
  page.root.classList.toggle('relata-small', frame.size !== 'XL' && frame.size !== 'L');
  page.root.classList.toggle('relata-headless', !frame.header);
  page.root.classList.toggle('relata-brief', !frame.subline);
  page.root.classList.toggle('relata-menued', frame.menu);
  // Said again, the direction would have every element's style worked out again.
  const { dir, lang } = page.root;
  change(page.root, { dir, lang }, { dir: picture.words.direction, lang: picture.words.language });
  page.header.hidden = !frame.header;
  page.tabs.hidden = !frame.tabs;
  page.finding.hidden = !frame.finding;
  page.subline.hidden = !frame.subline;
  const large = frame.size === 'XL' || frame.size === 'L';
  const menu = drawMenu(page, chrome, choose);
  page.root.style.setProperty('--menu', `${menu}px`);
  const taken = drawChip(page, chrome) + (frame.header ? 0 : menu);
  const room = picture.frame.width - taken;
  const insetInlineEnd = `${taken + (large ? 24 : 12)}px`;
  Object.assign(page.finding.style, { insetInlineEnd });
  Object.assign(page.subline.style, { insetInlineEnd });
  const size = drawFont(page.finding, picture.settings.finding, large ? 1 : 14 / 18, 8);
  drawFont(page.subline, picture.settings.subline, 1, 4);
  page.subline.style.marginTop = `${growthOf(picture.settings.finding, 18)}px`;
  const weight = picture.settings.finding.bold ? 600 : 400;
  const sentence = fit(picture.measure, finding.sentences, room, size, weight);
  page.finding.textContent = sentence || (finding.sentences.at(-1) ?? '');
  page.finding.title = finding.sentences[0] ?? '';
  page.subline.textContent = finding.subline;
  page.subline.title = finding.subline;
  if (frame.tabs) drawViews(page, chrome, choose);
  drawForms(page, chrome, choose);
  if (frame.header) drawStatus(page, chrome);
}

/**
 * Writes a sentence in its own font.
 * @param scale of small pictures; @param leading pixels between its lines
 * @returns the size in pixels
 */
function drawFont({ style }: HTMLElement, sentence: Sentence, scale: number, leading: number): number {
  const size = Math.round(((sentence.fontSize * 4) / 3) * scale * 10) / 10;
  Object.assign(style, {
    fontFamily: sentence.fontFamily ?? '',
    fontSize: `${size}px`,
    lineHeight: `${Math.round(size + leading * scale)}px`,
    fontWeight: sentence.bold ? '600' : '400',
    fontStyle: sentence.italic ? 'italic' : '',
    textDecoration: sentence.underline ? 'underline' : '',
    color: sentence.color ?? '',
  });
  return size;
}

function drawViews(page: Page, { view, picture }: Chrome, choose: Choices): void {
  const { words, portfolio } = picture;
  const choices = views.map((one) => ({
    id: one.id,
    name: words.say(`view_${one.id}`),
    chosen: one.id === view.id,
    reason: one.ready(portfolio) ? undefined : words.say(`needs_${one.id}`),
  }));
  drawTabs(page.tabs, words.say('views'), choices, chooser(choose));
}

/** A function of its own, for the tabs keep it: made beside the customers, it would keep them in memory, too. */
function chooser(choose: Choices): (id: string) => void {
  return (id) => choose.view(id as ViewId);
}

/** Where there is no room for tabs, the views are a menu. Returns the width that it takes. */
function drawMenu(page: Page, { frame, view, picture }: Chrome, choose: Choices): number {
  page.menu.hidden = !frame.menu;
  if (!frame.menu) return 0;
  const { words, measure } = picture;
  clear(page.menu);
  page.menu.setAttribute('aria-label', words.say('views'));
  const names = views.map((one) => words.say(`view_${one.id}`));
  views.forEach((one, i) => {
    const option = html('option', '', { value: one.id }, names[i]);
    option.selected = one.id === view.id;
    page.menu.append(option);
  });
  page.menu.onchange = () => choose.view(page.menu.value as ViewId);
  const widest = Math.max(...names.map((name) => measure(name, frame.header ? 13 : 11, 600)));
  const width = Math.ceil(Math.min(picture.frame.width * 0.4, widest + 30));
  page.menu.style.width = `${width}px`;
  return width + 6;
}

/** The status in two parts: where both do not fit on the line, the second is not seen. */
function drawStatus(page: Page, chrome: Chrome): void {
  const { count, period } = statusParts(chrome);
  if (!showsOther(page.status, [count, period])) return;
  clear(page.status);
  page.status.title = statusOf(chrome);
  page.status.append(html('span', '', {}, count), html('span', '', {}, period));
}

/** The chip's words where it has a place, and the width it takes from the finding. */
function drawChip(page: Page, chrome: Chrome): number {
  const { picture, selected, frame, interactive } = chrome;
  const { words, numbers, measure } = picture;
  const small = frame.size === 'S' || frame.size === 'XS';
  page.chip.hidden = (selected === 0 && !chrome.isFilter) || small || !frame.finding || !interactive;
  page.instead.hidden = true;
  if (page.chip.hidden) return 0;
  const count = words.plural('n_customers', selected, numbers.count(selected));
  const limit = chrome.isFilter ? ` · ${words.say('is_filter')}` : limitOf(chrome);
  const whole = `${count}${shareOfValue(picture)}${limit}`;
  page.chip.setAttribute('aria-label', `${whole}. ${words.say('clear_selection')}`);
  page.chip.title = whole;
  const most = picture.frame.width * 0.5;
  const wordings = frame.size === 'M' ? [numbers.count(selected)] : [whole, `${count}${limit}`, count];
  const said = `${fit(measure, wordings, most - 60, 12) || numbers.count(selected)} ✕`;
  page.chip.textContent = said;
  const width = Math.ceil(measure(said, 12, 400)) + 28;
  page.chip.style.width = `${width}px`;
  return width + 12 + drawInstead(page, chrome, width);
}

/** A selection that was cut may become a filter, which holds any number: offered beside the chip. */
function drawInstead(page: Page, { picture, frame, canFilter }: Chrome, beside: number): number {
  const { words, measure } = picture;
  page.instead.hidden = !canFilter || frame.size === 'M';
  if (page.instead.hidden) return 0;
  const said = words.say('filter_instead');
  const width = Math.ceil(measure(said, 12, 400)) + 28;
  page.instead.textContent = said;
  page.instead.style.width = `${width}px`;
  page.instead.style.marginInlineEnd = `${beside + 8}px`;
  return width + 8;
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
  let chosen = 0;
  for (const i of customersInFocus(focus)) {
    const own = value[i] ?? NaN;
    if (!Number.isNaN(own)) chosen += own;
  }
  const whole = total(value);
  return whole > 0 ? ` · ${words.say('share_of_value', { share: numbers.share(chosen, whole) })}` : '';
}
