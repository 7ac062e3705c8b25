import { latin } from './latin';

/**
 * Writes periods as a locale does: dates that begin or end a month as that month, others as days, in the Gregorian
 * calendar, as the model's dates are; what is no date stays as the model labels it.
 */
export function periodsOf(locale: string): (label: string) => string {
  const calendar = { ...latin, calendar: 'gregory', timeZone: 'UTC' } as const;
  const month = new Intl.DateTimeFormat(locale, { ...calendar, month: 'short', year: 'numeric' });
  const day = new Intl.DateTimeFormat(locale, { ...calendar, dateStyle: 'medium' });
  return (label) => {
    const [, years, months, days] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(label) ?? [];
    if (!years || !months) return label;
    const date = new Date(Date.UTC(Number(years), Number(months) - 1, Number(days ?? 1)));
    if (date.getUTCMonth() !== Number(months) - 1) return label;
    const next = new Date(date.getTime() + 86_400_000);
    const isMonth = date.getUTCDate() === 1 || next.getUTCDate() === 1;
    return (isMonth ? month : day).format(date);
  };
}
