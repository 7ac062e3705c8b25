import { svg } from '../marks/dom';

/** Strokes on a field of 16 × 16. */
const icons: Readonly<Record<string, readonly string[]>> = {
  lasso: [
    'M8,2.5c3.3,0 6,1.8 6,4.2s-2.7,4.2-6,4.2c-.9,0-1.8-.1-2.6-.4',
    'M5.4,10.5C3.3,9.8 2,8.4 2,6.7 2,4.3 4.7,2.5 8,2.5',
    'M5.4,10.5a1.5,1.5 0 1,1-1.6,1.4a1.5,1.5 0 0,1 1.6-1.4',
    'M5.7,13.3c0,1-.6,1.5-1.6,1.7',
  ],
  rectangle: ['M2,5V3h2M6.5,3h3M12,3h2v2M14,7v2M14,11v2h-2M9.5,13h-3M4,13H2v-2M2,9V7'],
  pan: ['M8,1.5v13M1.5,8h13', 'M6,3.5L8,1.5l2,2M6,12.5l2,2 2-2M3.5,6l-2,2 2,2M12.5,6l2,2-2,2'],
  in: ['M8,3v10M3,8h10'],
  out: ['M3,8h10'],
  whole: ['M4,4.5A5.5,5.5 0 1,1 2.5,8', 'M4.3,1.5v3.3h3.3'],
};

/** The drawing of a tool's button, in the button's colour. */
export function iconOf(name: string): SVGSVGElement {
  const drawing = svg('svg', {
    width: 16,
    height: 16,
    viewBox: '0 0 16 16',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  for (const d of icons[name] ?? []) {
    drawing.append(
      svg('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4, 'stroke-linecap': 'round' }),
    );
  }
  return drawing;
}
