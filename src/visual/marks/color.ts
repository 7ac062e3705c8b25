/** Red, green and blue of `#rgb` or `#rrggbb`, 0–255; black for anything else. */
export function channels(color: string): readonly [number, number, number] {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const text = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : color;
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(text);
  if (!long) return [0, 0, 0];
  return [parseInt(long[1] ?? '0', 16), parseInt(long[2] ?? '0', 16), parseInt(long[3] ?? '0', 16)];
}

/** `share` of `color` over `base`, opaque. */
export function mix(base: string, color: string, share: number): string {
  const below = channels(base);
  const above = channels(color);
  const parts = below.map((value, i) => Math.round(value + ((above[i] ?? 0) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, WCAG 2.2. */
export function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const unit = value / 255;
    return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio, WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** The colour that a property of a report holds, as `#rrggbb`; nothing for whatever is no opaque colour. */
export function colorOf(value: unknown): string | undefined {
  const text = (value as { solid?: { color?: unknown } } | undefined | null)?.solid?.color;
  if (typeof text !== 'string') return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return /^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/i.test(text) ? text.slice(0, 7) : undefined;
}
