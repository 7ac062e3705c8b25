import { describe, expect, test } from 'vitest';
import { drawCompany, sizeBands } from '../../../../src/collect/casestudy/people/company';
import { administrators, decisionMakers, users } from '../../../../src/collect/casestudy/people/company-names';
import { places } from '../../../../src/collect/casestudy/people/places';
import { Randomness } from '../../../../src/collect/casestudy/random';

describe.each(['fr', 'en'] as const)('companies of the %s setting', (locale) => {
  const [place] = places[locale];
  if (place === undefined) throw new Error('no places');
  const random = new Randomness(3, 'companies');
  const companies = Array.from({ length: 800 }, (_, entity) =>
    drawCompany(random, locale, { entity, place, size: entity % sizeBands.length, year: 2023 }),
  );

  test('have names of a form of their line of business, and addresses that nobody shares', () => {
    for (const { name, sector, domain, email } of companies) {
      expect(name).not.toContain('*');
      expect(name.length).toBeGreaterThan(6);
      expect(sector).not.toBe('');
      expect(domain).toMatch(/^[a-z]+\d+\.example$/);
      expect(email.endsWith(`@${domain}`)).toBe(true);
    }
    expect(new Set(companies.map(({ domain }) => domain)).size).toBe(companies.length);
    expect(new Set(companies.map(({ name }) => name)).size).toBeGreaterThan(0.75 * companies.length);
  });

  test('have the more people to talk to the larger they are, each with a title in his or her gender', () => {
    const titles = [...decisionMakers, ...administrators, ...users];
    companies.forEach(({ people }, entity) => {
      const size = entity % sizeBands.length;
      expect(people).toHaveLength(size === 0 ? 1 : 2 + size);
      expect(people[0]?.role).toBe('administrator');
      for (const { identity, jobTitle } of people) {
        const forms = titles.map(([male, female]) => (identity.gender === 'female' ? female : male)[locale]);
        expect(forms).toContain(jobTitle);
      }
    });
    const owners = companies.filter(({ people }) => people.length === 1).map(({ people }) => people[0]?.jobTitle);
    expect(new Set(owners)).toEqual(new Set(locale === 'fr' ? ['Gérant', 'Gérante'] : ['Owner']));
  });

  test('nobody shares an address', () => {
    const emails = companies.flatMap(({ email, people }) => [email, ...people.map((person) => person.email)]);
    expect(new Set(emails).size).toBe(emails.length);
  });
});
