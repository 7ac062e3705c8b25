import { axisName, chartParts, legendRow, type Plot } from './plot';
import { block, chance, element, line, type Sketch, type Skeleton } from './sketch';

const points = 13;

/** A plot with grid and unlabelled ticks; `draw` fills it. */
function plotted(sketch: Sketch, draw: (plot: Plot) => string[]): string[] {
  const { width, height, palette } = sketch;
  const parts = chartParts(sketch);
  const legend = legendRow(sketch, parts);
  const plot = { left: 34, top: legend.length > 0 ? 24 : 6, right: width - 2, bottom: height - 32 };
  const grid = [0, 1, 2, 3].flatMap((index) => {
    const y = plot.bottom - ((plot.bottom - plot.top) * index) / 3;
    return [line(plot.left, y, plot.right, y, palette.grid), block(4, y - 3, 22, 6, palette.grid)];
  });
  const ticks = [0, 1, 2, 3, 4].map((index) =>
    block(plot.left + ((plot.right - plot.left - 26) * index) / 4, plot.bottom + 8, 26, 6, palette.grid),
  );
  return [...legend, ...grid, ...draw(plot), ...ticks, ...axisName(sketch, parts.category)];
}

/** Curves over a category, one a series, each within its own part of the height. */
export const lineChart: Skeleton = (sketch) =>
  plotted(sketch, (plot) =>
    chartParts(sketch).series.map(({ color }, index, all) => {
      const share = 1 / Math.max(1, all.length);
      return element('path', {
        d: curve(course(`${sketch.visual.id}/${index}`, 1 - index * share * 0.8), plot),
        fill: 'none',
        stroke: color,
        'stroke-width': 2.5,
        'stroke-linejoin': 'round',
      });
    }),
  );

/** Areas on top of each other. */
export const areaChart: Skeleton = (sketch) =>
  plotted(sketch, (plot) =>
    chartParts(sketch).series.map(({ color }, index, all) => {
      const top = course(`${sketch.visual.id}/${index}`, 1 - index / Math.max(1, all.length));
      return element('path', {
        d: `${curve(top, plot)}L${plot.right},${plot.bottom}L${plot.left},${plot.bottom}Z`,
        fill: color,
      });
    }),
  );

/** Points that lean to one corner. */
export const scatterChart: Skeleton = (sketch) =>
  plotted(sketch, (plot) => {
    const { palette, visual } = sketch;
    const { members } = chartParts(sketch);
    return Array.from({ length: 42 }, (_, index) => {
      const x = chance(`${visual.id}/x${index}`);
      const y = 0.6 * x + 0.4 * chance(`${visual.id}/y${index}`);
      return element('circle', {
        cx: plot.left + x * (plot.right - plot.left),
        cy: plot.bottom - y * (plot.bottom - plot.top),
        r: 3.5,
        fill: members[index % Math.max(1, members.length)]?.color ?? palette.accent,
        'fill-opacity': '0.75',
      });
    });
  });

/** Levels from 0 to 1 that rise with a wave, the highest at `top`. */
function course(key: string, top: number): number[] {
  return Array.from({ length: points }, (_, index) => {
    const rise = 0.45 + (0.4 * index) / (points - 1);
    return top * (rise + 0.13 * Math.sin(index * 1.05 + 6 * chance(key)) + 0.05 * (chance(`${key}/${index}`) - 0.5));
  });
}

function curve(levels: readonly number[], plot: Plot): string {
  const steps = levels.map((level, index) => {
    const x = plot.left + ((plot.right - plot.left) * index) / (levels.length - 1);
    const y = plot.bottom - level * (plot.bottom - plot.top);
    return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  });
  return `M${steps.join('L')}`;
}
