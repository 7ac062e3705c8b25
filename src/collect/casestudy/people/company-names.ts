import { text, type Locale, type Text } from '../../../relationship/text';
import { words } from './name-lists';

/** A line of business: its name, its weight among companies, and how its companies call themselves around a stem. */
export interface Sector {
  readonly name: Text;
  readonly weight: number;
  readonly forms: Readonly<Record<Locale, readonly string[]>>;
}

const sector = (name: Text, weight: number, fr: readonly string[], en: readonly string[]): Sector => ({
  name,
  weight,
  forms: { fr, en },
});

/** Our own list; `*` stands for the stem. */
export const sectors: readonly Sector[] = [
  sector(
    text('Conseil', 'Consulting'),
    18,
    ['Cabinet *', '* Conseil', '* et Associés'],
    ['* Consulting', '* & Partners', '* Advisory'],
  ),
  sector(
    text('Communication', 'Marketing and media'),
    14,
    ['Agence *', 'Studio *', '* Communication'],
    ['* Studio', '* Creative', 'Agency *'],
  ),
  sector(
    text('Bâtiment', 'Construction'),
    14,
    ['Menuiserie *', 'Constructions *', '* Bâtiment'],
    ['* Joinery', '* Builders', '* Construction'],
  ),
  sector(
    text('Services informatiques', 'IT services'),
    13,
    ['* Informatique', '* Systèmes', '* Numérique'],
    ['* Systems', '* Digital', '* Computing'],
  ),
  sector(
    text('Commerce', 'Trade'),
    12,
    ['Comptoir *', 'Maison *', '* Distribution'],
    ['* Trading', '* Supplies', 'House of *'],
  ),
  sector(
    text('Industrie', 'Manufacturing'),
    11,
    ['Ateliers *', 'Mécanique *', '* Industrie'],
    ['* Works', '* Engineering', '* Manufacturing'],
  ),
  sector(
    text('Transport et logistique', 'Transport and logistics'),
    10,
    ['Transports *', '* Logistique', '* Fret'],
    ['* Haulage', '* Logistics', '* Freight'],
  ),
  sector(
    text('Formation', 'Training'),
    8,
    ['Institut *', '* Formation', 'Académie *'],
    ['* Training', '* Academy', '* Institute'],
  ),
];

/** Beginnings and ends that make invented names of a country’s sound. */
export const stemParts: Readonly<Record<Locale, readonly [beginnings: readonly string[], ends: readonly string[]]>> = {
  fr: [
    words(`Vau Orme Tal Bri Sau Cléo Fon Lan Ver Cas Dol Ari Nor Sel Bel Mor Tri Gar Hau Pré Cour Jou Lu Mari`),
    words(`briel lande vigne sagne mont dune rive telle nac zan viel lac réal sol quet tane val morel`),
  ],
  en: [
    words(
      `Hald Brin Cald Eld Fenn Holt Kest Tarr Marl Nor Oster Penn Quar Rath Stan Thorn Wex Wyn Ash Garr Lud Sel Tem`,
    ),
    words(`ing combe dell more wick stead mere hurst ley den worth brook gate field sham ridge`),
  ],
};

/** What people are called at work, man and woman. */
export type JobTitle = readonly [male: Text, female: Text];

/** At least one. */
export type Titles = readonly [JobTitle, ...JobTitle[]];

const title = (male: string, female: string, en: string): JobTitle => [text(male, en), text(female, en)];

/** Those who decide, by size of company, smallest first. */
export const decisionMakers: Titles = [
  title('Gérant', 'Gérante', 'Owner'),
  title('Directeur général', 'Directrice générale', 'Managing director'),
  title('Directeur des opérations', 'Directrice des opérations', 'Operations director'),
  title('Directeur des systèmes d’information', 'Directrice des systèmes d’information', 'Chief information officer'),
];

/** Those who run the software. */
export const administrators: Titles = [
  title('Assistant de gestion', 'Assistante de gestion', 'Office manager'),
  title('Responsable administratif', 'Responsable administrative', 'Administration manager'),
  title('Responsable des outils numériques', 'Responsable des outils numériques', 'Digital tools manager'),
];

/** Those who work with it. */
export const users: Titles = [
  title('Chef de projet', 'Cheffe de projet', 'Project manager'),
  title('Chargé de clientèle', 'Chargée de clientèle', 'Client manager'),
  title('Responsable d’équipe', 'Responsable d’équipe', 'Team leader'),
  title('Planificateur', 'Planificatrice', 'Scheduler'),
];
