import { fewInFocus } from '../../data/focused';
import { mostCourses, trajectoriesInFocus, type Course } from '../courses';
import type { Picture } from '../picture';
import type { Points } from '../scene';
import type { Plan } from './plan';
import { monthsPerYear, type Timeline } from './statistics';

/** The customers in focus, each with a course of their own, when they are few and periods are known. */
export function coursesOf(picture: Picture, { axis }: Timeline, { xOf, yOf }: Plan): Course[] {
  const { settings, theme } = picture;
  return trajectoriesInFocus(picture).map((trajectory): Course => {
    const { ages, cooperation, stages } = trajectory;
    const places = ages.map((age, i): [number, number] => {
      const share = ((cooperation[i] ?? NaN) - axis[0]) / (axis[1] - axis[0]);
      return Number.isNaN(age) || Number.isNaN(share) ? [NaN, NaN] : [xOf(age / monthsPerYear), yOf(share)];
    });
    const color = settings.stageLooks[stages.at(-1) ?? -1]?.color ?? theme.ink;
    return { trajectory, places, color };
  });
}

/** Where the few customers in focus stand today. */
export function standing(
  { portfolio, settings, theme }: Picture,
  { axis }: Timeline,
  { xOf, yOf, plot }: Plan,
): Points {
  const { relationshipAge, cooperation } = portfolio.measures;
  const known = fewInFocus(portfolio.focus, mostCourses).filter(
    (customer) => (relationshipAge?.[customer] ?? NaN) >= 0 && !Number.isNaN(cooperation?.[customer] ?? NaN),
  );
  const shareOf = (customer: number): number => ((cooperation?.[customer] ?? 0) - axis[0]) / (axis[1] - axis[0]);
  const none = settings.stageLooks.length;
  const looks = settings.stageLooks.map(({ mark, color }) => ({
    mark: theme.mode === 'contrast' ? mark : ('disc' as const),
    color,
  }));
  return {
    x: Float32Array.from(known, (customer) => xOf((relationshipAge?.[customer] ?? 0) / monthsPerYear)),
    y: Float32Array.from(known, (customer) => yOf(shareOf(customer))),
    style: Uint8Array.from(known, (customer) => Math.min(none, portfolio.stage?.codes[customer] ?? none)),
    customer: Uint32Array.from(known),
    styles: [...looks, { mark: 'disc', color: theme.ink }],
    radius: 3,
    clip: plot,
  };
}
