import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/visual/settings/card';
import { cards } from '../../../src/visual/settings/cards';
import { nameOfPart, partOf, shortcutsOf, stylesOf, typeOf, textStyles } from '../../../src/visual/settings/parts';
import { words } from '../harness/node';

const tags = (Object.values(cards) as unknown as Card[]).flatMap(({ name, properties }) => [
  name,
  ...Object.keys(properties).map((property) => `${name}.${property}`),
]);

describe('parts of the picture', () => {
  test('are cards of the pane and their properties, nothing else', () => {
    expect(partOf('axes.titles')).toEqual({ card: 'axes', property: 'titles' });
    expect(partOf('axes')).toEqual({ card: 'axes' });
    expect(partOf('axes.nonsense')).toEqual({ card: 'axes' });
    for (const unknown of [undefined, '', 'nowhere', 'flow.x', 'constructor']) expect(partOf(unknown)).toBeUndefined();
  });

  test.each(['fr-FR', 'en-US'] as const)('have a name in %s', (locale) => {
    for (const tag of tags) {
      const part = partOf(tag);
      expect(part && nameOfPart(part, words(locale))).toMatch(/^[^_{}]+$/);
    }
  });

  test.each(tags)('%s offers only properties that the pane has, and leads to its card', (tag) => {
    const part = partOf(tag);
    if (!part) throw new Error(tag);
    const styles = stylesOf(part, words());
    const shortcuts = shortcutsOf(part, words());
    const referred = JSON.stringify([styles, shortcuts]).matchAll(/"objectName":"(\w+)","propertyName":"(\w+)"/g);
    for (const [, object, property] of referred) {
      expect(tags).toContain(`${object}.${property}`);
    }
    expect(shortcuts.at(-1)).toMatchObject({ type: 1, destinationInfo: { cardUid: `Visual-${part.card}-card` } });
    expect(shortcuts.some(({ type }) => type === 0)).toBe(true);
    expect(styles.type).toBe(typeOf(part));
  });

  test('a sentence is a text with all that a text has', () => {
    const part = { card: 'finding' } as const;
    expect(typeOf(part)).toBe(textStyles);
    const styles = stylesOf(part, words());
    for (const one of ['fontFamily', 'fontSize', 'bold', 'italic', 'underline', 'fontColor']) {
      expect(styles).toHaveProperty(one);
    }
    expect(shortcutsOf(part, words())[0]).toMatchObject({ type: 2, objectName: 'finding', propertyName: 'show' });
  });

  test('a class is painted by its own colour, an axis by its card’s', () => {
    expect(stylesOf({ card: 'stageColors', property: 'maturity' }, words())).toMatchObject({
      fill: { reference: { objectName: 'stageColors', propertyName: 'maturity' } },
    });
    expect(stylesOf({ card: 'axes', property: 'titles' }, words())).toMatchObject({
      fill: { reference: { objectName: 'axes', propertyName: 'color' } },
    });
    expect(shortcutsOf({ card: 'axes', property: 'titles' }, words())[0]).toMatchObject({ propertyName: 'titles' });
  });
});
