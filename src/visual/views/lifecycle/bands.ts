import type { Rect } from '../scene';
import { stageCount } from './stage-count';

export interface Band {
  readonly x: number;
  readonly width: number;
}

/** Four equal bands, and a narrower one for the lost: the relationship is over, there is no progress to show. */
export function bandsOf(left: number, right: number, gap: number): Band[] {
  const width = right - left;
  const lost = Math.min(116, width * 0.152);
  const band = (width - lost - gap * (stageCount - 1)) / (stageCount - 1);
  return Array.from({ length: stageCount }, (_, k) => ({
    x: left + k * (band + gap),
    width: k === stageCount - 1 ? lost : band,
  }));
}

/** Horizontal position of a place along the stages, 0–5. */
export function xOf(bands: readonly Band[], place: number): number {
  const index = Math.min(stageCount - 1, Math.max(0, Math.floor(place)));
  const band = bands[index];
  return band ? band.x + (place - index) * band.width : NaN;
}

export function bandRect(band: Band, top: number, bottom: number): Rect {
  return { x: band.x, y: top, width: band.width, height: bottom - top };
}
