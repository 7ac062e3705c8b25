import { arrowOf } from '../interact/arrows';
import { clear, html, showsOther } from './dom';

/** One choice of a row of buttons. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  /** Why it cannot be chosen, if it cannot. */
  readonly reason?: string;
}

/** The tabs of the views. Arrow keys move along them, as tabs do everywhere. */
export function drawTabs(
  element: HTMLElement,
  name: string,
  choices: readonly Choice[],
  choose: (id: string) => void,
): void {
  if (!showsOther(element, [name, choices])) return;
  const focused = element.contains(document.activeElement);
  clear(element);
  element.setAttribute('aria-label', name);
  const buttons = choices.map((choice) => {
    const button = html(
      'button',
      'relata-tab',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(choice.chosen),
        tabindex: choice.chosen ? 0 : -1,
        title: choice.reason,
        'data-view': choice.id,
      },
      choice.name,
    );
    button.addEventListener('click', () => choose(choice.id));
    return button;
  });
  element.append(...buttons);
  element.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[arrowOf(event, element)];
    const at = choices.findIndex((choice) => choice.chosen);
    const next = step === undefined ? undefined : choices[(at + step + choices.length) % choices.length];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
  };
  if (focused) buttons.find((_, i) => choices[i]?.chosen)?.focus();
}
