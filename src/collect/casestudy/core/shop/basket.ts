import { categorical, exp, gamma, log, normal, poisson, chance, type Uniform } from '../../random';
import { salePeriods } from './parameters';
import { shelfPrice } from './assortment';
import { isSaleDay } from '../holidays';
import { remembered } from '../remembered';
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
  const parts: number[] = [];
  let whole = 0;
  while (parts.length < count) {
    const part = gamma(uniform, 2);
    parts.push(part);
    whole += part;
  }
  const shelf = { factor: shop.assortment.priceFactor(day), onSale: isSaleDay(day, shop.locale), offer };
  return parts.map((part) => fillLine(shop, buyer, shelf, (amount * part) / whole, uniform));
}

/** What prices are on a day: how far risen, whether marked down in the sales, and at what discount for this customer. */
interface Shelf {
  readonly factor: number;
  readonly onSale: boolean;
  readonly offer: number;
}

function fillLine(shop: Shop, buyer: Buyer, { factor, onSale, offer }: Shelf, aim: number, uniform: Uniform): Line {
  const { assortment } = shop;
  const category = categorical(uniform, buyer.preferences);
  const article = chooseArticle(shop, category, log(aim), uniform);
  const { price, cost } = assortment.articles[article] ?? { price: 0, cost: 0 };
  const quantity = Math.min(mostOfOneArticle, Math.max(1, Math.round(aim / price)));
  const gross = quantity * shelfPrice(price, factor);
  const markedDown = chance(uniform, salePeriods.markedDown) && onSale;
  const discount = Math.round(gross * Math.max(offer, markedDown ? salePeriods.discount : 0));
  return { article, quantity, discount, net: gross - discount, cost: quantity * Math.round(cost * factor) };
}

function chooseArticle({ assortment }: Shop, category: number, logAim: number, uniform: Uniform): number {
  const first = assortment.categoryStarts[category] ?? 0;
  const logPrices = assortment.logPrices[category] ?? new Float64Array(1);
  const count = logPrices.length;
  let nearest = Infinity;
  for (let place = 0; place < count; place++) {
    const distance = Math.abs((logPrices[place] ?? 0) - logAim);
    if (distance < nearest) nearest = distance;
  }
  const sums = scratchOf(count);
  let sum = 0;
  for (let place = 0; place < count; place++) {
    sum += closeness(Math.abs((logPrices[place] ?? 0) - logAim) - nearest);
    sums[place] = sum;
  }
  return first + categorical(uniform, sums);
}

/** Room for the running sums of a choice, used again and again: there are millions of choices. */
const scratchOf = remembered((length: number) => new Float64Array(length));

/** Weight of an article that is farther from the amount in mind than the nearest one, in logarithms. */
function closeness(beyond: number): number {
  const deviations = beyond / priceTolerance;
  return deviations > 4 ? 0 : exp(-0.5 * deviations * deviations);
}
