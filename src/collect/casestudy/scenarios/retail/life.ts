import type { Contact } from '../../core/contact';
import type { Invitation } from '../../core/survey';
import type { TrueEffect, TrueMonth } from '../../core/truth';
import type { Interaction } from '../../core/write';
import type { Line } from './basket';
import type { Traits } from './traits';

export type Method = 'card' | 'cash' | 'cheque';

/** A ticket; a return is a ticket of its own, on its day, with negative lines. */
export interface Order {
  readonly day: number;
  readonly channel: string;
  readonly lines: readonly Line[];
  readonly cancelled: boolean;
  readonly isReturn: boolean;
  readonly method: Method;
}

/** All that happens between the chain and one customer, whether or not the case study lasts long enough to show it. */
export interface Life {
  readonly traits: Traits;
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
