import type { Locale } from '../../../../relationship/text';
import { text, type Text } from '../../../../relationship/text';
import type { StoreRows } from '../../../../store';
import { civilDate } from '../../calendar';
import { padded } from '../../core/write';
import { drawIdentity } from '../../people/identity';
import { places, type Place } from '../../people/places';
import { integer, type Randomness } from '../../random';
import { chapterOf, type Timeline } from '../../timeline';

/*
 * Account teams. Accounts are served in the order in which they were numbered, 150 a team, so that who serves an
 * account does not depend on how many others there are, and teams grow with the company.
 */

export interface Employee {
  readonly id: string;
  /** Keys the random streams of the person. */
  readonly entity: number;
  readonly name: string;
  readonly role: StoreRows['employee']['role'];
  readonly team: string;
  readonly region: string | null;
  /** 0, 1 or 2; null for whoever serves every region. */
  readonly territory: number | null;
  /** Number of the first account of those served. */
  readonly firstServed: number;
  readonly hiredOn: number;
  readonly managerId: string | null;
}

/** Who serves an account. */
export interface Staff {
  readonly seller: Employee;
  readonly manager: Employee;
  readonly support: Employee;
}

export const accountsPerTeam = 150;
/** The second half of a team comes when this many accounts are there; before, the team before it serves them. */
const accountsForService = 75;
const teamsPerManager = 4;
const placesInTeam = 10;
const firstEmployee = 4_000_000_000;

const territories: readonly Text[] = [
  text('Ouest', 'North'),
  text('Nord et Est', 'Midlands and East'),
  text('Sud', 'South and West'),
];

const regions: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  fr: [
    ['Bretagne', 'Pays de la Loire', 'Centre-Val de Loire', 'Normandie'],
    ['Hauts-de-France', 'Île-de-France', 'Grand Est', 'Bourgogne-Franche-Comté'],
  ],
  en: [
    ['Scotland', 'North West', 'North East', 'Yorkshire and the Humber', 'Northern Ireland'],
    ['West Midlands', 'East Midlands', 'East of England'],
  ],
};

/** The territory of a region: what is neither in the first nor in the second belongs to the third. */
export function territoryOf(region: string, locale: Locale): number {
  const found = regions[locale].findIndex((list) => list.includes(region));
  return found < 0 ? 2 : found;
}

const teams = {
  selling: text('Conquête', 'New business'),
  keeping: text('Suivi des comptes', 'Account management'),
  service: text('Service après-vente', 'Service'),
  leading: text('Direction', 'Management'),
} as const;

/** A position of a team: who holds it joins some days before (negative: after) the chapter of its accounts begins. */
interface Position {
  readonly role: Employee['role'];
  readonly team: keyof typeof teams;
  readonly territory: number | null;
  readonly seniority: readonly [least: number, most: number];
}

const senior = [250, 3600] as const;
const recruit = [-260, -120] as const;

const positions: readonly Position[] = [
  { role: 'seller', team: 'selling', territory: 0, seniority: senior },
  { role: 'seller', team: 'selling', territory: 1, seniority: senior },
  { role: 'seller', team: 'selling', territory: 2, seniority: senior },
  { role: 'seller', team: 'selling', territory: 2, seniority: recruit },
  { role: 'account-manager', team: 'keeping', territory: null, seniority: senior },
  { role: 'account-manager', team: 'keeping', territory: null, seniority: senior },
  { role: 'support', team: 'service', territory: null, seniority: senior },
  { role: 'support', team: 'service', territory: null, seniority: recruit },
  { role: 'manager', team: 'leading', territory: null, seniority: [1800, 5400] },
  { role: 'manager', team: 'service', territory: null, seniority: [900, 4500] },
];
const salesManager = 8;
const serviceManager = 9;

/** Everybody whom the company employs, by team, and who serves whom. */
export class Workforce {
  readonly employees: readonly Employee[];
  private readonly byCode: ReadonlyMap<string, Employee>;

  constructor(
    private readonly random: Randomness,
    private readonly locale: Locale,
    private readonly timeline: Timeline,
  ) {
    const count = Math.ceil(timeline.customers / accountsPerTeam);
    this.employees = Array.from({ length: count }, (_, team) => this.hire(team)).flat();
    this.byCode = new Map(this.employees.map((employee) => [employee.id, employee]));
  }

  /** Who serves an account from its registration on: only people hired by then. */
  staffOf(entity: number, region: string, registeredOn: number): Staff {
    const team = Math.floor(entity / accountsPerTeam);
    const place = entity % accountsPerTeam;
    const serving = team > 0 && place < accountsForService ? team - 1 : team;
    const [junior, assistant] = [this.at(team, 3), this.at(serving, 7)];
    const territory = territoryOf(region, this.locale);
    const takesJunior = territory === 2 && entity % 2 === 1 && junior.hiredOn <= registeredOn;
    const takesAssistant = entity % 2 === 1 && assistant.hiredOn <= registeredOn;
    return {
      seller: takesJunior ? junior : this.at(team, territory),
      manager: this.at(serving, 4 + (entity % 2)),
      support: takesAssistant ? assistant : this.at(serving, 6),
    };
  }

  private at(team: number, position: number): Employee {
    const employee = this.byCode.get(codeOf(team, position));
    if (employee === undefined) throw new RangeError(`nobody holds place ${position} of team ${team}`);
    return employee;
  }

  private hire(team: number): Employee[] {
    const accounts = this.timeline.customers - team * accountsPerTeam;
    return positions.flatMap((position, place) => {
      if (position.role === 'manager' && team % teamsPerManager !== 0) return [];
      if (isServing(position.role) && team > 0 && accounts <= accountsForService) return [];
      return [this.employ(team, place, position)];
    });
  }

  private employ(team: number, place: number, { role, team: kind, territory, seniority }: Position): Employee {
    const { random, locale, timeline } = this;
    const firstServed = team * accountsPerTeam + (isServing(role) && team > 0 ? accountsForService : 0);
    const entity = firstEmployee + team * placesInTeam + place;
    const home = homes[locale][(territory ?? 1) % 3] ?? places[locale][0];
    if (home === undefined) throw new RangeError('the setting has no places');
    const { start } = chapterOf(timeline, firstServed);
    const hiredOn = start - integer(random.stream('hired', entity), seniority[0], seniority[1]);
    const { firstName, lastName } = drawIdentity(random, locale, entity, place, home, civilDate(start).year);
    return {
      id: codeOf(team, place),
      entity,
      name: `${firstName} ${lastName}`,
      role,
      team: teams[kind][locale],
      region: territory === null ? null : (territories[territory]?.[locale] ?? null),
      territory,
      firstServed,
      hiredOn,
      managerId: managerOf(team, role, kind),
    };
  }
}

/** Roles of the second half of a team. */
const isServing = (role: Employee['role']): boolean => role === 'account-manager' || role === 'support';

/** A place in each territory: it decides nothing but the town of a person. */
const homes: Readonly<Record<Locale, readonly (Place | undefined)[]>> = {
  fr: ['Nantes', 'Lille', 'Lyon'].map((city) => places.fr.find((place) => place.city === city)),
  en: ['Leeds', 'Birmingham', 'Bristol'].map((city) => places.en.find((place) => place.city === city)),
};

const codeOf = (team: number, position: number): string => `E${padded(team * placesInTeam + position + 1, 4)}`;

/** Managers lead four teams; the first of each kind leads the others. */
function managerOf(team: number, role: Employee['role'], kind: keyof typeof teams): string | null {
  const leading = kind === 'service' ? serviceManager : salesManager;
  if (role === 'manager')
    return team === 0 ? (kind === 'service' ? codeOf(0, salesManager) : null) : codeOf(0, leading);
  return codeOf(team - (team % teamsPerManager), leading);
}
