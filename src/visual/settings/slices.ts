import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import type { Term } from '../../relationship/term';
import type { Words } from '../text/words';

/** A choice among values; the first is the default. Labels are `<prefix>_<value>`. */
export function dropdown(
  name: string,
  displayNameKey: string,
  values: readonly string[],
  prefix: string,
): formattingSettings.ItemDropdown {
  const items = values.map((value) => ({ value, displayNameKey: `${prefix}_${value.replace(/-/g, '_')}` }));
  return new formattingSettings.ItemDropdown({
    name,
    displayNameKey,
    items,
    value: items[0] ?? { value: '', displayNameKey: '' },
  });
}

/** A number between two bounds. */
export function numeric(
  name: string,
  displayNameKey: string,
  value: number,
  least: number,
  greatest: number,
): formattingSettings.NumUpDown {
  return new formattingSettings.NumUpDown({
    name,
    displayNameKey,
    descriptionKey: `${displayNameKey}_description`,
    value,
    options: {
      minValue: { type: 0 as powerbi.visuals.ValidatorType.Min, value: least },
      maxValue: { type: 1 as powerbi.visuals.ValidatorType.Max, value: greatest },
    },
  });
}

/** One colour picker a term, named in the reader's language. */
export function colorPickers(terms: readonly Term[], dark: boolean, words: Words): formattingSettings.ColorPicker[] {
  return terms.map(
    (term) =>
      new formattingSettings.ColorPicker({
        name: propertyOf(term.code),
        displayName: words.term(term).plural,
        value: { value: dark ? term.color.dark : term.color.light },
      }),
  );
}

/** `pre-relation` → `preRelation`: the name of a term's property in `capabilities.json`. */
export function propertyOf(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
