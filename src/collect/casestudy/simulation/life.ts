import type { Felt } from './felt';
import type { Line } from './basket';
import type { Traits } from './traits';
import type { Wave } from './world';

export type Method = 'card' | 'cash' | 'cheque';

/** A ticket; a return is a ticket of its own, on its day, with negative lines. */
export interface Order {
  readonly day: number;
  readonly channel: string;
  readonly lines: readonly Line[];
  readonly cancelled: boolean;
  readonly isReturn: boolean;
  readonly method: Method;
  wave: Wave | null;
}

export interface Interaction {
  readonly day: number;
  readonly type: 'visit' | 'call' | 'message' | 'complaint';
  readonly direction: 'in' | 'out';
  readonly answered: boolean;
  readonly resolvedOn: number | null;
}

/** A recipient of a wave, or a member of its control group. */
export interface Contact {
  readonly wave: Wave;
  readonly isControl: boolean;
  readonly delivered: boolean;
  readonly openedOn: number | null;
  readonly clickedOn: number | null;
  readonly unsubscribedOn: number | null;
  convertedOn: number | null;
  attributed: number;
}

export interface Answer {
  readonly construct: string;
  readonly item: number;
  readonly value: number;
}

export interface Survey {
  readonly day: number;
  readonly answers: readonly Answer[];
}

/** The true state of a relationship at a month end; for the instructor alone. */
export interface TrueMonth extends Readonly<Felt> {
  readonly habit: number;
  readonly constraint: number;
}

/** All that happened between the chain and one customer. */
export interface Life {
  readonly traits: Traits;
  readonly orders: Order[];
  readonly interactions: Interaction[];
  readonly contacts: Contact[];
  readonly surveys: Survey[];
  /** Surveys sent, answered or not. */
  surveysSent: number;
  /** Consent to e-mails at the end. */
  consent: boolean;
  /** From the month of registration on. */
  readonly truth: TrueMonth[];
}
