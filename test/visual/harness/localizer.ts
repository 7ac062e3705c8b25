const files = import.meta.glob<string>('../../../stringResources/*/resources.resjson', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const resources = new Map(
  Object.entries(files).map(([path, text]) => [
    path.split('/').at(-2) ?? '',
    JSON.parse(text) as Record<string, string>,
  ]),
);

/** Looks a text up as Power BI does: the locale, then its language, then English; at last the key itself. */
export function localizer(locale: string): (key: string) => string {
  const language = locale.split('-')[0] ?? locale;
  const related = [...resources.keys()].filter((name) => name.split('-')[0] === language);
  const chain = [locale, ...related, 'en-US'].map((name) => resources.get(name) ?? {});
  return (key) => chain.find((texts) => texts[key] !== undefined)?.[key] ?? key;
}
