import { glyphSize } from '../views/glyphs';
import type { Shape } from '../views/scene';
import { clear, html } from './dom';
import { Drawing } from './drawing';

export interface Card {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly needs: string;
  readonly glyph: readonly Shape[];
}

export interface Guidance {
  readonly title: string;
  readonly text: string;
  readonly cards: readonly Card[];
  /** Heading of the fields on each card. */
  readonly needs: string;
  readonly foot: string;
  /** Views that work, to go to; with the words before them. */
  readonly ready: readonly { readonly id: string; readonly name: string }[];
  readonly readyTitle: string;
}

/** Says what to add to see something, and offers what there is to see already. */
export function drawGuidance(element: HTMLElement, guidance: Guidance, go: (id: string) => void): void {
  clear(element);
  const inner = html('div', 'relata-guide');
  inner.classList.toggle('relata-landing', guidance.cards.length > 0);
  inner.append(html('h2', 'relata-guide-title', {}, guidance.title), html('p', 'relata-guide-text', {}, guidance.text));
  const cards = html('div', 'relata-cards');
  for (const card of guidance.cards) {
    const box = html('div', 'relata-card');
    const glyph = new Drawing(`glyph-${card.id}`, glyphSize);
    glyph.draw(card.glyph);
    box.append(
      glyph.element,
      html('h3', 'relata-card-title', {}, card.name),
      html('p', 'relata-card-about', {}, card.about),
      html('p', 'relata-card-needs', {}, guidance.needs),
      html('p', 'relata-card-fields', {}, card.needs),
    );
    cards.append(box);
  }
  if (guidance.cards.length > 0) inner.append(cards);
  if (guidance.ready.length > 0) {
    const row = html('div', 'relata-ready');
    row.append(html('span', '', {}, guidance.readyTitle));
    for (const view of guidance.ready) {
      const button = html('button', 'relata-go', { type: 'button', 'data-view': view.id }, view.name);
      button.addEventListener('click', () => go(view.id));
      row.append(button);
    }
    inner.append(row);
  }
  if (guidance.foot) inner.append(html('p', 'relata-guide-foot', {}, guidance.foot));
  element.append(inner);
}
