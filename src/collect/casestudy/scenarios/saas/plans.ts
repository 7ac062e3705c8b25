import { text, type Text } from '../../../../relationship/text';
import type { Timeline } from '../../timeline';
import { priceRisesBetween, risen } from '../../core/price';
import type { SaasValues } from './parameters';

/** How long a subscriber commits. */
export type Commitment = 'month' | 'year';

/** How its invoices are paid. */
export type Method = 'card' | 'debit' | 'transfer';

/** A plan of the price list, lowest first. */
export interface Plan {
  readonly code: string;
  readonly name: Text;
  readonly level: Text;
  /** Functions that the plan gives access to. */
  readonly features: number;
  /** Price per seat per month at the opening, cents. */
  readonly price: number;
}

export interface PriceList {
  readonly plans: readonly Plan[];
  /** Price per seat per month by a day, cents: what month by month contracts pay. */
  seatPrice(plan: number, day: number): number;
}

/** Functions of the software, by plan. */
const features = [6, 10, 14] as const;

export function priceListOf({ start, end }: Timeline, values: SaasValues): PriceList {
  const rises = priceRisesBetween(start, end);
  const plan = (place: number, code: string, name: Text, price: number): Plan => ({
    code,
    name,
    level: text(`Niveau ${place + 1}`, `Level ${place + 1}`),
    features: features[place] ?? 0,
    price: Math.round(price * 100),
  });
  const plans = [
    plan(0, 'ESS', text('Essentiel', 'Essential'), values.essentialPrice),
    plan(1, 'PRO', text('Pro', 'Pro'), values.proPrice),
    plan(2, 'ENT', text('Entreprise', 'Enterprise'), values.enterprisePrice),
  ];
  return {
    plans,
    seatPrice(place, day) {
      const factor = risen(values.priceRise, rises.filter((rise) => rise <= day).length);
      return tens((plans[place]?.price ?? 0) * factor);
    },
  };
}

/** Prices are quoted to ten cents. */
const tens = (cents: number): number => Math.round(cents / 10) * 10;

/** The product sold: a plan with the period for which it is billed. */
export const productCode = ({ code }: Plan, commitment: Commitment): string =>
  `${code}-${commitment === 'year' ? '12' : '01'}`;

/** What a contract is billed at each renewal, cents. */
export function invoiceAmount(
  list: PriceList,
  { annualMonths }: SaasValues,
  commitment: Commitment,
  terms: { readonly plan: number; readonly seats: number; readonly day: number },
): number {
  const months = commitment === 'year' ? annualMonths : 1;
  return terms.seats * Math.round(list.seatPrice(terms.plan, terms.day) * months);
}

/** What it is worth a month, cents: a year’s invoice counts for a twelfth. */
export const monthlyAmount = (invoice: number, commitment: Commitment): number =>
  commitment === 'year' ? Math.round(invoice / 12) : invoice;
