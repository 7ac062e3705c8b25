import { tables, text } from './types';

/** What was offered. */
export const campaignTables = tables([
  {
    name: 'campaign',
    description: text('Une vague d’une campagne.', 'One wave of a campaign.'),
    key: ['campaign_id'],
    columns: [
      { name: 'campaign_id', type: 'text', required: true, description: text('Code campagne', 'Campaign code') },
      { name: 'name', type: 'text', required: true, description: text('Nom', 'Name') },
      { name: 'objective', type: 'text', description: text('Objectif', 'Objective') },
      {
        name: 'medium',
        type: 'text',
        required: true,
        domain: ['email', 'sms', 'mail', 'phone', 'event', 'mass'],
        description: text('Média', 'Medium'),
      },
      {
        name: 'marketing_type',
        type: 'text',
        required: true,
        domain: ['classic', 'relational'],
        description: text('Marketing classique ou relationnel', 'Classic or relational marketing'),
      },
      { name: 'started_on', type: 'date', required: true, description: text('Début', 'Start') },
      { name: 'ended_on', type: 'date', required: true, description: text('Fin', 'End') },
      { name: 'cost', type: 'cents', required: true, description: text('Coût fixe', 'Fixed cost') },
    ],
  },
]);
