import type { Locale } from '../../../relationship/text';
import { categorical, cumulative, integer, type Randomness } from '../random';
import { administrators, decisionMakers, sectors, stemParts, users, type Titles } from './company-names';
import { ascii, drawIdentity, phoneNumber, type Identity } from './identity';
import type { Place } from './places';

/** Size bands of companies, smallest first. */
export const sizeBands = ['1-9', '10-49', '50-249', '250+'] as const;

/** Most employees of a company in each size band; what is possible, where the band is open. */
export const mostEmployees: readonly number[] = [9, 49, 249, 5000];

export type PersonRole = 'administrator' | 'decision-maker' | 'user';

/** Someone a company’s supplier knows by name. */
export interface Person {
  readonly role: PersonRole;
  readonly identity: Identity;
  readonly jobTitle: string;
  readonly email: string;
}

/** A simulated company. Its domain is under `.example`, which RFC 2606 keeps free: no message can reach anyone. */
export interface CompanyIdentity {
  readonly name: string;
  readonly sector: string;
  readonly domain: string;
  readonly email: string;
  readonly phone: string;
  /** The administrator first: he is the main contact. */
  readonly people: readonly Person[];
}

const sectorSums = cumulative(sectors.map(({ weight }) => weight));
/** Contacts keyed by company; none has more. */
const peopleEach = 8;
const officeName: Readonly<Record<Locale, string>> = { fr: 'contact', en: 'office' };

/**
 * @param size index of the size band
 * @param number the company’s number from 1: it ends the domain, so that no two share one
 */
export function drawCompany(
  random: Randomness,
  locale: Locale,
  { entity, place, size, year }: { entity: number; place: Place; size: number; year: number },
): CompanyIdentity {
  const uniform = random.stream('company', entity);
  const sector = sectors[categorical(uniform, sectorSums)];
  const forms = sector?.forms[locale] ?? [];
  const [beginnings, ends] = stemParts[locale];
  const pick = (list: readonly string[]): string => list[integer(uniform, 0, list.length - 1)] ?? '';
  const form = pick(forms);
  const stem = pick(beginnings) + pick(ends);
  const domain = `${ascii(stem)}${entity + 1}.example`;
  const known = new Set<string>();
  const people = rolesOf(size).map((role, index): Person => {
    const key = entity * peopleEach + index;
    const identity = drawIdentity(random, locale, key, key + 1, place, year);
    const titles = titlesOf(role, size);
    const [male, female] = titles[integer(uniform, 0, titles.length - 1)] ?? titles[0];
    const name = `${ascii(identity.firstName)}.${ascii(identity.lastName)}`;
    const email = `${name}${known.has(name) ? index + 1 : ''}@${domain}`;
    known.add(name);
    return {
      role,
      identity,
      jobTitle: (identity.gender === 'female' ? female : male)[locale],
      email,
    };
  });
  return {
    name: form.replace('*', stem),
    sector: sector?.name[locale] ?? '',
    domain,
    email: `${officeName[locale]}@${domain}`,
    phone: phoneNumber(uniform, locale, place.phonePrefix, locale === 'fr' ? 4 : 3),
    people,
  };
}

/** The larger the company, the more people deal with its supplier. */
function rolesOf(size: number): PersonRole[] {
  if (size === 0) return ['administrator'];
  return ['administrator', 'decision-maker', ...Array.from({ length: size }, (): PersonRole => 'user')];
}

/** In the smallest companies the owner sees to the software as well. */
function titlesOf(role: PersonRole, size: number): Titles {
  if (role === 'decision-maker' || size === 0) return [decisionMakers[size] ?? decisionMakers[0]];
  return role === 'administrator' ? administrators : users;
}
