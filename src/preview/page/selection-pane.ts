import { element, on } from './element';
import type { JsonValue } from '../data';
import type { Say } from '../texts';

export interface SelectedCustomers {
  readonly count: number;
  /** The first of them, by name. */
  readonly names: readonly string[];
}

/** The filter that the visual puts on the report; no field when there is none. */
export interface ShownFilter {
  readonly field?: string;
  readonly values: readonly JsonValue[];
}

export interface SelectionPane {
  readonly element: HTMLElement;
  show(selected: SelectedCustomers): void;
  showFilter(filter: ShownFilter): void;
}

export interface SelectionListener {
  clearSelection(): void;
  highlight(share: number): void;
}

/** How many values of a filter are worth listing. */
const listedValues = 200;

/** What the visual does to the report (its selection, its filter), and what the report may do to it. */
export function createSelectionPane(say: Say, listener: SelectionListener): SelectionPane {
  const selection = element('div');
  const filter = element('div');
  const show = ({ count, names }: SelectedCustomers): void => {
    const left = count - names.length;
    selection.replaceChildren(
      element('p', { class: 'count' }, selectionTitle(count, say)),
      count === 0 ? element('p', { class: 'hint' }, say('selectHint')) : clearButton(say, listener),
      element('ul', {}, ...names.map((name) => element('li', {}, name))),
      ...(left > 0 ? [element('p', { class: 'hint' }, say('moreSelected', left))] : []),
    );
  };
  const showFilter = ({ field, values }: ShownFilter): void => {
    filter.hidden = field === undefined;
    const left = values.length - listedValues;
    filter.replaceChildren(
      element('p', { class: 'count' }, say('filterOn', field ?? '')),
      clearButton(say, listener),
      element(
        'ul',
        {},
        ...values.slice(0, listedValues).map((value) => element('li', {}, String(value ?? say('blank')))),
      ),
      ...(left > 0 ? [element('p', { class: 'hint' }, say('moreSelected', left))] : []),
    );
  };
  show({ count: 0, names: [] });
  showFilter({ values: [] });
  return {
    element: element('div', { class: 'selection' }, highlighter(say, listener), filter, selection),
    show,
    showFilter,
  };
}

function clearButton(say: Say, { clearSelection }: SelectionListener): HTMLElement {
  return on(element('button', { type: 'button', class: 'quiet' }, say('clear')), 'click', () => clearSelection());
}

/** Stands for another visual of the report in which someone selects. */
function highlighter(say: Say, { highlight }: SelectionListener): HTMLElement {
  const input = element('input', { id: 'highlight', type: 'checkbox', role: 'switch' });
  on(input, 'change', () => highlight(input.checked ? 0.25 : 0));
  return element('div', { class: 'property toggle' }, element('label', { for: 'highlight' }, say('highlight')), input);
}

export function selectionTitle(count: number, say: Say): string {
  if (count === 0) return say('noneSelected');
  return count === 1 ? say('oneSelected') : say('selected', count);
}
