import type { MeasureSpec } from '../spec/types';
import { measuresIn } from './dax/references';
import { finding, type Finding } from './finding';
import type { NamedModel } from './model';

/** Measures as a whole: their home, measures that say the same thing, measures that define each other. */
export function checkMeasures(model: NamedModel): Finding[] {
  return [...homes(model), ...duplicates(model), ...aliases(model), ...cycles(model)];
}

function homes(model: NamedModel): Finding[] {
  return model.spec.measures
    .filter(({ table }) => model.tableOf(table) === undefined)
    .map(({ name, table }) =>
      finding(
        'measure-home',
        `[${name[model.locale]}]`,
        `La table d’accueil «\u202f${table}\u202f» n’existe pas.`,
        `There is no home table “${table}”.`,
      ),
    );
}

function duplicates(model: NamedModel): Finding[] {
  const first = new Map<string, string>();
  return model.formulas.flatMap(({ object, dax }) => {
    const key = dax.replaceAll(/\s+/g, '');
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, object);
      return [];
    }
    return [finding('measure-duplicate', object, `Même formule que ${twin}.`, `Same formula as ${twin}.`)];
  });
}

function aliases(model: NamedModel): Finding[] {
  return model.formulas.flatMap(({ object, tokens: { list } }) => {
    const [only] = list;
    return list.length === 1 && only?.kind === 'member'
      ? [finding('measure-alias', object, `Ne fait que répéter [${only.value}].`, `Only repeats [${only.value}].`)]
      : [];
  });
}

function cycles(model: NamedModel): Finding[] {
  const uses = new Map(model.formulas.map((formula) => [formula.measure, measuresIn(formula, model)]));
  const objects = new Map(model.formulas.map(({ measure, object }) => [measure, object]));
  const findings: Finding[] = [];
  const done = new Set<MeasureSpec>();
  const path: MeasureSpec[] = [];
  const visit = (measure: MeasureSpec): void => {
    const start = path.indexOf(measure);
    if (start >= 0) {
      const chain = [...path.slice(start), measure].map((part) => objects.get(part)).join(' → ');
      findings.push(
        finding(
          'measure-cycle',
          objects.get(measure) ?? '',
          `Se définit par elle-même\u202f: ${chain}.`,
          `Defines itself: ${chain}.`,
        ),
      );
      return;
    }
    if (done.has(measure)) return;
    path.push(measure);
    for (const used of uses.get(measure) ?? []) visit(used);
    path.pop();
    done.add(measure);
  };
  for (const { measure } of model.formulas) if (measure !== undefined) visit(measure);
  return findings;
}
