import { describe, expect, test } from 'vitest';
import type { Text } from '../../../../../src/relationship/text';
import { scenarios } from '../../../../../src/collect';
import { wavesOf } from '../../../../../src/collect/casestudy/core/wave';
import { timelineOf } from '../../../../../src/collect/casestudy/timeline';
import { parseIsoDate } from '../../../../../src/collect/casestudy/calendar';
import { yearlyPlan } from '../../../../../src/collect/casestudy/scenarios/retail/campaigns';
import { catalogue } from '../../../../../src/collect/casestudy/scenarios/retail/catalogue';
import type { Parameter } from '../../../../../src/collect/casestudy/core/parameter';
import { surveyScales } from '../../../../../src/collect/casestudy/core/levels';
import { retailSeries } from '../../../../../src/collect/casestudy/scenarios/retail/parameters';
import { surveyConstructs } from '../../../../../src/store';

const { arrivalIndex, monthIndex, weekdayIndex } = retailSeries;
const { parameters: retailParameters } = scenarios.retail;

const isWritten = ({ fr, en }: Text): boolean => fr.trim() !== '' && en.trim() !== '';

describe('parameters', () => {
  test.each(Object.entries<Parameter>(retailParameters))(
    '%s says what it is and where it comes from',
    (_, parameter) => {
      expect(Number.isFinite(parameter.value)).toBe(true);
      expect(isWritten(parameter.unit) && isWritten(parameter.description)).toBe(true);
      expect(isWritten('source' in parameter ? parameter.source : parameter.assumption)).toBe(true);
      expect(JSON.stringify(parameter)).not.toContain("'");
    },
  );

  test('shares are shares', () => {
    for (const parameter of Object.values<Parameter>(retailParameters)) {
      if (parameter.unit.en !== 'share') continue;
      expect(parameter.value).toBeGreaterThanOrEqual(0);
      expect(parameter.value).toBeLessThanOrEqual(1);
    }
  });

  test('series have their length, and a scale for each construct of the survey', () => {
    expect(monthIndex.values).toHaveLength(12);
    expect(arrivalIndex.values).toHaveLength(12);
    expect(weekdayIndex.values).toHaveLength(7);
    expect(Object.keys(surveyScales).sort()).toEqual(Object.keys(surveyConstructs).sort());
  });

  test('registrations peak in September and December', () => {
    const ranked = [...arrivalIndex.values.keys()].sort(
      (a, b) => (arrivalIndex.values[b] ?? 0) - (arrivalIndex.values[a] ?? 0),
    );
    expect(ranked.slice(0, 2).sort()).toEqual([11, 8].sort());
  });
});

test('the catalogue has ten categories of twelve articles with a name of their own in both languages', () => {
  const articles = catalogue.flatMap(({ subcategories }) =>
    subcategories.flatMap((subcategory) => subcategory.articles),
  );
  expect(catalogue).toHaveLength(10);
  expect(articles).toHaveLength(120);
  expect(new Set(articles.map(([fr]) => fr)).size).toBe(120);
  expect(new Set(articles.map(([, en]) => en)).size).toBe(120);
  for (const [, , price] of articles) expect(price).toBeGreaterThan(0);
});

describe.each(['fr', 'en'] as const)('campaigns in the %s setting', (locale) => {
  const waves = wavesOf(yearlyPlan, timelineOf(parseIsoDate('2023-01-01') ?? 0, 36, 1000), locale);

  test('the plan happens each year', () => {
    expect(waves).toHaveLength(3 * yearlyPlan.length);
    expect(new Set(waves.map(({ id }) => id)).size).toBe(waves.length);
  });

  test('addressed waves do not overlap, so that each sale is attributed once', () => {
    const addressed = waves.filter(({ medium }) => medium === 'email');
    addressed.forEach((wave, place) => {
      expect(wave.sentOn).toBeGreaterThan(addressed[place - 1]?.endsOn ?? -Infinity);
    });
  });
});
