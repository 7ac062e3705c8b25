import { resolveComplaint } from '../../core/complaint';
import type { Interaction } from '../../core/write';
import { chance, exp, exponential } from '../../random';
import { contactCode } from './codes';
import { contactOf } from './conversation';
import type { Living } from './life';
import { personFor } from './traits';
import type { World } from './world';
import { nextWorkday } from '../../core/workdays';

const slowRepair = 5;

/**
 * A month of service and of keeping in touch with a customer. Draws are the same whatever comes of them.
 * @returns the month’s complaint, if there is one
 */
export function serve(world: World, living: Living, month: number): Interaction | undefined {
  const { life } = living;
  keepInTouch(world, living, month);
  const complaint = supportCustomer(world, living, month);
  if (complaint) life.interactions.push(complaint);
  return complaint;
}

function spanOf({ timeline }: World, month: number): readonly [first: number, length: number] {
  const first = timeline.monthStarts[month] ?? timeline.end;
  return [first, (timeline.monthStarts[month + 1] ?? timeline.end) - first];
}

/** While a deal is open, it is what one talks about. */
function keepInTouch(world: World, { life, felt, momentum }: Living, month: number): void {
  const { values, random, locale } = world;
  const { traits, interactions } = life;
  const uniform = random.stream('touch', traits.entity, month);
  const [first, length] = spanOf(world, month);
  const warmth = exp(0.35 * felt.commitment) * felt.engagement;
  const touch = (type: Interaction['type'], direction: 'in' | 'out', probability: number): void => {
    const happens = chance(uniform, probability);
    const day = nextWorkday(first + Math.floor(uniform() * length), locale);
    const meeting = { day, type, direction, role: 'buyer' as const, employee: traits.staff.manager.id };
    const contact = contactOf(traits, felt, meeting, uniform);
    if (happens && day > momentum.dealOpenUntil) interactions.push(contact);
  };
  touch('visit', 'out', values.visits * warmth);
  touch('call', 'out', values.calls);
  touch('message', 'out', values.messages);
  touch('message', 'in', values.questions * warmth);
}

/** Breakdowns that last hurt; a complaint resolved within 48 hours repairs, one without answer costs trust. */
function supportCustomer(world: World, { life, felt }: Living, month: number): Interaction | undefined {
  const { values, random, locale } = world;
  const { traits, interactions } = life;
  const uniform = random.stream('service', traits.entity, month);
  const [first, length] = spanOf(world, month);
  const breaks = chance(uniform, values.tickets * felt.engagement);
  const brokenOn = nextWorkday(first + Math.floor(uniform() * length), locale);
  const days = Math.floor(exponential(uniform, 1 / values.ticketDays));
  const meeting = { direction: 'in' as const, role: 'user' as const, employee: traits.staff.support.id };
  const ticket = contactOf(traits, felt, { ...meeting, day: brokenOn, type: 'ticket' }, uniform);
  if (breaks) interactions.push({ ...ticket, resolvedOn: nextWorkday(brokenOn + days, locale) });
  if (breaks && days > slowRepair) felt.satisfaction += values.ticketSlow;
  const fails = chance(uniform, values.defect * felt.engagement);
  const complains = chance(uniform, values.voice);
  const day = nextWorkday(first + Math.floor(uniform() * length), locale);
  const fate = uniform();
  if (!fails) return undefined;
  felt.satisfaction += values.complaintEffect;
  if (!complains) return undefined;
  const person = personFor(traits, 'buyer');
  const resolvedOn = resolveComplaint(felt, values, day, fate, uniform);
  return {
    day,
    type: 'complaint',
    direction: 'in',
    answered: true,
    resolvedOn,
    contact: person === undefined ? null : contactCode(traits.entity, person.number),
    employee: traits.staff.support.id,
    sentiment: 'negative',
  };
}
