import type { Locale } from '../../../relationship/text';
import type { StoreRows } from '../../../store';
import { booksClose, type Timeline } from '../timeline';
import type { RowSink } from './sink';
import type { Contact } from './contact';
import type { Invitation } from './survey';
import type { Wave } from './wave';

/*
 * The rows that every scenario writes alike. A life is simulated without knowing where the case study ends; here it is
 * cut: what lies after the last day is not written, and what an entry of the books could not know yet stays empty.
 */

export const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** The day, if the books in which `since` was entered still know it. */
export function known(timeline: Timeline, since: number, day: number | null): number | null {
  return day !== null && day < booksClose(timeline, since) ? day : null;
}

/** Writes the waves; `customers` registered so far share the fixed costs. */
export function writeWaves(waves: readonly Wave[], timeline: Timeline, locale: Locale, sink: RowSink): void {
  for (const wave of waves) {
    const reached = timeline.chapters.filter(({ start }) => start <= wave.sentOn);
    const customers = reached.reduce((sum, chapter) => sum + chapter.customers, 0);
    sink.add('campaign', {
      campaign_id: wave.id,
      name: `${wave.name[locale]} ${wave.year}`,
      objective: wave.objective[locale],
      medium: wave.medium,
      marketing_type: wave.marketingType,
      started_on: wave.sentOn,
      ended_on: Math.min(wave.endsOn, booksClose(timeline, wave.sentOn) - 1),
      cost: Math.round((wave.fixedCost * customers) / 1000),
    });
  }
}

/** A purchase as campaigns see it; amount in cents. */
export interface Booked {
  readonly day: number;
  readonly amount: number;
}

/** The purchases made while a wave ran, as far as its books know. Converted = bought meanwhile, control group included. */
export function duringWave<B extends Booked>(timeline: Timeline, wave: Wave, purchases: readonly B[]): readonly B[] {
  const last = Math.min(wave.endsOn, booksClose(timeline, wave.sentOn) - 1);
  return purchases.filter(({ day }) => day >= wave.sentOn && day <= last);
}

/**
 * Writes the recipients of waves. Attributed = what the recipients bought meanwhile, as mailing tools count it: gross
 * of what they would have bought anyway. Waves of one plan do not overlap.
 */
export function writeCampaignContacts(
  timeline: Timeline,
  customer: string,
  contacts: readonly Contact[],
  purchases: readonly Booked[],
  sink: RowSink,
): void {
  for (const contact of contacts) {
    const { wave, isControl, delivered } = contact;
    const during = duringWave(timeline, wave, purchases);
    sink.add('campaign_contact', {
      campaign_id: wave.id,
      customer_id: customer,
      is_control: isControl,
      sent_on: wave.sentOn,
      delivered,
      opened_on: known(timeline, wave.sentOn, contact.openedOn),
      clicked_on: known(timeline, wave.sentOn, contact.clickedOn),
      converted_on: during.length === 0 ? null : Math.min(...during.map(({ day }) => day)),
      unsubscribed_on: known(timeline, wave.sentOn, contact.unsubscribedOn),
      cost: isControl ? 0 : wave.unitCost,
      attributed_amount: delivered ? during.reduce((sum, { amount }) => sum + amount, 0) : 0,
    });
  }
}

/** What is written of a contact beside its day and kind. */
export interface Interaction {
  readonly day: number;
  readonly type: StoreRows['interaction']['type'];
  readonly direction: StoreRows['interaction']['direction'];
  readonly answered: boolean;
  readonly resolvedOn: number | null;
  readonly contact?: string | null;
  readonly employee?: string | null;
  readonly minutes?: number | null;
  readonly sentiment?: StoreRows['interaction']['sentiment'];
}

/** @param digits the customer’s number as text; it begins each interaction’s number */
export function writeInteractions(
  timeline: Timeline,
  customer: string,
  digits: string,
  interactions: readonly Interaction[],
  sink: RowSink,
): void {
  const sorted = interactions.filter(({ day }) => day < timeline.end).sort((a, b) => a.day - b.day);
  sorted.forEach((interaction, index) =>
    sink.add('interaction', {
      interaction_id: `I${digits}-${padded(index + 1, 3)}`,
      customer_id: customer,
      occurred_on: interaction.day,
      type: interaction.type,
      direction: interaction.direction,
      answered: interaction.answered,
      resolved_on: known(timeline, interaction.day, interaction.resolvedOn),
      contact_id: interaction.contact ?? null,
      employee_id: interaction.employee ?? null,
      duration_minutes: interaction.minutes ?? null,
      sentiment: interaction.sentiment ?? null,
    }),
  );
}

/** An answer that comes after the books closed counts as none. */
export function writeSurveys(
  timeline: Timeline,
  customer: string,
  digits: string,
  invitations: readonly Invitation[],
  sink: RowSink,
): void {
  const sent = invitations.filter(({ sentOn }) => sentOn < timeline.end).sort((a, b) => a.sentOn - b.sentOn);
  sent.forEach(({ sentOn, occasion, answeredOn, answers }, index) => {
    const day = known(timeline, sentOn, answeredOn);
    sink.add('survey_invitation', {
      invitation_id: `Q${digits}-${padded(index + 1, 3)}`,
      customer_id: customer,
      sent_on: sentOn,
      occasion,
      answered_on: day,
    });
    if (day === null) return;
    for (const { construct, item, value } of answers) {
      sink.add('survey_answer', { customer_id: customer, answered_on: day, construct, item, value });
    }
  });
}
