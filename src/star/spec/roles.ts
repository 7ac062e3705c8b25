import { text } from './columns';
import type { DaxNames, RoleFilterSpec, RoleSpec } from './types';

/**
 * Contacts whose customer has something in a column that meets a condition, and the member that stands for nobody:
 * without it, every fact that knows no person would be hidden too.
 */
const contactsWhere = (
  column: string,
  condition: (names: DaxNames, value: string) => string,
  variables: (names: DaxNames, value: string) => string = () => '',
): RoleFilterSpec => ({
  table: 'contact',
  dax: (n, value) => `${variables(n, value)}VAR OfCustomer =
    LOOKUPVALUE (
        ${n.column('customer', column)},
        ${n.column('customer', 'label')}, ${n.column('contact', 'contact_customer')}
    )
RETURN
    ${n.column('contact', 'contact_key')} = -1 || ${condition(n, value)}`,
});

/** The members of a team, by the names that accounts know their owners by. */
const teamMembers = (n: DaxNames, team: string): string => `VAR TeamMembers =
    CALCULATETABLE (
        VALUES ( ${n.column('employee', 'employee')} ),
        ${n.column('employee', 'team')} = ${team}
    )
`;

const region: RoleSpec = {
  id: 'region',
  name: text('Région', 'Region'),
  description: text(
    'Exemple : ne voit que les clients de cette région, et ce qui les concerne. Les objectifs, qui ne sont pas par région, sont masqués.',
    'Example: sees only the customers of this region, and what concerns them. Targets, which are not set by region, are hidden.',
  ),
  each: { table: 'customer', column: 'region' },
  filters: [
    { table: 'customer', dax: (n, value) => `${n.column('customer', 'region')} = ${value}` },
    contactsWhere('region', (_, value) => `OfCustomer = ${value}`),
    { table: 'targets', dax: () => 'FALSE ()' },
  ],
};

const team: RoleSpec = {
  id: 'team',
  name: text('Équipe', 'Team'),
  description: text(
    'Exemple : ne voit que les clients dont le responsable est de cette équipe, et les objectifs de celle-ci.',
    'Example: sees only the customers whose account owner belongs to this team, and this team’s targets.',
  ),
  each: { table: 'employee', column: 'team', where: 'employee IN (SELECT owner FROM star.customer)' },
  filters: [
    {
      table: 'customer',
      dax: (n, value) => `${teamMembers(n, value)}RETURN
    ${n.column('customer', 'owner')} IN TeamMembers`,
    },
    contactsWhere('owner', () => 'OfCustomer IN TeamMembers', teamMembers),
    { table: 'targets', dax: (n, value) => `RELATED ( ${n.column('employee', 'team')} ) = ${value}` },
  ],
};

/** The reader’s employee code: what stands before the @ of the account. */
const readerCode = `VAR ReaderCode =
    PATHITEM ( SUBSTITUTE ( USERPRINCIPALNAME (), "@", "|" ), 1 )`;

/** The reader’s name as account owner; blank for whoever is not of the staff, and then nothing is shown. */
const reader = (n: DaxNames): string => `${readerCode}
VAR Reader =
    LOOKUPVALUE (
        ${n.column('employee', 'employee')},
        ${n.column('employee', 'employee_code')}, ReaderCode
    )
`;

const ownAccounts: RoleSpec = {
  id: 'own_accounts',
  name: text('Mes clients', 'Own accounts'),
  description: text(
    'Exemple de rôle dynamique : chacun ne voit que les clients dont il est responsable. Le compte doit commencer par le code du salarié, comme E0001@exemple.org ; pour essayer : Afficher comme ▸ Autre utilisateur.',
    'Example of a dynamic role: everybody sees only the customers whose account owner they are. The account must begin with the employee code, as in E0001@example.org; to try it: View as ▸ Other user.',
  ),
  dynamic: true,
  filters: [
    {
      table: 'customer',
      dax: (n) => `${reader(n)}RETURN
    NOT ISBLANK ( Reader ) && ${n.column('customer', 'owner')} = Reader`,
    },
    contactsWhere('owner', () => 'NOT ISBLANK ( Reader ) && OfCustomer = Reader', reader),
    {
      table: 'targets',
      dax: (n) => `${readerCode}
RETURN
    RELATED ( ${n.column('employee', 'employee_code')} ) = ReaderCode`,
    },
  ],
};

/** Examples of row-level security: by region, by account team, by account owner. */
export const roles: readonly RoleSpec[] = [region, team, ownAccounts];
