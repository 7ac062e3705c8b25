import { finding, type Finding } from '../finding';
import type { NamedModel } from '../model';
import { skippingFunctions } from './functions';
import { isToken, type Token } from './tokens';

const pairs: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

interface Level {
  readonly open: string;
  /** The function whose arguments these are. */
  readonly owner: string;
  /** A VAR waits for its RETURN. */
  isPending: boolean;
}

/** Formulas that Power BI could not read: unknown characters, brackets, empty arguments, VAR without RETURN. */
export function checkSyntax(model: NamedModel): Finding[] {
  return model.formulas.flatMap(({ object, tokens: { list, error } }) => {
    if (error !== undefined)
      return [
        finding(
          'dax-syntax',
          object,
          `La formule n’est pas lisible à partir de «\u202f${error}\u202f».`,
          `The formula cannot be read from “${error}” on.`,
        ),
      ];
    if (list.length === 0) return [finding('dax-syntax', object, 'La formule est vide.', 'The formula is empty.')];
    return [...structureErrors(list)].map(([fr, en]) => finding('dax-syntax', object, fr, en));
  });
}

function* structureErrors(list: readonly Token[]): Generator<readonly [fr: string, en: string]> {
  const levels: Level[] = [{ open: '', owner: '', isPending: false }];
  for (const [at, token] of list.entries()) {
    const level = levels.at(-1) as Level;
    const before = list[at - 1];
    if (isToken(token, 'VAR')) level.isPending = true;
    else if (isToken(token, 'RETURN')) {
      if (!level.isPending) yield ['RETURN sans VAR.', 'RETURN without VAR.'];
      level.isPending = false;
    } else if (isToken(token, '(', '{')) {
      const owner = before?.kind === 'name' ? before.word : '';
      levels.push({ open: token.value, owner, isPending: false });
    } else if (isToken(token, ')', '}', ',')) {
      if (level.isPending) yield ['VAR sans RETURN.', 'VAR without RETURN.'];
      level.isPending = false;
      if (isEmptyArgument(token, before, level)) yield ['Un argument est vide.', 'An argument is empty.'];
      if (isToken(token, ',')) continue;
      if (level.open !== pairs[token.value]) {
        yield [`«\u202f${token.value}\u202f» ne ferme rien.`, `“${token.value}” closes nothing.`];
        return;
      }
      levels.pop();
    }
  }
  if (levels.length > 1) yield ['Une parenthèse n’est pas fermée.', 'A bracket is not closed.'];
  if (levels.some(({ isPending }) => isPending)) yield ['VAR sans RETURN.', 'VAR without RETURN.'];
}

function isEmptyArgument(token: Token, before: Token | undefined, level: Level): boolean {
  if (isToken(token, ',')) {
    if (isToken(before, ',')) return !skippingFunctions.has(level.owner);
    return before === undefined || isToken(before, '(', '{');
  }
  return isToken(before, ',');
}
