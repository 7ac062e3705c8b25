import { factsOf, nameOf } from './data/facts';
import type { Hint } from './host/tooltips';
import type { Hit } from './interact/pointer';
import type { Model } from './model';
import type { Words } from './text/words';
import type { Target } from './views/scene';

/** What the tooltip says of a place of the picture; nothing where there is nothing. */
export function hintOf({ customer, target }: Hit, model: Model, words: Words, locale: string): Hint | undefined {
  if (customer !== undefined) {
    const id = model.identities.of(customer);
    const title = nameOf(model.columns, model.portfolio, customer, words.say('blank'));
    const facts = factsOf(model.columns, model.portfolio, customer, locale);
    return { key: `customer ${customer}`, title, facts, identities: id ? [id] : [] };
  }
  return target && { key: target.id, title: target.title, facts: target.facts, color: target.color, identities: [] };
}

/** A group as the screen reader says it. */
export function nameOfTarget(target: Target): string {
  return [target.title, ...target.facts.map((fact) => `${fact.name} ${fact.value}`)].join(', ');
}
