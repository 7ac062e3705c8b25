import { isToken, type Token } from './tokens';

/** A function call: its name in capitals and the tokens of each operand. */
export interface Call {
  readonly name: string;
  /** Found when they are asked for: few calls are. */
  readonly operands: readonly (readonly Token[])[];
}

/** Every function call of a formula, outer before inner. Brackets must be balanced. */
export function callsOf(tokens: readonly Token[]): Call[] {
  return tokens.flatMap((token, at) =>
    token.kind === 'name' && isToken(tokens[at + 1], '(') ? [callAt(tokens, at)] : [],
  );
}

const callAt = (tokens: readonly Token[], at: number): Call => ({
  name: (tokens[at] as Token).word,
  get operands() {
    return operandsFrom(tokens, at + 2);
  },
});

function operandsFrom(tokens: readonly Token[], start: number): Token[][] {
  const list: Token[][] = [[]];
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
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
