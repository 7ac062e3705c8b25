import type powerbi from 'powerbi-visuals-api';
import { colorOf } from '../marks/color';

/** Colours that a rule of the report gives customers. */
export interface Paint {
  /** 0 for the customers that the rule leaves alone, else one more than a position in `colors`. */
  readonly codes: Uint8Array;
  readonly colors: readonly string[];
}

/** More colours than people tell apart, few enough for one byte. */
const mostColors = 200;

type Categories = readonly Pick<powerbi.DataViewCategoryColumn, 'objects'>[];

/**
 * Reads the colours that a rule gives rows. Rules that grade a colour give nearly every customer its own: those are
 * rounded until few enough are left.
 * @param rows row of each customer
 * @returns nothing when no rule colours anybody
 */
export function paintOf(categories: Categories, rows: Uint32Array): Paint | undefined {
  const ruled = categories.find(({ objects }) => objects && objects.length > 0)?.objects;
  if (!ruled) return undefined;
  const given = Array.from(rows, (row) => colorOf(ruled[row]?.['customers']?.['fill']));
  const distinct = new Set(given);
  distinct.delete(undefined);
  if (distinct.size === 0) return undefined;
  const rounded = fewEnough([...distinct].flatMap((color) => color ?? []));
  const colors = [...new Set(rounded.values())];
  const codeOf = new Map(colors.map((color, i) => [color, i + 1]));
  const codes = Uint8Array.from(given, (color) => codeOf.get(rounded.get(color ?? '') ?? '') ?? 0);
  return { codes, colors };
}

/** Each colour as it is drawn: itself, or the nearest on the finest grid that leaves few enough. */
function fewEnough(colors: readonly string[]): Map<string, string> {
  const itself = new Map(colors.map((color) => [color, color.toUpperCase()]));
  let drawn = itself;
  for (const step of [3, 5, 15, 17, 51]) {
    if (new Set(drawn.values()).size <= mostColors) break;
    drawn = new Map(colors.map((color) => [color, onGrid(color, step)]));
  }
  return drawn;
}

/** @param step a divisor of 255, so that black and white are on the grid */
function onGrid(color: string, step: number): string {
  const channels = [1, 3, 5].map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) / step) * step);
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
