import { levelsOf, type Felt } from '../../core/felt';
import { ask, type Asking } from '../../core/survey';
import type { Life } from './life';
import { clubScales } from './parameters';
import type { World } from './world';

/** Far apart, so that two occasions never share a random stream. */
const offsets = { regular: 0, departure: 1_000_000, complaint: 2_000_000, onboarding: 3_000_000 } as const;

/** Sends the parents a questionnaire, unless they answered one lately. */
export function askFamily(
  { random, values }: World,
  { traits, invitations }: Life,
  felt: Felt,
  occasion: Pick<Asking, 'askedOn' | 'occasion' | 'index' | 'response'>,
): void {
  const invitation = ask(invitations, {
    random,
    values,
    scales: clubScales,
    entity: traits.entity,
    felt,
    levels: levelsOf(felt, traits),
    ...occasion,
    index: offsets[occasion.occasion] + occasion.index,
  });
  if (invitation) invitations.push(invitation);
}
