import {
  decliningLatch,
  loyaltyTable,
  matureLatch,
  metrics,
  stageTable,
  tierTable,
  toMarkdown,
  type DecisionTable,
  type Latch,
  type MetricName,
} from '../../relationship';
import type { Locale } from '../../star';
import { escapeMarkdown, heading, inlineCode, markdownTable } from './markdown';
import { words } from './words';

/** The rules that classify customers, and what each class means, as they are run. */
export function rulesChapter(locale: Locale): string {
  return [
    heading(2, words.rules[locale]),
    words.rulesLead[locale],
    glossary(locale),
    classification(stageTable, locale),
    words.confirmation[locale],
    memory(decliningLatch, locale),
    memory(matureLatch, locale),
    classification(loyaltyTable, locale),
    classification(tierTable, locale),
  ].join('\n\n');
}

/** The numbers that the rules look at. */
function glossary(locale: Locale): string {
  const rules = [stageTable, decliningLatch, matureLatch, loyaltyTable, tierTable];
  const used = new Set(rules.flatMap((rule): readonly MetricName[] => rule.metrics));
  return [
    heading(3, words.metrics[locale]),
    markdownTable(
      [{ header: words.metric[locale] }, { header: words.definition[locale] }],
      [...used].map((name) => [
        escapeMarkdown(metrics[name].name[locale]),
        escapeMarkdown(metrics[name].description[locale]),
      ]),
    ),
  ].join('\n\n');
}

function classification<M extends string, C extends string>(table: DecisionTable<M, C>, locale: Locale): string {
  const terms = [...table.terms].sort((left, right) => left.order - right.order);
  return [
    heading(3, table.name[locale]),
    markdownTable(
      [{ header: words.term[locale] }, { header: words.code[locale] }, { header: words.definition[locale] }],
      terms.map((term) => [
        escapeMarkdown(term.name[locale]),
        inlineCode(term.code),
        escapeMarkdown(term.definition[locale]),
      ]),
    ),
    toMarkdown(table, locale).trimEnd(),
  ].join('\n\n');
}

/** A latch reads as a decision table of its own: set first, then reset, else as it was. */
function memory<M extends string>(latch: Latch<M>, locale: Locale): string {
  const table: DecisionTable<M> = {
    ...latch,
    terms: [],
    rules: [
      { when: latch.set, then: words.latchSet[locale], because: words.latchSetBecause },
      { when: latch.reset, then: words.latchReset[locale], because: words.latchResetBecause },
    ],
    otherwise: { then: words.latchKept[locale], because: words.latchKeptBecause },
  };
  return [heading(4, latch.name[locale]), words.latchLead[locale], toMarkdown(table, locale).trimEnd()].join('\n\n');
}
