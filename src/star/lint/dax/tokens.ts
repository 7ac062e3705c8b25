export type TokenKind = 'text' | 'number' | 'table' | 'member' | 'name' | 'operator';

/** A piece of a formula. `value` is without quotes and brackets, their doubles undone. */
export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
  /** How words are compared, which is without case: a name in capitals; any other token as it is. */
  readonly word: string;
}

export interface Tokens {
  readonly list: readonly Token[];
  /** The first piece that is not DAX. */
  readonly error?: string;
}

const blank = /(?:\s+|\/\/[^\n]*|--[^\n]*|\/\*[\s\S]*?\*\/)+/y;

/** No two of them begin with the same character: the most frequent come first. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['operator', /(?!\/\*)(?:<>|<=|>=|==|&&|\|\||[-+*/^&=<>(),{}])/y],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['member', /\[(?:[^\]]|\]\])+\]/y],
  ['table', /'(?:[^']|'')+'/y],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y],
  ['text', /"(?:[^"]|"")*"/y],
];

const unquote: Record<TokenKind, (raw: string) => string> = {
  text: (raw) => raw.slice(1, -1).replaceAll('""', '"'),
  table: (raw) => raw.slice(1, -1).replaceAll("''", "'"),
  member: (raw) => raw.slice(1, -1).replaceAll(']]', ']'),
  name: (raw) => raw,
  number: (raw) => raw,
  operator: (raw) => raw,
};

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function firstMatch(source: string, at: number): readonly [TokenKind, string] | undefined {
  for (const [kind, pattern] of patterns) {
    const raw = match(pattern, source, at);
    if (raw !== undefined) return [kind, raw];
  }
  return undefined;
}

/** Splits a formula into tokens; comments and white space are dropped. */
export function tokenize(source: string): Tokens {
  const list: Token[] = [];
  let at = 0;
  for (;;) {
    at += match(blank, source, at)?.length ?? 0;
    if (at >= source.length) return { list };
    const found = firstMatch(source, at);
    if (found === undefined) return { list, error: source.slice(at, at + 20) };
    const [kind, raw] = found;
    const value = unquote[kind](raw);
    list.push({ kind, value, word: kind === 'name' ? value.toUpperCase() : value });
    at += raw.length;
  }
}

/** Whether a token is this operator or, regardless of case, this keyword. */
export function isToken(token: Token | undefined, ...values: readonly string[]): boolean {
  if (token === undefined) return false;
  return (token.kind === 'operator' || token.kind === 'name') && values.includes(token.word);
}
