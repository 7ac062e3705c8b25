import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { ColumnSpec, TableSpec, Text } from './types';

const milestone = (id: string, name: Text, description: Text): ColumnSpec =>
  column(id, 'date', name, description, { nullable: true });

const notReached = (fr: string, en: string): Text =>
  text(`${fr}\u202f; vide si cela n’a pas eu lieu.`, `${en}; blank if it did not happen.`);

const milestones: readonly ColumnSpec[] = [
  milestone(
    'qualified_on',
    text('Qualifiée le', 'Qualified on'),
    notReached('Jour où le besoin a été qualifié', 'Day on which the need was qualified'),
  ),
  milestone(
    'quoted_on',
    text('Devis envoyé le', 'Quoted on'),
    notReached('Jour du premier devis', 'Day of the first quote'),
  ),
  milestone(
    'negotiated_on',
    text('Négociée à partir du', 'Negotiated from'),
    notReached('Jour où la négociation a commencé', 'Day on which negotiation began'),
  ),
  milestone(
    'agreed_on',
    text('Accord verbal le', 'Verbally agreed on'),
    notReached('Jour de l’accord verbal', 'Day of the verbal agreement'),
  ),
  milestone(
    'expected_on',
    text('Conclusion prévue le', 'Expected to close on'),
    text('Jour où la conclusion est prévue.', 'Day on which the close is expected.'),
  ),
  milestone(
    'closed_on',
    text('Conclue le', 'Closed on'),
    text(
      'Jour de la conclusion ; vide tant que l’affaire est ouverte.',
      'Day of the close; blank while the deal is open.',
    ),
  ),
];

const values: readonly ColumnSpec[] = [
  measured(
    'deal_amount',
    'money',
    text('Montant de l’affaire', 'Deal amount'),
    text('Montant de l’affaire.', 'Amount of the deal.'),
  ),
  measured(
    'weighted_amount',
    'money',
    text('Montant pondéré', 'Weighted amount'),
    text('Montant × probabilité de l’étape actuelle.', 'Amount × probability of the current stage.'),
  ),
  flag(
    'is_open',
    'Ouverte',
    'Open',
    text('1 tant que l’affaire n’est ni gagnée ni perdue.', '1 while the deal is neither won nor lost.'),
  ),
  flag('is_won', 'Gagnée', 'Won', text('1 si l’affaire est gagnée.', '1 if the deal is won.')),
  flag('is_lost', 'Perdue', 'Lost', text('1 si l’affaire est perdue.', '1 if the deal is lost.')),
  measured(
    'winning_days',
    'integer',
    text('Jours jusqu’au gain', 'Days to win'),
    text(
      'Jours entre la création et le gain ; vide si l’affaire n’est pas gagnée.',
      'Days between creation and winning; blank if the deal is not won.',
    ),
    { nullable: true },
  ),
  measured(
    'open_days',
    'integer',
    text('Jours d’ouverture', 'Days open'),
    text(
      'Jours entre la création et le dernier jour des données ; vide si l’affaire est conclue.',
      'Days between creation and the last day of the data; blank if the deal is closed.',
    ),
    { nullable: true },
  ),
];

export const deals: TableSpec = {
  id: 'deals',
  kind: 'fact',
  name: text('Affaires', 'Deals'),
  description: text(
    'Les affaires, de la prise de contact à la conclusion, avec leurs étapes franchies. La date est celle de la création.',
    'The deals, from first contact to the close, with the stages passed. The date is that of creation.',
  ),
  process: text('Mener les affaires', 'Working on deals'),
  grain: text('Une affaire', 'One deal'),
  orderBy: ['date_key', 'deal_number'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('contact_key', 'contact', keyNames.contact),
    foreign('employee_key', 'employee', keyNames.employee),
    foreign('product_key', 'product', keyNames.product),
    foreign('campaign_key', 'campaign', keyNames.campaign),
    foreign('deal_stage_key', 'deal_stage', keyNames.dealStage),
    column(
      'deal_number',
      'text',
      text('Numéro d’affaire', 'Deal number'),
      text('Numéro de l’affaire.', 'Number of the deal.'),
    ),
    column(
      'deal_name',
      'text',
      text('Intitulé de l’affaire', 'Deal title'),
      text('Intitulé de l’affaire.', 'Title of the deal.'),
    ),
    column(
      'deal_origin',
      'text',
      text('Origine de l’affaire', 'Deal origin'),
      text('Par où l’affaire est arrivée.', 'Where the deal came from.'),
    ),
    column(
      'deal_kind',
      'text',
      text('Type d’affaire', 'Kind of deal'),
      text('Nouvelle affaire, renouvellement ou extension.', 'New business, renewal or expansion.'),
    ),
    column(
      'loss_reason',
      'text',
      text('Motif de perte', 'Reason lost'),
      text('Pourquoi l’affaire est perdue ; vide sinon.', 'Why the deal was lost; blank otherwise.'),
      { nullable: true },
    ),
    ...milestones,
    ...values,
  ],
};
