import type { StoreRows } from '../../../../store';
import type { DealStageCode } from '../../../../store';
import type { Contact } from '../../core/contact';
import type { Felt } from '../../core/felt';
import type { Line } from '../../core/shop/line';
import type { Invitation } from '../../core/survey';
import type { TrueEffect, TrueMonth } from '../../core/truth';
import type { Interaction } from '../../core/write';
import type { Person, Traits } from './traits';

export interface StageEntry {
  readonly stage: DealStageCode;
  readonly day: number;
}

/** A deal from its first contact to its close, which may lie beyond the end of the case study. */
export interface Deal {
  readonly kind: StoreRows['deal']['kind'];
  readonly origin: StoreRows['deal']['origin'];
  readonly createdOn: number;
  readonly expectedOn: number;
  readonly employee: string;
  readonly person: Person | undefined;
  readonly campaign: string | null;
  readonly lines: readonly Line[];
  /** Stages in the order in which they were entered; the last one is `won` or `lost`. */
  readonly entries: readonly StageEntry[];
  readonly lossReason: NonNullable<StoreRows['deal']['loss_reason']> | null;
  /** Somewhere on the way nothing happened for a month. */
  readonly stalled: boolean;
}

/** An invoice or a part of it. Amount in cents. */
export interface Instalment {
  readonly dueOn: number;
  /** Null if it is never paid. */
  readonly paidOn: number | null;
  readonly amount: number;
}

export interface Order {
  readonly day: number;
  readonly channel: string;
  readonly employee: string | null;
  readonly lines: readonly Line[];
  readonly deal: Deal | null;
  readonly instalments: readonly Instalment[];
}

export interface ContractChange {
  readonly day: number;
  readonly machines: number;
  /** Amount of a year in cents. */
  readonly yearly: number;
  readonly reason: StoreRows['subscription_change']['reason'];
}

/** A maintenance contract, renewed from year to year until it is not. */
export interface Contract {
  readonly startedOn: number;
  /** Index in the catalogue. */
  readonly article: number;
  /** What it is worth from which day on; the first entry is its start. */
  readonly changes: ContractChange[];
  /** First day of the next term. */
  anniversary: number;
  /** Machines bought since, which join at the next renewal. */
  joining: number;
  noticeOn: number | null;
  /** First day without the contract. */
  endedOn: number | null;
}

/** All that happens between the supplier and one account, whether or not the case study lasts long enough to show it. */
export interface Life {
  readonly traits: Traits;
  readonly deals: Deal[];
  readonly orders: Order[];
  readonly contracts: Contract[];
  readonly interactions: Interaction[];
  readonly contacts: Contact[];
  readonly invitations: Invitation[];
  /** Consent to e-mails as it is now. */
  consent: boolean;
  /** From the month of registration on. */
  readonly truth: TrueMonth[];
  readonly effects: TrueEffect[];
}

/** Something that will happen on a day. */
export interface Event {
  readonly day: number;
  readonly happen: () => void;
}

/** What carries over from one day to the next beside feelings. */
export interface Momentum {
  /** Expected deals since the last one, and how many make the next. */
  dealPressure: number;
  dealThreshold: number;
  /** No further deal is opened before this day. */
  dealOpenUntil: number;
  /** Expected reorders since the last one, and how many make the next. */
  reorderPressure: number;
  reorderThreshold: number;
  reorders: number;
  /** Orders to date. */
  orders: number;
  lastOrder: number;
  /** What the last wave noticed multiplies rates by, until when. */
  lift: number;
  liftUntil: number;
  liftCampaign: string | null;
  liftOrigin: Deal['origin'];
  offer: number;
  /** Day until which a late payment weighs on the relationship. */
  troubleUntil: number;
  readonly coming: Event[];
}

/** An account being lived. */
export interface Living {
  readonly life: Life;
  readonly felt: Felt;
  readonly momentum: Momentum;
}

/** The contract in force on a day, or already agreed for later. */
export function contractOn({ contracts }: Life, day: number): Contract | undefined {
  return contracts.find(({ endedOn }) => endedOn === null || endedOn > day);
}
