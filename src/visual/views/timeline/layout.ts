import { drawCourses, traceOf } from '../courses';
import type { Picture } from '../picture';
import { emptyScene, type Rect, type Scene } from '../scene';
import { axes } from './axes';
import { coursesOf, standing } from './courses';
import { bandLabel, endLabels } from './end-labels';
import { tagged } from '../shapes';
import { ground, groundNames, hasThresholds } from './ground';
import { drawnLine, drawnLines, lineShapes, nameOf, quartileBand, type DrawnLine } from './lines';
import { observed } from './observed';
import { planOf, type Plan } from './plan';
import { focusLine, timelineOf, type Timeline } from './statistics';
import { targetsOf } from './targets';

/** The life cycle against the clock: median cooperation by the age of the relationship. */
export function timelineScene(picture: Picture): Scene {
  const timeline = timelineOf(picture.portfolio);
  if (!timeline || picture.size === 'S' || picture.size === 'XS') return emptyScene;
  const plan = planOf(picture, timeline);
  const lines = drawnLines(picture, timeline, plan);
  const own = focused(picture, timeline, plan);
  const same = own && lines.find(({ line }) => line.code === own.line.code);
  const points = standing(picture, timeline, plan);
  const shown = own ? [own, ...lines.filter((line) => line !== same)] : lines;
  const courses = coursesOf(picture, timeline, plan);
  const traces = [...shown.map((line) => line.trace), ...courses.map(traceOf)];
  const taken: Rect[] = [];
  const labels = endLabels(picture, shown, plan, traces, taken);
  const staged = !plan.compact && hasThresholds(timeline);
  const named = staged ? groundNames(picture, plan, traces, taken) : [];
  const band = bandLabel(picture, timeline, plan, taken);
  return {
    back: [
      ...tagged('thresholds', staged ? ground(picture, plan) : []),
      ...tagged('axes', axes(picture, timeline, plan)),
      ...tagged('curve.band', quartileBand(picture, own ? own.line : timeline.all, plan)),
    ],
    layers: [points],
    plots: [plan.plot],
    front: [
      ...tagged('curve', lineShapes(picture, plan, lines, picture.portfolio.focus !== undefined)),
      ...tagged('curve', own ? lineShapes(picture, plan, [own], false) : []),
      ...tagged('curve', drawCourses(picture, courses, plan.plot, plan.clip, taken)),
      ...tagged('legend', labels),
      ...tagged('thresholds', named),
      ...tagged('text.annotations', band),
      ...tagged('axes', observed(picture, timeline, plan)),
    ],
    targets: targetsOf(picture, timeline, plan, lines),
  };
}

/** The line of the customers in focus, when they are too many for lines of their own. */
function focused(picture: Picture, timeline: Timeline, plan: Plan): DrawnLine | undefined {
  const { portfolio, theme, words } = picture;
  if (standing(picture, timeline, plan).x.length > 0) return undefined;
  const line = focusLine(portfolio, timeline);
  const group = line && timeline.lines.find(({ code }) => code === line.code);
  const name = group ? nameOf(picture, group) : words.say('in_focus');
  return line && drawnLine(plan, line, name, { color: theme.ink, width: 3 });
}
