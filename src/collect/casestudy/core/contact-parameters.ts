import { assumed, sourced, tuned, units, type Parameters, type Values } from './parameter';

const mailchimp = { fr: 'Référence Mailchimp, commerce.', en: 'Mailchimp benchmark, e-commerce.' };

const cardPanel = {
  fr: 'Sondages par courriel : 15 à 25 % ; ici porteurs de carte, relancés et récompensés.',
  en: 'E-mail surveys: 15 to 25%; here card holders, reminded and rewarded.',
};

/** What a company sends and asks, and how customers respond. */
export const contactParameters = {
  consent: assumed(0.8, units.share, 'Consentement aux courriels', 'Consent to e-mails'),
  openRate: sourced(0.3, units.share, 'Taux d’ouverture visé', 'Open rate aimed at', mailchimp),
  openBalance: tuned(
    0.12,
    units.logit,
    'Correction pour que le taux réalisé soit le taux visé',
    'Correction so that the realised rate is the rate aimed at',
  ),
  openCommitment: assumed(0.6, units.logit, 'Effet de l’engagement sur l’ouverture', 'Effect of commitment on opening'),
  clickRate: sourced(0.075, units.share, 'Clics par ouverture', 'Clicks per opening', {
    fr: 'Référence Mailchimp, tous secteurs : 2,62 % de clics pour 35,6 % d’ouvertures.',
    en: 'Mailchimp benchmark, all trades: 2.62% clicks for 35.6% opens.',
  }),
  clickCommitment: assumed(0.5, units.logit, 'Effet de l’engagement sur le clic', 'Effect of commitment on clicking'),
  unsubscribeRate: sourced(0.002, units.share, 'Désabonnements par envoi', 'Unsubscriptions per message', mailchimp),
  bounceRate: sourced(0.01, units.share, 'Messages non remis', 'Messages not delivered', {
    fr: 'Mailchimp : 0,4 % définitifs, 0,6 % temporaires.',
    en: 'Mailchimp: 0.4% hard, 0.6% soft.',
  }),
  rateCampaign: assumed(
    0.15,
    units.number,
    'Effet d’une campagne de force 1 sur le logarithme de la fréquence',
    'Effect of a campaign of strength 1 on the log of the rate',
  ),
  controlShare: assumed(0.15, units.share, 'Groupe témoin', 'Control group'),
  surveyResponse: {
    ...assumed(0.6, units.share, 'Taux de réponse aux enquêtes régulières', 'Response rate of the regular surveys'),
    assumption: cardPanel,
  },
  surveyAfterComplaint: {
    ...assumed(0.35, units.share, 'Taux de réponse après réclamation', 'Response rate after a complaint'),
    assumption: cardPanel,
  },
  surveyExtremes: assumed(
    0.3,
    units.share,
    'Surcroît de réponse des très satisfaits et des très insatisfaits',
    'Extra response of the very satisfied and the very dissatisfied',
  ),
  surveyCommitment: assumed(
    0.3,
    units.number,
    'Effet de l’engagement sur la réponse',
    'Effect of commitment on responding',
  ),
  itemMissing: assumed(0.015, units.share, 'Questions sautées', 'Questions skipped'),
} satisfies Parameters;

export type ContactValues = Values<typeof contactParameters>;
