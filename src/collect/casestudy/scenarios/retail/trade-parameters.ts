import { assumed, units, type Parameters } from '../../core/parameter';

/** What only the chain’s customers live through. */
export const tradeParameters = {
  prepaidShare: assumed(
    0.1,
    units.share,
    'Clients ayant un solde prépayé (carte cadeau, avoir)',
    'Customers with a prepaid balance (gift card, credit note)',
  ),
  visits: assumed(0.17, units.perMonth, 'Participations à un atelier en magasin', 'Workshops attended in store'),
  questions: assumed(0.06, units.perMonth, 'Messages reçus du client', 'Messages received from the customer'),
  messages: assumed(0.15, units.perMonth, 'Messages personnels envoyés', 'Personal messages sent'),
  calls: assumed(0.05, units.perMonth, 'Appels de courtoisie', 'Courtesy calls'),
} satisfies Parameters;
