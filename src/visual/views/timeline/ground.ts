import { defaults } from '../../../relationship/defaults';
import { tinted } from '../../marks/theme';
import { fit } from '../../text/fit';
import { isFree, labelRect, over, type Trace } from '../label';
import { apart } from '../courses';
import type { Picture } from '../picture';
import type { Rect, Shape } from '../scene';
import { box, line } from '../shapes';
import type { Plan } from './plan';
import type { Timeline } from './statistics';

export const enters = defaults.maturityCooperation;
export const leaves = defaults.maturityExit;
const development = 1;
const maturity = 2;

/** The thresholds of maturity mean something on the index's own scale alone. */
export function hasThresholds({ axis }: Timeline): boolean {
  return axis[0] === 0 && axis[1] === 100;
}

/** Maturity begins above its threshold: tints, rules of the stages' colours along the axis, and the thresholds. */
export function ground({ theme, settings }: Picture, { plot, yOf }: Plan): Shape[] {
  const at = yOf(enters / 100);
  const parts = [
    { color: settings.stageLooks[maturity]?.color ?? theme.ink, y: plot.y, height: at - plot.y },
    { color: settings.stageLooks[development]?.color ?? theme.ink, y: at, height: plot.y + plot.height - at },
  ];
  const color = parts[0]?.color ?? theme.ink;
  const right = plot.x + plot.width;
  return [
    ...parts.flatMap((part) => {
      const rule = box({ x: plot.x - 4, y: part.y, width: 4, height: part.height }, part.color);
      const place = { ...plot, y: part.y, height: part.height };
      return theme.mode === 'contrast' ? [rule] : [box(place, tinted(theme, part.color)), rule];
    }),
    line(plot.x, at, right, at, color, 1.3, '6 4'),
    line(plot.x, yOf(leaves / 100), right, yOf(leaves / 100), color, 1.3, '1.5 3'),
  ];
}

/** The thresholds' and the stages' names, at the first place that no curve crosses; dropped where there is none. */
export function groundNames(picture: Picture, { plot, yOf }: Plan, traces: readonly Trace[], taken: Rect[]): Shape[] {
  const { theme, words, numbers, settings, measure } = picture;
  const nameOf = (stage: number): string[] => {
    const look = settings.stageLooks[stage];
    return look ? [words.term(look.term).name, words.term(look.term).short] : [];
  };
  const bold = { size: 14, weight: 600 } as const;
  const small = { size: 11 } as const;
  const bottom = plot.y + plot.height;
  const say = (key: string, level: number): string[] => [words.say(key, { n: numbers.count(level) })];
  const names = [
    { wordings: say('maturity_enters', enters), y: yOf(enters / 100) - 6, style: small, fromRight: false },
    { wordings: say('maturity_leaves', leaves), y: yOf(leaves / 100) + 15, style: small, fromRight: false },
    { wordings: nameOf(maturity), y: plot.y + 18, style: bold, fromRight: false },
    { wordings: nameOf(development), y: bottom - 10, style: bold, fromRight: true },
  ];
  return names.flatMap(({ wordings, y, style, fromRight }) => {
    const weight = style === bold ? 600 : 400;
    const said = fit(measure, wordings, plot.width - 20, style.size, weight);
    const width = measure(said, style.size, weight);
    for (let step = 10; said && step + width <= plot.width - 6; step += 20) {
      const x = fromRight ? plot.x + plot.width - step - width : plot.x + step;
      const place = labelRect(picture, x, y, said, style);
      if (!taken.every((other) => apart(place, other)) || !isFree(place, undefined, traces)) continue;
      taken.push(place);
      return over(picture, x, y, said, theme.ink, style);
    }
    return [];
  });
}
