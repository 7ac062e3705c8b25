/**
 * A small reader of DAX, written from its documentation and apart from the printer: what the printed formulas mean.
 * Blank counts as 0 in arithmetic and comparisons, as in Power BI, which is exactly what the printer must guard against.
 */
type Value = number | boolean | string | null;
type Scope = (name: string) => number | null;

const token =
  /\s*(?:(\[[^\]]+\])|("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([A-Za-z]\w*)|(<>|<=|>=|&&|\|\||[-+*(),<>=]))/y;

export function readDax(source: string, scope: Scope): Value {
  return compileDax(source)(scope);
}

/** Splits a formula once, to be read for many rows. */
export function compileDax(source: string): (scope: Scope) => Value {
  const tokens = tokensOf(source);
  return (scope) => {
    const reader = new Reader(tokens, scope);
    const value = reader.formula();
    reader.end();
    return value;
  };
}

function tokensOf(source: string): readonly string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.trimEnd().length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new SyntaxError(`Unexpected text: ${source.slice(at, at + 20)}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

const number = (value: Value): number => {
  if (typeof value === 'string') throw new TypeError(`Text where a number belongs: ${value}`);
  return Number(value ?? 0);
};

class Reader {
  private at = 0;
  private readonly variables = new Map<string, Value>([['DOUBLE', null]]);
  constructor(
    private readonly tokens: readonly string[],
    private readonly scope: Scope,
  ) {}

  private accept(...wanted: string[]): string | undefined {
    const next = this.tokens[this.at];
    if (next === undefined || !wanted.includes(next)) return undefined;
    this.at += 1;
    return next;
  }

  private expect(wanted: string): void {
    if (this.accept(wanted) === undefined)
      throw new SyntaxError(`Expected ${wanted}, found ${this.tokens[this.at] ?? 'the end'}`);
  }

  end(): void {
    if (this.at < this.tokens.length) throw new SyntaxError(`Unexpected ${this.tokens[this.at]}`);
  }

  /** `VAR name = … RETURN …`, or an expression alone. */
  formula(): Value {
    while (this.accept('VAR')) {
      const name = this.tokens[this.at] ?? '';
      this.at += 1;
      this.expect('=');
      this.variables.set(name, this.or());
    }
    this.accept('RETURN');
    return this.or();
  }

  or(): Value {
    let value = this.and();
    while (this.accept('||')) {
      const right = this.and();
      value = Boolean(value) || Boolean(right);
    }
    return value;
  }

  private and(): Value {
    let value = this.not();
    while (this.accept('&&')) {
      const right = this.not();
      value = Boolean(value) && Boolean(right);
    }
    return value;
  }

  private not(): Value {
    return this.accept('NOT') ? !this.not() : this.comparison();
  }

  private comparison(): Value {
    const left = this.sum();
    const operator = this.accept('>=', '>', '<=', '<', '=', '<>');
    if (operator === undefined) return left;
    const difference = number(left) - number(this.sum());
    return {
      '>=': difference >= 0,
      '>': difference > 0,
      '<=': difference <= 0,
      '<': difference < 0,
      '=': difference === 0,
      '<>': difference !== 0,
    }[operator] as boolean;
  }

  private sum(): Value {
    let value = this.product();
    for (let operator = this.accept('+', '-'); operator !== undefined; operator = this.accept('+', '-')) {
      const right = this.product();
      if (value === null && right === null) continue;
      value = operator === '+' ? number(value) + number(right) : number(value) - number(right);
    }
    return value;
  }

  private product(): Value {
    let value = this.primary();
    while (this.accept('*')) {
      const right = this.primary();
      value = value === null || right === null ? null : number(value) * number(right);
    }
    return value;
  }

  private primary(): Value {
    if (this.accept('-')) return -number(this.primary());
    if (this.accept('(')) {
      const value = this.or();
      this.expect(')');
      return value;
    }
    const next = this.tokens[this.at] ?? '';
    this.at += 1;
    if (next.startsWith('[')) return this.scope(next.slice(1, -1));
    if (next.startsWith('"')) return next.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(next)) return Number(next);
    if (this.tokens[this.at] !== '(' && this.variables.has(next)) return this.variables.get(next) ?? null;
    return this.call(next);
  }

  private call(name: string): Value {
    this.expect('(');
    const values: Value[] = [];
    if (!this.accept(')')) {
      do values.push(this.or());
      while (this.accept(','));
      this.expect(')');
    }
    const [first = null, second = null, third = null] = values;
    switch (name) {
      case 'TRUE':
        return true;
      case 'FALSE':
        return false;
      case 'ISBLANK':
        return first === null;
      case 'IF':
        return first ? second : third;
      case 'COALESCE':
        return values.find((value) => value !== null) ?? null;
      case 'ABS':
        return Math.abs(number(first));
      case 'MIN':
        return Math.min(number(first), number(second));
      case 'MAX':
        return Math.max(number(first), number(second));
      case 'DIVIDE':
        return number(second) === 0 ? null : first === null ? null : number(first) / number(second);
      case 'CONVERT':
        return first;
      case 'ROUND':
        return Number(
          (Math.round(number(first) * 10 ** number(second)) / 10 ** number(second)).toFixed(number(second)),
        );
      case 'SWITCH':
        return choose(values);
      default:
        throw new SyntaxError(`Unknown function: ${name}`);
    }
  }
}

function choose([subject, ...cases]: readonly Value[]): Value {
  for (let at = 0; at + 1 < cases.length; at += 2) if (cases[at] === subject) return cases[at + 1] ?? null;
  return cases.length % 2 === 1 ? (cases.at(-1) ?? null) : null;
}
