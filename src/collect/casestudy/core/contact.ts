import { chance, exp, integer, logistic, logit, type Randomness } from '../random';
import type { ContactValues } from './contact-parameters';
import type { Felt } from './felt';
import type { RelationshipValues } from './relationship-parameters';
import type { Wave } from './wave';

/** A recipient of a wave, or a member of its control group. */
export interface Contact {
  readonly wave: Wave;
  readonly isControl: boolean;
  readonly delivered: boolean;
  readonly openedOn: number | null;
  readonly clickedOn: number | null;
  readonly unsubscribedOn: number | null;
}

/** What a wave does to a customer. */
export interface Reached {
  readonly contact: Contact;
  /** The customer took notice: only then does the wave have an effect. */
  readonly noticed: boolean;
  /**
   * The day on which a win-back wave brings back a customer who had left; null if it does not. The longer the absence,
   * the fewer come back.
   * @param lapse days of absence beyond those that make a customer lapsed
   */
  comesBack(lapse: number): number | null;
}

/** Sends a wave to a customer of its audience, or holds it back from a member of the control group. */
export function sendWave(
  random: Randomness,
  values: ContactValues & RelationshipValues,
  wave: Wave,
  entity: number,
  felt: Felt,
): Reached {
  const uniform = random.stream('wave', entity, wave.index);
  const isControl = chance(uniform, values.controlShare);
  const delivered = !chance(uniform, values.bounceRate) && !isControl;
  // Opens, clicks and unsubscriptions depend on commitment.
  const openLogit = logit(values.openRate) + values.openBalance + values.openCommitment * felt.commitment;
  const opens = chance(uniform, logistic(openLogit));
  const clicks = chance(uniform, logistic(logit(values.clickRate) + values.clickCommitment * felt.commitment));
  const leaves = chance(uniform, values.unsubscribeRate * exp(-0.5 * felt.commitment));
  const day = wave.sentOn + integer(uniform, 0, 3);
  const after = integer(uniform, 1, wave.days);
  const draw = uniform();
  const noticed = delivered && opens;
  const contact = {
    wave,
    isControl,
    delivered,
    openedOn: noticed ? day : null,
    clickedOn: noticed && clicks ? day : null,
    unsubscribedOn: delivered && leaves ? day : null,
  };
  const comesBack = (lapse: number): number | null => {
    const returns = noticed && draw < logistic(logit(values.winBack) + values.winBackLapse * lapse);
    return returns ? wave.sentOn + after : null;
  };
  return { contact, noticed, comesBack };
}
