import { chartParts, legendRow } from './plot';
import { block, chance, element, line, rectangle, type Skeleton } from './sketch';

const colorsOf = (parts: ReturnType<typeof chartParts>, series: readonly string[]): string[] =>
  parts.members.length > 0 ? parts.members.map(({ color }) => color) : series.slice(0, 4);

/** A ring in parts. */
export const donutChart: Skeleton = (sketch) => {
  const { width, height, palette } = sketch;
  const parts = chartParts(sketch);
  const colors = colorsOf(parts, palette.series);
  const legend = legendRow(sketch, { ...parts, series: parts.members, legend: parts.members.length > 0 });
  const radius = Math.max(8, Math.min(width, height - 30) / 2 - 16);
  const circumference = 2 * Math.PI * radius;
  const centre = { cx: width / 2, cy: height / 2 + (legend.length > 0 ? 10 : 0) };
  const ring = colors.map((color, index) =>
    element('circle', {
      ...centre,
      r: radius,
      fill: 'none',
      stroke: color,
      'stroke-width': Math.max(8, radius * 0.4),
      'stroke-dasharray': `${Math.round(circumference / colors.length - 2)} ${Math.round(circumference)}`,
      'stroke-dashoffset': -Math.round((circumference * index) / colors.length),
    }),
  );
  return [...legend, ...ring];
};

/** Tiles whose area counts. */
export const treemap: Skeleton = ({ width, height, palette }) => {
  const split = width * 0.55;
  const colors = palette.series;
  return [
    rectangle(0, 0, split - 2, height, colors[0] ?? palette.ghost, 0.85),
    rectangle(split, 0, width - split, height * 0.55 - 2, colors[1] ?? palette.ghost, 0.85),
    rectangle(split, height * 0.55, (width - split) * 0.6 - 2, height * 0.45, colors[2] ?? palette.ghost, 0.85),
    rectangle(
      split + (width - split) * 0.6,
      height * 0.55,
      (width - split) * 0.4,
      height * 0.45,
      colors[3] ?? palette.ghost,
      0.85,
    ),
  ];
};

/** Steps up and down from what was to what is. */
export const waterfall: Skeleton = ({ width, height, palette, visual }) => {
  const steps = 7;
  const room = width / steps;
  const bottom = height - 24;
  let level = 0.3;
  const bars = Array.from({ length: steps }, (_, index) => {
    const change = index === 0 ? level : (chance(`${visual.id}/${index}`) - 0.35) * 0.3;
    const from = index === 0 ? 0 : level;
    level = index === 0 ? level : Math.min(0.9, Math.max(0.15, level + change));
    const [low, high] = index === steps - 1 ? [0, level] : [Math.min(from, level), Math.max(from, level)];
    const color = index === 0 || index === steps - 1 ? palette.line : (palette.series[0] ?? palette.accent);
    return [
      rectangle(room * (index + 0.15), bottom - high * bottom, room * 0.7, Math.max(2, (high - low) * bottom), color),
      block(room * (index + 0.5) - 16, bottom + 8, 32, 6, palette.grid),
    ];
  });
  return [...bars.flat(), line(0, bottom, width, bottom, palette.line)];
};
