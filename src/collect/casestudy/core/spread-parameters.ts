import { assumed, units, type Parameters } from './parameter';

/** How far apart customers feel, so that the levels of those who buy from a shop have a deviation of about 1. */
export const spreadParameters = {
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
} satisfies Parameters;
