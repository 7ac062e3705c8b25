import { nearest, Problem } from '../../../common';
import type { Session } from '../../../store';
import { count, same, say, type Decision } from '../decisions';
import { rawColumn, type LoadedTable } from '../load/load';
import type { Mapping } from '../mapping';
import { settleAmount, type AmountOf } from './amounts';
import {
  assignByContent,
  assignByName,
  assignCustomerByName,
  type Assignment,
  type Assignments,
  type Column,
} from './assign';
import { assignCodes } from './codes';
import { describeCurrencies } from './currencies';
import { headerFit } from './dictionary';
import { profileOf } from './profile';
import { roleNames, roles, type Role, type RoleColumns } from './roles';

export interface ResolvedRoles {
  readonly columns: RoleColumns;
  readonly sample: readonly Column[];
  readonly amountOf: AmountOf;
  readonly decisions: readonly Decision[];
}

const sampleSize = 2000;

/** Gives each role its column: as asked, else by the columns' names, else by their values. */
export async function resolveRoles(
  session: Session,
  table: LoadedTable,
  wish: Pick<Mapping, 'columns' | 'numbers'>,
): Promise<ResolvedRoles> {
  const sample = await sampleColumns(session, table);
  const { asked, closed } = askedFor(table, wish.columns ?? {});
  let assignments = asked;
  if (table.named) assignments = assignByName(sample, assignments, closed);
  assignments = assignByContent(sample, assignments, closed);
  if (!table.named && assignments.customer === undefined) {
    assignments = await assignCodes(session, sample, assignments, closed);
  }
  assignments = assignCustomerByName(assignments, closed);
  const settled = await settleAmount(session, table, sample, assignments, wish.numbers?.amount);
  const assigned = settled.assignments;
  requireRoles(assigned, table);
  const found = roles.flatMap((role): [Role, Assignment][] => {
    const assignment = assigned[role];
    return assignment === undefined ? [] : [[role, assignment]];
  });
  return {
    columns: Object.fromEntries(found.map(([role, { column }]) => [role, column])),
    sample,
    amountOf: settled.amountOf,
    decisions: [
      ...found.map(([role, assignment]) => explain(role, assignment, table, sample)),
      ...settled.decisions,
      ...(await describeCurrencies(session, table)),
    ],
  };
}

/** How people see a column: its name, or its number in a file without header. */
export const columnLabel = (table: LoadedTable, index: number): string | number =>
  table.named ? (table.names[index] ?? index + 1) : index + 1;

async function sampleColumns(session: Session, table: LoadedTable): Promise<Column[]> {
  const columns = table.names.map((_, index) => rawColumn(index)).join(', ');
  const rows = await session.rows<Record<string, string | null>>(
    `SELECT ${columns} FROM intake.sample
     WHERE rowid % (SELECT greatest(1, count(*) // ${sampleSize}) FROM intake.sample) = 0 ORDER BY id LIMIT ${2 * sampleSize}`,
  );
  return table.names.map((name, index) => ({
    index,
    name,
    profile: profileOf(rows.map((row) => row[rawColumn(index)] ?? '')),
  }));
}

function askedFor(
  table: LoadedTable,
  wish: NonNullable<Mapping['columns']>,
): { asked: Assignments; closed: Set<Role> } {
  const asked: Assignments = {};
  const closed = new Set<Role>();
  for (const role of roles) {
    const column = wish[role];
    if (column === undefined) continue;
    closed.add(role);
    if (column !== null) asked[role] = { column: findColumn(table, column, role), by: 'asked', rivals: [] };
  }
  return { asked, closed };
}

function findColumn(table: LoadedTable, column: string | number, role: Role): number {
  const names = table.names.map((name) => name.toLowerCase());
  const index = typeof column === 'number' ? column - 1 : names.indexOf(column.trim().toLowerCase());
  if (index >= 0 && index < names.length) return index;
  const similar = typeof column === 'string' ? nearest(column, table.names) : undefined;
  const hint = similar === undefined ? '' : similar;
  throw new Problem(
    {
      fr: `La colonne demandée pour « ${roleNames[role].fr} » n’existe pas : ${column}.`,
      en: `The column asked for as "${roleNames[role].en}" does not exist: ${column}.`,
    },
    {
      fr: `${hint && `Vouliez-vous dire « ${hint} » ? `}Colonnes du fichier : ${listed(table)}.`,
      en: `${hint && `Did you mean "${hint}"? `}Columns of the file: ${listed(table)}.`,
    },
    { file: table.parts[0]?.file.name, column },
  );
}

const listed = (table: LoadedTable): string => table.names.slice(0, 30).join(', ');

function requireRoles(assignments: Assignments, table: LoadedTable): void {
  const missing: Role | undefined =
    assignments.date === undefined
      ? 'date'
      : assignments.customer === undefined
        ? 'customer'
        : (assignments.amount ?? assignments.price)
          ? undefined
          : 'amount';
  if (missing === undefined) return;
  const names = roleNames[missing];
  throw new Problem(
    {
      fr: `Aucune colonne de ${table.parts.length > 1 ? 'ces fichiers' : 'ce fichier'} ne semble être : ${names.fr}. Colonnes : ${listed(table)}.`,
      en: `No column of ${table.parts.length > 1 ? 'these files' : 'this file'} looks like: ${names.en}. Columns: ${listed(table)}.`,
    },
    {
      fr: `Si elle existe, indiquez-la dans la correspondance (columns.${missing}). Sinon, exportez une ligne par achat avec client, date et montant : un résumé par client ne suffit pas.`,
      en: `If there is one, name it in the mapping (columns.${missing}). If not, export one line per purchase with customer, date and amount: a summary by customer is not enough.`,
    },
    { file: table.parts[0]?.file.name, row: table.parts[0]?.headerLine },
  );
}

function explain(
  role: Role,
  { column, by, rivals }: Assignment,
  table: LoadedTable,
  sample: readonly Column[],
): Decision {
  const label = columnLabel(table, column);
  const decision = typeof label === 'number' ? say(`colonne ${label}`, `column ${label}`) : same(label);
  return {
    subject: say(`colonne : ${roleNames[role].fr}`, `column: ${roleNames[role].en}`),
    decision,
    evidence: evidenceOf(
      role,
      by,
      rivals.map((rival) => columnLabel(table, rival)),
      sample[column],
    ),
    setting: `columns.${role}`,
    uncertain:
      by === 'person' ||
      (by === 'content' && rivals.length > 0) ||
      (by === 'name' && headerFit(table.names[column] ?? '', role) < 0.3),
  };
}

function evidenceOf(
  role: Role,
  by: Assignment['by'],
  rivals: readonly (string | number)[],
  column: Column | undefined,
): Decision['evidence'] {
  if (by === 'asked') return say('demandé', 'asked for');
  if (by === 'person')
    return say(
      'aucun identifiant de client : les clients de même nom n’en font qu’un',
      'no customer identifier: customers of the same name count as one',
    );
  const others =
    rivals.length === 0
      ? say('', '')
      : say(` ; conviendrait aussi : ${rivals.join(', ')}`, `; would also do: ${rivals.join(', ')}`);
  if (by === 'name') return say(`d’après son nom${others.fr}`, `by its name${others.en}`);
  const share = count(
    Math.round(100 * (column?.profile[role === 'date' ? 'dates' : role === 'amount' ? 'decimals' : 'codes'] ?? 0)),
  );
  const what =
    {
      date: say('de dates', 'dates'),
      amount: say('de nombres à décimales', 'numbers with decimals'),
    }[role as 'date' | 'amount'] ?? say('de codes', 'codes');
  const first =
    role === 'customer' && rivals.length > 0
      ? say(' ; la première colonne est retenue', '; the first column is taken')
      : say('', '');
  return say(
    `d’après ses valeurs : ${share.fr} % ${what.fr}${others.fr}${first.fr}`,
    `by its values: ${share.en}% ${what.en}${others.en}${first.en}`,
  );
}
