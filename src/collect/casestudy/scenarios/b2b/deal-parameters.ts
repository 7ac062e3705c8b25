import { assumed, sourced, tuned, units, type Parameters } from '../../core/parameter';

const leakage = {
  fr: 'Référence du domaine : 100 contacts → 40 qualifiés → 16 devis → 11 négociations → 7 à 10,5 gagnés.',
  en: 'Domain reference: 100 leads → 40 qualified → 16 quotes → 11 negotiations → 7 to 10.5 won.',
};

const cycle = {
  fr: 'Cycle gagné : médiane 57 j (Maven), 14 j (Olist) ; retenu : lognormale de médiane 45 j, σ 1,0.',
  en: 'Won cycle: median 57 d (Maven), 14 d (Olist); chosen: lognormal, median 45 d, σ 1.0.',
};

/** How a deal advances from stage to stage, how long that takes, and what makes it fail. */
export const dealParameters = {
  newQualified: sourced(0.4, units.share, 'Contacts qualifiés', 'Leads qualified', leakage),
  newQuote: tuned(0.46, units.share, 'Besoins qualifiés qui donnent un devis', 'Qualified needs that lead to a quote'),
  newNegotiation: sourced(0.69, units.share, 'Devis négociés', 'Quotes negotiated', leakage),
  newVerbal: tuned(
    0.9,
    units.share,
    'Négociations qui aboutissent à un accord verbal',
    'Negotiations that end in a verbal agreement',
  ),
  newWon: tuned(0.95, units.share, 'Accords verbaux signés', 'Verbal agreements signed'),
  existingQualified: tuned(0.95, units.share, 'Projets de clients qualifiés', 'Customers’ projects qualified'),
  existingQuote: tuned(0.66, units.share, 'Projets de clients qui donnent un devis', 'Customers’ projects quoted'),
  existingNegotiation: tuned(0.75, units.share, 'Devis de clients négociés', 'Customers’ quotes negotiated'),
  existingVerbal: tuned(0.84, units.share, 'Accords verbaux de clients', 'Verbal agreements with customers'),
  existingWon: tuned(0.94, units.share, 'Accords verbaux de clients signés', 'Verbal agreements with customers signed'),
  stalledDays: sourced(
    30,
    units.days,
    'Jours sans activité qui font une affaire enlisée',
    'Days without activity that stall a deal',
    {
      fr: 'Référence du domaine ; une longue attente du devis réduit les chances (Forecastio).',
      en: 'Domain reference; a long proposal stage lowers the odds (Forecastio).',
    },
  ),
  stalledOdds: tuned(0.38, units.number, 'Rapport de cotes d’une affaire enlisée', 'Odds ratio of a stalled deal'),
  smallFirm: sourced(
    0.35,
    units.logit,
    'Avantage des comptes de moins de 50 salariés',
    'Edge of accounts under 50 employees',
    {
      fr: 'Taux de gain des PME : 25 à 40 %, contre 21 % en tout.',
      en: 'Win rate of small firms: 25 to 40%, against 21% overall.',
    },
  ),
  largeDeal: sourced(-0.6, units.logit, 'Affaires de plus de 100 000', 'Deals above 100,000', {
    fr: 'Taux de gain : 15 % au-dessus de 100 000 $, contre 29 % des affaires qualifiées.',
    en: 'Win rate: 15% above $100,000, against 29% of qualified deals.',
  }),
  dealSatisfaction: assumed(
    0.3,
    units.logit,
    'Effet de la satisfaction à chaque étape',
    'Effect of satisfaction at each stage',
  ),
  sellerDeviation: assumed(0.1, units.logit, 'Écart entre vendeurs', 'Deviation between sellers'),
  contactDays: tuned(5, units.days, 'Médiane de la prise de contact', 'Median of the first contact'),
  qualifiedDays: tuned(6, units.days, 'Médiane de la qualification', 'Median of the qualification'),
  quoteDays: tuned(10, units.days, 'Médiane du devis', 'Median of the quote'),
  negotiationDays: tuned(7, units.days, 'Médiane de la négociation', 'Median of the negotiation'),
  verbalDays: tuned(4, units.days, 'Médiane de la signature', 'Median of the signature'),
  paceDeviation: sourced(
    0.85,
    units.number,
    'Écart du logarithme du rythme d’une affaire',
    'Deviation of the log pace of a deal',
    cycle,
  ),
  stageDeviation: sourced(
    0.6,
    units.number,
    'Écart du logarithme de la durée d’une étape',
    'Deviation of the log time in a stage',
    cycle,
  ),
  activityGap: assumed(9, units.days, 'Médiane du délai entre deux relances', 'Median gap between two activities'),
  qualifiedOnHold: assumed(
    0.13,
    units.share,
    'Projets mis en attente un mois ou plus à la qualification',
    'Projects put on hold for a month or more when qualified',
  ),
  quoteOnHold: assumed(
    0.1,
    units.share,
    'Devis laissés en attente un mois ou plus',
    'Quotes left waiting for a month or more',
  ),
  activityDeviation: assumed(0.7, units.number, 'Écart du logarithme de ce délai', 'Deviation of the log of that gap'),
  quarterEnd: tuned(
    0.065,
    units.share,
    'Conclusions qui glissent en fin de trimestre (+30 %)',
    'Closings that slip to the end of the quarter (+30%)',
  ),
  augustSlip: assumed(
    0.4,
    units.share,
    'Conclusions d’août reportées à septembre (−40 %)',
    'Closings of August put off to September (−40%)',
  ),
} satisfies Parameters;
