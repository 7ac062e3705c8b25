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
        (language) => change({ language }),
      ),
      choice('theme', say('theme'), themes, state.theme, say, (theme) => change({ theme })),
      field(
        say('size'),
        'size',
        on(size, 'change', () => change({ size: size.value as SizeChoice })),
      ),
    ),
  );
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
