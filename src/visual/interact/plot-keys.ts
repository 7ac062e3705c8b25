import { directions, type Direction } from './stroll';

/** What a key asks of a plot. */
export type PlotCommand =
  | { readonly kind: 'zoom'; readonly step: 'in' | 'out' | 'whole' }
  | { readonly kind: 'pan'; readonly direction: Direction }
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'rectangle' }
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'size'; readonly direction: Direction }
  | { readonly kind: 'select'; readonly besides: boolean }
  | { readonly kind: 'menu' }
  | { readonly kind: 'escape' };

export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const zoomKeys: Readonly<Record<string, 'in' | 'out' | 'whole'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '−': 'out',
  _: 'out',
  '0': 'whole',
};

/** @param framing a rectangle is being placed: the arrows are its */
export function commandOf(press: KeyPress, framing: boolean): PlotCommand | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  const besides = ctrlKey || metaKey;
  if (key === 'Enter' || key === ' ') return { kind: 'select', besides: besides || shiftKey };
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' };
  if (key === 'Escape') return { kind: 'escape' };
  if (besides || altKey) return undefined;
  const direction = directions[key];
  if (direction && framing) return { kind: shiftKey ? 'size' : 'move', direction };
  if (direction) return { kind: shiftKey ? 'pan' : 'walk', direction };
  const step = zoomKeys[key];
  if (step) return { kind: 'zoom', step };
  return key.toLowerCase() === 'r' ? { kind: 'rectangle' } : undefined;
}
