import { assumed, tuned, units, type Parameters } from '../../core/parameter';

/** How the software is used, and what goes wrong. */
export const serviceParameters = {
  targetDays: assumed(15, units.days, 'Jours d’activité visés par mois', 'Active days aimed at a month'),
  usageLevel: tuned(
    0.75,
    units.logit,
    'Part des jours ouvrés où le logiciel sert, à engagement moyen',
    'Share of working days on which the software is used, at mean commitment',
  ),
  usageCommitment: assumed(0.8, units.logit, 'Effet de l’engagement sur l’usage', 'Effect of commitment on use'),
  usageBetween: assumed(
    0.9,
    units.logit,
    'Écart durable de l’usage entre comptes',
    'Lasting deviation of use between accounts',
  ),
  usageCampaign: assumed(
    0.12,
    units.logit,
    'Effet sur l’usage d’une campagne remarquée, par unité de force',
    'Effect on use of a campaign noticed, by unit of strength',
  ),
  outages: assumed(0.2, units.perMonth, 'Pannes générales', 'Outages'),
  outageReach: assumed(0.25, units.share, 'Comptes gênés par une panne', 'Accounts disturbed by an outage'),
  defects: assumed(0.012, units.perMonth, 'Anomalies graves par compte', 'Serious defects by account'),
  tickets: assumed(0.3, units.perMonth, 'Demandes d’assistance', 'Support tickets'),
  newcomerTickets: assumed(
    2.2,
    units.number,
    'Multiple des demandes pendant les trois premiers mois',
    'Multiple of the tickets during the first three months',
  ),
  questions: assumed(0.12, units.perMonth, 'Messages reçus du client', 'Messages received from the customer'),
  messages: assumed(0.2, units.perMonth, 'Messages personnels envoyés', 'Personal messages sent'),
  calls: assumed(0.2, units.perMonth, 'Appels du responsable de compte', 'Calls by the account manager'),
  meetings: assumed(
    0.16,
    units.perMonth,
    'Points d’étape avec le responsable de compte',
    'Review meetings with the account manager',
  ),
} satisfies Parameters;
