import type { Parameter } from './decision';
import { defaults, type ParameterName } from './defaults';

const parameter = (value: number, name: Parameter['name'], description: Parameter['description']): Parameter => ({
  default: value,
  name,
  description,
});

/** Every threshold of the rules, by name: its default, and what it is called and means. */
export const parameters = {
  lostGaps: parameter(
    defaults.lostGaps,
    { fr: 'Silence de perte, en intervalles', en: 'Loss silence, in gaps' },
    {
      fr: 'Un client est perdu quand son silence dépasse ce nombre d’intervalles attendus entre deux commandes.',
      en: 'A customer is lost once silent for more than this number of expected gaps between orders.',
    },
  ),
  lostFloorDays: parameter(
    defaults.lostFloorDays,
    { fr: 'Silence minimal de perte', en: 'Least silence of a loss' },
    {
      fr: 'En jours. Jamais perdu avant ce délai, même pour un acheteur très fréquent.',
      en: 'In days. Never lost before this delay, however frequent the buyer.',
    },
  ),
  lapseGraceDays: parameter(
    defaults.lapseGraceDays,
    { fr: 'Délai de grâce après contrat', en: 'Grace after a contract' },
    {
      fr: 'En jours. Un client dont le contrat est fini est perdu quand il n’a pas renoué après ce délai.',
      en: 'In days. A customer whose contract has ended is lost once this delay has passed without a new one.',
    },
  ),
  declineGaps: parameter(
    defaults.declineGaps,
    { fr: 'Silence de déclin, en intervalles', en: 'Decline silence, in gaps' },
    {
      fr: 'Un client est en déclin quand son silence dépasse ce nombre d’intervalles attendus entre deux commandes.',
      en: 'A customer is declining once silent for more than this number of expected gaps between orders.',
    },
  ),
  declineSlope: parameter(
    defaults.declineSlope,
    { fr: 'Pente de déclin', en: 'Decline slope' },
    {
      fr: 'En points de coopération par mois. Il y a déclin quand la pente descend jusque-là.',
      en: 'In points of cooperation per month. Decline when the slope falls this low.',
    },
  ),
  declineDrop: parameter(
    defaults.declineDrop,
    { fr: 'Chute de déclin', en: 'Decline drop' },
    {
      fr: 'En points de coopération sous le meilleur niveau des 12 derniers mois.',
      en: 'In points of cooperation below the best level of the last 12 months.',
    },
  ),
  recoveryDrop: parameter(
    defaults.recoveryDrop,
    { fr: 'Écart de rétablissement', en: 'Recovery gap' },
    {
      fr: 'En points. Le déclin prend fin quand la coopération revient à moins de cet écart de son meilleur niveau et remonte.',
      en: 'In points. Decline ends once cooperation is rising and back within this gap of its best level.',
    },
  ),
  maturityCooperation: parameter(
    defaults.maturityCooperation,
    { fr: 'Coopération de maturité', en: 'Maturity cooperation' },
    {
      fr: 'De 0 à 100. La maturité commence à ce niveau de coopération.',
      en: 'From 0 to 100. Maturity begins at this level of cooperation.',
    },
  ),
  maturityOrders: parameter(
    defaults.maturityOrders,
    { fr: 'Commandes de maturité', en: 'Maturity orders' },
    {
      fr: 'Nombre de commandes depuis l’origine qu’il faut pour atteindre la maturité.',
      en: 'Number of orders to date needed to reach maturity.',
    },
  ),
  maturityPeriods: parameter(
    defaults.maturityPeriods,
    { fr: 'Périodes de maturité', en: 'Maturity periods' },
    {
      fr: 'Périodes sous contrat sans interruption qui valent les commandes de maturité.',
      en: 'Periods under contract without interruption that stand for the maturity orders.',
    },
  ),
  maturityExit: parameter(
    defaults.maturityExit,
    { fr: 'Sortie de maturité', en: 'Maturity exit' },
    {
      fr: 'De 0 à 100. La maturité ne prend fin que sous ce niveau de coopération.',
      en: 'From 0 to 100. Maturity ends only below this level of cooperation.',
    },
  ),
  regularOrders: parameter(
    defaults.regularOrders,
    { fr: 'Commandes d’un acheteur régulier', en: 'Orders of a regular buyer' },
    {
      fr: 'Nombre de commandes en 12 mois à partir duquel un achat est tenu pour régulier.',
      en: 'Number of orders in 12 months from which buying counts as regular.',
    },
  ),
  regularPeriods: parameter(
    defaults.regularPeriods,
    { fr: 'Périodes d’un client régulier', en: 'Periods of a regular customer' },
    {
      fr: 'Périodes sous contrat sans interruption à partir desquelles un client est tenu pour régulier.',
      en: 'Periods under contract without interruption from which a customer counts as regular.',
    },
  ),
  regularGaps: parameter(
    defaults.regularGaps,
    { fr: 'Silence d’un acheteur régulier, en intervalles', en: 'Silence of a regular buyer, in gaps' },
    {
      fr: 'Un acheteur régulier ne reste pas silencieux plus longtemps que ce nombre d’intervalles attendus.',
      en: 'A regular buyer is not silent for longer than this number of expected gaps.',
    },
  ),
  highBehaviour: parameter(
    defaults.highBehaviour,
    { fr: 'Seuil de fidélité comportementale', en: 'Behavioural loyalty threshold' },
    {
      fr: 'De 0 à 100. Élevée à partir de ce niveau ; 50 est exactement la règle « 3 commandes en 12 mois et pas de silence anormal ».',
      en: 'From 0 to 100. High from this level on; 50 is exactly the rule “3 orders in 12 months and no unusual silence”.',
    },
  ),
  highAttitude: parameter(
    defaults.highAttitude,
    { fr: 'Seuil d’attitude', en: 'Attitude threshold' },
    {
      fr: 'De 1 à 7. L’attitude est favorable quand satisfaction, confiance et engagement atteignent tous ce niveau.',
      en: 'From 1 to 7. The attitude is favourable when satisfaction, trust and commitment all reach this level.',
    },
  ),
  highConstraint: parameter(
    defaults.highConstraint,
    { fr: 'Seuil de contrainte', en: 'Constraint threshold' },
    {
      fr: 'De 1 à 7. La contrainte ressentie est forte à partir de ce niveau.',
      en: 'From 1 to 7. Felt constraint is strong from this level on.',
    },
  ),
  highHabit: parameter(
    defaults.highHabit,
    { fr: 'Seuil d’habitude', en: 'Habit threshold' },
    {
      fr: 'De 1 à 7. L’habitude est forte à partir de ce niveau.',
      en: 'From 1 to 7. Habit is strong from this level on.',
    },
  ),
  clearMargin: parameter(
    defaults.clearMargin,
    { fr: 'Écart net', en: 'Clear margin' },
    {
      fr: 'En points de l’échelle de 1 à 7. Sous cet écart, contrainte et habitude sont à égalité.',
      en: 'In points of the 1–7 scale. Below this margin, constraint and habit are tied.',
    },
  ),
  heavyRankShare: parameter(
    defaults.heavyRankShare,
    { fr: 'Part des gros consommateurs', en: 'Share of heavy consumers' },
    {
      fr: 'De 0 à 1. Part des acheteurs, les meilleurs d’abord, qui forme le palier des gros consommateurs.',
      en: 'From 0 to 1. Share of the buyers, best first, that makes the tier of heavy consumers.',
    },
  ),
  mediumRankShare: parameter(
    defaults.mediumRankShare,
    { fr: 'Part des gros et moyens consommateurs', en: 'Share of heavy and medium consumers' },
    {
      fr: 'De 0 à 1. Part des acheteurs, les meilleurs d’abord, où finit le palier des moyens consommateurs.',
      en: 'From 0 to 1. Share of the buyers, best first, where the tier of medium consumers ends.',
    },
  ),
  heavyValueShare: parameter(
    defaults.heavyValueShare,
    { fr: 'Valeur des gros consommateurs', en: 'Value of heavy consumers' },
    {
      fr: 'De 0 à 1. Part de la valeur totale qu’apporte le palier des gros consommateurs.',
      en: 'From 0 to 1. Share of the total value that the tier of heavy consumers brings.',
    },
  ),
  heavyAmount: parameter(
    defaults.heavyAmount,
    { fr: 'Montant des gros consommateurs', en: 'Amount of heavy consumers' },
    {
      fr: 'Dans la monnaie de la valeur. Chiffre d’affaires net de 12 mois à partir duquel un client est un gros consommateur.',
      en: 'In the currency of the value. Net revenue in 12 months from which a customer is a heavy consumer.',
    },
  ),
  mediumAmount: parameter(
    defaults.mediumAmount,
    { fr: 'Montant des moyens consommateurs', en: 'Amount of medium consumers' },
    {
      fr: 'Dans la monnaie de la valeur. Chiffre d’affaires net de 12 mois à partir duquel un client est un moyen consommateur.',
      en: 'In the currency of the value. Net revenue in 12 months from which a customer is a medium consumer.',
    },
  ),
  mediumValueShare: parameter(
    defaults.mediumValueShare,
    { fr: 'Valeur des gros et moyens consommateurs', en: 'Value of heavy and medium consumers' },
    {
      fr: 'De 0 à 1. Part de la valeur totale qu’apportent ensemble les deux premiers paliers.',
      en: 'From 0 to 1. Share of the total value that the two top tiers bring together.',
    },
  ),
} as const satisfies Record<ParameterName, Parameter>;
