import type { Locale } from '../../../star';

const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** “31 décembre 2025”; the same on every machine, whatever languages it knows. */
export function longDate(iso: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const first = locale === 'fr' && day === '01' ? '1er' : String(Number(day));
  return `${first} ${monthNames[locale][Number(month) - 1] ?? ''} ${year}`;
}
