import { firstDay, largestCents, lastDay, sqlText, type Reason } from '../../../store';
import { rawColumn } from '../load/load';
import type { Role, RoleColumns } from '../roles/roles';
import type { Reading } from '../settings';
import { looksLikeDateSql } from '../values/dates';
import { looksLikeNumberSql } from '../values/numbers';

/** Why a row of the files may be set aside: the first check that fails counts. */
export interface RowCheck {
  readonly reason: Reason;
  /** The role whose column is at fault; without one the whole row is. */
  readonly role?: Role;
  /** SQL over the columns of the `valued` step: texts `t_<role>`, numbers `n_<role>`, `ordered_on`, `cents`. */
  readonly fails: string;
}

const totalWords = '(grand |sous[- ]?|sub[- ]?)?totals?|(grand |sous[- ]?)?totaux|total g[ée]n[ée]ral|somme|sum';

/** What programs call orders that never became a sale; money given back for one is a line of its own. */
const isVoid =
  "coalesce(regexp_matches(lower(t_status), '^(wc-)?(cancel|annul|void|fail|[ée]chou|[ée]chec|declin|refus|draft|brouillon|abandon|expired|expir[ée]|trash|corbeille)|^(paiement|payment) (refus|fail|[ée]chou|error|erreur)'), false)";

/** The checks of one row, in order. `columns` is the number of raw columns, `names` what the header calls them. */
export function rowChecks(roleColumns: RoleColumns, reading: Reading, names: readonly string[]): RowCheck[] {
  const numeric = (['amount', 'price', 'quantity', 'discount', 'cost'] as const).filter(
    (role) => roleColumns[role] !== undefined,
  );
  const faulty = ['ordered_on IS NULL', ...numeric.map((role) => `(t_${role} IS NOT NULL AND n_${role} IS NULL)`)].join(
    ' OR ',
  );
  return [
    { reason: 'wrong-column-count', fails: "fault = 'wrong-column-count'" },
    { reason: 'unclosed-quote', fails: "fault = 'unclosed-quote'" },
    { reason: 'repeated-header', fails: `(${faulty}) AND ${repeatsHeader(roleColumns, names)}` },
    { reason: 'subtotal-line', fails: `ordered_on IS NULL AND ${saysTotal(names.length)}` },
    { reason: 'subtotal-line', fails: `t_customer IS NULL AND ${isTotal(roleColumns, names.length)}` },
    ...(roleColumns.status === undefined
      ? []
      : [
          {
            reason: 'not-completed',
            role: 'status',
            fails: `coalesce(cents > 0, true) AND ${isVoid}`,
          } satisfies RowCheck,
        ]),
    { reason: 'missing-date', role: 'date', fails: 't_date IS NULL' },
    {
      reason: 'impossible-date',
      role: 'date',
      fails: `ordered_on IS NULL AND ${looksLikeDateSql('t_date', reading.dates)}`,
    },
    { reason: 'not-a-date', role: 'date', fails: 'ordered_on IS NULL' },
    {
      reason: 'date-out-of-range',
      role: 'date',
      fails: `ordered_on NOT BETWEEN DATE '${firstDay}' AND DATE '${lastDay}'`,
    },
    ...numeric.flatMap((role) => numberChecks(role)),
    ...amountChecks(roleColumns),
  ];
}

function numberChecks(role: Role): RowCheck[] {
  const missing = `t_${role} IS NOT NULL AND n_${role} IS NULL`;
  return [
    {
      reason: 'number-out-of-range',
      role,
      fails: `${missing} AND ${looksLikeNumberSql(`t_${role}`)} AND length(t_${role}) > 12`,
    },
    { reason: 'not-a-number', role, fails: missing },
  ];
}

function amountChecks(columns: RoleColumns): RowCheck[] {
  const money: Role = columns.amount === undefined ? 'price' : 'amount';
  const parts: Role[] = money === 'price' && columns.quantity !== undefined ? ['price', 'quantity'] : [money];
  return [
    ...parts.map((role): RowCheck => ({ reason: 'missing-amount', role, fails: `n_${role} IS NULL` })),
    { reason: 'number-out-of-range', role: money, fails: `cents IS NULL OR abs(cents) > ${largestCents}` },
    ...(columns.quantity === undefined
      ? []
      : [{ reason: 'number-out-of-range', role: 'quantity', fails: 'units IS NULL' } satisfies RowCheck]),
  ];
}

function repeatsHeader(columns: RoleColumns, names: readonly string[]): string {
  const index = columns.date ?? 0;
  return `lower(t_date) = ${sqlText((names[index] ?? '').toLowerCase())}`;
}

function saysTotal(columns: number): string {
  return `regexp_matches(${allCells(columns)}, '(^|\\|)[\\s*=-]*(${totalWords})\\b')`;
}

/** A dated line of totals: a cell says nothing else, and none says what was sold. */
function isTotal({ product, description }: RoleColumns, columns: number): string {
  const sold = [
    product === undefined ? [] : 't_product IS NULL',
    description === undefined ? [] : 't_description IS NULL',
  ];
  return [
    `regexp_matches(${allCells(columns)}, '(^|\\|)[\\s*=-]*(${totalWords})[\\s*=:-]*(\\||$)')`,
    ...sold.flat(),
  ].join(' AND ');
}

function allCells(columns: number): string {
  return `lower(concat_ws('|', ${Array.from({ length: columns }, (_, index) => rawColumn(index)).join(', ')}))`;
}
