import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const surveyInvitations: TableSpec = {
  id: 'survey_invitations',
  kind: 'fact',
  name: text('Invitations d’enquête', 'Survey invitations'),
  description: text(
    'Les questionnaires envoyés, remplis ou non : qui ne répond pas compte autant que qui répond.',
    'The questionnaires sent, answered or not: who does not answer matters as much as who does.',
  ),
  process: text('Inviter aux enquêtes', 'Inviting to surveys'),
  grain: text('Un questionnaire envoyé', 'One questionnaire sent'),
  orderBy: ['date_key', 'invitation_number'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    column(
      'invitation_number',
      'text',
      text('Numéro d’invitation', 'Invitation number'),
      text('Numéro de l’invitation.', 'Number of the invitation.'),
    ),
    column(
      'occasion',
      'text',
      text('Occasion', 'Occasion'),
      text(
        'Enquête régulière, après une réclamation, après l’arrivée ou au départ.',
        'Regular survey, after a complaint, after signing up or on leaving.',
      ),
    ),
    column(
      'answered_on',
      'date',
      text('Répondu le', 'Answered on'),
      text('Jour de la réponse ; vide sans réponse.', 'Day of the answer; blank without one.'),
      { nullable: true },
    ),
    flag(
      'is_answered',
      'Rempli',
      'Answered',
      text('1 si le questionnaire a été rempli.', '1 if the questionnaire was answered.'),
    ),
    measured(
      'answer_days',
      'integer',
      text('Jours de réponse', 'Days to answer'),
      text(
        'Jours entre l’envoi et la réponse ; vide sans réponse.',
        'Days between sending and answer; blank without one.',
      ),
      { nullable: true },
    ),
  ],
};
