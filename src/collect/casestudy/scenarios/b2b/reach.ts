import { sendWave, type Reached } from '../../core/contact';
import type { Felt } from '../../core/felt';
import type { Wave } from '../../core/wave';
import { chance, log, logistic } from '../../random';
import { lapsedDays, type Audience } from './campaigns';
import type { Life, Momentum } from './life';
import type { World } from './world';

/** Whether a wave is meant for an account as it knows it on the day of sending. */
export function isInAudience({ audience, medium, sentOn }: Wave<Audience>, life: Life, momentum: Momentum): boolean {
  if (medium === 'email' && !life.consent) return false;
  if (audience === 'prospects') return momentum.orders === 0;
  if (audience === 'customers') return momentum.orders > 0;
  if (audience === 'lapsed') return momentum.orders > 0 && momentum.lastOrder < sentOn - lapsedDays;
  return true;
}

/** Sends a wave to an account. E-mails have a control group; a fair is visited or not, a call answered or not. */
export function reach({ random, values }: World, wave: Wave<Audience>, entity: number, felt: Felt): Reached {
  if (wave.medium === 'email') return sendWave(random, values, wave, entity, felt);
  const uniform = random.stream('wave', entity, wave.index);
  const share = wave.medium === 'event' ? values.eventVisit : values.phoneReached;
  const met = chance(uniform, logistic(log(share / (1 - share)) + 0.4 * felt.commitment));
  const contact = {
    wave,
    isControl: false,
    delivered: met,
    openedOn: null,
    clickedOn: null,
    unsubscribedOn: null,
  };
  return { contact, noticed: met, comesBack: () => null };
}
