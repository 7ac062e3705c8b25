import { normalized } from './vocabulary';

/** The moments that a column's periods stand for. */
export interface Moments {
  /** One a label: milliseconds since 1970, or a rank where the labels are no dates; −Infinity for a blank. */
  readonly times: Float64Array;
  /** Whether they are milliseconds. */
  readonly calendar: boolean;
}

/** Languages whose months' names are read; digits and ISO dates need none. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'];

/** Reads labels as dates, months, quarters and years, or ranks them when one of them is none of these. */
export function momentsOf(labels: readonly string[]): Moments {
  const times = new Float64Array(labels.length);
  let calendar = true;
  for (let i = 0; i < labels.length && calendar; i++) {
    const label = (labels[i] ?? '').slice(0, 40).trim();
    times[i] = label === '' ? -Infinity : momentOf(label);
    calendar = !Number.isNaN(times[i]);
  }
  return calendar ? { times, calendar } : { times: ranked(labels), calendar };
}

function ranked(labels: readonly string[]): Float64Array {
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  const order = Uint32Array.from(labels.keys()).sort((a, b) => compare(labels[a] ?? '', labels[b] ?? ''));
  const ranks = new Float64Array(labels.length);
  order.forEach((label, rank) => (ranks[label] = labels[label]?.trim() === '' ? -Infinity : rank));
  return ranks;
}

/** Milliseconds at the beginning of a period, in universal time; NaN for what is no date. */
export function momentOf(label: string): number {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)(?:[t\s].*)?$/i.exec(label);
  if (iso) return moment(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = normalized(label)
    .replace(/(\d)([a-z])/g, '$1 $2')
    .split(/[\s/]+/)
    .filter((part) => part !== '' && part !== 'de');
  if (parts.length === 1) return compact(parts[0] ?? '');
  const year = parts.findIndex((part) => /^\d{4}$/.test(part));
  if (year < 0 || parts.length > 3) return NaN;
  const others = parts.filter((_, i) => i !== year);
  return inYear(Number(parts[year]), others, year === 0);
}

/** 2025, 202503 or 20250314 */
function compact(digits: string): number {
  const found = /^(\d{4})(\d\d)?(\d\d)?$/.exec(digits);
  return found ? moment(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)) : NaN;
}

function inYear(year: number, others: readonly string[], yearLeads: boolean): number {
  const named = others.findIndex((part) => months().has(part));
  if (named >= 0) {
    const day = others.length === 1 ? 1 : Number(others[1 - named]);
    return moment(year, months().get(others[named] ?? '') ?? NaN, day);
  }
  const quarter = others.length === 1 ? /^(?:[qt](?:rimestre|uarter)?)([1-4])$/.exec(others[0] ?? '') : null;
  if (quarter) return moment(year, 3 * Number(quarter[1]) - 2, 1);
  const [first = NaN, second] = others.map(Number);
  if (second === undefined) return moment(year, first, 1);
  if (yearLeads || second > 12) return moment(year, first, second);
  return moment(year, second, first);
}

function moment(year: number, month: number, day: number): number {
  const isDate = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? Date.UTC(year, month - 1, day) : NaN;
}

let known: ReadonlyMap<string, number> | undefined;

function months(): ReadonlyMap<string, number> {
  if (known) return known;
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) names.set(normalized(format(Date.UTC(2024, month - 1, 1))), month);
    }
  }
  return (known = names);
}
