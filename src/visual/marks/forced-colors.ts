import { html } from './dom';
import type { Palette } from './theme';

/**
 * The palette of a system that forces its colours on pages, as in Windows' contrast themes, where the host does not pass
 * it on itself: canvas and shapes do not take it by themselves. Nothing where colours are free.
 */
export function forcedPalette(host: Palette): Palette | undefined {
  if (host.isHighContrast || !globalThis.matchMedia?.('(forced-colors: active)').matches) return undefined;
  const probe = html('span', '');
  document.body.append(probe);
  const seen = (name: string): { value?: string } => {
    probe.style.color = name;
    return { value: hexOf(getComputedStyle(probe).color) };
  };
  const palette = {
    isHighContrast: true,
    background: seen('Canvas'),
    foreground: seen('CanvasText'),
    foregroundSelected: seen('Highlight'),
  };
  probe.remove();
  return palette;
}

/** `rgb(0, 0, 0)` → `#000000`. */
function hexOf(color: string): string | undefined {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1);
  return channels && `#${channels.map((value) => Number(value).toString(16).padStart(2, '0')).join('')}`;
}
