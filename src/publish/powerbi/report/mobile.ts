import type { JsonObject } from './expression';
import type { Box, VisualSpec } from './visual';

/** The width of Power BI's phone canvas, in its own pixels. */
export const phoneWidth = 324;
const margin = 8;
const space = 8;

const mobileSchema =
  'https://developer.microsoft.com/json-schemas/fabric/item/report/definition/visualContainerMobileState/2.4.0/schema.json';

/** How tall visuals are on a phone, unless they say otherwise. */
const heights: Readonly<Record<string, number>> = {
  cardVisual: 160,
  textbox: 72,
  slicer: 76,
  actionButton: 40,
  tableEx: 280,
  pivotTable: 300,
};
const defaultHeight = 240;

/**
 * Visuals on a phone: where each stands, in the reading order of the page, one below the other. Two halves stand beside
 * each other; the second no taller than the first; one without a neighbour takes the whole width.
 */
export function phoneLayout(visuals: readonly VisualSpec[]): Map<VisualSpec, Box> {
  const boxes = new Map<VisualSpec, Box>();
  const full = phoneWidth - 2 * margin;
  const half = (full - space) / 2;
  let y = margin;
  let waiting: { readonly visual: VisualSpec; readonly box: Box } | undefined;
  const fill = (): void => {
    if (waiting !== undefined) boxes.set(waiting.visual, { ...waiting.box, width: full });
    waiting = undefined;
  };
  for (const visual of visuals) {
    const { phone } = visual;
    if (phone === 'hidden') continue;
    const height = phone?.height ?? heights[visual.type] ?? defaultHeight;
    const beside = phone?.half === true;
    if (beside && waiting !== undefined && waiting.box.height >= height) {
      boxes.set(visual, { ...waiting.box, x: margin + half + space, height });
      waiting = undefined;
      continue;
    }
    fill();
    const box = { x: margin, y, width: beside ? half : full, height };
    boxes.set(visual, box);
    if (beside) waiting = { visual, box };
    y += height + space;
  }
  fill();
  return boxes;
}

/** The content of `mobile.json`; undefined for a visual that phones do not show. */
export function mobileDocument(visual: VisualSpec, box: Box | undefined, position: number): JsonObject | undefined {
  if (box === undefined) return undefined;
  const order = position * 1000;
  const objects = visual.phone === 'hidden' ? undefined : visual.phone?.objects;
  return {
    $schema: mobileSchema,
    position: { ...box, z: order, tabOrder: order },
    ...(objects === undefined ? {} : { objects }),
  };
}
