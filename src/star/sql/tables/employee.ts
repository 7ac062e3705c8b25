import { employee as spec } from '../../spec/employee';
import { uniqueLabels } from '../labels';
import { inLocale, wording, type TableModel } from '../model';
import { employeeRoles, words } from '../words';

export const employee: TableModel = {
  name: 'employee',
  table: spec,
  select: (context) => `
WITH employees AS (SELECT * FROM crm.employee),
known AS (
  SELECT
    ROW_NUMBER() OVER (ORDER BY employees.employee_id) AS employee_key,
    employees.employee_id AS employee_code,
    TRIM(employees.name) AS name,
    ${wording(context, 'employees.role', employeeRoles)} AS employee_role,
    employees.team,
    employees.region AS employee_region,
    employees.hired_on,
    managers.name AS manager
  FROM employees
  LEFT JOIN employees AS managers ON managers.employee_id = employees.manager_id
  UNION ALL
  SELECT -1, '-1', ${inLocale(context, words.unknownEmployee)}, ${inLocale(context, words.unknown)},
    NULL, NULL, NULL, NULL
),
${uniqueLabels('known', 'employee_code', 'employee_key')}
SELECT *, label AS employee FROM labelled`,
};
