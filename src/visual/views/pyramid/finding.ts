import { countInFocus } from '../../data/focused';
import type { Finding } from '../finding';
import type { Picture } from '../picture';
import { paretoOf } from './facts';
import { slicesOf } from './slices';
import { pyramidOf, readsButterfly, type Pyramid } from './statistics';

export function pyramidFinding(picture: Picture): Finding {
  const { words, numbers, portfolio, frame } = picture;
  const pyramid = pyramidOf(portfolio);
  if (!pyramid) return { sentences: [''], subline: '' };
  const heavy = pyramid.groups[0];
  const selected = countInFocus(portfolio.focus);
  const said = paretoOf(picture, pyramid);
  const customers = numbers.share(heavy?.count ?? 0, pyramid.buyers);
  const chosen = { n: numbers.count(heavy?.focusCount ?? 0), of: numbers.count(selected) };
  const look = picture.settings.tierLooks[0];
  const sentences = portfolio.focus
    ? [
        words.plural('focus_heavy', selected, chosen.of, { heavy: chosen.n }),
        `${look ? `${words.term(look.term).short} · ` : ''}${words.say('n_of_count', chosen)}`,
      ]
    : pyramid.value > 0 && pyramid.buyers > 0
      ? [words.say('pareto', said), words.say('pareto_short', said), words.say('pareto_shorter', said)]
      : pyramid.count === 0
        ? withoutTier(picture, pyramid)
        : [pyramid.buyers > 0 ? words.say('heavy_share', { customers }) : words.say('nobody_bought')];
  if (pyramid.count === 0) return { sentences, subline: '' };
  if (readsButterfly(picture, pyramid)) {
    const said = [words.say('butterfly_subline')];
    if (pyramid.previous) said.push(words.say('butterfly_previous'));
    if (portfolio.tier?.computed) said.push(words.say('tiers_computed'));
    return { sentences, subline: [...said, ...withoutTier(picture, pyramid)].join(' ') };
  }
  const areas = slicesOf(pyramid, Math.max(60, frame.height - 98), 20).areasAreTrue;
  const sublines = [words.say(areas ? 'pyramid_subline' : 'pyramid_subline_equal')];
  if (pyramid.migration) sublines.push(words.say('pyramid_arrows'));
  if (portfolio.tier?.computed) sublines.push(words.say('tiers_computed'));
  return { sentences, subline: [...sublines, ...withoutTier(picture, pyramid)].join(' ') };
}

/** How many customers are in none of the tiers. */
export function withoutTier({ words, numbers }: Picture, { others }: Pyramid): string[] {
  return others > 0 ? [words.plural('others_outside_tiers', others, numbers.count(others))] : [];
}
