import { element, on } from './element';
import type { JsonValue } from '../data';
import type { PaneCard, PaneControl, Property, PropertyValue } from '../protocol';
import type { Say } from '../texts';

export type FormatChange = Property & { readonly value?: PropertyValue };

export interface FormatListener {
  format(changes: readonly FormatChange[]): void;
  /** People want to format by pointing at the picture, or no longer do. */
  formatMode(on: boolean): void;
}

export interface FormatPane {
  readonly element: HTMLElement;
  show(cards: readonly PaneCard[]): void;
}

/** A format pane in the way of Power BI's: a fold a card, each with its controls and a way back to the defaults. */
export function createFormatPane(say: Say, listener: FormatListener): FormatPane {
  const pane = element('div', {}, element('p', { class: 'hint' }, say('noFormat')));
  const change = listener.format;
  let shape = '';
  return {
    element: element('div', { class: 'format' }, pointing(say, listener), pane),
    show(cards) {
      const next = JSON.stringify(cards, (key, value: unknown) => (key === 'value' ? undefined : value));
      if (next !== shape) rebuild(pane, cards, say, change);
      shape = next;
      for (const control of cards.flatMap(controlsOf)) showValue(control);
    },
  };
}

/** Format mode: a click in the picture chooses a part of it instead of customers. */
function pointing(say: Say, { formatMode }: FormatListener): HTMLElement {
  const input = element('input', { id: 'format-mode', type: 'checkbox', role: 'switch' });
  on(input, 'change', () => formatMode(input.checked));
  return element(
    'div',
    { class: 'property toggle' },
    element('label', { for: 'format-mode' }, say('formatMode')),
    input,
  );
}

function controlsOf(card: PaneCard): PaneControl[] {
  return [...(card.toggle ? [card.toggle] : []), ...card.groups.flatMap(({ controls }) => controls)];
}

/** Draws all cards anew; what was unfolded stays so. */
function rebuild(
  pane: HTMLElement,
  cards: readonly PaneCard[],
  say: Say,
  change: (changes: readonly FormatChange[]) => void,
): void {
  const open = new Set([...pane.querySelectorAll('details[open]')].map(({ id }) => id));
  const folds = cards.map((card, index) => {
    const id = `card-${card.id}`;
    const revert = on(element('button', { type: 'button', class: 'quiet' }, say('revert')), 'click', () =>
      change(card.revert.map((property) => ({ ...property }))),
    );
    return element(
      'details',
      { id, open: open.size > 0 ? open.has(id) : index === 0 },
      element('summary', {}, card.label),
      card.toggle && drawControl(card.toggle, say, change),
      ...card.groups.flatMap(({ label, controls }) => [
        label !== undefined && label !== card.label && element('h3', {}, label),
        ...controls.map((control) => drawControl(control, say, change)),
      ]),
      card.revert.length > 0 && revert,
    );
  });
  pane.replaceChildren(...(folds.length > 0 ? folds : [element('p', { class: 'hint' }, say('noFormat'))]));
}

function drawControl(control: PaneControl, say: Say, change: (changes: readonly FormatChange[]) => void): HTMLElement {
  const id = idOf(control);
  const label = element('label', { for: id, title: control.description }, control.label || say('format'));
  if (control.type === 'unsupported') {
    return element('div', { class: 'property' }, label, element('output', { id }, say('onlyInPowerBi')));
  }
  const input = drawInput(control, id);
  input.disabled = control.disabled;
  on(input, 'change', () => {
    const { objectName, propertyName } = control;
    change([{ objectName, propertyName, value: readValue(control, input) }]);
  });
  return element('div', { class: `property ${control.type}` }, label, input, control.unit);
}

function drawInput(control: PaneControl, id: string): HTMLInputElement | HTMLSelectElement {
  if (control.type === 'choice') {
    const options = (control.choices ?? []).map(({ value, label }) => element('option', { value }, label));
    return element('select', { id }, ...options);
  }
  if (control.type === 'toggle') return element('input', { id, type: 'checkbox', role: 'switch' });
  if (control.type === 'number' || control.type === 'slider') {
    const [type, step] = control.type === 'number' ? ['number', 'any'] : ['range', '1'];
    return element('input', { id, type, step, min: control.minimum, max: control.maximum });
  }
  return element('input', { id, type: control.type });
}

function readValue(control: PaneControl, input: HTMLInputElement | HTMLSelectElement): PropertyValue | undefined {
  if (control.type === 'toggle') return (input as HTMLInputElement).checked;
  if (control.type === 'color') return { solid: { color: input.value } };
  if (control.type !== 'number' && control.type !== 'slider') return input.value;
  return input.value === '' ? undefined : bounded(Number(input.value), control);
}

function bounded(value: number, { minimum = -Infinity, maximum = Infinity }: PaneControl): number {
  return Math.min(maximum, Math.max(minimum, value));
}

/** Shows what the visual says the value is, except where the user is typing. */
function showValue(control: PaneControl): void {
  const input = document.getElementById(idOf(control));
  if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = control.value === true;
  else if (input instanceof HTMLInputElement || input instanceof HTMLSelectElement)
    input.value = written(control.value);
}

function written(value: JsonValue): string {
  return value === null ? '' : String(value);
}

function idOf({ objectName, propertyName }: Property): string {
  return `property-${objectName}-${propertyName}`;
}
