import type { Contact } from '../../core/contact';
import type { Felt } from '../../core/felt';
import type { Invitation } from '../../core/survey';
import type { TrueEffect, TrueMonth } from '../../core/truth';
import type { Interaction } from '../../core/write';
import type { StoreRows } from '../../../../store';
import type { Commitment, Method } from './plans';
import type { Traits } from './traits';

/** What a contract is worth from a day on; amount in cents a month. */
export interface Change {
  readonly day: number;
  readonly plan: number;
  readonly seats: number;
  readonly amount: number;
  readonly reason: StoreRows['subscription_change']['reason'];
}

/** A month of use. */
export interface Usage {
  readonly monthOn: number;
  readonly activeDays: number;
  readonly activeSeats: number;
  readonly features: number;
}

/** A trial and the contract that came of it, or a contract alone. */
export interface Contract {
  readonly commitment: Commitment;
  readonly trialOn: number | null;
  startedOn: number | null;
  noticeOn: number | null;
  endedOn: number | null;
  readonly changes: Change[];
  readonly usage: Usage[];
}

/** One billing of a contract; money in cents. */
export interface Invoice {
  readonly day: number;
  readonly commitment: Commitment;
  readonly plan: number;
  readonly seats: number;
  readonly discount: number;
  readonly net: number;
  readonly cost: number;
  readonly method: Method;
  readonly dueOn: number;
  readonly paidOn: number | null;
  /** What of it is new business: all of a first invoice, the increase of a later one; 0 for what goes on as before. */
  readonly newBusiness: number;
  readonly isFirst: boolean;
}

/** One of the first steps after signing up. */
export interface Step {
  readonly step: number;
  readonly dueOn: number;
  readonly doneOn: number | null;
}

/** Where an account stands today. */
export interface Standing {
  /** The trial or contract that runs. */
  contract: Contract | null;
  plan: number;
  seats: number;
  /** What the running contract was last billed before discount, cents. */
  billed: number;
  /** Billings of the running contract so far. */
  billings: number;
  nextBilling: number;
  /** The day on which notice will be given; Infinity if none is in mind. */
  noticeOn: number;
  /** The last charge failed and was not recovered. */
  isUnpaid: boolean;
  /** Cut off at the next billing for want of payment. */
  isCutOff: boolean;
  /** The day on which an account without contract subscribes (again). */
  restartOn: number;
  /** What the last wave noticed does: strength, until when, and its discount. */
  wave: { readonly strength: number; readonly id: string; readonly until: number; readonly discount: number } | null;
  /** Days of activity last month. */
  activeDays: number;
}

/** All that happens between the company and one account, whether or not the case study lasts long enough to show it. */
export interface Life {
  readonly traits: Traits;
  readonly felt: Felt;
  readonly standing: Standing;
  readonly contracts: Contract[];
  readonly invoices: Invoice[];
  readonly steps: readonly Step[];
  readonly interactions: Interaction[];
  readonly contacts: Contact[];
  readonly invitations: Invitation[];
  /** Consent to e-mails as it is now. */
  consent: boolean;
  /** From the month of registration on. */
  readonly truth: TrueMonth[];
  readonly effects: TrueEffect[];
}
