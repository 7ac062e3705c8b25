import { element, on } from './element';
import type { Locale } from '../../relationship/text';
import type { JsonValue } from '../data';
import type { Fact, TooltipItem } from '../protocol';
import type { Say } from '../texts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What Power BI draws above a visual: its tooltip and the menu of a data point. */
export interface Floating {
  readonly element: HTMLElement;
  /** @param identities number of rows that the tooltip is about */
  showTooltip(point: Point, identities: number, items?: readonly TooltipItem[]): void;
  hideTooltip(): void;
  /** The fields of the data point under the pointer; none for an empty area. */
  showMenu(point: Point, facts: readonly Fact[]): void;
  hideAll(): void;
}

/** Keeps the mark free: the distance of the tooltip from the pointer. */
const gap = 14;

export function createFloating(locale: Locale, say: Say): Floating {
  const tooltip = element('div', { class: 'card tooltip', hidden: true, role: 'tooltip' });
  const menu = element('div', { class: 'card menu', hidden: true, role: 'dialog', 'aria-label': say('contextMenu') });
  const hideAll = (): void => {
    tooltip.hidden = true;
    menu.hidden = true;
  };
  document.addEventListener('pointerdown', ({ target }) => {
    if (!menu.contains(target as Node)) menu.hidden = true;
  });
  on(menu, 'keydown', ({ key }) => {
    if (key === 'Escape') menu.hidden = true;
  });
  return {
    element: element('div', {}, tooltip, menu),
    showTooltip(point, identities, items) {
      tooltip.dataset['identities'] = String(identities);
      if (items) tooltip.replaceChildren(...tooltipContent(items));
      tooltip.hidden = tooltip.childElementCount === 0;
      place(tooltip, point, gap);
    },
    hideTooltip: () => void (tooltip.hidden = true),
    showMenu(point, facts) {
      hideAll();
      const close = on(element('button', { type: 'button', class: 'quiet' }, say('close')), 'click', hideAll);
      menu.replaceChildren(
        element('h2', {}, facts[0] ? written(facts[0].value, locale, say) : say('emptyArea')),
        element('dl', {}, ...facts.slice(1).flatMap(({ name, value }) => row(name, written(value, locale, say)))),
        close,
      );
      menu.hidden = false;
      place(menu, point, 2);
      close.focus();
    },
    hideAll,
  };
}

function tooltipContent(items: readonly TooltipItem[]): HTMLElement[] {
  const headers = [...new Set(items.flatMap(({ header }) => header ?? []))];
  const rows = items.flatMap(({ displayName, value, color }) => {
    const swatch = element('i', { class: 'swatch' });
    swatch.style.background = color ?? '';
    return row(displayName, value, color ? swatch : undefined);
  });
  return [...headers.map((header) => element('h2', {}, header)), element('dl', {}, ...rows)];
}

function row(name: string, value: string, swatch?: HTMLElement): HTMLElement[] {
  return [element('dt', {}, swatch, name), element('dd', {}, value)];
}

function written(value: JsonValue, locale: Locale, say: Say): string {
  if (value === null || value === '') return say('blank');
  return typeof value === 'number' ? value.toLocaleString(locale, { maximumFractionDigits: 2 }) : String(value);
}

/** Beside a point of the page, on the side where there is room. */
function place(card: HTMLElement, { x, y }: Point, distance: number): void {
  const { width, height } = card.getBoundingClientRect();
  const right = x + distance + width <= document.documentElement.clientWidth;
  const below = y + distance + height <= window.innerHeight;
  card.style.left = `${Math.max(0, right ? x + distance : x - distance - width)}px`;
  card.style.top = `${Math.max(0, below ? y + distance : y - distance - height)}px`;
}
