import { countInFocus } from '../../data/focused';
import type { Finding } from '../finding';
import type { Picture } from '../picture';
import { slicesOf } from './slices';
import { pyramidOf, readsButterfly } from './statistics';

export function pyramidFinding(picture: Picture): Finding {
  const { words, numbers, portfolio, frame } = picture;
  const pyramid = pyramidOf(portfolio);
  if (!pyramid) return { sentences: [''], subline: '' };
  const heavy = pyramid.groups[0];
  const customers = numbers.share(heavy?.count ?? 0, pyramid.buyers);
  const share = numbers.share(heavy?.value ?? 0, pyramid.value);
  const selected = countInFocus(portfolio.focus);
  const said = { customers, share };
  const sentences = portfolio.focus
    ? [words.plural('focus_heavy', selected, numbers.count(selected), { heavy: numbers.count(heavy?.focusCount ?? 0) })]
    : pyramid.value > 0 && pyramid.buyers > 0
      ? [words.say('pareto', said), words.say('pareto_short', said), words.say('pareto_shorter', said)]
      : [pyramid.buyers > 0 ? words.say('heavy_share', said) : words.say('nobody_bought')];
  if (readsButterfly(picture, pyramid)) {
    const said = [words.say('butterfly_subline')];
    if (pyramid.previous) said.push(words.say('butterfly_previous'));
    if (portfolio.tier?.computed) said.push(words.say('tiers_computed'));
    return { sentences, subline: said.join(' ') };
  }
  const areas = slicesOf(pyramid, Math.max(60, frame.height - 98), 20).areasAreTrue;
  const sublines = [words.say(areas ? 'pyramid_subline' : 'pyramid_subline_equal')];
  if (pyramid.migration && pyramid.migration.known > 0) sublines.push(words.say('pyramid_arrows'));
  if (portfolio.tier?.computed) sublines.push(words.say('tiers_computed'));
  return { sentences, subline: sublines.join(' ') };
}
