import { describe, expect, it } from 'vitest';
import { loyaltyClasses, stages, tiers } from '../../../src/relationship';
import { lookNames, lookOf } from '../../../src/publish/powerbi/report/look';
import { lookOfTheme, reportTheme, themeForReaders } from '../../../src/publish/powerbi/report/theme';

/** Relative luminance of a colour, as WCAG defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(lookNames)('the %s theme', (name) => {
  const look = lookOf(name);

  it('is readable: text 4.5 to 1 on every ground it stands on, marks 3 to 1', () => {
    const { ink } = look;
    for (const ground of [ink.background, ink.card]) {
      expect(contrast(ink.text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink.secondary, ground)).toBeGreaterThanOrEqual(4.5);
      for (const term of [...stages, ...loyaltyClasses, ...tiers]) {
        expect(contrast(look.color(term), ground), `${term.code} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(ink.text, ink.tint)).toBeGreaterThanOrEqual(4.5);
  });

  it('bears its own name inside, and tells its look by it', () => {
    const { file, content } = reportTheme(look);
    expect(content['name']).toBe(file);
    expect(lookOfTheme(file)).toBe(name);
    expect(lookOfTheme('logo.png')).toBeUndefined();
  });

  it('lies ready for reports of the reader’s own', async () => {
    const { file, content } = themeForReaders(look);
    await expect(`${JSON.stringify(content, undefined, 2)}\n`).toMatchFileSnapshot(`../../../docs/themes/${file}`);
  });
});
