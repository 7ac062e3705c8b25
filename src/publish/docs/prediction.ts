import type { Comparison, CurrencyCode, Locale, Prediction, Text } from '../../star';
import { formatCount, formatNumber } from '../format';
import { colon } from '../words';
import { escapeMarkdown, heading, markdownTable } from './markdown';
import { words } from './words';

/** The models behind the predictions of the last month end, or why there are none. */
export function predictionChapter(prediction: Prediction, locale: Locale, currency?: CurrencyCode): string {
  return [
    heading(2, words.prediction[locale]),
    words.predictionLead[locale],
    heading(3, words.purchaseModel[locale]),
    ...purchases(prediction, locale),
    ...earlier(prediction, locale),
    heading(3, words.spendModel[locale]),
    ...spend(prediction, locale, currency),
  ].join('\n\n');
}

function purchases({ purchases: model, comparison }: Prediction, locale: Locale): string[] {
  if (!model.fitted) return [unpredicted(model.reason, locale)];
  const { r, alpha, a, b } = model.parameters;
  return [
    words.purchaseModelLead[locale],
    parameterTable(
      [
        ['r', r],
        ['α', alpha],
        ['a', a],
        ['b', b],
      ],
      model.logLikelihood,
      locale,
    ),
    sentence(words.meanRate, formatNumber(r / alpha, 'decimal', locale), locale),
    sentence(words.meanDropOut, formatNumber(a / (a + b), 'percent', locale), locale),
    ...(comparison ? comparisonTable(comparison, locale) : []),
  ];
}

function spend({ spend: model }: Prediction, locale: Locale, currency?: CurrencyCode): string[] {
  if (!model.fitted) return [unpredicted(model.reason, locale)];
  const { p, q, gamma } = model.parameters;
  return [
    words.spendModelLead[locale],
    parameterTable(
      [
        ['p', p],
        ['q', q],
        ['γ', gamma],
      ],
      model.logLikelihood,
      locale,
    ),
    sentence(words.meanSpend, formatNumber((p * gamma) / (q - 1), 'money', locale, currency), locale),
  ];
}

/** Why earlier month ends are blank, where the last one is not. */
function earlier({ purchases: model, unpredicted: blanks }: Prediction, locale: Locale): string[] {
  if (!model.fitted || blanks.length === 0) return [];
  return [
    words.unpredictedMonths[locale],
    blanks
      .map(
        ({ reason, monthEnds }) =>
          `- ${formatCount(monthEnds, locale)}${colon[locale]} ${escapeMarkdown(reason[locale])}`,
      )
      .join('\n'),
  ];
}

const unpredicted = (reason: Text, locale: Locale): string =>
  `**${words.unpredicted[locale]}** ${escapeMarkdown(reason[locale])}`;

const sentence = (name: Text, value: string, locale: Locale): string => `${name[locale]}${colon[locale]} **${value}**`;

function parameterTable(parameters: readonly [string, number][], logLikelihood: number, locale: Locale): string {
  return markdownTable(
    [{ header: words.parameter[locale] }, { header: words.value[locale], align: 'right' }],
    [
      ...parameters.map(([name, value]) => [name, fourDecimals(value, locale)]),
      [words.logLikelihood[locale], formatNumber(logLikelihood, 'decimal', locale)],
    ],
  );
}

const fourDecimals = (value: number, locale: Locale): string =>
  locale === 'fr' ? value.toFixed(4).replace('.', ',') : value.toFixed(4);

function comparisonTable({ repeats, histogram }: Comparison, locale: Locale): string[] {
  const count = (value: number): string => formatCount(Math.round(value), locale);
  const last = histogram.length - 1;
  return [
    words.comparisonLead[locale],
    markdownTable(
      [
        { header: words.repeats[locale] },
        { header: words.observed[locale], align: 'right' },
        { header: words.modelled[locale], align: 'right' },
      ],
      [
        ...histogram.map(({ observed, expected }, bin) => [
          bin === last ? `${bin} +` : String(bin),
          count(observed),
          count(expected),
        ]),
        [words.allRepeats[locale], count(repeats.observed), count(repeats.expected)],
      ],
    ),
  ];
}
