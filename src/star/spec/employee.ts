import { column, keyNames, sourceCode, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const employee: TableSpec = {
  id: 'employee',
  kind: 'dimension',
  name: text('Salarié', 'Employee'),
  description: text(
    'Les personnes de l’entreprise qui rencontrent les clients : vendeurs, responsables de compte, animateurs, assistance.',
    'The members of staff who meet customers: sellers, account managers, instructors, support.',
  ),
  grain: text('Un salarié', 'One employee'),
  orderBy: ['employee_key'],
  columns: [
    surrogate('employee_key', keyNames.employee),
    sourceCode('employee_code', text('Code salarié', 'Employee code')),
    column(
      'employee',
      'text',
      text('Salarié', 'Employee'),
      text(
        'Nom affiché, unique : le code est ajouté si deux salariés portent le même nom.',
        'Display name, unique: the code is added when two employees have the same name.',
      ),
    ),
    column(
      'employee_role',
      'text',
      text('Fonction', 'Role'),
      text(
        'Vendeur, responsable de compte, animateur, assistance ou direction.',
        'Seller, account manager, instructor, support or management.',
      ),
    ),
    column('team', 'text', text('Équipe', 'Team'), text('Équipe du salarié.', 'Team of the employee.'), {
      nullable: true,
    }),
    column(
      'employee_region',
      'text',
      text('Région du salarié', 'Employee region'),
      text('Région dont le salarié s’occupe.', 'Region that the employee looks after.'),
      { nullable: true, dataCategory: 'StateOrProvince' },
    ),
    column('hired_on', 'date', text('Embauché le', 'Hired on'), text('Date d’embauche.', 'Date of hiring.'), {
      nullable: true,
    }),
    column(
      'manager',
      'text',
      text('Responsable hiérarchique', 'Manager'),
      text('Nom du responsable du salarié.', 'Name of the employee’s manager.'),
      { nullable: true },
    ),
  ],
};
