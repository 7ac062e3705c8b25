import { contact as spec } from '../../spec/contact';
import { inLocale, wording, yesOrNo, type TableModel } from '../model';
import { uniqueLabels } from '../labels';
import { contactRoles, genders, words } from '../words';

export const contact: TableModel = {
  name: 'contact',
  table: spec,
  select: (context) => `
WITH contacts AS (SELECT * FROM crm.contact),
customers AS (SELECT customer_code, label FROM star.customer),
known AS (
  SELECT
    ROW_NUMBER() OVER (ORDER BY contacts.contact_id) AS contact_key,
    contacts.contact_id AS contact_code,
    TRIM(contacts.name) AS name,
    customers.label AS contact_customer,
    ${wording(context, 'contacts.role', contactRoles)} AS contact_role,
    ${wording(context, 'contacts.gender', genders)} AS contact_gender,
    contacts.birth_year AS contact_birth_year,
    contacts.job_title,
    ${yesOrNo(context, 'contacts.is_primary')} AS primary_contact
  FROM contacts
  LEFT JOIN customers ON customers.customer_code = contacts.customer_id
  UNION ALL
  SELECT -1, '-1', ${inLocale(context, words.unknownContact)}, NULL, ${inLocale(context, words.unknown)},
    NULL, NULL, NULL, NULL
),
${uniqueLabels('known', 'contact_code', 'contact_key')}
SELECT *, label AS contact FROM labelled`,
};
