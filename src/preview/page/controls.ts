import { element, icon, on } from './element';
import { locales, type Locale } from '../../relationship/text';
import type { Case } from '../data';
import { sizeLabel, sizeOf, sizes, themes, type PreviewState, type SizeChoice } from '../state';
import type { Say } from '../texts';

const languageNames: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English' };

/** The page's header: its name and the choices of data, language, theme and size. */
export function createControls(
  state: PreviewState,
  cases: readonly Case[],
  spoken: readonly string[],
  say: Say,
  change: (patch: Partial<PreviewState>) => void,
): HTMLElement {
  const data = select(
    'case',
    state.case,
    cases.map(({ name, locale }) => [name, `${name} (${languageNames[locale]})`]),
  );
  const size = select(
    'size',
    state.size,
    sizes.map((choice) => [choice, sizeName(choice, say)]),
  );
  const others = spoken.filter((name) => !locales.some((locale) => name.startsWith(`${locale}-`)));
  const spokenNow = select('report-language', state.locale ?? '', [
    ['', say('sameLanguage')],
    ...others.map((name) => [name, languageName(name)] as const),
  ]);
  const rows = select('rows', String(state.rows ?? ''), [
    ['', say('asTheyAre')],
    ...amountsWith(state.rows).map((count) => [String(count), count.toLocaleString(state.language)] as const),
  ]);
  return element(
    'header',
    { class: 'header' },
    brand(say),
    element(
      'form',
      { class: 'controls', 'aria-label': say('settings') },
      field(
        say('data'),
        'case',
        on(data, 'change', () => change({ case: data.value })),
      ),
      choice(
        'language',
        say('language'),
        locales,
        state.language,
        (value) => languageNames[value],
        (language) => change({ language, locale: undefined }),
      ),
      others.length > 0 &&
        field(
          say('reportLanguage'),
          'report-language',
          on(spokenNow, 'change', () => change({ locale: spokenNow.value || undefined })),
        ),
      choice('theme', say('theme'), themes, state.theme, say, (theme) => change({ theme })),
      field(
        say('size'),
        'size',
        on(size, 'change', () => change({ size: size.value as SizeChoice })),
      ),
      field(
        say('rows'),
        'rows',
        on(rows, 'change', () => change({ rows: Number(rows.value) || undefined })),
      ),
    ),
  );
}

/** Amounts of customers worth trying, and the one that the address names. */
function amountsWith(rows: number | undefined): number[] {
  const amounts = [1000, 30_000, 100_000, 300_000];
  return rows === undefined || amounts.includes(rows) ? amounts : [...amounts, rows].sort((one, other) => one - other);
}

/** A language in its own words. */
function languageName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}

function brand(say: Say): HTMLElement {
  return element(
    'div',
    { class: 'brand' },
    icon(32, 'M2 27C10 27 10 6 18 6S25 21 30 21', 'M18 2.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z'),
    element('h1', {}, 'Relata', element('small', {}, ` ${say('subtitle')}`)),
  );
}

function sizeName(choice: SizeChoice, say: Say): string {
  const size = sizeOf(choice);
  return size ? sizeLabel(size) : say('fit');
}

function field(label: string, id: string, control: HTMLElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: id }, label), control);
}

function select(id: string, chosen: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element(
    'select',
    { id },
    ...options.map(([value, label]) => element('option', { value, selected: value === chosen }, label)),
  );
}

/** One of a few values, side by side. */
function choice<T extends string>(
  name: string,
  legend: string,
  values: readonly T[],
  chosen: T,
  label: (value: T) => string,
  change: (value: T) => void,
): HTMLElement {
  const options = values.map((value) => {
    const input = element('input', { type: 'radio', name, value, id: `${name}-${value}`, checked: value === chosen });
    return element(
      'label',
      {},
      on(input, 'change', () => change(value)),
      element('span', {}, label(value)),
    );
  });
  return element(
    'fieldset',
    { class: 'field' },
    element('legend', {}, legend),
    element('div', { class: 'options' }, ...options),
  );
}
