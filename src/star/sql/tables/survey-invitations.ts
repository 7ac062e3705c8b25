import { surveyInvitations as spec } from '../../spec/survey-invitations';
import { daysBetween } from '../dialect';
import { dateKey, flagOf, joinOnCode, keyOfCode, wording, type TableModel } from '../model';
import { occasions } from '../words';

export const surveyInvitations: TableModel = {
  name: 'survey_invitations',
  table: spec,
  rowsFrom: 'survey_invitation',
  select: (context) => `
WITH invitations AS (SELECT * FROM crm.survey_invitation)
SELECT
  ${dateKey('invitations.sent_on')} AS date_key,
  ${keyOfCode('customer')},
  invitations.invitation_id AS invitation_number,
  ${wording(context, 'invitations.occasion', occasions)} AS occasion,
  invitations.answered_on,
  ${flagOf('invitations.answered_on IS NOT NULL', 'is_answered')},
  ${daysBetween('invitations.sent_on', 'invitations.answered_on')} AS answer_days
FROM invitations
${joinOnCode('customer', 'invitations.customer_id')}`,
};
