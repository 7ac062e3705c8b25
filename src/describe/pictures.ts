import { loyaltyClasses, stages } from '../relationship';
import type { Locale } from '../relationship/text';
import type { Agreement } from './agreement';
import { isCovered, type CampaignEffect } from './campaign-effects';
import { columnChart } from './charts/columns';
import { curveChart } from './charts/curve';
import { intervalChart } from './charts/intervals';
import { matrixChart } from './charts/matrix';
import { stackChart, type StackChart } from './charts/stacks';
import { percentage, theme } from './charts/svg';
import { count, decimal } from './numbers';
import type { Recoverability } from './recoverability';
import type { Series } from './series';
import { words } from './words';

/** A picture of the report: its file name, its finding, the SVG. */
export interface Picture {
  readonly file: string;
  readonly title: string;
  readonly svg: string;
}

type Sentence = Readonly<Record<Locale, (...values: string[]) => string>>;

/** The finding that each picture opens with. */
const findings = {
  concentration: {
    fr: (share) => `Les 20\u202f% premiers acheteurs font ${share} du chiffre d’affaires`,
    en: (share) => `The top 20% of buyers bring ${share} of the revenue`,
  },
  season: {
    fr: (month, value) => `On achète le plus en ${month}\u202f: ${value} fois le mois moyen`,
    en: (month, value) => `Most is bought in ${month}: ${value} times the mean month`,
  },
  seasonDetail: {
    fr: () => 'Achats par acheteur connu ; en pointillé, le mois moyen (1)',
    en: () => 'Purchases per known buyer; dashed, the mean month (1)',
  },
  retention: {
    fr: (months, share, truth) =>
      `${months} mois après le premier achat, ${share} sont encore là\u202f; en vérité, ${truth}`,
    en: (months, share, truth) =>
      `${months} months after the first purchase, ${share} are still there; in truth, ${truth}`,
  },
  stages: {
    fr: (share, kappa) => `L’étape calculée est la vraie ${share} du temps (κ = ${kappa})`,
    en: (share, kappa) => `The computed stage is the true one ${share} of the time (κ = ${kappa})`,
  },
  loyalty: {
    fr: (share, kappa) => `La classe de fidélité calculée est la vraie ${share} du temps (κ = ${kappa})`,
    en: (share, kappa) => `The computed loyalty class is the true one ${share} of the time (κ = ${kappa})`,
  },
  stageMix: {
    fr: () => 'Les étapes, en vérité et telles que calculées',
    en: () => 'The stages, in truth and as computed',
  },
  loyaltyMix: {
    fr: () => 'Les classes de fidélité des clients à enquête valide, en vérité et telles que calculées',
    en: () => 'The loyalty classes of customers with a valid survey, in truth and as computed',
  },
  campaigns: {
    fr: (held, all) => `L’intervalle mesuré contient l’effet vrai pour ${held} campagnes sur ${all}`,
    en: (held, all) => `The measured interval holds the true effect for ${held} campaigns out of ${all}`,
  },
  campaignsDetail: {
    fr: () => 'Achats de plus que sans la campagne',
    en: () => 'Purchases more than without the campaign',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Draws everything that the report shows; a picture without data is left out. */
export function picturesOf(
  series: Series,
  recovered: Recoverability,
  campaigns: readonly CampaignEffect[],
  locale: Locale,
): Picture[] {
  const drawn = [
    concentration(series, locale),
    season(series, locale),
    retention(series, locale),
    matrix('stage', recovered.stage, locale),
    mix('stage', recovered.stage, locale),
    matrix('loyalty', recovered.loyalty, locale),
    mix('loyalty', recovered.loyalty, locale),
    effects(campaigns, locale),
  ];
  return drawn.filter((picture) => picture !== undefined);
}

function concentration({ concentration: values }: Series, locale: Locale): Picture | undefined {
  const top = values[20];
  if (top === undefined || !((values.at(-1) ?? 0) > 0)) return undefined;
  const title = findings.concentration[locale](percentage(top, locale));
  const fifths = [0, 20, 40, 60, 80, 100];
  const svg = curveChart({
    title,
    curves: [
      { name: words.revenue[locale], color: theme.accent, values },
      { name: '', color: theme.ghost, values: values.map((_, percent) => percent / 100), dash: '4 4' },
    ],
    maximum: 1,
    yTicks: fifths.map((percent) => [percent / 100, percentage(percent / 100, locale)]),
    xTicks: fifths.map((percent) => [percent, percentage(percent / 100, locale)]),
    xTitle: words.buyers[locale],
    mark: [20, top, percentage(top, locale)],
  });
  return { file: 'concentration.svg', title, svg };
}

function season({ season: values }: Series, locale: Locale): Picture | undefined {
  const highest = Math.max(...values);
  if (!(highest > 0)) return undefined;
  const short = words.months[locale].split(' ');
  const long = words.longMonths[locale].split(' ');
  const title = findings.season[locale](long[values.indexOf(highest)] ?? '', decimal(highest, 2, locale));
  const svg = columnChart({
    title,
    subtitle: findings.seasonDetail[locale](),
    columns: values.map((value, index) => ({ name: short[index] ?? '', value, words: decimal(value, 2, locale) })),
    color: theme.accent,
    level: 1,
  });
  return { file: 'season.svg', title, svg };
}

function retention({ retention: points }: Series, locale: Locale): Picture | undefined {
  if (points.length < 2) return undefined;
  const last = points.length - 1;
  const index = Math.min(24, last);
  const shares = [points[index]?.computed ?? 0, points[index]?.truth ?? 0].map((value) => percentage(value, locale));
  const title = findings.retention[locale](String(index), shares[0] ?? '', shares[1] ?? '');
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  const svg = curveChart({
    title,
    curves: [
      { name: words.computed[locale], color: theme.accent, values: points.map(({ computed }) => computed) },
      { name: words.truth[locale], color: theme.ink, values: points.map(({ truth }) => truth), dash: '6 4' },
    ],
    maximum: 1,
    yTicks: quarters.map((value) => [value, percentage(value, locale)]),
    xTicks: points.flatMap((_, month) => (month % 6 === 0 ? [[month, String(month)] as const] : [])),
    xTitle: words.monthsSince[locale],
  });
  return { file: 'retention.svg', title, svg };
}

const vocabulary = { stage: stages, loyalty: loyaltyClasses } as const;

/** The classes that occur, in the vocabulary’s order. */
function classesOf(judged: 'stage' | 'loyalty', { pairs }: Agreement, locale: Locale) {
  return vocabulary[judged]
    .filter(({ code }) => pairs.some(({ truth, computed }) => truth === code || computed === code))
    .map(({ code, short, color }) => ({ code: code as string, name: short[locale], color: color.light }));
}

function matrix(judged: 'stage' | 'loyalty', agreement: Agreement, locale: Locale): Picture | undefined {
  const { pairs, accuracy, kappa } = agreement;
  if (accuracy === null) return undefined;
  const finding = judged === 'stage' ? findings.stages : findings.loyalty;
  const title = finding[locale](percentage(accuracy, locale), decimal(kappa, 2, locale));
  const svg = matrixChart({
    title,
    classes: classesOf(judged, agreement, locale),
    count: (truth, computed) => pairs.find((pair) => pair.truth === truth && pair.computed === computed)?.count ?? 0,
    rowsTitle: words.truth[locale],
    columnsTitle: words.computed[locale],
    number: (value) => count(value, locale),
    locale,
  });
  return { file: `${judged}-confusion.svg`, title, svg };
}

function mix(judged: 'stage' | 'loyalty', agreement: Agreement, locale: Locale): Picture | undefined {
  const { pairs, cases } = agreement;
  if (cases === 0) return undefined;
  const bars = (['truth', 'computed'] as const).map((judge): StackChart['bars'][number] => ({
    name: words[judge][locale],
    parts: classesOf(judged, agreement, locale).map(({ code, name, color }) => ({
      name,
      color,
      share: pairs.filter((pair) => pair[judge] === code).reduce((sum, pair) => sum + pair.count, 0) / cases,
    })),
  }));
  const title = findings[judged === 'stage' ? 'stageMix' : 'loyaltyMix'][locale]();
  return { file: `${judged}-mix.svg`, title, svg: stackChart({ title, bars, locale }) };
}

function effects(campaigns: readonly CampaignEffect[], locale: Locale): Picture | undefined {
  const judged = campaigns.filter(({ margin }) => margin !== null);
  if (judged.length === 0) return undefined;
  const title = findings.campaigns[locale](String(judged.filter(isCovered).length), String(judged.length));
  const ends = judged.flatMap(({ measured, margin, trueEffect }) => [
    measured - (margin ?? 0),
    measured + (margin ?? 0),
    trueEffect,
  ]);
  const step = niceStep((Math.max(...ends) - Math.min(...ends)) / 5);
  const first = Math.floor(Math.min(...ends, 0) / step);
  const last = Math.ceil(Math.max(...ends, 0) / step);
  const svg = intervalChart({
    title,
    subtitle: findings.campaignsDetail[locale](),
    intervals: judged.map(({ name, measured, margin, trueEffect }) => ({
      name,
      value: measured,
      margin,
      truth: trueEffect,
    })),
    legend: [words.trueEffect[locale], words.measured[locale]],
    ticks: Array.from({ length: last - first + 1 }, (_, index) => {
      const value = (first + index) * step;
      return [value, count(value, locale)] as const;
    }),
  });
  return { file: 'campaigns.svg', title, svg };
}

/** The nearest of 1, 2, 5, 10, 20 … above a step. */
function niceStep(step: number): number {
  for (let power = 1; ; power *= 10) {
    const nice = [1, 2, 5].map((digit) => digit * power).find((candidate) => candidate >= step);
    if (nice !== undefined) return nice;
  }
}
