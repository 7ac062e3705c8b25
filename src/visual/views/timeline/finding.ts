import { countInFocus } from '../../data/focused';
import type { Portfolio } from '../../data/portfolio';
import type { Finding } from '../finding';
import type { Picture } from '../picture';
import { Remembered } from '../remember';
import { enters, hasThresholds } from './ground';
import { ageOf } from './months';
import { monthsPerYear, timelineOf, type Line, type Timeline } from './statistics';
import { levelAt } from './targets';

const longestName = 40;

/** What the timeline says first: how soon relationships mature, and whether the newest do so sooner. */
export function timelineFinding(picture: Picture): Finding {
  const { words, numbers, portfolio } = picture;
  const timeline = timelineOf(portfolio);
  if (!timeline) return { sentences: [words.say('timeline_needs')], subline: '' };
  const own = ofAll(picture, timeline);
  const sentences = portfolio.focus ? ofFocus(picture, portfolio.focus) : [...ofGroups(picture, timeline), ...own];
  const { legend, lines, others } = timeline;
  const subline =
    legend && lines.length > 0
      ? words.say('timeline_subline_groups', { name: legend.slice(0, longestName) })
      : words.say('timeline_subline');
  const left = others > 0 ? ` ${words.plural('other_groups', others, numbers.count(others))}` : '';
  return { sentences, subline: `${subline}${left}` };
}

function ofFocus({ portfolio, words, numbers }: Picture, focus: Uint8Array): string[] {
  const n = countInFocus(focus);
  const [level, all] = [medianOf(portfolio, focus), medianOf(portfolio)].map(Math.round);
  const facts = { level: numbers.count(level ?? NaN), all: numbers.count(all ?? NaN) };
  return [
    words.plural('focus_cooperation', n, numbers.count(n), facts),
    words.plural('n_customers', n, numbers.count(n)),
  ];
}

const medians = new Remembered<number>();

/** The middle cooperation of today's customers, or of those in focus; NaN when none is measured. */
function medianOf({ measures: { cooperation } }: Portfolio, focus?: Uint8Array): number {
  return cooperation ? medians.of(focus ?? cooperation, '', () => middle(cooperation, focus)) : NaN;
}

function middle(values: Float64Array, focus?: Uint8Array): number {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value) || (focus && focus[i] !== 1)) continue;
    known[count++] = value;
  }
  const sorted = known.subarray(0, count).sort();
  const [low = NaN, high = NaN] = [sorted[(count - 1) >> 1], sorted[count >> 1]];
  return (low + high) / 2;
}

/** The newest group against the oldest, or the largest against the next, where both are seen. */
function ofGroups(picture: Picture, timeline: Timeline): string[] {
  const { words, numbers } = picture;
  const { lines, ordinal } = timeline;
  const newest = lines[0];
  const other = ordinal ? lines.at(-1) : lines[1];
  if (!newest || !other || newest === other) return [];
  const names = { first: nameOf(picture, newest), last: nameOf(picture, other) };
  const [soon, late] = hasThresholds(timeline) ? [matures(newest), matures(other)] : [0, 0];
  const age = (months: number): string => ageOf(words, numbers, months);
  if (soon > 0 && late > 0 && soon !== late) {
    const reached = { level: numbers.count(enters), age: age(soon), other: age(late) };
    return [words.say('timeline_reach', { ...names, ...reached })];
  }
  const together = Math.floor(Math.min(newest.end, other.end) * monthsPerYear);
  const [a, b] = [newest, other].map((line) => Math.round(levelAt(line, timeline, together / monthsPerYear)));
  if (!(together > 0) || a === undefined || b === undefined || Number.isNaN(a + b)) return [];
  const levels = { a: numbers.count(a), b: numbers.count(b) };
  return [words.say('timeline_compare', { ...names, age: age(together), ...levels })];
}

function nameOf({ words, numbers }: Picture, { name }: Line): string {
  return numbers.period(name.trim()).slice(0, longestName) || words.say('blank');
}

/** The month at which a line, at first below it, reaches the level that maturity begins at; 0 when it never does. */
function matures({ quartiles: { t, median } }: Line): number {
  const first = median.findIndex((share) => !Number.isNaN(share));
  const reached = median.findIndex((share) => share * 100 >= enters);
  return reached > first ? Math.round((t[reached] ?? 0) * monthsPerYear) : 0;
}

function ofAll({ words, numbers }: Picture, timeline: Timeline): string[] {
  const { all, axis } = timeline;
  const { t, median } = all.quartiles;
  const month = (at: number): number => Math.round((t[at] ?? 0) * monthsPerYear);
  const level = (at: number): number => Math.round(axis[0] + (median[at] ?? NaN) * (axis[1] - axis[0]));
  const said = (prefix: string, at: number, value: number): string[] => {
    const facts = { month: numbers.count(month(at)), level: numbers.count(value) };
    return [words.say(prefix, facts), words.say(`${prefix}_short`, facts)];
  };
  const reached = hasThresholds(timeline) ? matures(all) : 0;
  if (reached > 0)
    return said(
      'timeline_matures',
      median.findIndex((share) => share * 100 >= enters),
      enters,
    );
  const first = median.findIndex((share) => !Number.isNaN(share));
  const last = median.findLastIndex((share) => !Number.isNaN(share));
  if (first < 0) return [words.say('timeline_subline')];
  const peak = median.reduce((best, share, i) => (share > (median[best] ?? NaN) ? i : best), first);
  if (month(peak) > month(first)) return said('timeline_never', peak, level(peak));
  const age = ageOf(words, numbers, Math.max(1, month(last) - month(first)));
  const ends = { from: numbers.count(level(first)), to: numbers.count(level(last)), age };
  const falls = month(last) > month(first) && level(last) < level(first);
  // Where there is no room for a sentence: the name, both ends in the order of reading, the time between them.
  const arrow = words.direction === 'rtl' ? '←' : '→';
  const brief = `${words.say('role_cooperation')} ${ends.from} ${arrow} ${ends.to} · ${age}`;
  return falls ? [words.say('timeline_falls', ends), brief] : said('timeline_never', peak, level(peak));
}
