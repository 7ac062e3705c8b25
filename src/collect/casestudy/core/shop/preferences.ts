import { chance } from '../../random';
import type { RowSink } from '../sink';
import type { Shopper } from './life';
import type { Shop } from './shop';

/** Share of customers who tell what they like when they register, and the most categories they name. Assumptions. */
const tellingShare = 0.6;
const mostNamed = 3;

/** Writes what a customer says to like: the categories that interest him most, from 1 to 5 by how much. */
export function writePreferences(shop: Shop, shopper: Shopper, customer: string, sink: RowSink): void {
  const { preferences, entity, registeredOn } = shopper;
  const uniform = shop.random.stream('preferences', entity);
  if (!chance(uniform, tellingShare)) return;
  const total = preferences[preferences.length - 1] ?? 0;
  const shares = Array.from(preferences, (sum, index) => (sum - (preferences[index - 1] ?? 0)) / total);
  const liked = [...shares.keys()]
    .filter((category) => (shares[category] ?? 0) >= 1 / shares.length)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
    .slice(0, mostNamed);
  for (const category of liked) {
    const article = shop.assortment.articles[shop.assortment.categoryStarts[category] ?? 0];
    if (article === undefined) continue;
    const strength = Math.min(5, Math.max(1, Math.round(8 * (shares[category] ?? 0))));
    sink.add('customer_preference', {
      customer_id: customer,
      category: article.category,
      strength,
      declared_on: registeredOn,
    });
  }
}
