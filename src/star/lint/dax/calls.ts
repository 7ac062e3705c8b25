import { isToken, type Token } from './tokens';

/** A function call: its name in capitals and the tokens of each operand. */
export interface Call {
  readonly name: string;
  readonly operands: readonly (readonly Token[])[];
}

/** Every function call of a formula, outer before inner. Brackets must be balanced. */
export function callsOf(tokens: readonly Token[]): Call[] {
  return tokens.flatMap((token, at) =>
    token.kind === 'name' && isToken(tokens[at + 1], '(')
      ? [{ name: token.value.toUpperCase(), operands: operandsFrom(tokens, at + 2) }]
      : [],
  );
}

function operandsFrom(tokens: readonly Token[], start: number): Token[][] {
  const list: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start)) {
    if (isToken(token, ')', '}')) {
      if (depth === 0) break;
      depth -= 1;
    }
    if (isToken(token, '(', '{')) depth += 1;
    if (depth === 0 && isToken(token, ',')) list.push([]);
    else list.at(-1)?.push(token);
  }
  return list.length === 1 && list[0]?.length === 0 ? [] : list;
}
