import { modelTables, type Locale, type StarSpec } from '../../../src/star';

const constant = /^('(?:[^']|'')*'|true|false|null|-?\d+(\.\d+)?[DM]|-?\d+L)$/s;

interface Reference {
  readonly Expression?: { readonly SourceRef?: { readonly Entity?: string; readonly Source?: string } };
  readonly Property?: string;
}

/** Everything in a report definition that points to nothing in the model, or is a constant of no known spelling. */
export function lintReport(definition: unknown, spec: StarSpec, locale: Locale): string[] {
  const fields = {
    Column: new Set(
      modelTables(spec).flatMap((table) => table.columns.map((c) => `${table.name[locale]}.${c.name[locale]}`)),
    ),
    Measure: new Set(spec.measures.map((m) => `${homeOf(spec, m.table)?.name[locale] ?? ''}.${m.name[locale]}`)),
  };
  const problems: string[] = [];
  const visit = (node: unknown, above: ReadonlyMap<string, string>): void => {
    if (typeof node !== 'object' || node === null) return;
    const aliases = aliasesOf(node) ?? above;
    for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
      if (key === 'Column' || key === 'Measure') {
        const { Expression, Property } = value as Reference;
        const { Entity, Source = '' } = Expression?.SourceRef ?? {};
        const name = `${Entity ?? aliases.get(Source) ?? '?'}.${Property ?? '?'}`;
        if (!fields[key].has(name)) problems.push(`no ${key} ${name}`);
      }
      if (key === 'Literal') {
        const text = (value as { Value?: unknown }).Value;
        if (typeof text !== 'string' || !constant.test(text)) problems.push(`constant ${String(text)}`);
      }
      visit(value, aliases);
    }
  };
  visit(definition, new Map());
  return problems;
}

function homeOf(spec: StarSpec, id: string): StarSpec['tables'][number] | undefined {
  return modelTables(spec).find((table) => table.id === id);
}

/** Conditions of filters name a table by an alias that stands beside them. */
function aliasesOf(node: object): ReadonlyMap<string, string> | undefined {
  const { From } = node as { From?: readonly { readonly Name: string; readonly Entity: string }[] };
  return From && new Map(From.map(({ Name, Entity }) => [Name, Entity]));
}
