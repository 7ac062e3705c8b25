import { card, type Card } from '../card';
import { color, fontFamily, fontSize, toggle, type Property } from '../property';

export interface Sentence extends Readonly<Record<string, Property<unknown>>> {
  readonly show: Property<boolean>;
  readonly fontFamily: Property<string | undefined>;
  readonly fontSize: Property<number>;
  readonly bold: Property<boolean>;
  readonly italic: Property<boolean>;
  readonly underline: Property<boolean>;
  readonly color: Property<string | undefined>;
}

function sentence(name: string, size: number, bold: boolean, inUse: 'ink' | 'quiet'): Card<Sentence> {
  return card(name, {
    show: toggle(),
    fontFamily: fontFamily(),
    fontSize: fontSize(size),
    bold: toggle(bold),
    italic: toggle(false),
    underline: toggle(false),
    color: color((theme) => theme[inUse]),
  });
}

/** The sentence that opens every view: 18 pixels. */
export const findingCard = sentence('finding', 13.5, true, 'ink');

/** How to read the picture: 12 pixels. */
export const sublineCard = sentence('subline', 9, false, 'quiet');
