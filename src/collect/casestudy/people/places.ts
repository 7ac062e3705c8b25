import type { Locale } from '../../../relationship/text';

/** A shop of the chain. */
export interface Shop {
  readonly code: string;
  readonly city: string;
}

/** A town where customers live. Telephone prefixes are those reserved for fiction. */
export interface Place {
  readonly city: string;
  readonly postalCode: string;
  readonly region: string;
  /** The nearest shop; null where only the web reaches. */
  readonly shop: string | null;
  readonly weight: number;
  /** No comparable shop in the catchment area: an objective constraint. */
  readonly isolated: boolean;
  readonly phonePrefix: string;
}

type Row = readonly [city: string, postalCode: string, region: string, weight: number, isolated: 0 | 1, phone: string];

const regionsOf = (shop: string | null, rows: readonly Row[]): Place[] =>
  rows.map(([city, postalCode, region, weight, isolated, phonePrefix]) => ({
    city,
    postalCode,
    region,
    shop,
    weight,
    isolated: isolated === 1,
    phonePrefix,
  }));

const bretagne = 'Bretagne';
const paysDeLaLoire = 'Pays de la Loire';
const rhone = 'Auvergne-Rhône-Alpes';
const hauts = 'Hauts-de-France';
const aquitaine = 'Nouvelle-Aquitaine';
const occitanie = 'Occitanie';

/* Prefixes that the French regulator (ARCEP) keeps for works of fiction: 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49. */
const frenchPlaces: readonly Place[] = [
  ...regionsOf('M1', [
    ['Rennes', '35000', bretagne, 9, 0, '02 61 91'],
    ['Cesson-Sévigné', '35510', bretagne, 3, 0, '02 61 91'],
    ['Bruz', '35170', bretagne, 2, 0, '02 61 91'],
    ['Vitré', '35500', bretagne, 2, 1, '02 61 91'],
    ['Fougères', '35300', bretagne, 2, 1, '02 61 91'],
    ['Redon', '35600', bretagne, 1, 1, '02 61 91'],
  ]),
  ...regionsOf('M2', [
    ['Nantes', '44000', paysDeLaLoire, 10, 0, '02 61 91'],
    ['Rezé', '44400', paysDeLaLoire, 3, 0, '02 61 91'],
    ['Saint-Herblain', '44800', paysDeLaLoire, 3, 0, '02 61 91'],
    ['Clisson', '44190', paysDeLaLoire, 2, 1, '02 61 91'],
    ['Châteaubriant', '44110', paysDeLaLoire, 2, 1, '02 61 91'],
    ['Ancenis-Saint-Géréon', '44150', paysDeLaLoire, 1, 1, '02 61 91'],
  ]),
  ...regionsOf('M3', [
    ['Lyon', '69003', rhone, 11, 0, '04 65 71'],
    ['Villeurbanne', '69100', rhone, 4, 0, '04 65 71'],
    ['Bron', '69500', rhone, 2, 0, '04 65 71'],
    ['Vienne', '38200', rhone, 2, 1, '04 65 71'],
    ['Bourgoin-Jallieu', '38300', rhone, 2, 1, '04 65 71'],
    ['Tarare', '69170', rhone, 1, 1, '04 65 71'],
  ]),
  ...regionsOf('M4', [
    ['Lille', '59000', hauts, 8, 0, '03 53 01'],
    ['Roubaix', '59100', hauts, 3, 0, '03 53 01'],
    ['Tourcoing', '59200', hauts, 3, 0, '03 53 01'],
    ['Armentières', '59280', hauts, 2, 1, '03 53 01'],
    ['Hazebrouck', '59190', hauts, 2, 1, '03 53 01'],
    ['Béthune', '62400', hauts, 2, 1, '03 53 01'],
  ]),
  ...regionsOf('M5', [
    ['Bordeaux', '33000', aquitaine, 8, 0, '05 36 49'],
    ['Mérignac', '33700', aquitaine, 3, 0, '05 36 49'],
    ['Talence', '33400', aquitaine, 2, 0, '05 36 49'],
    ['Libourne', '33500', aquitaine, 2, 1, '05 36 49'],
    ['Arcachon', '33120', aquitaine, 1, 1, '05 36 49'],
    ['Langon', '33210', aquitaine, 1, 1, '05 36 49'],
  ]),
  ...regionsOf('M6', [
    ['Toulouse', '31000', occitanie, 9, 0, '05 36 49'],
    ['Blagnac', '31700', occitanie, 3, 0, '05 36 49'],
    ['Colomiers', '31770', occitanie, 2, 0, '05 36 49'],
    ['Muret', '31600', occitanie, 2, 1, '05 36 49'],
    ['Montauban', '82000', occitanie, 2, 1, '05 36 49'],
    ['Auch', '32000', occitanie, 1, 1, '05 36 49'],
  ]),
  ...regionsOf(null, [
    ['Paris', '75011', 'Île-de-France', 4, 0, '01 99 00'],
    ['Marseille', '13006', 'Provence-Alpes-Côte d’Azur', 2, 0, '04 65 71'],
    ['Strasbourg', '67000', 'Grand Est', 1, 0, '03 53 01'],
    ['Dijon', '21000', 'Bourgogne-Franche-Comté', 1, 0, '03 53 01'],
    ['Tours', '37000', 'Centre-Val de Loire', 1, 0, '02 61 91'],
    ['Rouen', '76000', 'Normandie', 1, 0, '02 61 91'],
    ['Ajaccio', '20000', 'Corse', 1, 1, '04 65 71'],
  ]),
];

const yorkshire = 'Yorkshire and the Humber';
const northWest = 'North West';
const southWest = 'South West';
const scotland = 'Scotland';
const westMidlands = 'West Midlands';
const eastOfEngland = 'East of England';

/* Prefixes that the British regulator (Ofcom) keeps for drama. */
const britishPlaces: readonly Place[] = [
  ...regionsOf('M1', [
    ['Leeds', 'LS6', yorkshire, 9, 0, '0113 496 0'],
    ['Wakefield', 'WF1', yorkshire, 3, 0, '01632 960'],
    ['Harrogate', 'HG1', yorkshire, 3, 0, '01632 960'],
    ['Wetherby', 'LS22', yorkshire, 2, 1, '01632 960'],
    ['Otley', 'LS21', yorkshire, 2, 1, '01632 960'],
    ['Skipton', 'BD23', yorkshire, 1, 1, '01632 960'],
  ]),
  ...regionsOf('M2', [
    ['Manchester', 'M20', northWest, 10, 0, '0161 496 0'],
    ['Stockport', 'SK4', northWest, 3, 0, '0161 496 0'],
    ['Sale', 'M33', northWest, 3, 0, '0161 496 0'],
    ['Bury', 'BL9', northWest, 2, 0, '0161 496 0'],
    ['Macclesfield', 'SK10', northWest, 2, 1, '01632 960'],
    ['Wilmslow', 'SK9', northWest, 1, 1, '01632 960'],
  ]),
  ...regionsOf('M3', [
    ['Bristol', 'BS6', southWest, 9, 0, '0117 496 0'],
    ['Bath', 'BA1', southWest, 4, 0, '01632 960'],
    ['Keynsham', 'BS31', southWest, 2, 0, '0117 496 0'],
    ['Portishead', 'BS20', southWest, 2, 1, '01632 960'],
    ['Clevedon', 'BS21', southWest, 2, 1, '01632 960'],
    ['Wells', 'BA5', southWest, 1, 1, '01632 960'],
  ]),
  ...regionsOf('M4', [
    ['Edinburgh', 'EH9', scotland, 9, 0, '0131 496 0'],
    ['Musselburgh', 'EH21', scotland, 3, 0, '0131 496 0'],
    ['Dalkeith', 'EH22', scotland, 2, 0, '0131 496 0'],
    ['Haddington', 'EH41', scotland, 2, 1, '01632 960'],
    ['Peebles', 'EH45', scotland, 2, 1, '01632 960'],
    ['Dunbar', 'EH42', scotland, 1, 1, '01632 960'],
  ]),
  ...regionsOf('M5', [
    ['Birmingham', 'B13', westMidlands, 10, 0, '0121 496 0'],
    ['Solihull', 'B91', westMidlands, 3, 0, '0121 496 0'],
    ['Sutton Coldfield', 'B72', westMidlands, 3, 0, '0121 496 0'],
    ['Bromsgrove', 'B60', westMidlands, 2, 1, '01632 960'],
    ['Redditch', 'B97', westMidlands, 2, 1, '01632 960'],
    ['Lichfield', 'WS13', westMidlands, 1, 1, '01632 960'],
  ]),
  ...regionsOf('M6', [
    ['Norwich', 'NR3', eastOfEngland, 8, 0, '01632 960'],
    ['Wymondham', 'NR18', eastOfEngland, 2, 0, '01632 960'],
    ['Dereham', 'NR19', eastOfEngland, 2, 1, '01632 960'],
    ['Cromer', 'NR27', eastOfEngland, 2, 1, '01632 960'],
    ['Beccles', 'NR34', eastOfEngland, 1, 1, '01632 960'],
    ['Thetford', 'IP24', eastOfEngland, 1, 1, '01632 960'],
  ]),
  ...regionsOf(null, [
    ['London', 'SW11', 'London', 4, 0, '020 7946 0'],
    ['Liverpool', 'L17', northWest, 2, 0, '0151 496 0'],
    ['Cardiff', 'CF11', 'Wales', 1, 0, '029 2018 0'],
    ['Brighton', 'BN2', 'South East', 1, 0, '01632 960'],
    ['Nottingham', 'NG7', 'East Midlands', 1, 0, '0115 496 0'],
    ['Newcastle upon Tyne', 'NE2', 'North East', 1, 0, '0191 498 0'],
    ['Belfast', 'BT9', 'Northern Ireland', 1, 1, '028 9649 6'],
  ]),
];

/** Towns of the setting: France, or the United Kingdom. */
export const places: Readonly<Record<Locale, readonly Place[]>> = { fr: frenchPlaces, en: britishPlaces };

const shopCities: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['Rennes', 'Nantes', 'Lyon', 'Lille', 'Bordeaux', 'Toulouse'],
  en: ['Leeds', 'Manchester', 'Bristol', 'Edinburgh', 'Birmingham', 'Norwich'],
};

/** The shops of the setting. */
export function shopsOf(locale: Locale): Shop[] {
  return shopCities[locale].map((city, index) => ({ code: `M${index + 1}`, city }));
}

export const countries: Readonly<Record<Locale, string>> = { fr: 'France', en: 'United Kingdom' };

/** What amounts are in, by the country that each language sets a case study in (ISO 4217). */
export const currencies = { fr: 'EUR', en: 'GBP' } as const satisfies Readonly<Record<Locale, string>>;

/** Mobile numbers reserved for fiction: prefix and the number of digits that follow. */
export const mobilePrefixes: Readonly<Record<Locale, readonly [prefix: string, digits: number]>> = {
  fr: ['06 39 98', 4],
  en: ['07700 900', 3],
};
