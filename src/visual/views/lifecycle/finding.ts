import type { Finding } from '../finding';
import type { Picture } from '../picture';
import { lifecycleOf, type Lifecycle } from './statistics';

const maturity = 2;
const decline = 3;

export function lifecycleFinding(picture: Picture): Finding {
  const { words, numbers, portfolio } = picture;
  const lifecycle = lifecycleOf(portfolio);
  if (!lifecycle) return { sentences: [''], subline: '' };
  const said = (key: string, count: number): string => words.plural(key, count, numbers.count(count));
  const both = (first: string, second: string): string => words.say('two_facts', { first, second });
  const now = (k: number): number => lifecycle.groups[k]?.focusCount ?? 0;
  const state = [
    both(said('in_maturity_sentence', now(maturity)), said('in_decline_sentence', now(decline))),
    both(said('in_maturity_sentence_short', now(maturity)), said('in_decline_sentence', now(decline))),
  ];
  const { movements } = lifecycle;
  const entered = (k: number): number => movements?.entered[k] ?? 0;
  const moved = [
    both(said('matured', entered(maturity)), said('declined', entered(decline))),
    both(said('matured_short', entered(maturity)), said('declined_short', entered(decline))),
  ];
  const sublines = [
    lifecycle.height
      ? lifecycle.byAge
        ? 'lifecycle_subline'
        : 'lifecycle_subline_no_age'
      : 'lifecycle_subline_no_cooperation',
    ...(portfolio.stage?.computed ? ['stages_computed'] : []),
  ];
  const unknown = portfolio.size - lifecycle.groups.slice(0, 5).reduce((sum, group) => sum + group.count, 0);
  const left = unknown > 0 ? [words.plural('others_outside_stages', unknown, numbers.count(unknown))] : [];
  const unmeasured = lifecycle.height
    ? lifecycle.height.filter((height, i) => Number.isNaN(height) && !Number.isNaN(lifecycle.place[i] ?? NaN)).length
    : 0;
  if (unmeasured > 0) left.push(words.plural('unmeasured', unmeasured, numbers.count(unmeasured)));
  return {
    sentences: portfolio.focus ? focused(picture, lifecycle) : movements ? moved : state,
    subline: [...sublines.map((key) => words.say(key)), ...left].join(' '),
  };
}

function focused({ portfolio, words, numbers }: Picture, lifecycle: Lifecycle): string[] {
  const n = portfolio.focus?.reduce((sum, one) => sum + one, 0) ?? 0;
  const count = (k: number): string => numbers.count(lifecycle.groups[k]?.focusCount ?? 0);
  const facts = { maturity: count(maturity), decline: count(decline) };
  return [
    words.plural('focus_lifecycle', n, numbers.count(n), facts),
    words.plural('focus_lifecycle_short', n, numbers.count(n), facts),
  ];
}
