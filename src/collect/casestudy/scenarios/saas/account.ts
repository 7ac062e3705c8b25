import { sendWave } from '../../core/contact';
import { firstImpression, leavingHazard, levelsOf, passMonth, trueMonthOf } from '../../core/felt';
import { trueLoyalty } from '../../core/truth';
import type { Wave } from '../../core/wave';
import type { StageCode } from '../../../../relationship';
import { chance, integer, logistic, logit } from '../../random';
import type { Audience } from './campaigns';
import { giveNotice, newContract, planNotice, renew, startContract } from './contract';
import type { Life } from './life';
import { isActivated, onboardedOn, takeSteps } from './onboarding';
import { saasScales } from './parameters';
import { meetTrouble, pitch, serve, survey } from './service';
import { drawTraits } from './traits';
import { isRegular, useSoftware } from './usage';
import type { SaasValues } from './parameters';
import type { World } from './world';

/** Lives the account’s whole history with the company, day by day. It depends on the world and the entity alone. */
export function liveAccount(world: World, entity: number): Life {
  const { timeline } = world;
  const life = newLife(world, entity);
  const { traits } = life;
  for (let month = 0; month < timeline.monthStarts.length - 1; month++) {
    const first = timeline.monthStarts[month] ?? timeline.end;
    const next = timeline.monthStarts[month + 1] ?? timeline.end;
    if (next <= traits.registeredOn) continue;
    if (first > traits.registeredOn) beginMonth(world, life, month, first);
    else register(world, life);
    const from = Math.max(first, traits.registeredOn);
    serve(world, life, month, from, next);
    for (let day = from; day < next; day++) liveDay(world, life, day);
    useSoftware(world, life, first, next, month);
    tell(life, next - 1);
  }
  return life;
}

function newLife(world: World, entity: number): Life {
  const traits = drawTraits(world, entity);
  return {
    traits,
    felt: firstImpression(traits, world.random.stream('impression', entity)),
    standing: {
      contract: null,
      plan: traits.plan,
      seats: traits.seats,
      billed: 0,
      billings: 0,
      nextBilling: Infinity,
      noticeOn: Infinity,
      isUnpaid: false,
      isCutOff: false,
      restartOn: Infinity,
      wave: null,
      activeDays: 0,
    },
    contracts: [],
    invoices: [],
    steps: traits.staysProspect ? [] : takeSteps(world, traits),
    interactions: [],
    contacts: [],
    invitations: [],
    consent: traits.consent,
    truth: [],
    effects: [],
  };
}

/** The first day: a trial begins, or the sales team calls, and brings a contract home or none. */
function register(world: World, life: Life): void {
  const { traits, standing, contracts } = life;
  if (traits.route === 'sales') {
    pitch(world, life);
    if (!traits.staysProspect) startContract(world, life, traits.registeredOn);
    return;
  }
  standing.contract = newContract(life, traits.registeredOn);
  contracts.push(standing.contract);
}

export const hasPaid = ({ contracts }: Life): boolean => contracts.some(({ startedOn }) => startedOn !== null);

function beginMonth(world: World, life: Life, month: number, first: number): void {
  const { values, random } = world;
  const { traits, felt, standing } = life;
  const uniform = random.stream('month', traits.entity, month);
  if (standing.contract === null && hasPaid(life)) felt.engagement = 0;
  passMonth(felt, traits, values, isRegular(world, life), uniform);
  const [leaves, returns, defect, defectDay] = [uniform(), uniform(), uniform(), integer(uniform, 0, 27)];
  if (standing.contract === null) {
    if (hasPaid(life) && returns < values.returning) standing.restartOn = first + defectDay;
    return;
  }
  if (defect < values.defects) meetTrouble(world, life, first + defectDay, month);
  if (standing.contract.startedOn === null || felt.leaving) return;
  if (leaves >= hazardOf(world, life)) return;
  felt.leaving = true;
  // Whoever has made up his mind uses the software less from that day on, before any notice.
  felt.engagement = values.disengagement;
  standing.noticeOn = planNotice(world, life, first, month);
}

/** Probability of beginning to leave this month: it falls with the age of a monthly contract. */
function hazardOf({ hazards, values }: World, { traits, felt, standing }: Life): number {
  const unpaid = standing.isUnpaid ? values.leavingUnpaid : 0;
  return leavingHazard(felt, { ...traits, restlessness: traits.restlessness + unpaid }, baseOf());

  function baseOf(): SaasValues {
    if (traits.commitment === 'year') return hazards.annual;
    if (standing.billings <= 3) return hazards.early;
    return standing.billings <= 12 ? hazards.middle : hazards.late;
  }
}

function liveDay(world: World, life: Life, day: number): void {
  const { standing, traits, felt, steps } = life;
  const { values } = world;
  const { contract } = standing;
  if (onboardedOn(steps) === day) felt.satisfaction += values.onboardingEffect;
  if (contract !== null && contract.startedOn === null && day === traits.registeredOn + values.trialDays) {
    endTrial(world, life, day);
  }
  const wave = world.wavesByDay.get(day);
  if (wave && life.consent && isInAudience(world, life, wave)) receive(world, life, wave);
  if (world.outages.get(day) === true && isDisturbed(world, life, day)) meetTrouble(world, life, day, 10_000 + day);
  if (standing.contract === null && day === standing.restartOn) startContract(world, life, day);
  else if (standing.contract !== null && day === standing.nextBilling) renew(world, life, day);
  if (day === standing.noticeOn && giveNotice(life, day)) survey(world, life, day, 'departure', 2_000_000 + day);
  askIfDue(world, life, day);
}

function isDisturbed({ random, values }: World, { traits }: Life, day: number): boolean {
  return chance(random.stream('disturbed', traits.entity, day), values.outageReach);
}

/** Half of those who found value go on and pay; hardly anyone else does. */
function endTrial(world: World, life: Life, day: number): void {
  const { random, values } = world;
  const { traits, felt, steps, standing } = life;
  const base = isActivated(steps) ? values.conversionActivated : values.conversionOther;
  const willing = logistic(logit(base) + values.conversionBalance + values.conversionSatisfaction * felt.satisfaction);
  if (chance(random.stream('conversion', traits.entity), willing)) {
    startContract(world, life, day);
  } else if (standing.contract !== null) {
    standing.contract.endedOn = day;
    standing.contract = null;
  }
}

/** Days after the start on which the first steps are asked about. */
const onboardingSurveyDays = 30;

function askIfDue(world: World, life: Life, day: number): void {
  const { contract } = life.standing;
  if (contract?.startedOn == null) return;
  const age = day - contract.startedOn;
  const quarter = world.surveys.get(day);
  if (quarter !== undefined && age >= onboardingSurveyDays) survey(world, life, day, 'regular', quarter);
  if (age === onboardingSurveyDays) survey(world, life, day, 'onboarding', 3_000_000 + day);
}

/** Whether a wave is meant for an account as the company knows it on the day of sending. */
function isInAudience({ values }: World, life: Life, { audience }: Wave<Audience>): boolean {
  const { contract, activeDays } = life.standing;
  const subscribes = contract?.startedOn != null;
  switch (audience) {
    case 'trials':
      return contract === null && life.traits.route === 'trial' && !hasPaid(life);
    case 'former':
      return contract === null && hasPaid(life);
    case 'quiet':
      return subscribes && activeDays < (2 / 3) * values.targetDays;
    case 'busy':
      return subscribes && activeDays >= values.targetDays;
    case 'subscribers':
      return subscribes;
    case 'everyone':
      return true;
  }
}

function receive(world: World, life: Life, wave: Wave<Audience>): void {
  const { standing, traits, felt } = life;
  const { contact, noticed, comesBack } = sendWave(world.random, world.values, wave, traits.entity, felt);
  life.contacts.push(contact);
  if (contact.unsubscribedOn !== null) life.consent = false;
  if (noticed) {
    standing.wave = { strength: wave.strength, id: wave.id, until: wave.endsOn, discount: wave.discount };
  }
  if (standing.contract !== null || traits.staysProspect) return;
  const backOn = comesBack(wave.sentOn - (life.contracts.at(-1)?.endedOn ?? wave.sentOn));
  if (backOn === null) return;
  standing.restartOn = backOn;
  life.effects.push({ campaign: wave.id, purchases: 1 });
}

/** Days of a contract from which a relationship counts as established, and subscribing as repeated: six paid months. */
const establishedDays = 182;

function tell(life: Life, monthEnd: number): void {
  const { traits, felt, truth, standing } = life;
  const { startedOn = null, noticeOn = null } = standing.contract ?? {};
  const repeats = startedOn !== null && noticeOn === null && monthEnd - startedOn >= establishedDays;
  const orders = hasPaid(life) ? 1 : 0;
  const stage = stageOf(life, repeats);
  const loyalty = trueLoyalty(levelsOf(felt, traits), saasScales, { orders, repeats, lockIn: traits.lockIn });
  truth.push(trueMonthOf(felt, traits, { monthEnd, stage, loyalty }));
}

/** In deviations: the most estranged sixth of accounts has no established relationship, however long it pays. */
const leastCommitment = -1;

/** Contracts tell where a relationship is: on trial, running, about to end, ended. */
function stageOf(life: Life, repeats: boolean): StageCode {
  const { felt, standing } = life;
  if (!hasPaid(life)) return 'pre-relation';
  if (standing.contract === null) return 'lost';
  if (felt.leaving || standing.isCutOff) return 'decline';
  return repeats && felt.commitment > leastCommitment ? 'maturity' : 'development';
}
