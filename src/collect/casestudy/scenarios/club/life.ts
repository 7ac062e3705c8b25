import type { Contact } from '../../core/contact';
import type { Invitation } from '../../core/survey';
import type { TrueEffect, TrueMonth } from '../../core/truth';
import type { Interaction } from '../../core/write';
import type { Traits } from './household';
import type { Term } from './school-calendar';
import type { Group } from './staff';

/** A line of an invoice. Money in cents. */
export interface Line {
  readonly product: string;
  readonly discount: number;
  readonly net: number;
  readonly cost: number;
}

export type Method = 'card' | 'cheque' | 'transfer' | 'debit';

/** A part of an invoice; `paidOn` is null where it is never paid. */
export interface Instalment {
  readonly dueOn: number;
  readonly paidOn: number | null;
  readonly amount: number;
  readonly method: Method;
}

/** An invoice: one a household and term, or one for the camp (`term` is null). */
export interface Order {
  readonly day: number;
  readonly channel: string;
  readonly term: Term | null;
  readonly lines: readonly Line[];
  readonly instalments: readonly Instalment[];
}

export interface Attendance {
  readonly day: number;
  readonly present: boolean;
  readonly progress: number | null;
  readonly grade: number | null;
  readonly badge: boolean;
}

/** A child in a course for a term, or in a trial class, or a form left unfinished. Money in cents. */
export interface Enrolment {
  /** 0, 1, 2 … in the order of the household’s life; keys the random streams of its lessons. */
  readonly number: number;
  /** Index among the household’s children. */
  readonly child: number;
  readonly group: Group;
  readonly term: Term;
  readonly day: number;
  readonly status: 'trial' | 'unfinished' | 'enrolled';
  readonly price: number;
  readonly discount: number;
  readonly order: Order | null;
  withdrawnOn: number | null;
  /** Sum of what was learnt, in % of the course. */
  progress: number;
  readonly sessions: Attendance[];
}

/** All that happens between the club and one household, whether or not the case study lasts long enough to show it. */
export interface Life {
  readonly traits: Traits;
  readonly orders: Order[];
  readonly enrolments: Enrolment[];
  readonly interactions: Interaction[];
  readonly contacts: Contact[];
  readonly invitations: Invitation[];
  /** Consent to e-mails as it is now. */
  consent: boolean;
  /** From the month of registration on. */
  readonly truth: TrueMonth[];
  readonly effects: TrueEffect[];
}

/** Where the household stands with the club beside its feelings. */
export interface Standing {
  /** The last term for which it enrolled. */
  term: Term | null;
  /** Terms in a row up to that one. */
  run: number;
  /** The start of the term that began without the family; null while it is enrolled. */
  lapsedOn: number | null;
  /** Days of the invoices of terms. */
  readonly orderDays: number[];
  /** A lesson was attended last month. */
  practised: boolean;
}
