import { element, on } from './element';
import type { Say } from '../texts';

export interface SelectedCustomers {
  readonly count: number;
  /** The first of them, by name. */
  readonly names: readonly string[];
}

export interface SelectionPane {
  readonly element: HTMLElement;
  show(selected: SelectedCustomers): void;
}

export function createSelectionPane(say: Say, clear: () => void): SelectionPane {
  const pane = element('div', { class: 'selection' });
  function show({ count, names }: SelectedCustomers): void {
    const left = count - names.length;
    pane.replaceChildren(
      element('p', { class: 'count' }, selectionTitle(count, say)),
      count === 0
        ? element('p', { class: 'hint' }, say('selectHint'))
        : on(element('button', { type: 'button', class: 'quiet' }, say('clear')), 'click', clear),
      element('ul', {}, ...names.map((name) => element('li', {}, name))),
      ...(left > 0 ? [element('p', { class: 'hint' }, say('moreSelected', left))] : []),
    );
  }
  show({ count: 0, names: [] });
  return { element: pane, show };
}

export function selectionTitle(count: number, say: Say): string {
  if (count === 0) return say('noneSelected');
  return count === 1 ? say('oneSelected') : say('selected', count);
}
