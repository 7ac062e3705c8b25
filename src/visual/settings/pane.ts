import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import type { Card } from './card';
import { cards, type CardName, type PaneValues } from './cards';
import type { Reader } from './property';

const { FontControl, SimpleCard } = formattingSettings;

/** Values that the picture works with where nobody gave one: the pane shows them. */
export type InForce = { readonly [N in CardName]?: Readonly<Record<string, number | undefined>> };

/** The format pane: the cards filled with the report's values. */
export function paneOf(values: PaneValues, inForce: InForce, reader: Reader): formattingSettings.Model {
  const pane = new formattingSettings.Model();
  pane.cards = Object.values(cards).map((one) =>
    cardOf(one as Card, { ...values[one.name as CardName] }, inForce[one.name as CardName] ?? {}, reader),
  );
  return pane;
}

function cardOf(
  { name, label: title = `card_${name}`, properties, explained, idle }: Card,
  values: Readonly<Record<string, unknown>>,
  inForce: Readonly<Record<string, unknown>>,
  reader: Reader,
): formattingSettings.SimpleCard {
  const hidden = new Set(idle?.(values) ?? []);
  const slices = Object.entries(properties).map(([key, property]) => {
    const slice = property.slice(key, values[key] ?? inForce[key], reader);
    const label = property.label ?? `setting_${key}`;
    if (property.name) slice.displayName = property.name(reader.words);
    else slice.displayNameKey = label;
    slice.descriptionKey = property.about;
    slice.visible = !hidden.has(key);
    return slice;
  });
  const made = new SimpleCard();
  const show = slices.find((slice) => slice.name === 'show');
  made.name = name;
  made.displayNameKey = title;
  if (explained) made.descriptionKey = `${title}_description`;
  made.topLevelSlice = show;
  made.slices = withFont(slices.filter((slice) => slice !== show));
  return made;
}

/** The properties of a font as the one control that hosts have for them. */
function withFont(slices: formattingSettings.SimpleSlice[]): formattingSettings.Slice[] {
  const named = (name: string) => slices.find((slice) => slice.name === name);
  const [fontFamily, fontSize] = [named('fontFamily'), named('fontSize')];
  if (!fontFamily || !fontSize) return slices;
  const font = new FontControl({
    name: 'font',
    displayNameKey: 'setting_fontFamily',
    fontFamily,
    fontSize,
    bold: named('bold'),
    italic: named('italic'),
    underline: named('underline'),
  } as formattingSettings.FontControl);
  const parts = ['fontFamily', 'fontSize', 'bold', 'italic', 'underline'];
  return [font, ...slices.filter((slice) => !parts.includes(slice.name))];
}
