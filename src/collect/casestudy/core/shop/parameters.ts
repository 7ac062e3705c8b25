import { text, type Text } from '../../../../relationship/text';
import { budgetParameters } from '../budget-parameters';
import { assumed, sourced, tuned, units, type Parameters, type Values } from '../parameter';

/** How people buy articles, in a shop or online; each trade has its own numbers, these where it does not say otherwise. */
export const shopParameters = {
  laterFirstPurchase: tuned(
    0.6,
    units.share,
    'Autres inscrits qui finiront par acheter',
    'Other registrants who will buy some day',
  ),
  firstPurchaseDelay: assumed(
    75,
    units.days,
    'Délai moyen jusqu’à ce premier achat',
    'Mean delay until that first purchase',
  ),
  rateShape: sourced(0.9, units.number, 'Forme gamma de la fréquence d’achat', 'Gamma shape of the purchase rate', {
    fr: 'Entre CDNOW (forme 0,243) et UCI Online Retail (forme 0,826).',
    en: 'Between CDNOW (shape 0.243) and UCI Online Retail (shape 0.826).',
  }),
  rateMean: tuned(
    0.138,
    units.perWeek,
    'Fréquence d’achat moyenne à satisfaction moyenne, hors campagnes et soldes',
    'Mean purchase rate at mean satisfaction, campaigns and sales aside',
  ),
  regularity: assumed(
    4,
    units.number,
    'Régularité des achats (1 = au hasard ; k = Erlang, écart des intervalles 1 ÷ √k)',
    'Regularity of purchases (1 = at random; k = Erlang, deviation of gaps 1 ÷ √k)',
  ),
  spendMean: assumed(3.1, units.logEuro, 'Panier moyen des clients (logarithme)', 'Customers’ mean basket (logarithm)'),
  spendBetween: sourced(0.8, units.logEuro, 'Écart entre clients', 'Deviation between customers', {
    fr: 'Règle la part du chiffre d’affaires des 20 % premiers clients : 68 à 75 % mesurés (CDNOW, UCI).',
    en: 'Sets the revenue share of the top 20% of customers: 68 to 75% measured (CDNOW, UCI).',
  }),
  spendWithin: sourced(0.55, units.logEuro, 'Écart d’un ticket à l’autre', 'Deviation from ticket to ticket', {
    fr: 'Entre CDNOW (0,734, tous clients) et l’écart d’un même client.',
    en: 'Between CDNOW (0.734, all customers) and the deviation of one customer.',
  }),
  extraLines: assumed(1.7, units.number, 'Lignes au-delà de la première', 'Lines beyond the first'),
  linesAmount: assumed(
    0.5,
    units.number,
    'Élasticité du nombre de lignes au montant',
    'Elasticity of the number of lines to the amount',
  ),
  margin: assumed(0.32, units.share, 'Taux de marge après remises', 'Margin rate after discounts'),
  discountAllowance: tuned(
    0.045,
    units.share,
    'Remises moyennes prévues dans les prix',
    'Mean discounts allowed for in the prices',
  ),
  priceRise: assumed(
    0.035,
    units.share,
    'Hausse annuelle des prix, le 1er février',
    'Yearly price rise, on 1 February',
  ),
  returnShare: sourced(0.017, units.share, 'Lignes rendues', 'Lines returned', {
    fr: 'Mesuré sur UCI Online Retail (541 909 lignes).',
    en: 'Measured on UCI Online Retail (541,909 lines).',
  }),
  returnSatisfaction: assumed(
    -0.3,
    units.number,
    'Effet de la satisfaction sur le logarithme des retours',
    'Effect of satisfaction on the log of returns',
  ),
  stockOut: assumed(0.06, units.share, 'Achats gâchés par une rupture', 'Purchases spoilt by a stock-out'),
  defect: assumed(0.045, units.share, 'Achats gâchés par un défaut', 'Purchases spoilt by a defect'),
  stockOutEffect: assumed(
    -0.4,
    units.deviations,
    'Effet d’une rupture sur la satisfaction',
    'Effect of a stock-out on satisfaction',
  ),
  ...budgetParameters,
  budgetActivity: tuned(
    1.03,
    units.number,
    'Objectifs : dépense prévue d’un inscrit, en multiple de celle d’un acheteur moyen',
    'Targets: planned spending of a registered customer, as a multiple of a mean buyer’s',
  ),
  budgetKept: tuned(
    0.978,
    units.perMonth,
    'Objectifs : clients encore comptés d’un mois au suivant',
    'Targets: customers still counted on from one month to the next',
  ),
} satisfies Parameters;

export type ShopValues = Values<typeof shopParameters>;

export interface SalePeriods {
  /** Demand during the sales, as a multiple. */
  readonly demand: number;
  /** Share of lines marked down, and by how much. */
  readonly markedDown: number;
  readonly discount: number;
  readonly source: Text;
}

/** The two legal sales of the year. */
export const salePeriods: SalePeriods = {
  demand: 1.3,
  markedDown: 0.5,
  discount: 0.25,
  source: text(
    'Périodes légales françaises (quatre semaines) ; effets supposés.',
    'Legal French periods (four weeks); effects assumed.',
  ),
};
