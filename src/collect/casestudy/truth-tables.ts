import type { DescribedColumn, DescribedTable } from '../../common';
import { loyaltyClasses, stages, type Term } from '../../relationship';
import { text, type Locale, type Text } from '../../relationship/text';
import { sqlText } from '../../store';

const customer: DescribedColumn = {
  id: 'customer_id',
  name: text('Code client', 'Customer code'),
  description: text('Comme dans la table des clients.', 'As in the table of customers.'),
};

const campaignCode: DescribedColumn = {
  id: 'campaign_id',
  name: text('Code campagne', 'Campaign code'),
  description: text('Comme dans la table des campagnes.', 'As in the table of campaigns.'),
};

const level = (id: string, name: Text, description: Text): DescribedColumn => ({ id, name, description });

const deviations = text(
  'Niveau réel, en écarts-types ; 0 est le client moyen.',
  'True level, in standard deviations; 0 is the mean customer.',
);

/** A code as the name that the model gives it. */
function named(id: string, terms: readonly Term<string>[], name: Text, description: Text): DescribedColumn {
  const value = (locale: Locale): string =>
    `CASE ${id} ${terms.map((term) => `WHEN ${sqlText(term.code)} THEN ${sqlText(term.name[locale])}`).join(' ')} END`;
  return { id, name, description, value };
}

const months: DescribedTable = {
  file: text('relation-vraie', 'true-relationship'),
  title: text('Relation vraie', 'True relationship'),
  description: text(
    'Ce que chaque client ressent et où en est vraiment la relation, à chaque fin de mois depuis l’inscription. À comparer avec la table « Relation » du modèle, par code client et fin de mois.',
    'What each customer feels and where the relationship truly stands, at each month end since registration. To be compared with the model’s table “Relationship”, by customer code and month end.',
  ),
  columns: [
    customer,
    {
      id: 'month_end',
      name: text('Fin de mois', 'Month end'),
      description: text('Dernier jour du mois.', 'Last day of the month.'),
    },
    level('satisfaction', text('Satisfaction', 'Satisfaction'), deviations),
    level('trust', text('Confiance', 'Trust'), deviations),
    level('commitment', text('Engagement', 'Commitment'), deviations),
    level('habit', text('Habitude', 'Habit'), deviations),
    level('constraint', text('Contrainte ressentie', 'Felt constraint'), deviations),
    level(
      'engagement',
      text('Présence', 'Presence'),
      text(
        '1 tant que le client reste, puis vers 0 une fois le départ engagé.',
        '1 while the customer stays, then towards 0 once leaving has begun.',
      ),
    ),
    level('is_leaving', text('Départ engagé', 'Leaving'), text('Le départ est engagé.', 'Leaving has begun.')),
    named(
      'stage',
      stages,
      text('Étape vraie', 'True stage'),
      text(
        'Où en est la relation, que l’étoile ne peut qu’estimer.',
        'Where the relationship is, which the star can but estimate.',
      ),
    ),
    named(
      'loyalty',
      loyaltyClasses,
      text('Fidélité vraie', 'True loyalty'),
      text(
        'La classe qu’une enquête sans erreur et une fréquence d’achat connue donneraient.',
        'The class that a survey without error and a known rate of purchase would give.',
      ),
    ),
  ],
  from: 'FROM truth.relationship',
  orderBy: ['customer_id', 'month_end'],
};

const effects: DescribedTable = {
  file: text('effet-par-client', 'effect-by-customer'),
  title: text('Effet des campagnes par client', 'Effect of campaigns by customer'),
  description: text(
    'Une ligne par client qu’une campagne a touché et qui y a prêté attention.',
    'One row for each customer whom a campaign reached and who took notice.',
  ),
  columns: [
    campaignCode,
    customer,
    {
      id: 'purchases',
      name: text('Achats de plus', 'Extra purchases'),
      description: text(
        'Achats attendus au-delà de ceux qui auraient eu lieu de toute façon.',
        'Purchases expected beyond those that would have come anyway.',
      ),
    },
  ],
  from: 'FROM truth.campaign_effect',
  orderBy: ['campaign_id', 'customer_id'],
};

const campaigns: DescribedTable = {
  file: text('effet-des-campagnes', 'effect-of-campaigns'),
  title: text('Effet vrai des campagnes', 'True effect of campaigns'),
  description: text(
    'Ce que chaque campagne a vraiment rapporté : à comparer avec ce que mesure son groupe témoin.',
    'What each campaign truly brought: to be compared with what its control group measures.',
  ),
  columns: [
    campaignCode,
    {
      id: 'name',
      name: text('Campagne', 'Campaign'),
      description: text('Nom de la campagne.', 'Name of the campaign.'),
    },
    {
      id: 'recipients',
      name: text('Destinataires', 'Recipients'),
      description: text('Destinataires, témoins exclus.', 'Recipients, control group excluded.'),
    },
    {
      id: 'controls',
      name: text('Témoins', 'Controls'),
      description: text('Clients du groupe témoin.', 'Customers in the control group.'),
    },
    {
      id: 'purchases',
      name: text('Achats de plus', 'Extra purchases'),
      description: text(
        'Somme des achats que la campagne a fait naître ; ce que la publicité de masse apporte à tous n’en fait pas partie.',
        'Sum of the purchases that the campaign caused; what mass media bring to everybody is not among them.',
      ),
    },
  ],
  from: `FROM (
    SELECT campaign_id, name, started_on, count(*) FILTER (NOT is_control) AS recipients, count(*) FILTER (is_control) AS controls
    FROM crm.campaign JOIN crm.campaign_contact USING (campaign_id) GROUP BY ALL
  ) LEFT JOIN (
    SELECT campaign_id, CAST(round(sum(CAST(purchases AS DECIMAL(18, 4))), 4) AS DOUBLE) AS purchases
    FROM truth.campaign_effect GROUP BY campaign_id
  ) USING (campaign_id)`,
  orderBy: ['campaign_id'],
};

/** The latent truth as the instructor receives it. */
export const groundTruth: readonly DescribedTable[] = [months, campaigns, effects];
