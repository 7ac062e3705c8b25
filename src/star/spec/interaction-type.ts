import { column, keyNames, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const interactionType: TableSpec = {
  id: 'interaction_type',
  kind: 'dimension',
  name: text('Type d’interaction', 'Interaction type'),
  description: text(
    'Les formes que prend un contact avec un client, et qui en a pris l’initiative.',
    'The forms that a contact with a customer takes, and who began it.',
  ),
  grain: text('Un type et un sens', 'One kind and one direction'),
  orderBy: ['interaction_type_key'],
  columns: [
    surrogate('interaction_type_key', keyNames.interactionType),
    {
      ...column(
        'interaction_type_code',
        'text',
        text('Code type d’interaction', 'Interaction type code'),
        text('Type et sens, les mêmes dans toutes les langues.', 'Kind and direction, the same in every language.'),
      ),
      key: 'natural',
    },
    column(
      'interaction_type',
      'text',
      text('Type d’interaction', 'Interaction type'),
      text('Le type et le sens, en mots.', 'The kind and the direction, in words.'),
    ),
    column(
      'interaction_kind',
      'text',
      text('Forme du contact', 'Kind of contact'),
      text(
        'Visite, appel, message, rendez-vous, ticket d’assistance ou réclamation.',
        'Visit, call, message, meeting, support ticket or complaint.',
      ),
    ),
    column(
      'interaction_direction',
      'text',
      text('Sens du contact', 'Direction of contact'),
      text('Entrant (le client vient à nous) ou sortant.', 'Inbound (the customer comes to us) or outbound.'),
    ),
  ],
};
