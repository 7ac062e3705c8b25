import { column, keyNames, measured, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const campaign: TableSpec = {
  id: 'campaign',
  kind: 'dimension',
  name: text('Campagne', 'Campaign'),
  description: text('Les vagues des campagnes marketing.', 'The waves of the marketing campaigns.'),
  grain: text('Une vague d’une campagne', 'One wave of a campaign'),
  orderBy: ['campaign_key'],
  columns: [
    surrogate('campaign_key', keyNames.campaign),
    column(
      'campaign_code',
      'text',
      text('Code campagne', 'Campaign code'),
      text('Code dans le système source.', 'Code in the source system.'),
      {
        key: 'natural',
      },
    ),
    column('campaign', 'text', text('Campagne', 'Campaign'), text('Nom de la campagne.', 'Name of the campaign.')),
    column(
      'objective',
      'text',
      text('Objectif', 'Objective'),
      text('Ce que la campagne cherche à obtenir.', 'What the campaign is meant to achieve.'),
      {
        nullable: true,
      },
    ),
    column(
      'medium',
      'text',
      text('Média', 'Medium'),
      text(
        'Courriel, SMS, courrier, téléphone, événement ou média de masse.',
        'E-mail, SMS, mail, phone, event or mass media.',
      ),
      {
        nullable: true,
      },
    ),
    column(
      'marketing_type',
      'text',
      text('Type de marketing', 'Type of marketing'),
      text(
        'Marketing classique (de masse) ou relationnel (individualisé).',
        'Traditional (mass) or relationship (individual) marketing.',
      ),
      { nullable: true },
    ),
    column('started_on', 'date', text('Début', 'Start'), text('Premier jour de la vague.', 'First day of the wave.'), {
      nullable: true,
    }),
    column('ended_on', 'date', text('Fin', 'End'), text('Dernier jour de la vague.', 'Last day of the wave.'), {
      nullable: true,
    }),
    measured(
      'fixed_cost',
      'money',
      text('Coût fixe', 'Fixed cost'),
      text('Coût de la vague, hors coût d’envoi.', 'Cost of the wave, sending not included.'),
    ),
  ],
};
