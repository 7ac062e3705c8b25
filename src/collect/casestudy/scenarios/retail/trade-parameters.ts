import { assumed, units, type Parameters } from '../../core/parameter';

/** What only the chain’s customers live through. */
export const tradeParameters = {
  prepaidShare: assumed(
    0.1,
    units.share,
    'Clients ayant un solde prépayé (carte cadeau, avoir)',
    'Customers with a prepaid balance (gift card, credit note)',
  ),
  stockOut: assumed(0.06, units.share, 'Achats gâchés par une rupture', 'Purchases spoilt by a stock-out'),
  defect: assumed(0.045, units.share, 'Achats gâchés par un défaut', 'Purchases spoilt by a defect'),
  stockOutEffect: assumed(
    -0.4,
    units.deviations,
    'Effet d’une rupture sur la satisfaction',
    'Effect of a stock-out on satisfaction',
  ),
  visits: assumed(0.17, units.perMonth, 'Participations à un atelier en magasin', 'Workshops attended in store'),
  questions: assumed(0.06, units.perMonth, 'Messages reçus du client', 'Messages received from the customer'),
  messages: assumed(0.15, units.perMonth, 'Messages personnels envoyés', 'Personal messages sent'),
  calls: assumed(0.05, units.perMonth, 'Appels de courtoisie', 'Courtesy calls'),
} satisfies Parameters;
