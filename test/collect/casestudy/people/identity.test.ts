import { describe, expect, test } from 'vitest';
import { englishNames } from '../../../../src/collect/casestudy/people/english-names';
import { frenchNames } from '../../../../src/collect/casestudy/people/french-names';
import { ascii, drawIdentity } from '../../../../src/collect/casestudy/people/identity';
import { generationOf } from '../../../../src/collect/casestudy/people/name-lists';
import { places } from '../../../../src/collect/casestudy/people/places';
import { Randomness } from '../../../../src/collect/casestudy/random';

const lists = { fr: frenchNames, en: englishNames };
const fictionalPhone = {
  fr: /^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$/,
  en: /^(07700 900\d{3}|01632 960\d{3}|01(13|15|17|21|31|51|61) 496 0\d{3}|0191 498 0\d{3}|020 7946 0\d{3}|029 2018 0\d{3}|028 9649 6\d{3})$/,
};
const postalCode = { fr: /^\d{5}$/, en: /^[A-Z]{1,2}\d{1,2}$/ };

describe.each(['fr', 'en'] as const)('people of the %s setting', (locale) => {
  const randomness = new Randomness(5, 'retail');
  const people = Array.from({ length: 2000 }, (_, entity) => {
    const place = places[locale][entity % places[locale].length];
    if (place === undefined) throw new Error('no place');
    return { place, ...drawIdentity(randomness, locale, entity, entity + 1, place, 2024) };
  });

  test('have a first name of their gender and generation', () => {
    for (const { firstName, gender, birthYear } of people) {
      expect(lists[locale][gender][generationOf(birthYear)]).toContain(firstName);
    }
  });

  test('have an e-mail address that says their name, reaches nobody and is theirs alone', () => {
    const addresses = people.flatMap(({ email }) => email ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThan(1700);
    for (const { email, firstName, lastName } of people) {
      if (email === null) continue;
      expect(email).toMatch(/^[a-z]+\.[a-z]+\.\d+@example\.(com|org|net)$/);
      expect(email.startsWith(`${ascii(firstName)}.${ascii(lastName)}.`)).toBe(true);
    }
  });

  test('have a phone number from the ranges kept for fiction, of their place unless mobile', () => {
    const mobile = { fr: '06', en: '07' }[locale];
    for (const { phone, place } of people) {
      if (phone === null) continue;
      expect(phone).toMatch(fictionalPhone[locale]);
      expect(phone.startsWith(mobile) || phone.startsWith(place.phonePrefix)).toBe(true);
    }
  });

  test('are of age', () => {
    for (const { birthYear } of people) expect(2024 - birthYear).toBeGreaterThanOrEqual(18);
  });
});

test.each(['fr', 'en'] as const)('places of the %s setting have postal codes of the country', (locale) => {
  for (const place of places[locale]) expect(place.postalCode).toMatch(postalCode[locale]);
  expect(new Set(places[locale].map(({ city }) => city)).size).toBe(places[locale].length);
});

test.each(['fr', 'en'] as const)('name lists of the %s setting are complete', (locale) => {
  for (const generation of [...lists[locale].female, ...lists[locale].male]) {
    expect(generation).toHaveLength(24);
    expect(new Set(generation).size).toBe(24);
  }
  expect(lists[locale].family.length).toBeGreaterThan(120);
});

test('ascii folds accents and drops what is no letter', () => {
  expect(ascii('Noël')).toBe('noel');
  expect(ascii('Le Gall')).toBe('legall');
  expect(ascii('MacDonald')).toBe('macdonald');
});
