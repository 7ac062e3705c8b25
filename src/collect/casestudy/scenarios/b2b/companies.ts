import type { Locale } from '../../../../relationship/text';
import { text, type Text } from '../../../../relationship/text';
import { ascii } from '../../people/identity';
import { categorical, cumulative, integer, type Randomness, type Uniform } from '../../random';

/*
 * Companies and their people, made from parts. The words that tell companies apart are coined, so that no real company
 * is meant; domains end in `.example`, which RFC 2606 keeps for examples.
 */

interface Sector {
  readonly name: Text;
  readonly weight: number;
  /** What such companies mostly equip: weights of printing, labelling and packing. */
  readonly needs: readonly [printing: number, labelling: number, packing: number];
  /** What such companies are called; `*` stands for the coined word. */
  readonly patterns: Readonly<Record<Locale, readonly string[]>>;
}

const sectors: readonly Sector[] = [
  {
    name: text('Industrie', 'Manufacturing'),
    weight: 24,
    needs: [20, 40, 40],
    patterns: {
      fr: ['Ateliers *', 'Mécanique *', '* Usinage', 'Plastiques *', 'Fonderie *', '* Industries'],
      en: ['* Engineering', '* Castings', '* Mouldings', '* Precision', '* Toolmakers', '* Industries'],
    },
  },
  {
    name: text('Agroalimentaire', 'Food processing'),
    weight: 14,
    needs: [10, 40, 50],
    patterns: {
      fr: ['Conserverie *', 'Biscuiterie *', 'Laiterie *', 'Salaisons *', 'Les Vergers *'],
      en: ['* Foods', '* Bakeries', '* Dairies', '* Preserves', '* Orchards'],
    },
  },
  {
    name: text('Transport et logistique', 'Transport and logistics'),
    weight: 16,
    needs: [15, 45, 40],
    patterns: {
      fr: ['Transports *', '* Logistique', 'Messagerie *', 'Entrepôts *'],
      en: ['* Haulage', '* Logistics', '* Freight', '* Warehousing'],
    },
  },
  {
    name: text('Commerce de gros', 'Wholesale'),
    weight: 16,
    needs: [20, 40, 40],
    patterns: {
      fr: ['Comptoir *', '* Distribution', 'Négoce *', 'Établissements *', 'Fournitures *'],
      en: ['* Trading', '* Distribution', '* Supplies', '* Wholesale', '* Merchants'],
    },
  },
  {
    name: text('Bâtiment', 'Construction'),
    weight: 12,
    needs: [60, 25, 15],
    patterns: {
      fr: ['Menuiserie *', 'Charpentes *', '* Couverture', 'Électricité *', 'Maçonnerie *'],
      en: ['* Joinery', '* Roofing', '* Builders', '* Electrical', '* Masonry'],
    },
  },
  {
    name: text('Santé', 'Health care'),
    weight: 8,
    needs: [40, 50, 10],
    patterns: {
      fr: ['Laboratoire *', 'Clinique *', '* Dispositifs médicaux', 'Pharmacie de gros *'],
      en: ['* Laboratories', '* Clinic', '* Medical Devices', '* Pharma Supply'],
    },
  },
  {
    name: text('Services', 'Services'),
    weight: 10,
    needs: [80, 15, 5],
    patterns: {
      fr: ['Cabinet *', '* Conseil', 'Imprimerie *', '* Archives', 'Agence *'],
      en: ['* Advisers', '* Consulting', '* Print', '* Archives', '* Agency'],
    },
  },
];

const sectorSums = cumulative(sectors.map(({ weight }) => weight));

const syllables: Readonly<Record<Locale, readonly [readonly string[], readonly string[]]>> = {
  fr: [
    words('Arv Bel Cal Dor Esp Fal Gal Jar Lor Mar Nav Or Pal Quer Riv Sal Tav Val Ver Cham Bréz Mér Rond Sauv Tréf'),
    words(
      'anel avin aulieu ébec elin eroy évan idoux igny imont ival olan ombe onnet oray osel uvel uzac anches ivier',
    ),
  ],
  en: [
    words('Ald Bram Cald Dun Elm Farn Gren Hal Ingle Kel Lang Mar North Os Pem Quen Rad Stan Thorn Wex Brock Cran Hex'),
    words(
      'abourne acre adale aford aham aleigh amere astead athorpe awick bury combe cote field holt low more sett wold',
    ),
  ],
};

function words(list: string): string[] {
  return list.split(' ');
}

const forms: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['SAS', 'SARL', 'SA', 'et Fils', ''],
  en: ['Ltd', 'Ltd', 'plc', '& Sons', ''],
};
const formSums = cumulative([38, 30, 6, 10, 16]);

/** A company’s name and what follows from it. */
export interface CompanyIdentity {
  readonly name: string;
  readonly sector: string;
  /** Place of what it mostly equips in the list of product families. */
  readonly family: number;
  /** The company’s domain: no two companies share one. */
  readonly domain: string;
}

const pick = <T>(list: readonly T[], uniform: Uniform, none: T): T =>
  list[integer(uniform, 0, list.length - 1)] ?? none;

/** @param number the account’s number from 1: it ends the domain, so that no two accounts share one */
export function drawCompany(random: Randomness, locale: Locale, entity: number, number: number): CompanyIdentity {
  const uniform = random.stream('company', entity);
  const sector = sectors[categorical(uniform, sectorSums)];
  if (sector === undefined) throw new RangeError('there are no sectors');
  const [heads, tails] = syllables[locale];
  const coined = `${pick(heads, uniform, '')}${pick(tails, uniform, '')}`;
  const bare = pick(sector.patterns[locale], uniform, '*').replace('*', coined);
  const form = forms[locale][categorical(uniform, formSums)] ?? '';
  const slug = bare.split(/[ ’]/).map(ascii).join('-');
  const family = categorical(uniform, cumulative(sector.needs));
  return {
    family,
    name: form === '' ? bare : `${bare} ${form}`,
    sector: sector.name[locale],
    domain: `${slug}-${number}.example`,
  };
}

/** What the people of an account do there, and what they are to a deal. */
export type ContactRole = 'decision-maker' | 'buyer' | 'user';

const titles: Readonly<Record<ContactRole, readonly Text[]>> = {
  'decision-maker': [
    text('Direction générale', 'Managing director'),
    text('Direction des opérations', 'Operations director'),
    text('Direction administrative et financière', 'Finance director'),
    text('Direction de site', 'Site director'),
  ],
  buyer: [
    text('Responsable des achats', 'Purchasing manager'),
    text('Acheteur ou acheteuse', 'Buyer'),
    text('Responsable des services généraux', 'Facilities manager'),
  ],
  user: [
    text('Responsable de production', 'Production manager'),
    text('Responsable logistique', 'Logistics manager'),
    text('Responsable informatique', 'IT manager'),
    text('Chef ou cheffe d’atelier', 'Workshop supervisor'),
    text('Assistanat de direction', 'Office manager'),
  ],
};

/** A job title that fits the role. */
export function drawTitle(role: ContactRole, locale: Locale, uniform: Uniform): string {
  return pick(
    titles[role].map((title) => title[locale]),
    uniform,
    '',
  );
}
