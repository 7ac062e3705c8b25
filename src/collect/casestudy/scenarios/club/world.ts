import type { Locale } from '../../../../relationship/text';
import { civilDate, dayNumber, weekday } from '../../calendar';
import { seriesOf, valuesOf } from '../../core/parameter';
import { wavesOf, yearsOf, type Wave } from '../../core/wave';
import type { Place } from '../../people/places';
import type { Plan } from '../../plan';
import { cumulative, Randomness } from '../../random';
import type { Chapter, Timeline } from '../../timeline';
import { invitationDays, renewalDays, surveyDays, yearlyPlan, type Audience } from './campaigns';
import { neighbourhood } from './neighbourhood';
import { clubParameters, clubSeries, type ClubSeries, type ClubValues } from './parameters';
import { isFairDay, seasons, termsOf, type Term } from './school-calendar';
import { Groups, householdsPerTeam } from './staff';

/** What happens at the club on a day, for every household alike. */
export interface Happenings {
  readonly wave?: Wave<Audience>;
  /** Re-enrolment opens for this term. */
  readonly renewal?: Term;
  /** Those who are away are thought of for this term, whether or not they are written to. */
  readonly invitation?: Term;
  readonly termStart?: Term;
  /** Keys the survey that is sent. */
  readonly survey?: number;
}

/** Everything that all households of one case study share. Days are day numbers; `end` is the first day after. */
export interface World {
  readonly locale: Locale;
  readonly random: Randomness;
  readonly values: ClubValues;
  readonly series: ClubSeries;
  readonly timeline: Timeline;
  readonly places: readonly Place[];
  readonly placeSums: Float64Array;
  /** Running sums of the weight of registering on each day of a chapter. */
  readonly arrivals: ReadonlyMap<Chapter, Float64Array>;
  /** By time; from the school year before the first day to the one after the last. */
  readonly terms: readonly Term[];
  readonly groups: Groups;
  readonly teams: number;
  readonly waves: readonly Wave<Audience>[];
  readonly agenda: ReadonlyMap<number, Happenings>;
}

/** @throws {Problem} for a parameter outside its range */
export function createWorld({ locale, seed, timeline, overrides }: Omit<Plan, 'scenario' | 'batchSize'>): World {
  const values = valuesOf(clubParameters, overrides);
  const series = seriesOf(clubSeries, overrides);
  const random = new Randomness(seed, 'club');
  const years = yearsOf(timeline);
  const terms = [(years[0] ?? 0) - 1, ...years].flatMap((year) => termsOf(year, locale));
  const waves = wavesOf(yearlyPlan, timeline, locale);
  return {
    locale,
    random,
    values,
    series,
    timeline,
    places: neighbourhood[locale],
    placeSums: cumulative(neighbourhood[locale].map(({ weight }) => weight)),
    arrivals: new Map(timeline.chapters.map((chapter) => [chapter, arrivalsOf(chapter, series)])),
    terms,
    groups: new Groups(random, locale, values, terms[0]?.key ?? 0),
    teams: Math.max(...timeline.chapters.map(({ customers }) => Math.ceil(customers / householdsPerTeam))),
    waves,
    agenda: agendaOf(terms, waves, years),
  };
}

function agendaOf(
  terms: readonly Term[],
  waves: readonly Wave<Audience>[],
  years: readonly number[],
): Map<number, Happenings> {
  const agenda = new Map<number, Happenings>();
  const note = (day: number, happening: Happenings): void => {
    agenda.set(day, { ...agenda.get(day), ...happening });
  };
  for (const term of terms) {
    const { year } = civilDate(term.startsOn);
    note(term.startsOn, { termStart: term });
    // Re-enrolment opens in the calendar year of the term, but for the winter term in the autumn before.
    const [month, day] = renewalDays[term.season];
    note(dayNumber(term.season === 1 ? year - 1 : year, month, day), { renewal: term });
    if (term.season === 2) continue;
    const [invited, on] = invitationDays[term.season];
    note(dayNumber(year, invited, on), { invitation: term });
  }
  for (const wave of waves) {
    if (wave.medium === 'email') note(wave.sentOn, { wave });
  }
  for (const year of years) {
    surveyDays.forEach(([month, day], place) =>
      note(dayNumber(year, month, day), { survey: year * surveyDays.length + place }),
    );
  }
  return agenda;
}

/** First and last day (month, day) on which new households register for the term of each season. */
const intakes = [
  [8, 24, 9, 28],
  [1, 3, 1, 28],
  [3, 22, 4, 22],
] as const;

/** How many times as many register on the day of the fair. */
const fairFactor = 8;

/** New households register around the start of a term, most of them in September; hardly any in between. */
function arrivalsOf({ start, end }: Chapter, { arrivals }: ClubSeries): Float64Array {
  const weights = new Float64Array(end - start);
  for (const year of yearsOf({ start, end })) {
    for (const season of seasons) {
      const [firstMonth, firstDay, lastMonth, lastDay] = intakes[season];
      const first = dayNumber(year, firstMonth, firstDay);
      const days = Array.from({ length: dayNumber(year, lastMonth, lastDay) - first + 1 }, (_, place) => first + place);
      const lively = days.map((day) => (isFairDay(day) ? fairFactor : weekday(day) === 6 ? 0.5 : 1));
      const whole = lively.reduce((sum, weight) => sum + weight, 0);
      days.forEach((day, place) => {
        const share = ((arrivals[season] ?? 0) * (lively[place] ?? 0)) / whole;
        if (day >= start && day < end) weights[day - start] = share;
      });
    }
  }
  // A case study of a few months between two intakes has customers too.
  return cumulative(weights.map((weight) => weight + 1e-6));
}

/** The term that a household joins when it registers on a day: the running one during its first four weeks. */
export function termFor({ terms }: World, day: number): Term {
  const found = terms.find(({ startsOn }) => day <= startsOn + 28);
  if (found === undefined) throw new RangeError('the terms reach beyond the case study');
  return found;
}

/** The term after, which is always one of the same school calendar. */
export function termAfter({ terms }: World, term: Term): Term | undefined {
  return terms.find(({ key }) => key === term.key + 1);
}
