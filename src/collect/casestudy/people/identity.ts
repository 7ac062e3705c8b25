import type { Locale } from '../../../relationship/text';
import { chance, cumulative, categorical, integer, normal, type Randomness, type Uniform } from '../random';
import { englishNames } from './english-names';
import { frenchNames } from './french-names';
import { generationOf, type NameLists } from './name-lists';
import { mobilePrefixes, type Place } from './places';

/** Who a simulated customer is. Every part agrees with the others: first name with gender and age, e-mail with name, phone with town. */
export interface Identity {
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: 'female' | 'male';
  readonly birthYear: number;
  readonly email: string | null;
  readonly phone: string | null;
}

const names: Readonly<Record<Locale, NameLists>> = { fr: frenchNames, en: englishNames };

/* Domains that RFC 2606 keeps for examples: no message can reach anyone. */
const domains = ['example.com', 'example.org', 'example.net'] as const;

/* Frequencies of names fall roughly with rank; the offset keeps the first from swamping the list. */
const rankWeights = (length: number, offset: number): Float64Array =>
  cumulative(Array.from({ length }, (_, rank) => 1 / (rank + offset)));
const firstWeights = rankWeights(24, 12);
const familyWeights: Readonly<Record<Locale, Float64Array>> = {
  fr: rankWeights(frenchNames.family.length, 40),
  en: rankWeights(englishNames.family.length, 40),
};

/** @param number the customer's number from 1: it ends the e-mail address, so that no two customers share one */
export function drawIdentity(
  randomness: Randomness,
  locale: Locale,
  entity: number,
  number: number,
  place: Place,
  registrationYear: number,
): Identity {
  const uniform = randomness.stream('identity', entity);
  const gender = chance(uniform, 0.6) ? 'female' : 'male';
  const age = Math.min(88, Math.max(18, Math.round(normal(uniform, 46, 15))));
  const birthYear = registrationYear - age;
  const firstName = drawFirstName(uniform, locale, gender, birthYear);
  const lastName = drawFamilyName(uniform, locale);
  const hasEmail = chance(uniform, 0.94);
  const email = drawAddress(uniform, firstName, lastName, String(number));
  return {
    firstName,
    lastName,
    gender,
    birthYear,
    email: hasEmail ? email : null,
    phone: chance(uniform, 0.85) ? drawPhone(uniform, locale, place) : null,
  };
}

/** A first name of the gender, usual in the year of birth. */
export function drawFirstName(uniform: Uniform, locale: Locale, gender: Identity['gender'], birthYear: number): string {
  const firstNames = names[locale][gender][generationOf(birthYear)] ?? [];
  return firstNames[categorical(uniform, firstWeights)] ?? '';
}

export function drawFamilyName(uniform: Uniform, locale: Locale): string {
  return names[locale].family[categorical(uniform, familyWeights[locale])] ?? '';
}

/** @param suffix what makes the address the only one of its name */
export function drawAddress(uniform: Uniform, firstName: string, lastName: string, suffix: string): string {
  const domain = domains[integer(uniform, 0, domains.length - 1)] ?? domains[0];
  return `${ascii(firstName)}.${ascii(lastName)}.${suffix}@${domain}`;
}

/** A number from the ranges kept for fiction: mobile, or of the place. */
export function drawPhone(uniform: Uniform, locale: Locale, place: Place): string {
  const [mobile, mobileDigits] = mobilePrefixes[locale];
  return chance(uniform, 0.8) ? phoneNumber(uniform, locale, mobile, mobileDigits) : landline(uniform, locale, place);
}

/** A number of the place’s range for fiction that is no mobile. */
export function landline(uniform: Uniform, locale: Locale, place: Place): string {
  return phoneNumber(uniform, locale, place.phonePrefix, locale === 'fr' ? 4 : 3);
}

/** A number under a prefix kept for fiction, written as in the country. @param length number of digits that follow */
export function phoneNumber(uniform: Uniform, locale: Locale, prefix: string, length: number): string {
  const digits = String(integer(uniform, 0, 10 ** length - 1)).padStart(length, '0');
  return locale === 'fr' ? `${prefix} ${digits.slice(0, 2)} ${digits.slice(2)}` : `${prefix}${digits}`;
}

/** Lower case ASCII letters of a name: “Le Gall” → legall, “Noël” → noel. */
export function ascii(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
