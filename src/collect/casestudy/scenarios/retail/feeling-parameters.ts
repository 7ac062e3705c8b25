import { assumed, units, type Parameters } from '../../core/parameter';

/** What customers of the chain feel, where it is not as in every scenario: levels have a deviation of about 1. */
export const feelingParameters = {
  satisfactionBetween: assumed(
    1,
    units.deviations,
    'Écart durable entre clients',
    'Lasting deviation between customers',
  ),
  satisfactionMonthly: assumed(0.15, units.deviations, 'Secousse mensuelle', 'Monthly shock'),
  trustBetween: assumed(0.6, units.deviations, 'Écart durable de la confiance', 'Lasting deviation of trust'),
  commitmentBetween: assumed(
    0.65,
    units.deviations,
    'Écart durable de l’engagement',
    'Lasting deviation of commitment',
  ),
  disengagement: assumed(
    0.75,
    units.perMonth,
    'Intensité d’achat conservée chaque mois une fois le départ engagé : on s’éloigne d’une enseigne en huit mois',
    'Purchase intensity kept each month once leaving has begun: a chain is drifted away from in eight months',
  ),
} satisfies Parameters;
