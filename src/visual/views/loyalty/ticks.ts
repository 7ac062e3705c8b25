import type { Picture } from '../picture';

/** Width of the widest number beside the plot. */
export function widestTick({ portfolio, numbers, measure }: Picture): number {
  const { least, greatest } = portfolio.scale;
  return Math.max(...ticksOf(least, greatest).map((tick) => measure(numbers.index(tick), 11, 400)));
}

/** Every point of a short scale, quarters of a long one. */
export function ticksOf(least: number, greatest: number): number[] {
  const span = greatest - least;
  const steps = Number.isInteger(span) && span >= 2 && span <= 7 ? span : span === 10 ? 5 : 4;
  return Array.from({ length: steps + 1 }, (_, i) => least + (span * i) / steps);
}

/** Round numbers of a scale, about five in what a magnified picture shows of it, none finer than a tenth. */
export function roundNumbers(least: number, greatest: number, magnified: number): number[] {
  const seen = (greatest - least) / magnified;
  const power = 10 ** Math.floor(Math.log10(seen / 4));
  const step = Math.max(0.1, [1, 2, 5, 10].map((one) => one * power).find((one) => seen / one <= 5) ?? seen);
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(greatest / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Math.round((first + i) * step * 1e6) / 1e6);
}
