import type { Finding } from '../finding';
import type { Picture } from '../picture';
import { captive, inert, loyaltyOf, type Loyalty } from './statistics';

export function loyaltyFinding(picture: Picture): Finding {
  const { words, numbers, portfolio } = picture;
  const loyalty = loyaltyOf(portfolio);
  if (!loyalty) return { sentences: [''], subline: '' };
  const sublines = [words.say(loyalty.placed ? 'loyalty_subline' : 'loyalty_subline_no_measures')];
  if (!portfolio.cut.areRules && portfolio.loyalty?.computed) sublines.push(words.say('loyalty_recomputed'));
  else if (portfolio.loyalty?.computed) sublines.push(words.say('loyalty_computed'));
  const missing = unplaced(picture, loyalty);
  if (missing > 0) sublines.push(words.plural('unplaced', missing, numbers.count(missing)));
  return { sentences: sentencesOf(picture, loyalty), subline: sublines.join(' ') };
}

function sentencesOf(picture: Picture, loyalty: Loyalty): string[] {
  const { words, numbers, portfolio } = picture;
  const { atRisk } = loyalty;
  if (portfolio.focus) {
    const said = (key: string, code: number): string =>
      words.plural(key, focused(loyalty, code), numbers.count(focused(loyalty, code)));
    const facts = { inert: said('n_inert', inert), captive: said('n_captive', captive) };
    const among = portfolio.focus.reduce((sum, one) => sum + one, 0);
    return [words.plural('focus_loyalty', among, numbers.count(among), facts), words.say('focus_loyalty_short', facts)];
  }
  if (loyalty.value > 0) {
    const share = numbers.share(atRisk.value, loyalty.value);
    return [words.say('value_at_risk', { share }), words.say('value_at_risk_short', { share })];
  }
  const share = numbers.share(atRisk.count, portfolio.size);
  return [words.say('customers_at_risk', { share }), words.say('customers_at_risk_short', { share })];
}

function focused(loyalty: Loyalty, code: number): number {
  return loyalty.groups[code]?.focusCount ?? 0;
}

/** Customers with a class of the matrix but without the measures that would place them in it. */
function unplaced(picture: Picture, loyalty: Loyalty): number {
  const { portfolio } = picture;
  if (!loyalty.placed) return 0;
  const { attitude, measures, loyalty: classes } = portfolio;
  let count = 0;
  classes?.codes.forEach((code, i) => {
    const known = !Number.isNaN(attitude?.[i] ?? NaN) && !Number.isNaN(measures.behaviouralLoyalty?.[i] ?? NaN);
    if (code <= 4 && !known) count++;
  });
  return count;
}
