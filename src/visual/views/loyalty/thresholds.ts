import type { Picture } from '../picture';
import type { Handle, Shape } from '../scene';
import { box, line, tagged, text } from '../shapes';
import type { Plan } from './plan';

const high = 20;

/** The handles of the thresholds that are seen. */
export function handlesOf(picture: Picture, plan: Plan): Handle[] {
  const { portfolio, words } = picture;
  const { plot, cutX, cutY } = plan;
  const { cut, scale } = portfolio;
  const name = (id: 'behaviour' | 'attitude'): string => {
    const title = words.say(`setting_${id}`);
    return cut.origin[id] === 'median' ? words.say('two_facts', { first: title, second: words.say('median') }) : title;
  };
  const across = widthOf(picture, 'behaviour');
  const up = widthOf(picture, 'attitude');
  const behaviour: Handle = {
    id: 'behaviour',
    bounds: { x: cutX - across / 2, y: plot.y - 18, width: across, height: high },
    axis: 'x',
    from: plan.xOf(0),
    to: plan.xOf(100),
    least: 0,
    greatest: 100,
    value: cut.behaviour,
    title: name('behaviour'),
  };
  const attitude: Handle = {
    id: 'attitude',
    // However much it says, it ends where the margin does.
    bounds: { x: plot.x + plot.width + 51 - up, y: cutY - high / 2, width: up, height: high },
    axis: 'y',
    from: plan.yOf(scale.least),
    to: plan.yOf(scale.greatest),
    least: scale.least,
    greatest: scale.greatest,
    value: cut.attitude,
    title: name('attitude'),
  };
  return [...(plan.seesX ? [behaviour] : []), ...(plan.seesY ? [attitude] : [])];
}

/** What a handle says: its number, and that it is a median. */
function wordingOf({ portfolio, numbers, words }: Picture, id: Handle['id']): string {
  const { cut } = portfolio;
  const number = numbers.index(cut[id]);
  return cut.origin[id] === 'median' ? `${words.say('median')} ${number}` : number;
}

/** Pixels of a handle. */
function widthOf(picture: Picture, id: Handle['id']): number {
  return Math.max(58, Math.ceil(picture.measure(wordingOf(picture, id), 12, 600)) + 34);
}

/** The two lines where they are seen, and their handles. */
export function thresholds(picture: Picture, plan: Plan, handles: readonly Handle[]): Shape[] {
  const { theme, settings } = picture;
  const { plot, cutX, cutY } = plan;
  const color = theme.mode === 'contrast' ? theme.ink : (settings.thresholdColor ?? theme.ink);
  const [above, beyond] = handles.length > 0 ? [8, 14] : [4, 4];
  const lines = [
    ...(plan.seesX ? [line(cutX, plot.y - above, cutX, plot.y + plot.height, color, 1.3)] : []),
    ...(plan.seesY ? [line(plot.x, cutY, plot.x + plot.width + beyond, cutY, color, 1.3)] : []),
  ];
  return tagged('thresholds', [...lines, ...handles.flatMap((handle) => pill(picture, handle, color))]);
}

function pill(picture: Picture, { id, bounds, axis }: Handle, color: string): Shape[] {
  const { theme } = picture;
  const { x, y, width } = bounds;
  const grips = [0, 1, 2].map((i) =>
    axis === 'x'
      ? line(x + 10 + 3 * i, y + 6, x + 10 + 3 * i, y + 14, theme.quiet, 1.2)
      : line(x + 9, y + 7 + 3 * i, x + 17, y + 7 + 3 * i, theme.quiet, 1.2),
  );
  const middle = x + 16 + (width - 16) / 2;
  return [
    box(bounds, theme.background, { color, width: 1.2 }, high / 2),
    ...grips,
    text(middle, y + 14.3, wordingOf(picture, id), theme.ink, { weight: 600, anchor: 'middle' }),
  ];
}
