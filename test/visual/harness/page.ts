import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { HostOptions } from './host';
import { stage, type Stage } from './stage';

export const viewIds = ['lifecycle', 'loyalty', 'pyramid', 'overview'];

/** The stage of the running test. */
export let on: Stage;

export function begin(options: HostOptions & { width?: number; height?: number } = {}): Stage {
  on?.remove();
  on = stage(options);
  return on;
}

/** Every test ends with its stage removed and without a word on the console. */
export function watchConsole(): void {
  let complaints: string[] = [];
  beforeEach(() => {
    complaints = [];
    for (const kind of ['error', 'warn'] as const) {
      vi.spyOn(console, kind).mockImplementation((...said: unknown[]) => void complaints.push(said.join(' ')));
    }
  });
  afterEach(() => {
    on?.remove();
    vi.restoreAllMocks();
    expect(complaints).toEqual([]);
  });
}

export const column = (values: readonly unknown[]): { displayName: string; values: readonly unknown[] } => ({
  displayName: 'x',
  values,
});

export function find<E extends Element = HTMLElement>(selector: string): E {
  const found = on.element.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

export const all = (selector: string): HTMLElement[] => [...on.element.querySelectorAll<HTMLElement>(selector)];

/** All texts of the picture. */
export const texts = (): string =>
  all('text')
    .map((one) => one.textContent)
    .join('|');

export const finding = (): string => find('.relata-finding').textContent ?? '';

export function pointer(type: string, x: number, y: number, init: PointerEventInit & { on?: Element } = {}): void {
  const Kind = type === 'click' || type === 'contextmenu' ? MouseEvent : PointerEvent;
  const at = { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerType: 'mouse', pointerId: 1 };
  (init.on ?? find('.relata-options')).dispatchEvent(new Kind(type, { ...at, ...init }));
}

/** Middle of a group of the picture. */
export function middle(id: string): [number, number] {
  const { left, top, width, height } = find(`#relata-${id}`).getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** The next frame has been drawn. */
export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A press, a way and a release. */
export function drag(way: readonly (readonly [number, number])[], init: PointerEventInit = {}): void {
  const [first, ...rest] = way;
  const end = last(way);
  if (!first || !end) throw new Error('no way');
  pointer('pointerdown', ...first, init);
  for (const place of rest) pointer('pointermove', ...place, init);
  pointer('pointerup', ...end, init);
  pointer('click', ...end, init);
}

/** Presses a key on an element; whether the host may have it. */
export function press(element: Element, key: string, init: KeyboardEventInit = {}): boolean {
  return element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}
