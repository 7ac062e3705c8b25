import type { Locale } from '../../../../relationship/text';
import type { Place } from '../../people/places';

type Row = readonly [city: string, postalCode: string, weight: number, isolated: 0 | 1];

const around = (region: string, phonePrefix: string, rows: readonly Row[]): readonly Place[] =>
  rows.map(([city, postalCode, weight, isolated]) => ({
    city,
    postalCode,
    region,
    shop: null,
    weight,
    isolated: isolated === 1,
    phonePrefix,
  }));

/**
 * Where the club’s families live: its town first, then the communes around it. `isolated` = no other computer club
 * nearby, an assumption. Telephone prefixes are those kept for fiction.
 */
export const neighbourhood: Readonly<Record<Locale, readonly Place[]>> = {
  fr: around('Bretagne', '02 61 91', [
    ['Rennes', '35000', 10, 0],
    ['Cesson-Sévigné', '35510', 3, 0],
    ['Saint-Grégoire', '35760', 2, 0],
    ['Chantepie', '35135', 2, 0],
    ['Betton', '35830', 2, 1],
    ['Pacé', '35740', 2, 1],
    ['Bruz', '35170', 2, 1],
  ]),
  en: around('Yorkshire and the Humber', '0113 496 0', [
    ['Leeds', 'LS6', 10, 0],
    ['Horsforth', 'LS18', 3, 0],
    ['Pudsey', 'LS28', 2, 0],
    ['Morley', 'LS27', 2, 0],
    ['Garforth', 'LS25', 2, 1],
    ['Rothwell', 'LS26', 2, 1],
    ['Guiseley', 'LS20', 2, 1],
  ]),
};
