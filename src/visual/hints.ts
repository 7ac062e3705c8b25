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
  return target && { ...groupHint(target), identities: identitiesOf(target, model) };
}

/** The host can narrow a report page to so many customers; a group of more is told by its numbers alone. */
const mostIdentities = 100;

function groupHint({ id, title, facts, color }: Target): Omit<Hint, 'identities'> {
  return { key: id, title, facts, color };
}

function identitiesOf(target: Target, { identities }: Model): Hint['identities'] {
  if (target.count > mostIdentities) return [];
  return [...target.members()].flatMap((customer) => identities.of(customer) ?? []);
}

/** So much of a customer is said while readers walk from one to the next; the tooltip has the rest. */
const mostSaid = 6;

/** A customer as the screen reader says it. */
export function nameOfCustomer(customer: number, model: Model, words: Words, locale: string): string {
  const { columns, portfolio } = model;
  const all = factsOf(columns, portfolio, customer, locale);
  const facts = all.slice(0, mostSaid).map((fact) => `${fact.name} ${fact.value}`);
  return [nameOf(columns, portfolio, customer, words.say('blank')), ...facts].join(', ');
}

/** A group as the screen reader says it. */
export function nameOfTarget(target: Target): string {
  return [target.title, ...target.facts.map((fact) => `${fact.name} ${fact.value}`)].join(', ');
}
