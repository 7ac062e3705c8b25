import { create } from 'powerbi-visuals-utils-formattingutils/lib/src/valueFormatter';
import { latin } from '../text/latin';
import { vastness } from '../text/numbers';
import { periodsOf } from '../text/periods';
import type { Fact } from '../views/scene';
import type { Columns, Measure } from './columns';
import type { Portfolio } from './portfolio';
import { groupingRoles, measureRoles } from './roles';

const longest = 80;

/** A customer's name as the report has it; empty when it is blank. */
export function nameAt(columns: Columns, portfolio: Portfolio, customer: number): string {
  const { customer: names } = columns.groupings;
  return names?.labels[names.codes[portfolio.rows[customer] ?? 0] ?? 0] ?? '';
}

/** A customer's name; the blank customer has one too. */
export function nameOf(columns: Columns, portfolio: Portfolio, customer: number, blank: string): string {
  const label = nameAt(columns, portfolio, customer);
  return label.trim() === '' ? blank : label.slice(0, longest);
}

/** Everything the report knows of a customer, in the report's own words and formats. */
export function factsOf(columns: Columns, portfolio: Portfolio, customer: number, locale: string): Fact[] {
  const row = portfolio.rows[customer] ?? 0;
  const dated = periodsOf(locale);
  const groupings = groupingRoles.flatMap((role) => {
    const grouping = role === 'customer' ? undefined : columns.groupings[role];
    const label = grouping?.labels[grouping.codes[row] ?? 0];
    return grouping && label ? { name: grouping.name, value: dated(label.slice(0, longest)) } : [];
  });
  const measures = [...measureRoles.flatMap((role) => columns.measures[role] ?? []), ...columns.tooltips];
  const seen = new Set<string>();
  const numbers = measures.flatMap((measure) => {
    const value = measure.values[row] ?? NaN;
    if (Number.isNaN(value) || seen.has(measure.name)) return [];
    seen.add(measure.name);
    return { name: measure.name, value: written(measure, value, locale) };
  });
  return [...groupings, ...numbers];
}

function written(measure: Measure, value: number, locale: string): string {
  const format = measure.format;
  if (!format) return plain(value, locale);
  try {
    return create({ format, cultureSelector: locale }).format(value);
  } catch {
    return plain(value, locale);
  }
}

function plain(value: number, locale: string): string {
  const notation = Math.abs(value) < vastness ? 'standard' : 'scientific';
  return new Intl.NumberFormat(locale, { ...latin, notation, maximumFractionDigits: 2 }).format(value);
}
