import type { Locale, StarSpec, TableSpec } from '../../star';
import { busOf } from './drawing';
import { escapeMarkdown, markdownTable } from './markdown';
import { words } from './words';

/** The bus matrix in words: each fact table with its business process, its grain and its dimensions, as links. */
export function matrixTable(spec: StarSpec, link: (table: TableSpec) => string, locale: Locale): string {
  const { facts, dimensions, between } = busOf(spec);
  const headers = ['fact', 'process', 'grain', 'dimensions'] as const;
  return markdownTable(
    headers.map((header) => ({ header: words[header][locale] })),
    facts.map((fact) => [
      link(fact),
      escapeMarkdown(fact.process?.[locale] ?? ''),
      escapeMarkdown(fact.grain[locale]),
      dimensions
        .filter((dimension) => between(fact, dimension).length > 0)
        .map(link)
        .join(', '),
    ]),
  );
}

/** The dimensions with the number of fact tables that share each. */
export function conformedTable(spec: StarSpec, link: (table: TableSpec) => string, locale: Locale): string {
  const { facts, dimensions, between } = busOf(spec);
  const headers = ['dimension', 'grain', 'sharedBy'] as const;
  return markdownTable(
    headers.map((header) => ({
      header: words[header][locale],
      ...(header === 'sharedBy' && { align: 'right' as const }),
    })),
    dimensions.map((dimension) => [
      link(dimension),
      escapeMarkdown(dimension.grain[locale]),
      String(facts.filter((fact) => between(fact, dimension).length > 0).length),
    ]),
  );
}
