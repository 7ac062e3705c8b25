import type { ScenarioKind } from '../../relationship';
import { text } from '../../relationship/text';
import type { Text } from '../spec/types';
import { fitBgNbd } from './bg-nbd-fit';
import type { BgNbdParameters } from './bg-nbd-likelihood';
import { fitGammaGamma, type GammaGammaParameters } from './gamma-gamma';
import { at, total, type PurchaseHistories, type SpendHistories } from './histories';

/** A model that says something about these customers, or why it does not, in words. */
export type Outcome<Parameters> =
  { readonly fitted: true; readonly parameters: Parameters; readonly logLikelihood: number } | Refused;

export interface Refused {
  readonly fitted: false;
  readonly why: Refusal;
  readonly reason: Text;
}

export type Refusal =
  'contractual' | 'short-history' | 'few-repeaters' | 'no-drop-out' | 'dispersed-spend' | 'not-converged';

/** What a fit must rest on to be published; assumptions, but for the likelihood ratio. */
export const requirements = {
  /** Customers with a repeat purchase. */
  repeaters: 30,
  /** Weeks between the first purchase of all and the end of the observation: half of what is predicted. */
  weeks: 26,
  /**
   * By how much the log-likelihood must exceed that of a model without drop-out: half the 95 % quantile of χ² with the
   * two degrees of freedom that drop-out adds.
   */
  dropOutGain: 2.996,
} as const;

const contractual: readonly ScenarioKind[] = ['subscription', 'club'];

/** Why a model says nothing. */
export const refusals: Readonly<Record<Refusal, Text>> = {
  contractual: text(
    'Les clients sont liés par un abonnement ou une inscription : leur départ s’observe, il ne se devine pas d’après leur silence. Ces modèles ne valent que sans contrat.',
    'Customers are bound by a subscription or an enrolment: their leaving is observed, not guessed from their silence. These models hold only without a contract.',
  ),
  'short-history': text(
    `Les achats observés couvrent moins de ${requirements.weeks} semaines\u202f: c’est trop peu pour prédire une année.`,
    `The purchases observed cover less than ${requirements.weeks} weeks: too little to predict a year.`,
  ),
  'few-repeaters': text(
    `Moins de ${requirements.repeaters} clients ont acheté de nouveau un autre jour\u202f: c’est trop peu pour un modèle.`,
    `Fewer than ${requirements.repeaters} customers bought again on another day: too few for a model.`,
  ),
  'no-drop-out': text(
    'Ces achats ne laissent voir aucun départ : un modèle où personne ne part jamais les explique aussi bien (a tend vers 0, b vers l’infini). La probabilité d’être encore client ne peut pas s’en déduire.',
    'These purchases show no drop-out: a model in which nobody ever leaves explains them just as well (a tends to 0, b to infinity). The probability of being still a customer cannot be told from them.',
  ),
  'dispersed-spend': text(
    'Les montants sont si dispersés d’un client à l’autre que leur moyenne n’existe pas dans le modèle (q ≤ 1).',
    'Amounts are so dispersed between customers that their mean does not exist in the model (q ≤ 1).',
  ),
  'not-converged': text(
    'La recherche des paramètres ne s’est pas stabilisée : ces données ne les déterminent pas.',
    'The search for the parameters did not settle: this data does not determine them.',
  ),
};

const refused = (why: Refusal): Refused => ({ fitted: false, why, reason: refusals[why] });

/** Contracts end on a day that is known: what these models would guess is then observed. */
export function contractRefusal(scenario: ScenarioKind): Refused | undefined {
  return contractual.includes(scenario) ? refused('contractual') : undefined;
}

/** The model of purchases and drop-out, unless the data cannot tell its parameters. */
export function purchaseModel(histories: PurchaseHistories): Outcome<BgNbdParameters> {
  if (longest(histories.ageWeeks) < requirements.weeks) return refused('short-history');
  if (repeaters(histories) < requirements.repeaters) return refused('few-repeaters');
  const { parameters, logLikelihood, nbdLogLikelihood, converged } = fitBgNbd(histories);
  if (logLikelihood - nbdLogLikelihood < requirements.dropOutGain) return refused('no-drop-out');
  return converged ? { fitted: true, parameters, logLikelihood } : refused('not-converged');
}

/** The model of what a purchase brings, unless the data cannot tell its parameters. */
export function spendModel(histories: SpendHistories): Outcome<GammaGammaParameters> {
  if (total(histories.customers) < requirements.repeaters) return refused('few-repeaters');
  const { parameters, logLikelihood, converged } = fitGammaGamma(histories);
  if (!converged) return refused('not-converged');
  return parameters.q > 1 ? { fitted: true, parameters, logLikelihood } : refused('dispersed-spend');
}

const longest = (weeks: Float64Array): number => weeks.reduce((most, week) => Math.max(most, week), 0);

const repeaters = ({ repeats, customers }: PurchaseHistories): number =>
  customers.reduce((sum, count, group) => sum + (at(repeats, group) > 0 ? count : 0), 0);
