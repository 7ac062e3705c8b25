import { categorical, cumulative, exp, gamma, log, normal, poisson, chance, type Uniform } from '../../random';
import { salePeriods } from './parameters';
import { shelfPrice } from './assortment';
import { isSaleDay } from './sales';
import type { Buyer, Line } from './line';
import type { Shop } from './shop';

/** How far from the amount in mind an article may be, in logarithms: people do not shop to the cent. */
const priceTolerance = 0.4;
const mostOfOneArticle = 6;
const mostTimesUsual = 4;

/**
 * Fills a basket: an amount in mind, split over some lines; for each line a category the customer likes and an article
 * of about that price.
 * @param offer discount of the campaign that the customer answers, as a share
 */
export function fillBasket(shop: Shop, buyer: Buyer, day: number, offer: number, uniform: Uniform): Line[] {
  const { values } = shop;
  const logAmount = normal(uniform, buyer.logSpend, values.spendWithin);
  const amount = 100 * exp(logAmount);
  const usual = exp(values.linesAmount * (logAmount - values.spendMean));
  const count = 1 + poisson(uniform, values.extraLines * Math.min(mostTimesUsual, usual));
  const parts = Array.from({ length: count }, () => gamma(uniform, 2));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const onSale = isSaleDay(day, shop.locale);
  return parts.map((part) => fillLine(shop, buyer, day, (amount * part) / whole, offer, onSale, uniform));
}

function fillLine(
  shop: Shop,
  buyer: Buyer,
  day: number,
  aim: number,
  offer: number,
  onSale: boolean,
  uniform: Uniform,
): Line {
  const { assortment } = shop;
  const category = categorical(uniform, buyer.preferences);
  const article = chooseArticle(shop, category, log(aim), uniform);
  const { price, cost } = assortment.articles[article] ?? { price: 0, cost: 0 };
  const factor = assortment.priceFactor(day);
  const quantity = Math.min(mostOfOneArticle, Math.max(1, Math.round(aim / price)));
  const gross = quantity * shelfPrice(price, factor);
  const markedDown = chance(uniform, salePeriods.markedDown) && onSale;
  const discount = Math.round(gross * Math.max(offer, markedDown ? salePeriods.discount : 0));
  return { article, quantity, discount, net: gross - discount, cost: quantity * Math.round(cost * factor) };
}

function chooseArticle({ assortment }: Shop, category: number, logAim: number, uniform: Uniform): number {
  const first = assortment.categoryStarts[category] ?? 0;
  const count = (assortment.categoryStarts[category + 1] ?? first + 1) - first;
  const distances = new Float64Array(count);
  let nearest = Infinity;
  for (let place = 0; place < count; place++) {
    const distance = Math.abs((assortment.articles[first + place]?.logPrice ?? 0) - logAim);
    distances[place] = distance;
    if (distance < nearest) nearest = distance;
  }
  return first + categorical(uniform, cumulative(distances.map((distance) => closeness(distance - nearest))));
}

/** Weight of an article that is farther from the amount in mind than the nearest one, in logarithms. */
function closeness(beyond: number): number {
  const deviations = beyond / priceTolerance;
  return deviations > 4 ? 0 : exp(-0.5 * deviations * deviations);
}
