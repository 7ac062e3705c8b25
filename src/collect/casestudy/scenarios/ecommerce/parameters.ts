import { text } from '../../../../relationship/text';
import { contactParameters } from '../../core/contact-parameters';
import { surveyScales, type Scales } from '../../core/levels';
import { assumed, sourced, tuned, units, type Parameters, type Series, type Values } from '../../core/parameter';
import { relationshipParameters } from '../../core/relationship-parameters';
import { shopParameters } from '../../core/shop/parameters';
import { spreadParameters } from '../../core/spread-parameters';

const cdnow = { fr: 'Mesuré sur CDNOW (achats en ligne).', en: 'Measured on CDNOW (online purchases).' };
const baymard = {
  fr: 'Baymard Institute : 70,2 % des paniers sont abandonnés.',
  en: 'Baymard Institute: 70.2% of carts are abandoned.',
};
const recoveryMails = {
  fr: 'Relances de panier : 41 à 50 % d’ouvertures, 9,5 % de clics, 10,7 % de ventes retrouvées.',
  en: 'Cart recovery mails: 41 to 50% opens, 9.5% clicks, 10.7% of sales recovered.',
};

const olist = {
  fr: 'Olist (99 441 commandes en ligne) : 1,2 % annulées ou indisponibles.',
  en: 'Olist (99,441 online orders): 1.2% cancelled or unavailable.',
};

/** What is done on the site: visits, carts, abandonment, recovery. */
const siteParameters = {
  firstPurchaseShare: assumed(
    0.62,
    units.share,
    'Inscriptions faites en passant une première commande',
    'Registrations made while placing a first order',
  ),
  abandonment: sourced(0.702, units.share, 'Paniers abandonnés', 'Carts abandoned', baymard),
  mobileShare: assumed(0.55, units.share, 'Visites sur mobile', 'Visits on a phone'),
  tabletShare: assumed(0.06, units.share, 'Visites sur tablette', 'Visits on a tablet'),
  mobileAbandonment: sourced(0.7, units.logit, 'Surcroît d’abandon sur mobile', 'Extra abandonment on a phone', {
    fr: 'Mobile 80 %, ordinateur 70 % : l’écart des logits est de 0,54 ; davantage ici, car les premières commandes, que personne n’abandonne, le réduisent.',
    en: 'Phone 80%, desktop 70%: their logits differ by 0.54; more here, as first orders, which nobody abandons, dilute it.',
  }),
  trustAbandonment: assumed(-0.2, units.logit, 'Effet de la confiance sur l’abandon', 'Effect of trust on abandonment'),
  dueAbandonment: {
    ...assumed(
      -1.5,
      units.logit,
      'Effet sur l’abandon de l’achat qui se fait attendre (par logarithme des achats attendus depuis le dernier)',
      'Effect on abandonment of a purchase falling due (per logarithm of the purchases expected since the last one)',
    ),
    assumption: {
      fr: 'Sens d’après Moe et Fader (2004) : les visites s’accumulent jusqu’à celle où l’on achète ; taille supposée.',
      en: 'Direction after Moe and Fader (2004): visits add up until one of them buys; size assumed.',
    },
  },
  abandonmentBalance: tuned(
    -0.75,
    units.logit,
    'Correction pour que l’abandon réalisé soit celui visé',
    'Correction so that the realised abandonment is the one aimed at',
  ),
  checkoutShare: assumed(
    0.45,
    units.share,
    'Paniers abandonnés après le début du paiement',
    'Abandoned carts in which checkout had begun',
  ),
  recoveryOpen: sourced(0.45, units.share, 'Ouvertures des relances', 'Opens of recovery mails', recoveryMails),
  recoveryClick: sourced(0.095, units.share, 'Clics sur les relances', 'Clicks on recovery mails', recoveryMails),
  recovered: sourced(
    0.107,
    units.share,
    'Paniers retrouvés après une relance reçue',
    'Carts recovered after a recovery mail received',
    recoveryMails,
  ),
  ownReturn: assumed(0.05, units.share, 'Paniers repris sans relance', 'Carts taken up again without a mail'),
  visits: tuned(
    0.75,
    units.perMonth,
    'Visites sans panier d’un client attaché',
    'Visits without a cart of an attached customer',
  ),
  strangers: tuned(
    0.65,
    units.perMonth,
    'Visites d’inconnus par inscrit',
    'Visits of strangers per registered customer',
  ),
  strangerCart: tuned(
    0.13,
    units.share,
    'Visites d’inconnus avec un panier, abandonné',
    'Visits of strangers with a cart, abandoned',
  ),
  chats: assumed(0.04, units.perMonth, 'Questions par messagerie', 'Questions by chat'),
  cancelled: sourced(0.012, units.share, 'Commandes annulées avant l’envoi', 'Orders cancelled before dispatch', olist),
  transferShare: assumed(0.07, units.share, 'Commandes réglées par virement', 'Orders paid by transfer'),
  chargeBack: assumed(0.01, units.share, 'Paiements contestés', 'Charge-backs'),
  cityWeight: assumed(
    8,
    units.number,
    'Poids des grandes villes éloignées des magasins d’une enseigne : l’internet y vend à proportion des habitants',
    'Weight of the large cities far from a chain’s shops: online, they buy in proportion to their people',
  ),
  fewAlternatives: assumed(
    0.12,
    units.share,
    'Clients d’un rayon que peu de sites proposent',
    'Customers of an aisle that few sites offer',
  ),
  storedCredit: assumed(0.08, units.share, 'Clients ayant un avoir', 'Customers with store credit'),
} satisfies Parameters;

/** The online shop in numbers. */
export const ecommerceParameters = {
  ...shopParameters,
  ...relationshipParameters,
  ...contactParameters,
  ...siteParameters,
  ...spreadParameters,
  laterFirstPurchase: tuned(
    0.7,
    units.share,
    'Autres inscrits qui finiront par commander',
    'Other registrants who will order some day',
  ),
  rateShape: sourced(0.4, units.number, 'Forme gamma de la fréquence d’achat', 'Gamma shape of the purchase rate', {
    fr: 'Entre CDNOW (forme 0,243) et UCI Online Retail (forme 0,826), plus près de CDNOW : beaucoup d’acheteurs d’une seule fois.',
    en: 'Between CDNOW (shape 0.243) and UCI Online Retail (shape 0.826), nearer CDNOW: many one-time buyers.',
  }),
  rateMean: tuned(
    0.148,
    units.perWeek,
    'Paniers remplis par semaine, à satisfaction moyenne',
    'Carts filled a week, at mean satisfaction',
  ),
  regularity: assumed(
    4,
    units.number,
    'Régularité des paniers (1 = au hasard ; k = Erlang, écart des intervalles 1 ÷ √k)',
    'Regularity of carts (1 = at random; k = Erlang, deviation of gaps 1 ÷ √k)',
  ),
  spendMean: assumed(3.7, units.logEuro, 'Panier moyen des clients (logarithme)', 'Customers’ mean basket (logarithm)'),
  spendWithin: sourced(0.55, units.logEuro, 'Écart d’une commande à l’autre', 'Deviation from order to order', cdnow),
  returnShare: assumed(0.06, units.share, 'Lignes rendues', 'Lines returned'),
  margin: assumed(0.28, units.share, 'Taux de marge après remises', 'Margin rate after discounts'),
  stockOut: assumed(0.05, units.share, 'Commandes livrées incomplètes', 'Orders delivered incomplete'),
  defect: assumed(0.05, units.share, 'Livraisons en retard ou abîmées', 'Late or damaged deliveries'),
  leaving: tuned(
    -3.3,
    units.logit,
    'Risque mensuel de départ, niveau de base (h₀)',
    'Monthly hazard of leaving, base level (h₀)',
  ),
  budgetActivity: { ...shopParameters.budgetActivity, value: 0.32 },
  budgetKept: { ...shopParameters.budgetKept, value: 0.97 },
  budgetApp: tuned(0.42, units.share, 'Objectifs : part prévue de l’application', 'Targets: planned share of the app'),
  clickRate: tuned(
    0.06,
    units.share,
    'Clics par ouverture d’un client moyen : les plus engagés ouvrent et cliquent davantage, d’où 0,075 en tout',
    'Clicks per opening of a mean customer: the more committed open and click more, hence 0.075 overall',
  ),
  surveyResponse: {
    ...assumed(0.5, units.share, 'Taux de réponse à l’enquête', 'Response rate of the survey'),
    assumption: {
      fr: 'Sondages par courriel : 15 à 25 % ; ici relancés et récompensés d’un bon.',
      en: 'E-mail surveys: 15 to 25%; here reminded, and rewarded with a voucher.',
    },
  },
} satisfies Parameters;

export type EcommerceValues = Values<typeof ecommerceParameters>;

const monthIndex: Series = {
  values: [1.1, 0.75, 0.85, 0.8, 0.95, 0.95, 0.9, 0.85, 0.95, 1.05, 1.7, 1.35],
  description: text('Saison des achats', 'Season of purchases'),
  source: text(
    'Référence du domaine : novembre 1,7 (Black Friday), janvier 1,1 ; les autres mois d’après UCI, amorti.',
    'Domain reference: November 1.7 (Black Friday), January 1.1; the other months after UCI, damped.',
  ),
};

const arrivalIndex: Series = {
  values: [1.05, 0.8, 0.9, 0.85, 0.95, 0.95, 0.9, 0.85, 1, 1.05, 1.6, 1.2],
  description: text('Saison des inscriptions', 'Season of registrations'),
  source: text('Hypothèse : comme les achats, amortis.', 'Assumption: as purchases, damped.'),
};

const weekdayIndex: Series = {
  values: [1.1, 1, 1, 1, 0.9, 0.9, 1.15],
  description: text('Jour de la semaine', 'Day of the week'),
  source: text(
    'Hypothèse : on commande surtout le dimanche et le lundi.',
    'Assumption: people order most on Sunday and Monday.',
  ),
};

export const ecommerceSeries = { monthIndex, arrivalIndex, weekdayIndex };

/** Online, trust and commitment are harder won, and habit is one click away: inert regulars outnumber loyal ones. */
export const ecommerceScales: Scales = {
  ...surveyScales,
  trust: { ...surveyScales.trust, mean: 4.9 },
  commitment: { ...surveyScales.commitment, mean: 4.75 },
  habit: { ...surveyScales.habit, mean: 4.75 },
};

/** Months (1–12) and days on which the regular survey is sent. Assumption: every quarter, as online shops ask. */
export const surveyDays = [
  [2, 10],
  [5, 10],
  [8, 10],
  [11, 10],
] as const;
