import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { at, path, text } from '../shapes';
import { xOf, type Band } from './bands';
import { stageCount, type Lifecycle } from './statistics';

interface Note {
  readonly key: 'curve' | 'quartiles';
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Where the leader starts and what it points at. */
  readonly from: number;
  readonly place: number;
  readonly share: number;
}

/** What the curve and the grey band are, said in the picture with a leader; dropped where the curve is in the way. */
export function annotations(
  picture: Picture,
  lifecycle: Lifecycle,
  bands: readonly Band[],
  top: number,
  bottom: number,
): Shape[] {
  const { quartiles } = lifecycle;
  const first = bands[0];
  const decline = bands[3];
  if (!quartiles || !first || !decline) return [];
  const shareAt = (values: readonly number[], place: number): number =>
    values[Math.round((place / stageCount) * (values.length - 1))] ?? NaN;
  const end = decline.x + decline.width - 12;
  const notes: Note[] = [
    {
      key: 'curve',
      x: first.x + 14,
      anchor: 'start',
      from: first.x + 62,
      place: 0.79,
      share: shareAt(quartiles.median, 0.79),
    },
    { key: 'quartiles', x: end, anchor: 'end', from: end - 96, place: 3.43, share: shareAt(quartiles.upper, 3.43) },
  ];
  const y = top + 62;
  return notes.flatMap((note) => {
    const toX = xOf(bands, note.place);
    const toY = bottom - note.share * (bottom - top) - 4;
    // A leader needs room to run; without it the words would stand in the points.
    return toY - (y + 24) >= 14 ? annotation(picture, note, y, first.width - 24, toX, toY) : [];
  });
}

function annotation(picture: Picture, note: Note, y: number, width: number, toX: number, toY: number): Shape[] {
  const { theme, words, measure } = picture;
  const name = fit(measure, [words.say(note.key)], width, 12, 600);
  const meaning = fit(measure, [words.say(`${note.key}_meaning`)], width, 12);
  const { x, anchor, from } = note;
  const startY = y + 24;
  const reach = toY - startY;
  const leader =
    `M${at(from)},${at(startY)}C${at(from)},${at(startY + reach * 0.45)} ` +
    `${at(toX - (toX - from) * 0.25)},${at(toY - reach * 0.4)} ${at(toX)},${at(toY)}`;
  const halo = theme.background;
  return [
    path(leader, undefined, { color: theme.axis, width: 1 }),
    text(x, y, name, theme.ink, { weight: 600, anchor, halo }),
    text(x, y + 16, meaning, theme.quiet, { anchor, halo }),
  ];
}
