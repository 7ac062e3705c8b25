import { finding, type Finding } from '../finding';
import { fold, type Formula, type NamedModel } from '../model';
import type { MeasureSpec } from '../../spec/types';
import { daxFunctions, daxKeywords } from './functions';
import { isToken, type Token } from './tokens';

/** Words after which a `[member]` is not qualified by them. */
const isWord = (token: Token): boolean => daxKeywords.has(token.word);

/** The table that qualifies the member at `at`: `Sales` in `Sales[Net amount]`. */
function qualifier(list: readonly Token[], at: number): string | undefined {
  const before = list[at - 1];
  if (before?.kind === 'table') return before.value;
  return before?.kind === 'name' && !isWord(before) ? before.value : undefined;
}

const variablesOf = (list: readonly Token[]): Token[] =>
  list.filter((token, at) => token.kind === 'name' && isToken(list[at - 1], 'VAR'));

/** Names in formulas that the model does not know, and names written in a misleading way. */
export function checkReferences(model: NamedModel): Finding[] {
  const unknown = model.unknownIds.map(({ object, id }) =>
    finding(
      'id-unknown',
      object,
      `La formule demande «\u202f${id}\u202f», que le modèle n’a pas.`,
      `The formula asks for “${id}”, which the model does not have.`,
    ),
  );
  return [...unknown, ...model.formulas.flatMap((formula) => [...referenceErrors(formula, model)])];
}

function* referenceErrors({ object, tokens: { list } }: Formula, model: NamedModel): Generator<Finding> {
  const variables = new Set(variablesOf(list).map(({ word }) => word));
  // Columns that the formula itself makes, such as ADDCOLUMNS ( …, "Share", … ).
  const made = new Set(list.filter(({ kind }) => kind === 'text').map(({ value }) => fold(value)));
  yield* variableErrors(object, list, model);
  for (const [at, token] of list.entries()) {
    const next = list[at + 1];
    if (token.kind === 'member') yield* memberErrors(object, token.value, qualifier(list, at), made, model);
    else if (token.kind === 'table' || (token.kind === 'name' && next?.kind === 'member' && !isWord(token))) {
      if (model.tableNamed(token.value) === undefined && !variables.has(token.value.toUpperCase()))
        yield finding(
          'dax-table',
          object,
          `La table «\u202f${token.value}\u202f» n’existe pas.`,
          `There is no table “${token.value}”.`,
        );
    } else if (token.kind === 'name' && isToken(next, '(')) {
      if (!daxFunctions.has(token.word) && !daxKeywords.has(token.word))
        yield finding(
          'dax-function',
          object,
          `La fonction «\u202f${token.value}\u202f» n’existe pas.`,
          `There is no function “${token.value}”.`,
        );
    } else if (token.kind === 'name' && !isWord(token) && !variables.has(token.word)) {
      if (model.tableNamed(token.value) === undefined)
        yield finding(
          'dax-name',
          object,
          `«\u202f${token.value}\u202f» n’est ni une table ni une variable.`,
          `“${token.value}” is neither a table nor a variable.`,
        );
    }
  }
}

/** `[member]` must be a measure, `Table[member]` a column. */
function* memberErrors(
  object: string,
  member: string,
  tableName: string | undefined,
  made: ReadonlySet<string>,
  model: NamedModel,
): Generator<Finding> {
  const measure = model.measureNamed(member);
  if (tableName === undefined) {
    if (measure !== undefined || made.has(fold(member))) return;
    const owner = model.spec.tables.find((table) => model.columnNamed(table, member) !== undefined);
    yield owner === undefined
      ? finding('dax-measure', object, `La mesure [${member}] n’existe pas.`, `There is no measure [${member}].`)
      : finding(
          'dax-qualification',
          object,
          `La colonne [${member}] doit porter le nom de sa table.`,
          `Column [${member}] must bear the name of its table.`,
        );
    return;
  }
  const table = model.tableNamed(tableName);
  if (table === undefined || model.columnNamed(table, member) !== undefined) return;
  yield measure === undefined
    ? finding(
        'dax-column',
        object,
        `La colonne ${tableName}[${member}] n’existe pas.`,
        `There is no column ${tableName}[${member}].`,
      )
    : finding(
        'dax-qualification',
        object,
        `La mesure [${member}] ne doit pas porter de nom de table.`,
        `Measure [${member}] must not bear the name of a table.`,
      );
}

/** A variable’s name is plain ASCII, its own, and used. */
function* variableErrors(object: string, list: readonly Token[], model: NamedModel): Generator<Finding> {
  for (const { value: name, word } of variablesOf(list)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      yield finding(
        'dax-variable',
        object,
        `La variable «\u202f${name}\u202f» doit s’écrire en lettres sans accent.`,
        `Variable “${name}” must be written in plain letters.`,
      );
    if (model.tableNamed(name) !== undefined || daxFunctions.has(word) || daxKeywords.has(word))
      yield finding(
        'dax-variable',
        object,
        `La variable «\u202f${name}\u202f» porte le nom d’une table ou d’un mot de DAX.`,
        `Variable “${name}” bears the name of a table or of a word of DAX.`,
      );
    if (list.filter((token) => token.kind === 'name' && token.word === word).length < 2)
      yield finding(
        'dax-variable',
        object,
        `La variable «\u202f${name}\u202f» ne sert pas.`,
        `Variable “${name}” is not used.`,
      );
  }
}

/** The measures that a formula uses. */
export function measuresIn({ tokens: { list } }: Formula, model: NamedModel): MeasureSpec[] {
  return list.flatMap((token, at) => {
    const measure =
      token.kind === 'member' && qualifier(list, at) === undefined ? model.measureNamed(token.value) : undefined;
    return measure === undefined ? [] : [measure];
  });
}

/** The columns that a formula uses, as `table id.column id`. */
export function columnsIn({ tokens: { list } }: Formula, model: NamedModel): string[] {
  return list.flatMap((token, at) => {
    const name = token.kind === 'member' ? qualifier(list, at) : undefined;
    const table = name === undefined ? undefined : model.tableNamed(name);
    const column = table === undefined ? undefined : model.columnNamed(table, token.value);
    return table === undefined || column === undefined ? [] : [`${table.id}.${column.id}`];
  });
}
