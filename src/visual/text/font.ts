import type { TextMeasure } from './fit';

export const fontFamily = '"Segoe UI", wf_segoe-ui_normal, Selawik, "Open Sans", Helvetica, Arial, sans-serif';

const mostCached = 5000;

/** Measures texts in the visual's font; widths are kept, for the same few texts come again and again. */
export function browserMeasure(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${fontFamily}`;
    const { width } = context.measureText(text);
    if (known.size >= mostCached) known.clear();
    known.set(key, width);
    return width;
  };
}
