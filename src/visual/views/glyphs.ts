import { loyaltyClasses, type LoyaltyCode } from '../../relationship/loyalty-classes';
import { stages } from '../../relationship/stages';
import type { Term } from '../../relationship/term';
import { tiers } from '../../relationship/tiers';
import { tinted, type Theme } from '../marks/theme';
import type { ViewId } from '../settings/settings';
import type { Fill, Shape } from './scene';
import { box, path, polygon } from './shapes';

export const glyphSize = { width: 134, height: 84 };

const colorOf = (term: Term, theme: Theme): string =>
  theme.mode === 'contrast' ? theme.ink : theme.mode === 'dark' ? term.color.dark : term.color.light;

/** What a view looks like, without data: for the page that says how to begin. */
export function glyphOf(view: ViewId, theme: Theme): Shape[] {
  if (view === 'lifecycle') return lifecycle(theme);
  if (view === 'loyalty') return loyalty(theme);
  return view === 'pyramid' ? pyramid(theme) : [];
}

function lifecycle(theme: Theme): Shape[] {
  const edge = theme.mode === 'contrast' ? { color: theme.ink, width: 1 } : undefined;
  const bands = stages.slice(0, 4).map((stage, i) => {
    const rect = { x: i * 34, y: 0, width: 32, height: 84 };
    return box(rect, tinted(theme, colorOf(stage, theme), 0.12), edge);
  });
  const curve = 'M0,71C20,72 30,48 44,38C56,29 60,22 70,22C82,22 88,42 100,50C110,60 122,68 134,69';
  return [...bands, path(curve, undefined, { color: theme.ink, width: 2.5 })];
}

function loyalty(theme: Theme): Shape[] {
  const edge = theme.mode === 'contrast' ? { color: theme.ink, width: 1 } : undefined;
  const places: readonly (readonly [LoyaltyCode, number, number, number])[] = [
    ['latent', 0, 0, 33],
    ['loyal', 68, 0, 101],
    ['not-loyal', 0, 43, 33],
    ['inert', 68, 43, 90],
    ['captive', 68, 43, 114],
  ];
  return places.flatMap(([code, x, y, centre]) => {
    const term = loyaltyClasses.find((one) => one.code === code);
    if (!term) return [];
    const color = colorOf(term, theme);
    const tile = code === 'captive' ? [] : [box({ x, y, width: 66, height: 41 }, tinted(theme, color, 0.12), edge)];
    return [...tile, { kind: 'symbol' as const, x: centre, y: y + 20.5, mark: term.mark, color, radius: 6.5 }];
  });
}

function pyramid(theme: Theme): Shape[] {
  const cuts = [0, 0.4, 0.64, 0.9, 1];
  const point = (share: number, side: number): [number, number] => [67 + side * 52 * share, 84 * share];
  return tiers.map((tier, i) => {
    const color = colorOf(tier, theme);
    const top = (cuts[i] ?? 0) + (i > 0 ? 0.012 : 0);
    const bottom = (cuts[i + 1] ?? 1) - (i < 3 ? 0.012 : 0);
    const corners = [point(top, -1), point(top, 1), point(bottom, 1), point(bottom, -1)];
    const hollow = tier.mark === 'empty';
    const fill: Fill =
      theme.mode === 'contrast'
        ? { pattern: tier.mark, color, background: theme.background }
        : hollow
          ? tinted(theme, color, 0.14)
          : color;
    return polygon(corners, fill, hollow ? { color, width: 1.2, dash: '4 3' } : undefined);
  });
}
