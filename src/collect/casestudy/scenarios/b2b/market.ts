import { writeBudget } from '../../core/budget';
import type { RowSink } from '../../core/sink';
import { writeWaves } from '../../core/write';
import { budgetOf } from './budget';
import { fieldChannel, phoneChannel, webChannel } from './traits';
import type { World } from './world';
import { priceOf } from './quote';

const channels = [
  { id: fieldChannel, type: 'field', name: { fr: 'Commerciaux terrain', en: 'Field sales' } },
  { id: phoneChannel, type: 'phone', name: { fr: 'Téléphone', en: 'Phone' } },
  { id: webChannel, type: 'web', name: { fr: 'Site et espace client', en: 'Website and customer portal' } },
] as const;

/** Channels, staff, articles, waves and targets: the rows that do not belong to an account. */
export function writeMarket(world: World, sink: RowSink): void {
  const { locale, timeline, catalogue, workforce, waves, priceFactor } = world;
  for (const { id, type, name } of channels) {
    sink.add('channel', { channel_id: id, name: name[locale], type, city: null });
  }
  for (const { id, name, role, team, region, hiredOn, managerId } of workforce.employees) {
    if (hiredOn >= timeline.end) continue;
    sink.add('employee', { employee_id: id, name, role, team, region, hired_on: hiredOn, manager_id: managerId });
  }
  // The list of the first chapter's end: appending months must not change the rows of articles.
  const listed = (timeline.chapters[0]?.end ?? timeline.end) - 1;
  catalogue.forEach((article, index) =>
    sink.add('product', {
      product_id: article.code,
      name: article.name,
      category: article.category,
      subcategory: article.subcategory,
      list_price: priceOf(world, index, listed),
      unit_cost: Math.round(article.cost * priceFactor(listed)),
      billing_period: article.billing ?? 'once',
    }),
  );
  writeWaves(waves, timeline, locale, sink);
  writeBudget(world, budgetOf(world), sink);
}
