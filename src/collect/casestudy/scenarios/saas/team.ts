import type { Locale } from '../../../../relationship/text';
import { text } from '../../../../relationship/text';
import type { StoreRows } from '../../../../store';
import { drawIdentity } from '../../people/identity';
import type { Place } from '../../people/places';
import type { Randomness } from '../../random';

type Role = StoreRows['employee']['role'];

/** The people of the company whom customers meet, in codes. */
export interface Team {
  readonly rows: readonly StoreRows['employee'][];
  readonly managers: readonly string[];
  readonly support: readonly string[];
  readonly sellers: readonly string[];
}

const teams = {
  success: text('Réussite client', 'Customer success'),
  support: text('Assistance', 'Support'),
  sales: text('Ventes', 'Sales'),
};

/** Role, team, place in the list of the one they report to. Heads come first. */
const posts: readonly (readonly [role: Role, team: keyof typeof teams, head: number | null])[] = [
  ['manager', 'success', null],
  ['manager', 'support', 0],
  ['account-manager', 'success', 0],
  ['account-manager', 'success', 0],
  ['account-manager', 'success', 0],
  ['account-manager', 'success', 0],
  ['support', 'support', 1],
  ['support', 'support', 1],
  ['support', 'support', 1],
  ['support', 'support', 1],
  ['seller', 'sales', 0],
  ['seller', 'sales', 0],
];

/** Keys the identities of staff far from those of customers’ contacts. */
const staffKeys = 4_000_000_000;
const daysPerPost = 97;

const codeOf = (place: number): string => `E${String(place + 1).padStart(2, '0')}`;

export function teamOf(random: Randomness, locale: Locale, office: Place, openedOn: number): Team {
  const rows = posts.map(([role, team, head], place): StoreRows['employee'] => {
    const { firstName, lastName } = drawIdentity(random, locale, staffKeys + place, place + 1, office, 2020);
    return {
      employee_id: codeOf(place),
      name: `${firstName} ${lastName}`,
      role,
      team: teams[team][locale],
      region: office.region,
      hired_on: openedOn - daysPerPost * (posts.length - place),
      manager_id: head === null ? null : codeOf(head),
    };
  });
  const of = (role: Role): string[] => rows.filter((row) => row.role === role).map((row) => row.employee_id);
  return { rows, managers: of('account-manager'), support: of('support'), sellers: of('seller') };
}
