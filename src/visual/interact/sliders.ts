import { arrowOf } from './arrows';
import { clear, html, showsOther } from '../marks/dom';
import { place } from '../marks/page';
import type { Handle } from '../views/scene';
import { stepped } from './pointer';

/** The picture's thresholds as sliders for the keyboard and the screen reader; the pointer drags the drawn handles. */
export function drawSliders(
  element: HTMLElement,
  handles: readonly Handle[],
  move: (handle: Handle, value: number) => void,
): void {
  if (!showsOther(element, handles)) return;
  const focused = [...element.children].indexOf(document.activeElement ?? element);
  clear(element);
  const sliders = handles.map((handle) => {
    const slider = html('div', 'relata-slider', {
      role: 'slider',
      tabindex: 0,
      'aria-label': handle.title,
      'aria-orientation': handle.axis === 'x' ? 'horizontal' : 'vertical',
      'aria-valuemin': handle.least,
      'aria-valuemax': handle.greatest,
      'aria-valuenow': handle.value,
    });
    place(slider, handle.bounds);
    slider.addEventListener('keydown', (event) => {
      const pressed = handle.axis === 'x' ? arrowOf(event, element) : event.key;
      const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[pressed];
      if (steps === undefined) return;
      event.preventDefault();
      move(handle, stepped(handle, steps));
    });
    return slider;
  });
  element.append(...sliders);
  sliders[focused]?.focus();
}
