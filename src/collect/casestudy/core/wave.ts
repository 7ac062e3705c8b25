import type { Locale } from '../../../relationship/text';
import { text, type Text } from '../../../relationship/text';
import type { StoreRows } from '../../../store';
import { civilDate, dayNumber } from '../calendar';
import type { Timeline } from '../timeline';
import { ByDay } from './by-day';

/** One wave of a company’s yearly plan. All numbers are assumptions. */
export interface PlannedWave<Audience extends string = string> {
  readonly code: string;
  readonly name: Text;
  readonly objective: Text;
  readonly medium: StoreRows['campaign']['medium'];
  readonly marketingType: StoreRows['campaign']['marketing_type'];
  /** Month (1–12) and day of sending, in France and in the English-speaking setting. */
  readonly sent: Readonly<Record<Locale, readonly [month: number, day: number]>>;
  readonly days: number;
  /** Who receives it, as the scenario knows them. */
  readonly audience: Audience;
  /** Strength of the effect on purchases: × the parameter `rateCampaign` on the logarithm of the rate. */
  readonly strength: number;
  /** Discount on the purchases of those reached, as a share. */
  readonly discount: number;
  /** Fixed cost in cents per thousand registered customers. */
  readonly fixedCost: number;
  /** Cost of one message in cents. */
  readonly unitCost: number;
}

/** What waves are for. */
export const objectives = {
  sell: text('Vendre', 'Sell'),
  keep: text('Fidéliser', 'Retain'),
  winBack: text('Reconquérir', 'Win back'),
  makeKnown: text('Faire connaître', 'Make known'),
  recruit: text('Recruter', 'Recruit'),
} as const;

/** A wave of the plan on its day. */
export interface Wave<Audience extends string = string> extends PlannedWave<Audience> {
  /** `2023-04`: year and place in the plan. */
  readonly id: string;
  readonly year: number;
  readonly sentOn: number;
  readonly endsOn: number;
  /** The same number for the same wave whatever the months simulated: it keys the random stream. */
  readonly index: number;
}

/** The same month and day in both settings. */
export const everywhere = (month: number, day: number): PlannedWave['sent'] => ({
  fr: [month, day],
  en: [month, day],
});

/** Calendar years that a timeline touches. */
export function yearsOf({ start, end }: Pick<Timeline, 'start' | 'end'>): number[] {
  const first = civilDate(start).year;
  return Array.from({ length: civilDate(end).year - first + 1 }, (_, index) => first + index);
}

/** The number of each regular survey by the day on which it is sent; it keys the random stream. */
export function surveyNumbersOf(
  days: readonly (readonly [month: number, day: number])[],
  timeline: Pick<Timeline, 'start' | 'end'>,
): ByDay<number> {
  return new ByDay(
    timeline,
    yearsOf(timeline).flatMap((year) =>
      days.map(([month, day], place) => [dayNumber(year, month, day), year * 10 + place] as const),
    ),
  );
}

/** The waves that are sent within a timeline, by day. */
export function wavesOf<Audience extends string>(
  plan: readonly PlannedWave<Audience>[],
  timeline: Pick<Timeline, 'start' | 'end'>,
  locale: Locale,
): Wave<Audience>[] {
  const waves = yearsOf(timeline).flatMap((year) =>
    plan.map((planned, place): Wave<Audience> => {
      const sentOn = dayNumber(year, ...planned.sent[locale]);
      return {
        ...planned,
        id: `${year}-${planned.code}`,
        year,
        sentOn,
        endsOn: sentOn + planned.days,
        index: year * 100 + place,
      };
    }),
  );
  return waves
    .filter(({ sentOn }) => sentOn >= timeline.start && sentOn < timeline.end)
    .sort((a, b) => a.sentOn - b.sentOn);
}
