import { finding, type Finding } from './finding';
import { fold, type NamedModel } from './model';

/** The longest name that Power BI accepts for a table or a column. */
const longestName = 100;

/** A name in the model, with the object that bears it. */
interface Named {
  readonly object: string;
  readonly name: string;
}

/** Names that Power BI refuses, or that people could not tell apart. Case makes no difference. */
export function checkNames(model: NamedModel, expressions: readonly string[]): Finding[] {
  const { locale, spec } = model;
  const tables = model.tables.map((table) => ({ object: table.name[locale], name: table.name[locale] }));
  const measures = spec.measures.map(({ name }) => ({ object: `[${name[locale]}]`, name: name[locale] }));
  const members = model.tables.map((table) => [
    ...table.columns.map((column) => ({ object: model.describe(table, column), name: column.name[locale] })),
    ...(table.hierarchies ?? []).map(({ name }) => ({
      object: `${table.name[locale]}[${name[locale]}]`,
      name: name[locale],
    })),
  ]);
  const items = (spec.calculationGroups ?? []).map((group) =>
    group.items.map(({ name }) => ({ object: `${group.name[locale]}[${name[locale]}]`, name: name[locale] })),
  );
  const homeClashes = model.tables.flatMap((table, at) =>
    clashes([
      ...(members[at] ?? []),
      ...spec.measures
        .filter((measure) => measure.table === table.id)
        .map(({ name }) => ({ object: `[${name[locale]}]`, name: name[locale] })),
    ]),
  );
  return [
    ...identities(model),
    ...distinct([...clashes(tables), ...clashes(measures), ...homeClashes, ...items.flatMap(clashes)]),
    ...tables.flatMap((table) => reserved(table, expressions)),
    ...[...tables, ...measures, ...members.flat(), ...items.flat()].flatMap(form),
  ];
}

/** Two measures of one home clash as measures and as members: one finding is enough. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [`${one.object}\n${one.message.en}`, one])).values()];
}

function clashes(named: readonly Named[]): Finding[] {
  const first = new Map<string, string>();
  return named.flatMap(({ object, name }) => {
    const other = first.get(fold(name));
    if (other === undefined) {
      first.set(fold(name), object);
      return [];
    }
    return [finding('name-clash', object, `Porte le même nom que ${other}.`, `Bears the same name as ${other}.`)];
  });
}

/** Ids are how everything finds everything: one each. */
function identities({ spec, tables }: NamedModel): Finding[] {
  const repeated = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  const all = [
    ...repeated(tables.map(({ id }) => id)),
    ...repeated(spec.measures.map(({ id }) => id)),
    ...(spec.calculationGroups ?? []).flatMap(({ id, items }) => repeated(items.map((item) => `${id}.${item.id}`))),
    ...spec.tables.flatMap(({ id, columns }) => repeated(columns.map((column) => `${id}.${column.id}`))),
  ];
  return all.map((id) => finding('id-clash', id, 'Cet identifiant sert deux fois.', 'This id is used twice.'));
}

/** A table called “Measures” is refused; tables and Power Query expressions share one list of names. */
function reserved({ object, name }: Named, expressions: readonly string[]): Finding[] {
  const taken = ['Measures', ...expressions].some((word) => fold(word) === fold(name));
  return taken
    ? [
        finding(
          'name-reserved',
          object,
          'Ce nom de table est déjà pris dans Power BI.',
          'This table name is already taken in Power BI.',
        ),
      ]
    : [];
}

function form({ object, name }: Named): Finding[] {
  const problems: (readonly [fr: string, en: string])[] = [];
  if (name.trim() === '') problems.push(['Le nom est vide.', 'The name is empty.']);
  else if (name !== name.trim())
    problems.push(['Le nom commence ou finit par un espace.', 'The name begins or ends with a space.']);
  if (/\p{Cc}/u.test(name))
    problems.push(['Le nom contient un caractère de contrôle.', 'The name contains a control character.']);
  if (name.length > longestName)
    problems.push([`Le nom dépasse ${longestName} caractères.`, `The name is longer than ${longestName} characters.`]);
  const [initial = ''] = name.trim();
  if (initial !== initial.toUpperCase())
    problems.push(['Le nom doit commencer par une majuscule.', 'The name must begin with a capital.']);
  return problems.map(([fr, en]) => finding('name-form', object, fr, en));
}
