import type { CurrencyCode, DaxNames, Locale, MeasureSpec, MeasureValue, StarSpec } from '../../star';
import { formatNumber } from '../format';
import { measureName, sourceName } from '../names';
import { modelNames } from '../powerbi/model/names';
import { codeBlock, escapeMarkdown, heading, linkTo, markdownTable } from './markdown';
import { colon } from '../words';
import { words } from './words';

const anchor = (measure: MeasureSpec): string => `measure-${measure.id}`;

/** Every measure: an overview with values, then each in full. */
export function measuresChapter(
  spec: StarSpec,
  values: readonly MeasureValue[],
  locale: Locale,
  currency?: CurrencyCode,
): string {
  const byId = new Map(values.map(({ id, value }) => [id, value]));
  const shown = (measure: MeasureSpec) => formatNumber(byId.get(measure.id) ?? null, measure.format, locale, currency);
  const names = modelNames(spec, locale);
  return [
    heading(2, words.measures[locale]),
    words.measuresLead[locale],
    overview(spec, shown, locale),
    ...spec.measures.map((measure) => measureChapter(measure, shown(measure), names, locale)),
  ].join('\n\n');
}

function overview(spec: StarSpec, shown: (measure: MeasureSpec) => string, locale: Locale): string {
  const columns = [
    { header: words.measure[locale] },
    { header: words.value[locale], align: 'right' as const },
    { header: words.folder[locale] },
    { header: words.description[locale] },
  ];
  return markdownTable(
    columns,
    spec.measures.map((measure) => [
      linkTo(anchor(measure), measureName(measure, locale)),
      shown(measure),
      escapeMarkdown(measure.folder[locale]),
      escapeMarkdown(measure.description[locale]),
    ]),
  );
}

function measureChapter(measure: MeasureSpec, value: string, names: DaxNames, locale: Locale): string {
  return [
    heading(3, measureName(measure, locale), anchor(measure)),
    measureEntry(measure, [[words.valueHere[locale], `**${value}**`]], [], names, locale),
  ].join('\n\n');
}

/** A named fact about a measure; the text is Markdown already. */
export type MeasureFact = readonly [name: string, text: string];

/** All there is to say of one measure: further facts stand before and after its formula, edge cases and source. */
export function measureEntry(
  measure: MeasureSpec,
  before: readonly MeasureFact[],
  after: readonly MeasureFact[],
  names: DaxNames,
  locale: Locale,
): string {
  const facts: readonly MeasureFact[] = [
    ...before,
    [words.formula[locale], escapeMarkdown(measure.formula[locale])],
    [words.edgeCases[locale], escapeMarkdown(measure.edgeCases[locale])],
    [words.source[locale], escapeMarkdown(sourceName(measure, locale))],
    ...after,
  ];
  return [
    escapeMarkdown(measure.description[locale]),
    facts.map(([name, text]) => `- ${name}${colon[locale]} ${text}`).join('\n'),
    `${words.dax[locale]}${colon[locale]}`,
    codeBlock('dax', measure.dax(names)),
    `${words.sql[locale]}${colon[locale]}`,
    codeBlock('sql', measure.sql),
  ].join('\n\n');
}
