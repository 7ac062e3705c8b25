import type { Session } from '../../store';
import { count, counted, lines, same, say, type Decision, type Noun } from './decisions';
import { rawColumn, type LoadedTable } from './load/load';
import type { Mapping } from './mapping';
import type { Role, RoleColumns } from './roles/roles';
import type { AmountOf } from './roles/amounts';
import { wordsOf } from './roles/dictionary';
import type { ResolvedRoles } from './roles/resolve';
import type { DateReading } from './values/dates';
import { detectDates, detectNumbers, ownMark, type DateEvidence, type NumberEvidence } from './values/detect';
import type { DecimalMark } from './values/numbers';

/** How the values of the table are read. */
export interface Reading {
  readonly dates: DateReading;
  readonly decimal: DecimalMark;
  /** Columns whose values are written with the other mark. */
  readonly marks: Readonly<Partial<Record<Role, DecimalMark>>>;
  readonly amount: AmountOf;
  readonly discount: 'money' | 'percent';
  readonly cost: 'unit' | 'line';
  /** What the order numbers of cancellations begin with, before digits. */
  readonly orderPrefix: string | null;
  /** Columns whose identifiers a program wrote as numbers (`17850.0`). */
  readonly numbered: ReadonlySet<number>;
}

/** Works out how dates, numbers and identifiers are written. */
export async function resolveReading(
  session: Session,
  table: LoadedTable,
  columns: RoleColumns,
  { sample, amountOf }: Pick<ResolvedRoles, 'sample' | 'amountOf'>,
  wish: Mapping,
): Promise<{ reading: Reading; decisions: Decision[] }> {
  const decisions: Decision[] = [];
  const dates = await resolveDates(session, columns, wish.dates ?? {}, decisions);
  const { decimal, marks } = await resolveDecimal(session, table, columns, wish.numbers ?? {}, decisions);
  const orderPrefix = await resolveReturns(session, columns, wish.returns ?? {}, decisions);
  const numbered = new Set(sample.filter(({ profile }) => profile.numbered > 0).map(({ index }) => index));
  for (const role of ['customer', 'order', 'product'] as const) {
    const column = columns[role];
    if (column === undefined || !numbered.has(column)) continue;
    decisions.push({
      subject: say('identifiants', 'identifiers'),
      decision: say('17850.0 est lu 17850', '17850.0 is read as 17850'),
      evidence: say(`colonne ${table.names[column]}`, `column ${table.names[column]}`),
    });
  }
  const named = (index: number | undefined): string[] => (index === undefined ? [] : wordsOf(table.names[index] ?? ''));
  const discount =
    wish.numbers?.discount ??
    (named(columns.discount).some((word) => /^(rate|taux|percent|pct|pourcentage)$/.test(word)) ? 'percent' : 'money');
  const cost =
    wish.numbers?.cost ??
    (named(columns.cost).some((word) => /^(unit|unitaire|price|prix|each|revient)$/.test(word)) ? 'unit' : 'line');
  return { reading: { dates, decimal, marks, amount: amountOf, discount, cost, orderPrefix, numbered }, decisions };
}

async function resolveDates(
  session: Session,
  columns: RoleColumns,
  wish: NonNullable<Mapping['dates']>,
  decisions: Decision[],
): Promise<DateReading> {
  const found = await detectDates(session, rawColumn(columns.date ?? 0), await isAmerican(session, columns));
  const reading = {
    format: wish.format ?? found.format,
    dayFirst: wish.dayFirst ?? dayFirstOf(wish.format) ?? found.dayFirst,
  };
  const asked = wish.format !== undefined;
  const counts = [...found.counts].map(([format, n]) => ({ format, n: count(n) }));
  const list = (locale: 'fr' | 'en'): string => counts.map(({ format, n }) => `${format} × ${n[locale]}`).join(', ');
  decisions.push({
    subject: say('format des dates', 'date format'),
    decision: same(reading.format),
    evidence: asked
      ? say('demandé', 'asked for')
      : say(
          `${list('fr') || 'aucune date reconnue'}${orderEvidence(found).fr}`,
          `${list('en') || 'no date recognised'}${orderEvidence(found).en}`,
        ),
    setting: 'dates.format',
    uncertain: !asked && wish.dayFirst === undefined && (found.order === 'nothing' || found.order === 'both beyond 12'),
  });
  return reading;
}

/** Amounts in dollars are the one hint at how days and months are ordered when the dates themselves give none. */
async function isAmerican(session: Session, columns: RoleColumns): Promise<boolean> {
  const money = columns.amount ?? columns.price;
  if (money === undefined) return false;
  return session.value<boolean>(
    `SELECT coalesce(avg(CASE WHEN regexp_matches(${rawColumn(money)}, '^\\W?(US)?\\$') THEN 1 ELSE 0 END) > 0.5, false)
     FROM intake.sample`,
  );
}

const dayFirstOf = (format: string | undefined): boolean | undefined =>
  format?.startsWith('dd/') ? true : format?.startsWith('mm/') ? false : undefined;

function orderEvidence({ order, dayFirst, first, second, example }: DateEvidence): Decision['evidence'] {
  const shown = dayFirst ? say('jour avant mois', 'day before month') : say('mois avant jour', 'month before day');
  switch (order) {
    case 'not needed':
      return say('', '');
    case 'beyond 12':
      return say(
        ` ; ${shown.fr} : ${counted(first + second, values).fr} au-delà de 12 à la place du jour`,
        `; ${shown.en}: ${counted(first + second, values).en} beyond 12 where the day stands`,
      );
    case 'both beyond 12':
      return say(
        ` ; les deux ordres se rencontrent (${count(first).fr} et ${count(second).fr}) : ${shown.fr}`,
        `; both orders occur (${count(first).en} and ${count(second).en}): ${shown.en}`,
      );
    case 'row order':
      return say(
        ` ; ${shown.fr} : ainsi les lignes se suivent dans le temps`,
        `; ${shown.en}: so the rows follow one another in time`,
      );
    case 'nothing':
      return say(
        ` ; rien ne dit si ${example} commence par le jour ou le mois : ${shown.fr}`,
        `; nothing tells whether ${example} starts with the day or the month: ${shown.en}`,
      );
  }
}

async function resolveDecimal(
  session: Session,
  table: LoadedTable,
  columns: RoleColumns,
  wish: NonNullable<Mapping['numbers']>,
  decisions: Decision[],
): Promise<Pick<Reading, 'decimal' | 'marks'>> {
  const numeric = (['amount', 'price', 'quantity', 'discount', 'cost'] as const).flatMap((role) => {
    const index = columns[role];
    return index === undefined ? [] : [{ role, index, column: rawColumn(index) }];
  });
  const layout = table.parts[0]?.plan?.layout;
  const semicolons = layout?.kind === 'delimited' && layout.delimiter === ';';
  const found = await detectNumbers(
    session,
    numeric.map(({ column }) => column),
    semicolons,
  );
  const decimal = wish.decimal ?? found.decimal;
  decisions.push({
    subject: say('séparateur décimal', 'decimal mark'),
    decision: decimal === ',' ? say('virgule', 'comma') : say('point', 'point'),
    evidence: wish.decimal === undefined ? numberEvidence(found) : say('demandé', 'asked for'),
    setting: 'numbers.decimal',
    uncertain: wish.decimal === undefined && found.unclear > 0 && found.points === found.commas,
  });
  const others = numeric.flatMap(({ role, index, column }) => {
    const evidence = found.byColumn.get(column);
    const mark = evidence === undefined ? undefined : ownMark(evidence, role === 'quantity');
    return mark === undefined || mark === decimal ? [] : [{ role, index, mark, example: evidence?.example ?? '' }];
  });
  for (const { index, mark, example } of others) {
    decisions.push({
      subject: say('séparateur décimal', 'decimal mark'),
      decision: mark === ',' ? say('virgule', 'comma') : say('point', 'point'),
      evidence: say(
        `colonne ${table.names[index]}, écrite autrement que les autres : ${example}`,
        `column ${table.names[index]}, written unlike the others: ${example}`,
      ),
      uncertain: true,
    });
  }
  return { decimal, marks: Object.fromEntries(others.map(({ role, mark }) => [role, mark])) };
}

const values: Noun = { fr: ['valeur', 'valeurs'], en: ['value', 'values'] };

function numberEvidence({ points, commas, unclear, example }: NumberEvidence): Decision['evidence'] {
  if (points + commas + unclear === 0) return say('aucun nombre à décimales', 'no number with decimals');
  const shown = example === undefined ? '' : ` (${example})`;
  return say(
    `${counted(points, values).fr} à point, ${count(commas).fr} à virgule, ${count(unclear).fr} indécises${shown}`,
    `${counted(points, values).en} with a point, ${count(commas).en} with a comma, ${count(unclear).en} undecided${shown}`,
  );
}

async function resolveReturns(
  session: Session,
  columns: RoleColumns,
  wish: NonNullable<Mapping['returns']>,
  decisions: Decision[],
): Promise<string | null> {
  if (wish.orderPrefix !== undefined) return wish.orderPrefix;
  if (columns.order === undefined) return null;
  const order = `trim(${rawColumn(columns.order)})`;
  const [found] = await session.rows<{ plain: number; cancelled: number }>(
    `SELECT count(*) FILTER (regexp_full_match(code, '\\d+')) AS plain, count(*) FILTER (regexp_full_match(code, '[Cc]\\d+')) AS cancelled
     FROM (SELECT ${order} AS code FROM intake.raw WHERE fault IS NULL)`,
  );
  const { plain = 0, cancelled = 0 } = found ?? {};
  if (cancelled === 0 || plain < cancelled) return null;
  decisions.push({
    subject: say('retours et annulations', 'returns and cancellations'),
    decision: say('commandes commençant par C', 'orders that begin with C'),
    evidence: say(
      `${counted(cancelled, lines).fr} ; les quantités négatives sont aussi des retours`,
      `${counted(cancelled, lines).en}; negative quantities are returns too`,
    ),
    setting: 'returns.orderPrefix',
  });
  return 'C';
}
