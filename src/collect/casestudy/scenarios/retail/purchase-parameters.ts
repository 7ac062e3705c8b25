import { assumed, tuned, units, type Parameters } from '../../core/parameter';

/** Who registers, what they buy and how often. */
export const purchaseParameters = {
  storeRegistration: assumed(
    0.72,
    units.share,
    'Inscriptions faites en caisse, avec un premier achat',
    'Registrations made at the till, with a first purchase',
  ),
  launchBoost: assumed(
    1.2,
    units.number,
    'Surcroît d’inscriptions au lancement de la carte',
    'Extra registrations when the card is launched',
  ),
  launchMonths: assumed(3, units.months, 'Durée caractéristique du lancement', 'Characteristic length of the launch'),
  webShare: assumed(0.12, units.share, 'Part moyenne des achats en ligne', 'Mean share of purchases on the web'),
  phoneShare: assumed(0.01, units.share, 'Part des achats par téléphone', 'Share of purchases by phone'),
  webCancelled: assumed(0.02, units.share, 'Commandes en ligne annulées', 'Web orders cancelled'),
  chequeRejected: assumed(0.02, units.share, 'Chèques rejetés, jamais réglés', 'Cheques rejected and never made good'),
  chargeBack: assumed(
    0.005,
    units.share,
    'Paiements à distance contestés',
    'Payments by distance selling charged back',
  ),
  cardShare: assumed(
    0.7,
    units.share,
    'Tickets passés avec la carte, une fois celle-ci répandue',
    'Tickets rung up with the card, once it is widespread',
  ),
  formerShare: tuned(
    0.6,
    units.share,
    'Futurs porteurs de la carte déjà clients des magasins, sans carte, avant de la prendre',
    'Future card holders who shop there before they take the card',
  ),
} satisfies Parameters;
