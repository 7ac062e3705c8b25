import type { VisualPackage } from '../data';
import type { Locale } from '../../relationship/text';

/** The languages as Power BI names them. */
export const hostLocales: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-US' };

/** Looks a string up as Power BI does: the locale, then its language, then English; at last the key itself. */
export function createLocalizer(resources: VisualPackage['stringResources'], locale: string): (key: string) => string {
  const language = locale.split('-')[0] ?? locale;
  const sameLanguage = Object.keys(resources).filter((name) => name.split('-')[0] === language);
  const chain = [locale, ...sameLanguage, 'en-US'].map((name) => resources[name] ?? {});
  return (key) => chain.find((strings) => strings[key] !== undefined)?.[key] ?? key;
}
