import { tables, text } from './types';

/** The stages of the course’s pipeline, in order; the last two close a deal. */
export const dealStages = ['contact', 'qualified', 'quote', 'negotiation', 'verbal', 'won', 'lost'] as const;
export type DealStageCode = (typeof dealStages)[number];

/** Business in the making, and what was aimed at. */
export const dealTables = tables([
  {
    name: 'deal',
    description: text(
      'Une affaire, de la prise de contact à sa conclusion.',
      'A deal, from first contact to its close.',
    ),
    key: ['deal_id'],
    columns: [
      { name: 'deal_id', type: 'text', required: true, description: text('Numéro', 'Number') },
      { name: 'name', type: 'text', required: true, description: text('Intitulé', 'Title') },
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      { name: 'contact_id', type: 'text', references: 'contact', description: text('Contact', 'Contact') },
      { name: 'employee_id', type: 'text', references: 'employee', description: text('Responsable', 'Owner') },
      { name: 'product_id', type: 'text', references: 'product', description: text('Offre', 'Offer') },
      { name: 'campaign_id', type: 'text', references: 'campaign', description: text('Campagne', 'Campaign') },
      {
        name: 'origin',
        type: 'text',
        required: true,
        domain: ['paid-search', 'organic-search', 'social', 'e-mail', 'event', 'referral', 'outbound', 'existing'],
        description: text('Origine', 'Origin'),
      },
      {
        name: 'kind',
        type: 'text',
        required: true,
        domain: ['new', 'renewal', 'expansion'],
        description: text('Nouvelle affaire, renouvellement ou extension', 'New business, renewal or expansion'),
      },
      { name: 'created_on', type: 'date', required: true, description: text('Créée le', 'Created on') },
      { name: 'expected_on', type: 'date', description: text('Conclusion prévue le', 'Expected to close on') },
      { name: 'amount', type: 'cents', required: true, minimum: 0, description: text('Montant', 'Amount') },
      { name: 'stage', type: 'text', required: true, domain: dealStages, description: text('Étape', 'Stage') },
      { name: 'closed_on', type: 'date', description: text('Conclue le', 'Closed on') },
      {
        name: 'loss_reason',
        type: 'text',
        domain: ['price', 'competitor', 'no-budget', 'no-decision', 'no-answer', 'product'],
        description: text('Motif de perte', 'Reason lost'),
      },
      {
        name: 'order_id',
        type: 'text',
        references: 'sales_order',
        description: text('Commande née de l’affaire', 'Order that came of it'),
      },
    ],
  },
  {
    name: 'deal_stage_change',
    description: text('L’entrée d’une affaire dans une étape.', 'A deal’s entry into a stage.'),
    key: ['deal_id', 'sequence'],
    columns: [
      { name: 'deal_id', type: 'text', required: true, references: 'deal', description: text('Affaire', 'Deal') },
      { name: 'sequence', type: 'integer', required: true, minimum: 1, description: text('Rang', 'Rank') },
      { name: 'stage', type: 'text', required: true, domain: dealStages, description: text('Étape', 'Stage') },
      { name: 'entered_on', type: 'date', required: true, description: text('Entrée le', 'Entered on') },
    ],
  },
]);

/** What was aimed at. */
export const targetTables = tables([
  {
    name: 'target',
    description: text(
      'L’objectif d’un mois, par canal ou par vendeur.',
      'The target of a month, by channel or by seller.',
    ),
    key: ['target_id'],
    columns: [
      { name: 'target_id', type: 'text', required: true, description: text('Numéro', 'Number') },
      {
        name: 'month_on',
        type: 'date',
        required: true,
        description: text('Premier jour du mois', 'First day of the month'),
      },
      { name: 'channel_id', type: 'text', references: 'channel', description: text('Canal', 'Channel') },
      { name: 'employee_id', type: 'text', references: 'employee', description: text('Vendeur', 'Seller') },
      {
        name: 'revenue',
        type: 'cents',
        required: true,
        minimum: 0,
        description: text('Chiffre d’affaires visé', 'Revenue aimed at'),
      },
      {
        name: 'new_customers',
        type: 'integer',
        minimum: 0,
        description: text('Nouveaux clients visés', 'New customers aimed at'),
      },
    ],
  },
]);
