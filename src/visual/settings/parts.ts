import type powerbi from 'powerbi-visuals-api';
import type { Card } from './card';
import { cards, type CardName } from './cards';
import type { Words } from '../text/words';

type Styles = powerbi.visuals.SubSelectionStyles;
type Shortcuts = powerbi.visuals.VisualSubSelectionShortcuts;
type Shortcut = powerbi.visuals.VisualSubSelectionShortcut;
type Reference = powerbi.visuals.FormattingId;

// The API's const enums exist in its typings alone and are erased where modules are compiled one by one.
/** `SubSelectionStylesType.Text` */
export const textStyles = 1 as powerbi.visuals.SubSelectionStylesType.Text;
/** `SubSelectionStylesType.Shape` */
export const shapeStyles = 3 as powerbi.visuals.SubSelectionStylesType.Shape;
const reset = 0 as powerbi.visuals.VisualShortcutType.Reset;
const navigate = 1 as powerbi.visuals.VisualShortcutType.Navigate;
const toggle = 2 as powerbi.visuals.VisualShortcutType.Toggle;

/** A part of the picture that people format by pointing at it: a card of the pane, perhaps one property of it. */
export interface Part {
  readonly card: CardName;
  readonly property?: string;
}

/** Reads a part's tag, `card` or `card.property`; nothing for what the pane does not know. */
export function partOf(tag: string | undefined): Part | undefined {
  const [name = '', property] = tag?.split('.') ?? [];
  const card = (Object.keys(cards) as CardName[]).find((one) => one === name);
  if (!card) return undefined;
  return property !== undefined && property in cards[card].properties ? { card, property } : { card };
}

/** What people read of a part while they point at it. */
export function nameOfPart({ card, property }: Part, words: Words): string {
  const own = property === undefined ? undefined : propertyName(card, property, words);
  const whole = cardName(card, words);
  return own === undefined ? whole : `${whole} · ${own}`;
}

function cardName(card: CardName, words: Words): string {
  return words.say((cards[card] as Card).label ?? `card_${card}`);
}

function propertyName(card: CardName, property: string, words: Words): string {
  const declared = (cards[card] as Card).properties[property];
  return declared?.name?.(words) ?? words.say(declared?.label ?? `setting_${property}`);
}

/** Sentences are texts with a font; everything else is formatted by its colour. */
export function typeOf({ card }: Part): typeof textStyles | typeof shapeStyles {
  return 'fontFamily' in cards[card].properties && 'fontSize' in cards[card].properties ? textStyles : shapeStyles;
}

/** What the small toolbar beside a part offers. */
export function stylesOf(part: Part, words: Words): Styles {
  const { card } = part;
  const style = (propertyName: string) => ({
    reference: { objectName: card, propertyName },
    label: words.say(`setting_${propertyName}`),
  });
  if (typeOf(part) === shapeStyles) {
    const color = colorIn(part);
    const reference = color && { objectName: card, propertyName: color };
    const label = color && (part.property === color ? nameOfPart(part, words) : words.say('setting_color'));
    return { type: shapeStyles, ...(reference && label ? { fill: { reference, label } } : {}) };
  }
  return {
    type: textStyles,
    fontFamily: style('fontFamily'),
    fontSize: style('fontSize'),
    bold: style('bold'),
    italic: style('italic'),
    underline: style('underline'),
    fontColor: style('color'),
  };
}

/** What the menu of a part offers: hide it, reset it, go to its card. */
export function shortcutsOf(part: Part, words: Words): Shortcuts {
  const { card } = part;
  const switched = toggleIn(part);
  const references: Reference[] = Object.keys(cards[card].properties).map((propertyName) => ({
    objectName: card,
    propertyName,
  }));
  const own = part.property && !switched ? references.filter((one) => one.propertyName === part.property) : references;
  const hide: Shortcut[] = switched
    ? [
        {
          type: toggle,
          objectName: card,
          propertyName: switched,
          disabledLabel: words.say('hide_part'),
          enabledLabel: words.say('setting_show'),
        },
      ]
    : [];
  return [
    ...hide,
    { type: reset, relatedResetFormattingIds: own },
    { type: navigate, destinationInfo: { cardUid: `Visual-${card}-card` }, label: cardName(card, words) },
  ];
}

/** The colour that a part is painted in: its own property, else that of its card. */
function colorIn({ card, property }: Part): string | undefined {
  const { properties } = cards[card] as Card;
  const isColor = (name: string): boolean => 'fill' in (properties[name]?.type ?? {});
  if (property !== undefined && isColor(property)) return property;
  return ['color', 'fill'].find((name) => properties[name] && isColor(name));
}

/** The switch that a part hangs on: its own property, else that of its card. */
function toggleIn({ card, property }: Part): string | undefined {
  const { properties } = cards[card] as Card;
  const isToggle = (name: string): boolean => 'bool' in (properties[name]?.type ?? {});
  if (property !== undefined) return isToggle(property) ? property : undefined;
  return properties['show'] ? 'show' : undefined;
}
