import { fit } from '../../text/fit';
import { apart } from '../courses';
import { isFree, over, type Trace } from '../label';
import type { Picture } from '../picture';
import type { Points, Rect, Shape } from '../scene';
import { at, path } from '../shapes';
import { toolsPlace } from '../tools-place';
import { xOf, type Band } from './bands';
import { stageCount } from './stage-count';
import type { Lifecycle } from './statistics';

interface Note {
  readonly key: 'curve' | 'quartiles';
  readonly anchor: 'start' | 'end';
  /** Bands to stand in, the best first. */
  readonly bands: readonly number[];
  /** Place within the band that the leader points at. */
  readonly progress: number;
  readonly values: readonly number[];
}

interface Plot {
  readonly bands: readonly Band[];
  readonly top: number;
  readonly bottom: number;
  readonly points: Points | undefined;
  readonly curve: Trace;
  /** Where the tools of the plot appear. */
  readonly tools: Rect;
}

/** What the curve and the grey band are, said with a leader where nothing is in the way; dropped where all is full. */
export function annotations(
  picture: Picture,
  lifecycle: Lifecycle,
  { bands, top, bottom }: Pick<Plot, 'bands' | 'top' | 'bottom'>,
  points: Points | undefined,
): Shape[] {
  const { quartiles } = lifecycle;
  if (!quartiles) return [];
  const curve: Trace = {
    x: quartiles.t.map((place) => xOf(bands, place)),
    y: quartiles.median.map((share) => bottom - share * (bottom - top)),
  };
  const last = bands.at(-1);
  const x = bands[0]?.x ?? 0;
  const tools = toolsPlace({ x, y: top, width: last ? last.x + last.width - x : 0, height: bottom - top });
  const plot = { bands, top, bottom, points, curve, tools };
  const notes: Note[] = [
    { key: 'curve', anchor: 'start', bands: [0, 1, 2, 3], progress: 0.79, values: quartiles.median },
    { key: 'quartiles', anchor: 'end', bands: [3, 2, 1], progress: 0.43, values: quartiles.upper },
  ];
  let taken = -1;
  const { show, band } = picture.settings.curve;
  const drawn = notes.filter(({ key }) => (key === 'curve' ? show : show && band));
  return drawn.flatMap((note) => {
    for (const index of note.bands) {
      const shapes = index === taken ? [] : annotation(picture, note, plot, index);
      if (shapes.length === 0) continue;
      taken = index;
      return shapes;
    }
    return [];
  });
}

function annotation(picture: Picture, note: Note, plot: Plot, index: number): Shape[] {
  const { theme, words, measure } = picture;
  const { bands, top, bottom, points, curve, tools } = plot;
  const band = bands[index];
  const target = targetOf(note, index);
  if (!band || target === undefined) return [];
  const name = fit(measure, [words.say(note.key)], band.width - 24, 12, 600);
  const meaning = fit(measure, [words.say(`${note.key}_meaning`)], band.width - 24, 12);
  if (!name || !meaning) return [];
  const { anchor } = note;
  const x = anchor === 'start' ? band.x + 14 : band.x + band.width - 12;
  const width = Math.max(measure(name, 12, 600), measure(meaning, 12, 400));
  const toX = xOf(bands, target.place);
  const toY = bottom - target.share * (bottom - top) - 4;
  // A leader needs room to run: 14 pixels below the words.
  const ys = [62, 50, 38, 26, 18, 74, 86, 98, 110].map((step) => top + step).filter((y) => toY - (y + 24) >= 14);
  const y = ys.find((baseline) => {
    const place: Rect = { x: anchor === 'start' ? x : x - width, y: baseline - 12, width, height: 34 };
    return apart(place, tools) && isFree(place, points, [curve]);
  });
  if (y === undefined) return [];
  const from = anchor === 'start' ? x + 48 : x - 96;
  const startY = y + 24;
  const reach = toY - startY;
  const leader =
    `M${at(from)},${at(startY)}C${at(from)},${at(startY + reach * 0.45)} ` +
    `${at(toX - (toX - from) * 0.25)},${at(toY - reach * 0.4)} ${at(toX)},${at(toY)}`;
  return [
    path(leader, undefined, { color: theme.axis, width: 1 }),
    ...over(picture, x, y, name, theme.ink, { weight: 600, anchor }),
    ...over(picture, x, y + 16, meaning, theme.quiet, { anchor }),
  ];
}

/** The place in the band that has a value; in a band without customers, where the curve begins or ends beside it. */
function targetOf({ values, progress }: Note, index: number): { place: number; share: number } | undefined {
  const last = values.length - 1;
  const at = Math.round(((index + progress) / stageCount) * last);
  const from = Math.round((index / stageCount) * last);
  const to = Math.round(((index + 1) / stageCount) * last);
  const found = [at, to, from].find((i) => !Number.isNaN(values[i] ?? NaN));
  return found === undefined ? undefined : { place: (found / last) * stageCount, share: values[found] ?? NaN };
}
