import { text, type Locale, type Text } from '../../relationship/text';
import { at, iso, nthWeekday, plusDays } from './days';

/** Days, bounds included, in which shops sell in an unusual way. */
export interface SalesPeriod {
  /** ISO dates. */
  readonly first: string;
  readonly last: string;
  readonly name: Text;
  /** Whether articles are marked down in the whole of it, as in the sales. */
  readonly isSale: boolean;
}

const winter = text('Soldes d’hiver', 'Winter sales');
const summer = text('Soldes d’été', 'Summer sales');
const blackFriday = text('Black Friday', 'Black Friday');
const christmas = text('Fêtes de fin d’année', 'Christmas season');

const period = (first: number, last: number, name: Text): SalesPeriod => ({
  first: iso(first),
  last: iso(last),
  name,
  isSale: name === winter || name === summer,
});

/**
 * The sales periods of a year, none of which overlap. In French, the legal sales of France: from the second Wednesday
 * of January and the last Wednesday of June, a week earlier where these fall after the 12th and the 28th (Code de
 * commerce, art. D310-15-2), for four weeks, six before 2020; and the dates moved by decree in 2020 and 2021. In
 * English, the customary weeks of England.
 */
export function salesPeriods(year: number, locale: Locale): SalesPeriod[] {
  const thanksgiving = nthWeekday(year, 11, 4, 4);
  const common = [
    period(plusDays(thanksgiving, 1), plusDays(thanksgiving, 4), blackFriday),
    period(at(year, 12, 1), at(year, 12, locale === 'fr' ? 31 : 25), christmas),
  ];
  if (locale === 'en')
    return [
      period(at(year, 1, 1), at(year, 1, 31), winter),
      period(nthWeekday(year, 6, 1, 4), at(year, 7, 31), summer),
      ...common.map(beforeDecember),
      period(at(year, 12, 26), at(year, 12, 31), winter),
    ];
  return [frenchWinter(year), frenchSummer(year), ...common.map(beforeDecember)];
}

/** Cyber Monday may be the first or second of December: the Christmas season begins then all the same. */
function beforeDecember(given: SalesPeriod): SalesPeriod {
  const end = `${given.first.slice(0, 4)}-11-30`;
  return given.name === blackFriday && given.last > end ? { ...given, last: end } : given;
}

const lengthIn = (year: number): number => (year < 2020 ? 42 : 28);

function frenchWinter(year: number): SalesPeriod {
  const second = nthWeekday(year, 1, 3, 2);
  const legal = second > at(year, 1, 12) ? plusDays(second, -7) : second;
  const first = year === 2021 ? at(2021, 1, 20) : legal;
  const days = year === 2021 ? 42 : lengthIn(year);
  return period(first, plusDays(first, days - 1), winter);
}

function frenchSummer(year: number): SalesPeriod {
  const last = nthWeekday(year, 6, 3, -1);
  const legal = last > at(year, 6, 28) ? plusDays(last, -7) : last;
  const first = { 2020: at(2020, 7, 15), 2021: at(2021, 6, 30) }[year] ?? legal;
  return period(first, plusDays(first, lengthIn(year) - 1), summer);
}
