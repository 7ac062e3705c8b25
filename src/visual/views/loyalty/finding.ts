import { countInFocus } from '../../data/focused';
import { sublineOf, type Finding } from '../finding';
import type { Picture } from '../picture';
import { densityReading } from '../density-shapes';
import { isDense, placedCount } from './points';
import { captive, inert, loyaltyOf, regular, type Loyalty } from './statistics';

export function loyaltyFinding(picture: Picture): Finding {
  const { words, numbers, portfolio } = picture;
  const loyalty = loyaltyOf(portfolio);
  if (!loyalty) return { sentences: [''], subline: '' };
  const reading = isDense(picture, loyalty) ? densityReading(picture) : 'loyalty_subline';
  const sublines = [words.say(loyalty.placed ? reading : 'loyalty_subline_no_measures')];
  if (!portfolio.cut.areRules && portfolio.loyalty?.computed) sublines.push(words.say('loyalty_recomputed'));
  else if (portfolio.loyalty?.computed) sublines.push(words.say('loyalty_computed'));
  if (loyalty.surveyed.count > 0 && loyalty.strip.count > 0) sublines.push(unknownShare(picture, loyalty));
  const missing = unplaced(picture, loyalty);
  if (missing > 0) sublines.push(words.plural('unplaced', missing, numbers.count(missing)));
  return { sentences: sentencesOf(picture, loyalty), subline: sublineOf(sublines, reading === 'density_per_hexagon') };
}

function sentencesOf(picture: Picture, loyalty: Loyalty): string[] {
  const { words, numbers, portfolio } = picture;
  const { atRisk } = loyalty;
  if (portfolio.focus) return focused(picture, loyalty);
  // Nobody was asked: a share of 0 % would pass ignorance off as knowledge.
  if (loyalty.surveyed.count === 0) return unsurveyed(picture, loyalty);
  // Where returns outweigh purchases, a share of value would be less than nothing.
  if (loyalty.value > 0 && atRisk.value >= 0) {
    const share = numbers.share(atRisk.value, loyalty.value);
    return [words.say('value_at_risk', { share }), words.say('value_at_risk_short', { share })];
  }
  const share = numbers.share(atRisk.count, portfolio.size);
  return [words.say('customers_at_risk', { share }), words.say('customers_at_risk_short', { share })];
}

function unsurveyed({ words, numbers }: Picture, loyalty: Loyalty): string[] {
  const regulars = loyalty.groups[regular]?.count ?? 0;
  const { count } = loyalty.strip;
  const said = (key: string, n: number): string => words.plural(key, n, numbers.count(n));
  if (regulars > 0) return [said('unknown_regular', regulars), said('unknown_regular_short', regulars)];
  if (count > 0) return [said('unknown_attitude', count), said('unknown_attitude_short', count)];
  return [words.say('nobody_placed')];
}

function focused({ words, numbers, portfolio }: Picture, loyalty: Loyalty): string[] {
  const among = countInFocus(portfolio.focus);
  const said = (key: string, n: number): string => words.plural(key, n, numbers.count(n));
  if (among > 0 && loyalty.strip.focusCount === among)
    return [said('focus_unknown', among), said('unknown_attitude_short', among)];
  const of = (key: string, code: number): string => said(key, loyalty.groups[code]?.focusCount ?? 0);
  const facts = { inert: of('n_inert', inert), captive: of('n_captive', captive) };
  const short = words.say('two_facts', { first: facts.inert, second: facts.captive });
  return [words.plural('focus_loyalty', among, numbers.count(among), facts), short];
}

/** How much the finding cannot speak of, in its own unit. */
function unknownShare({ words, numbers, portfolio }: Picture, { strip, value }: Loyalty): string {
  return value > 0
    ? words.say('value_without_survey', { share: numbers.share(strip.value, value) })
    : words.say('customers_without_survey', { share: numbers.share(strip.count, portfolio.size) });
}

/** Customers with a class of the matrix but without the measures that would place them in it. */
function unplaced(picture: Picture, loyalty: Loyalty): number {
  return loyalty.placed ? loyalty.surveyed.count - placedCount(picture, loyalty) : 0;
}
