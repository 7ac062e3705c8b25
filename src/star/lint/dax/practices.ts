import { finding, type Finding } from '../finding';
import type { Formula, NamedModel } from '../model';
import { callsOf, type Call } from './calls';
import { discouragedFunctions } from './functions';
import { isToken, type Token } from './tokens';

/** Formulas that work but are slow, fragile or hard to read (Microsoft’s best-practice rules on DAX expressions). */
export function checkPractices(model: NamedModel): Finding[] {
  return model.formulas.flatMap((formula) => [
    ...operatorFindings(formula),
    ...formula.calls.flatMap((call) => [
      ...functionFindings(formula.object, call),
      ...filterFindings(formula.object, call),
    ]),
  ]);
}

function operatorFindings({ object, tokens: { list } }: Formula): Finding[] {
  const findings: Finding[] = [];
  if (list.some((token) => isToken(token, '/')))
    findings.push(
      finding(
        'dax-division',
        object,
        'Écrivez DIVIDE au lieu de « / », qui échoue sur zéro.',
        'Write DIVIDE instead of “/”, which fails on zero.',
      ),
    );
  const isComplement = list.some(
    (token, at) => token.kind === 'number' && isToken(list[at + 1], '-', '+') && isToken(list[at + 2], 'DIVIDE'),
  );
  if (isComplement)
    findings.push(
      finding(
        'dax-complement',
        object,
        'Un nombre plus ou moins un quotient n’est jamais vide : divisez la différence.',
        'A number plus or minus a quotient is never blank: divide the difference.',
      ),
    );
  return findings;
}

function functionFindings(object: string, { name }: Call): Finding[] {
  const instead = discouragedFunctions.get(name);
  return instead === undefined
    ? []
    : [
        finding(
          'dax-discouraged-function',
          object,
          `Évitez ${name} (à la place\u202f: ${instead}).`,
          `Avoid ${name} (instead: ${instead}).`,
        ),
      ];
}

/** Filters of CALCULATE that copy a whole table, or that compare a column with a measure (which is refused). */
function filterFindings(object: string, call: Call): Finding[] {
  if (call.name !== 'CALCULATE' && call.name !== 'CALCULATETABLE') return [];
  const [, ...filters] = call.operands;
  return filters.flatMap((filter) => {
    const [first] = callsOf(filter);
    const bare = filter[0]?.kind === 'name' && first?.name === 'KEEPFILTERS' ? (first.operands[0] ?? []) : filter;
    if (isToken(bare[0], 'FILTER') && isWholeTable(callsOf(bare)[0]?.operands[0]))
      return [
        finding(
          'dax-table-filter',
          object,
          'Filtrez une colonne (KEEPFILTERS, VALUES) plutôt qu’une table entière.',
          'Filter a column (KEEPFILTERS, VALUES) rather than a whole table.',
        ),
      ];
    const comparesColumn = bare[0]?.kind !== 'member' && bare[1]?.kind === 'member' && bare[0]?.kind !== 'operator';
    if (comparesColumn && bare.some((token, at) => token.kind === 'member' && bare[at - 1]?.kind === 'operator'))
      return [
        finding(
          'dax-measure-filter',
          object,
          'Un filtre ne peut pas comparer une colonne à une mesure : passez par une variable.',
          'A filter cannot compare a column with a measure: go through a variable.',
        ),
      ];
    return [];
  });
}

const isWholeTable = (argument: readonly Token[] | undefined): boolean =>
  argument?.length === 1 && (argument[0]?.kind === 'table' || argument[0]?.kind === 'name');
