import { assumed, sourced, tuned, units, type Parameters } from '../../core/parameter';

/** Who the accounts are, and what they buy between two deals. */
export const accountParameters = {
  knownShare: assumed(
    0.26,
    units.share,
    'Comptes déjà clients à l’ouverture du CRM, repris sans leur historique',
    'Accounts that were customers when the CRM was opened, taken over without their history',
  ),
  prospectRate: tuned(0.165, units.perMonth, 'Nouvelles demandes d’un prospect', 'Further enquiries of a prospect'),
  expansionShape: assumed(
    1.6,
    units.number,
    'Forme gamma de la fréquence des projets d’un client',
    'Gamma shape of the rate of a customer’s projects',
  ),
  expansionRate: tuned(0.28, units.perMonth, 'Projets d’un client moyen', 'Projects of a mean customer'),
  dealMean: sourced(
    9.2,
    units.logEuro,
    'Moyenne du logarithme du montant d’une affaire',
    'Mean log of a deal’s amount',
    {
      fr: 'Référence du domaine : ln N(9,2 ; 1,0), soit une médiane de 9 900 €.',
      en: 'Domain reference: ln N(9.2, 1.0), a median of €9,900.',
    },
  ),
  dealWithin: tuned(
    0.84,
    units.number,
    'Écart du logarithme du montant à taille de compte égale',
    'Deviation of the log amount for accounts of the same size',
  ),
  reorderShape: assumed(
    0.9,
    units.number,
    'Forme gamma de la fréquence de réassort',
    'Gamma shape of the reorder rate',
  ),
  reorderRate: assumed(0.5, units.perMonth, 'Réassorts de consommables d’un client', 'Reorders of consumables'),
  reorderRegularity: assumed(
    2.5,
    units.number,
    'Régularité des réassorts (forme gamma des délais)',
    'Regularity of reorders (gamma shape of the gaps)',
  ),
  reorderMean: assumed(
    5.7,
    units.logEuro,
    'Moyenne du logarithme d’un réassort, micro-entreprise',
    'Mean log of a reorder, micro-enterprise',
  ),
  reorderBetween: assumed(0.6, units.number, 'Écart entre comptes', 'Deviation between accounts'),
  reorderWithin: assumed(0.45, units.number, 'Écart d’un réassort à l’autre', 'Deviation between reorders'),
  webShare: assumed(0.6, units.share, 'Comptes qui commandent en ligne', 'Accounts that order online'),
  integrated: assumed(
    0.4,
    units.share,
    'Comptes dont le système est raccordé aux machines',
    'Accounts whose system is connected to the machines',
  ),
  proprietary: assumed(
    0.35,
    units.share,
    'Comptes tenus par des consommables propriétaires',
    'Accounts tied by proprietary consumables',
  ),
  priceRise: assumed(0.03, units.share, 'Hausse annuelle du tarif', 'Yearly price rise'),
} satisfies Parameters;
