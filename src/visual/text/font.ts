import type { TextMeasure } from './fit';

export const fontFamily = '"Segoe UI", wf_segoe-ui_normal, Selawik, "Open Sans", Helvetica, Arial, sans-serif';

const mostCached = 5000;

/**
 * Measures texts; widths are kept, for the same few texts come again and again.
 * @param chosen the font of the moment; the visual's own when there is none
 */
export function browserMeasure(chosen: () => string | undefined = () => undefined): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const family = chosen() ?? fontFamily;
    const key = `${weight} ${size} ${family} ${text}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${family}`;
    const { width } = context.measureText(text);
    if (known.size >= mostCached) known.clear();
    known.set(key, width);
    return width;
  };
}
