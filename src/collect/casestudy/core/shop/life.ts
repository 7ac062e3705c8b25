import type { Contact } from '../contact';
import type { Invitation } from '../survey';
import type { Temperament } from '../temperament';
import type { TrueEffect, TrueMonth } from '../truth';
import type { Interaction } from '../write';
import type { Buyer, Line } from './line';

export type Method = 'card' | 'cash' | 'cheque' | 'transfer';

/** An order; a return is an order of its own, on its day, with negative lines. */
export interface Order {
  readonly day: number;
  readonly channel: string;
  readonly lines: readonly Line[];
  readonly cancelled: boolean;
  readonly isReturn: boolean;
  readonly method: Method;
  /** The payment was taken back. */
  readonly unpaid?: boolean;
}

/** What shopping needs to know of a customer. Days are day numbers. */
export interface Shopper extends Temperament, Buyer {
  /** 0, 1, 2 …: the customer’s number less one; keys every random stream. */
  readonly entity: number;
  readonly registeredOn: number;
  /** Day of the first purchase; Infinity for who will never buy. */
  readonly firstPurchaseOn: number;
  /** Purchases per average day. */
  readonly rate: number;
  /** Number of objective constraints. */
  readonly lockIn: number;
}

/** All that happens between a shop and one customer, whether or not the case study lasts long enough to show it. */
export interface ShopLife<T extends Shopper = Shopper> {
  readonly traits: T;
  readonly orders: Order[];
  readonly interactions: Interaction[];
  readonly contacts: Contact[];
  readonly invitations: Invitation[];
  /** Consent to e-mails as it is now. */
  consent: boolean;
  /** From the month of registration on. */
  readonly truth: TrueMonth[];
  readonly effects: TrueEffect[];
}
