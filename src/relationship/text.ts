/** The languages that people read Relata in. */
export type Locale = 'fr' | 'en';

export const locales: readonly Locale[] = ['fr', 'en'];

/** One text in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** A text, French first. */
export const text = (fr: string, en: string): Text => ({ fr, en });
