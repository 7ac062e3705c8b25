import { assumed, sourced, tuned, units, type Parameters, type Values } from './parameter';

/** What customers feel, what moves it, and when they leave. */
export const relationshipParameters = {
  satisfactionPersistence: sourced(
    0.9,
    units.perMonth,
    'Mémoire mensuelle de la satisfaction (ρ)',
    'Monthly memory of satisfaction (ρ)',
    {
      fr: 'Bolton (1998) : la satisfaction cumulée sert d’ancre.',
      en: 'Bolton (1998): cumulative satisfaction is an anchor.',
    },
  ),
  satisfactionBetween: assumed(
    0.8,
    units.deviations,
    'Écart durable entre clients',
    'Lasting deviation between customers',
  ),
  satisfactionMonthly: assumed(0.24, units.deviations, 'Secousse mensuelle', 'Monthly shock'),
  trustSpeed: assumed(
    0.15,
    units.perMonth,
    'Vitesse à laquelle la confiance suit la satisfaction',
    'Speed at which trust follows satisfaction',
  ),
  commitmentSpeed: sourced(
    0.12,
    units.perMonth,
    'Vitesse à laquelle l’engagement suit la confiance',
    'Speed at which commitment follows trust',
    {
      fr: 'Morgan et Hunt (1994) : la confiance précède l’engagement.',
      en: 'Morgan and Hunt (1994): trust precedes commitment.',
    },
  ),
  trustBetween: assumed(0.45, units.deviations, 'Écart durable de la confiance', 'Lasting deviation of trust'),
  commitmentBetween: assumed(
    0.55,
    units.deviations,
    'Écart durable de l’engagement',
    'Lasting deviation of commitment',
  ),
  habitBetween: assumed(0.75, units.deviations, 'Écart durable de l’habitude', 'Lasting deviation of habit'),
  constraintBetween: assumed(
    0.8,
    units.deviations,
    'Écart de la contrainte ressentie',
    'Deviation of the constraint felt',
  ),
  meanLockIn: tuned(
    0.45,
    units.number,
    'Contraintes objectives d’un client moyen',
    'Objective constraints of a mean customer',
  ),
  habitGain: assumed(
    0.14,
    units.share,
    'Part de l’habitude restante acquise à chaque achat rapproché',
    'Share of the remaining habit gained at each close purchase',
  ),
  habitLoss: assumed(
    0.04,
    units.perMonth,
    'Habitude perdue par mois sans achat',
    'Habit lost per month without purchase',
  ),
  constraintPerLock: assumed(
    0.9,
    units.deviations,
    'Contrainte ressentie par contrainte objective',
    'Constraint felt per objective constraint',
  ),
  complaintEffect: assumed(
    -0.6,
    units.deviations,
    'Effet d’un motif de réclamation',
    'Effect of a cause for complaint',
  ),
  recoveryEffect: assumed(
    0.5,
    units.deviations,
    'Effet d’une réclamation réglée sous 48 h',
    'Effect of a complaint resolved within 48 h',
  ),
  priceRiseEffect: assumed(-0.2, units.deviations, 'Effet d’une hausse de prix', 'Effect of a price rise'),
  unresolvedTrust: assumed(
    -0.3,
    units.deviations,
    'Effet d’une réclamation sans réponse sur la confiance',
    'Effect of an unanswered complaint on trust',
  ),
  voice: assumed(0.5, units.share, 'Défauts qui donnent lieu à réclamation', 'Defects that lead to a complaint'),
  resolvedFast: assumed(0.55, units.share, 'Réclamations réglées sous 48 h', 'Complaints resolved within 48 h'),
  resolvedLate: assumed(0.28, units.share, 'Réclamations réglées plus tard', 'Complaints resolved later'),
  rateSatisfaction: assumed(
    0.25,
    units.number,
    'Effet de la satisfaction sur le logarithme de la fréquence',
    'Effect of satisfaction on the log of the rate',
  ),
  leaving: tuned(
    -4.05,
    units.logit,
    'Risque mensuel de départ, niveau de base (h₀)',
    'Monthly hazard of leaving, base level (h₀)',
  ),
  leavingDeviation: assumed(0.6, units.logit, 'Écart entre clients', 'Deviation between customers'),
  leavingSatisfaction: assumed(-0.8, units.logit, 'Effet de la satisfaction', 'Effect of satisfaction'),
  leavingConstraint: sourced(
    -0.9,
    units.logit,
    'Effet de la contrainte si la satisfaction est négative',
    'Effect of constraint while satisfaction is negative',
    {
      fr: 'Jones, Mothersbaugh et Beatty (2000) : les barrières ne retiennent que les insatisfaits.',
      en: 'Jones, Mothersbaugh and Beatty (2000): barriers hold only the dissatisfied.',
    },
  ),
  leavingHabit: assumed(-0.3, units.logit, 'Effet de l’habitude', 'Effect of habit'),
  disengagement: assumed(
    0.6,
    units.perMonth,
    'Intensité d’achat conservée chaque mois une fois le départ engagé',
    'Purchase intensity kept each month once leaving has begun',
  ),
  returning: assumed(
    0.004,
    units.perMonth,
    'Retour spontané d’un client perdu',
    'Spontaneous return of a lost customer',
  ),
  winBack: assumed(
    0.1,
    units.share,
    'Retour après une campagne de reconquête ouverte',
    'Return after an opened win-back campaign',
  ),
  winBackLapse: sourced(
    -0.006,
    units.perDay,
    'Effet du temps écoulé sur le logit du retour',
    'Effect of the time elapsed on the logit of return',
    {
      fr: 'Signe d’après les données SMCRM : plus l’absence dure, moins on revient.',
      en: 'Sign from the SMCRM data: the longer the lapse, the fewer return.',
    },
  ),
} satisfies Parameters;

/** The numbers of the causal core; each scenario has its own set of them, these where it does not say otherwise. */
export type RelationshipValues = Values<typeof relationshipParameters>;
