/** The unit that a model's format string gives its numbers. */
export interface Unit {
  /** What `Intl` must know to write it. */
  readonly options: Intl.NumberFormatOptions;
  /** Adds what `Intl` does not know, where the format has it: “12 pts”. */
  around(text: string): string;
}

/** Signs of currencies, the longer before those that they contain. */
const signs: readonly (readonly [string, string])[] = [
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'CNY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
];

/** Signs that several countries share, by the country of the format's locale tag. */
const shared: Readonly<Record<string, string>> = {
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  CN: 'CNY',
  CA: 'CAD',
  AU: 'AUD',
  MX: 'MXN',
};

const none: Unit = { options: {}, around: (text) => text };

/** Reads the unit of a format string such as `#,0.00 "€"`, `\$#,0`, `[$€-fr-FR] #,0`, `#,0 "EUR"` or `0.0%`. */
export function unitOf(format?: string): Unit {
  if (!format) return none;
  const { before, after, tag, percent } = literals(format);
  if (percent) return { options: { style: 'percent', maximumFractionDigits: 1 }, around: (text) => text };
  const currency = currencyIn(before, tag) ?? currencyIn(after, tag);
  if (currency)
    return { options: { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }, around: none.around };
  return { options: {}, around: (text) => before + text + after };
}

function currencyIn(literal: string, tag: string): string | undefined {
  const text = literal.trim();
  if (!text) return undefined;
  const region = shared[tag.split('-').pop()?.toUpperCase() ?? ''];
  if (region && /^(kr\.?|¥|\$)$/.test(text)) return region;
  const code = /(?:^|\s)([A-Z]{3})(?:\s|$)/.exec(text)?.[1];
  if (code && known().has(code)) return code;
  return signs.find(([sign]) => text.includes(sign))?.[1];
}

let codes: ReadonlySet<string> | undefined;

function known(): ReadonlySet<string> {
  return (codes ??= new Set(Intl.supportedValuesOf('currency')));
}

interface Literals {
  /** The texts around the digits of a positive number. */
  readonly before: string;
  readonly after: string;
  /** Locale tag of a currency in brackets. */
  readonly tag: string;
  readonly percent: boolean;
}

/** A piece of a format string: escaped sign, quoted text, currency in brackets, width or fill, end, digits, other. */
const pieces = /\\(.)|"([^"]*)"|\[\$([^\]-]*)-?([^\]]*)\]|\[[^\]]*\]|[_*].|(;)|([#0][#0.,\s]*[#0]|[#0])|(.)/gsu;

function literals(format: string): Literals {
  const around = ['', ''];
  let side = 0;
  let tag = '';
  let percent = false;
  for (const [, escaped, quoted, sign, locale, end, digits, other] of format.slice(0, 200).matchAll(pieces)) {
    if (end) break;
    if (digits) side = 1;
    if (locale) tag = locale;
    if (other === '%') percent = true;
    around[side] +=
      escaped ?? quoted ?? sign ?? (other && /[\s€$£¥₹()%.,E+-]/u.test(other) ? other.replace(/[%.,()E+-]/, '') : '');
  }
  // A name such as “General Number” has no digits and says nothing of a unit.
  return side === 0
    ? { before: '', after: '', tag, percent }
    : { before: around[0] ?? '', after: around[1] ?? '', tag, percent };
}
