import { countInFocus } from '../../data/focused';
import { sublineOf, type Finding } from '../finding';
import type { Picture } from '../picture';
import { densityReading } from '../density-shapes';
import { isDense } from './points';
import { stageCount } from './stage-count';
import { lifecycleOf, type Lifecycle } from './statistics';

const maturity = 2;
const decline = 3;

export function lifecycleFinding(picture: Picture): Finding {
  const { words, numbers, portfolio } = picture;
  const lifecycle = lifecycleOf(portfolio);
  if (!lifecycle) return { sentences: [''], subline: '' };
  const said = (key: string, count: number): string => words.plural(key, count, numbers.count(count));
  const counted = (key: string, count: number): string => words.say(key, { n: numbers.count(count) });
  const both = (first: string, second: string): string => words.say('two_facts', { first, second });
  const now = (k: number): number => lifecycle.groups[k]?.focusCount ?? 0;
  const state = [
    both(said('in_maturity_sentence', now(maturity)), counted('n_in_decline', now(decline))),
    both(counted('n_in_maturity', now(maturity)), counted('n_in_decline', now(decline))),
  ];
  const { movements } = lifecycle;
  const still = words.say('no_movement', {
    maturity: numbers.count(now(maturity)),
    decline: numbers.count(now(decline)),
  });
  const entered = (k: number): number => movements?.entered[k] ?? 0;
  const moved = [
    both(said('matured', entered(maturity)), said('declined', entered(decline))),
    // “29 in decline” would tell how many are there, not how many have come: where both do not fit, one is said.
    said('matured', entered(maturity)),
    said('matured_short', entered(maturity)),
  ];
  const sublines = [
    isDense(picture, lifecycle)
      ? densityReading(picture)
      : lifecycle.height
        ? lifecycle.byAge
          ? 'lifecycle_subline'
          : 'lifecycle_subline_no_age'
        : 'lifecycle_subline_no_cooperation',
    ...(portfolio.stage?.computed
      ? [portfolio.stageBasis === 'history' ? 'stages_from_history' : 'stages_computed']
      : []),
  ];
  const left = notDrawn(picture, lifecycle);
  return {
    sentences: portfolio.focus
      ? focused(picture, lifecycle)
      : !movements
        ? state
        : movements.any
          ? moved
          : [still, ...state],
    subline: sublineOf([...sublines.map((key) => words.say(key)), ...left], sublines[0] === 'density_per_hexagon'),
  };
}

/** How many customers have no place in the picture, and why. */
export function notDrawn({ portfolio, words, numbers }: Picture, { groups, unmeasured }: Lifecycle): string[] {
  const unknown = portfolio.size - groups.slice(0, stageCount).reduce((sum, group) => sum + group.count, 0);
  const left = unknown > 0 ? [words.plural('others_outside_stages', unknown, numbers.count(unknown))] : [];
  if (unmeasured > 0) left.push(words.plural('unmeasured', unmeasured, numbers.count(unmeasured)));
  return left;
}

function focused({ portfolio, words, numbers }: Picture, lifecycle: Lifecycle): string[] {
  const n = countInFocus(portfolio.focus);
  const count = (k: number): string => numbers.count(lifecycle.groups[k]?.focusCount ?? 0);
  const facts = { maturity: count(maturity), decline: count(decline) };
  return [
    words.plural('focus_lifecycle', n, numbers.count(n), facts),
    words.say('focus_lifecycle_short', { n: numbers.count(n), ...facts }),
  ];
}
