import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, textWidth, wrapped } from '../../../../src/publish/powerbi/wireframe/words';

const texts = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('Chiffre', 'd’affaires', 'by', 'month', 'WWW', 'iii', '«\u202fOui\u202f»'))
    .map((words) => words.join(' ')),
);
const size = fc.integer({ min: 9, max: 28 });
const width = fc.integer({ min: 0, max: 900 });

describe('a shortened text', () => {
  test('is never wider than its room', () => {
    fc.assert(
      fc.property(texts, width, size, (text, room, px) => {
        expect(textWidth(fitted(text, room, px), px)).toBeLessThanOrEqual(Math.max(room, 0));
      }),
    );
  });

  test('is the text itself where that fits, else its beginning and an ellipsis', () => {
    fc.assert(
      fc.property(texts, width, size, (text, room, px) => {
        const shown = fitted(text, room, px);
        if (textWidth(text, px) <= room) expect(shown).toBe(text);
        else if (shown !== '') expect(text.startsWith(shown.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe('a text in lines', () => {
  test('keeps every word in order, and passes its width by a single long word only', () => {
    fc.assert(
      fc.property(texts, width, size, (text, room, px) => {
        const lines = wrapped(text, room, px);
        expect(lines.join(' ')).toBe(
          text
            .split(/[ \n]+/)
            .filter(Boolean)
            .join(' '),
        );
        for (const line of lines) {
          if (textWidth(line, px) > room) expect(line).not.toContain(' ');
        }
      }),
    );
  });

  test('does not part a French sign from its word', () => {
    expect(wrapped('Un mot\u202f: deux', 1, 12)).toEqual(['Un', 'mot\u202f:', 'deux']);
  });
});
