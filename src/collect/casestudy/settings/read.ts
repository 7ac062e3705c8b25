import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { nearest, Problem, type Place } from '../../../common';
import { locatedJson, type LocatedJson } from './place';
import { scenarioChoices, settingsSchema, type ScenarioChoice, type Settings } from './schema';
import { allowedBy } from './words';

/**
 * Reads a settings file.
 * @param chosen the scenario named elsewhere, which goes before the file’s own
 * @throws {Problem} with line and column for a file that is not JSON, an unknown entry (with what was probably meant)
 * or a value outside its range (with the range)
 */
export async function readSettings(file: string, chosen?: ScenarioChoice): Promise<Settings> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  return checkSettings(locatedJson(file, text), chosen);
}

function checkSettings(json: LocatedJson, chosen?: ScenarioChoice): Settings {
  const named = (json.value as { scenario?: unknown } | null)?.scenario;
  const choice = chosen ?? scenarioChoices.find((known) => known === named) ?? 'retail';
  if (named !== undefined && !scenarioChoices.some((known) => known === named)) throw unknownScenario(json, named);
  const schema = settingsSchema(choice, 'en');
  // What the command line says goes before the file: parameters must then be those of its scenario.
  const value =
    chosen !== undefined && named !== undefined ? { ...(json.value as object), scenario: choice } : json.value;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data as Settings;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw parsed.error;
  throw issue.code === 'unrecognized_keys'
    ? unknownEntry(json, schema, issue.path, issue.keys[0] ?? '')
    : wrongValue(json, schema, issue.path);
}

function unreadable(file: string, cause: unknown): Problem {
  return new Problem(
    { fr: 'Ce fichier de réglages ne peut pas être lu.', en: 'This settings file cannot be read.' },
    { fr: 'Vérifiez son chemin et vos droits.', en: 'Check its path and your rights.' },
    { file },
    { cause },
  );
}

function unknownScenario(json: LocatedJson, named: unknown): Problem {
  const similar = typeof named === 'string' ? nearest(named, scenarioChoices) : undefined;
  return new Problem(
    { fr: `Scénario inconnu : ${String(named)}.`, en: `Unknown scenario: ${String(named)}.` },
    suggestion(similar, scenarioChoices),
    json.placeOf(['scenario']),
  );
}

function unknownEntry(json: LocatedJson, schema: z.ZodType, path: readonly PropertyKey[], key: string): Problem {
  const known = Object.keys(propertiesAt(schema, path)).filter((name) => name !== '$schema');
  const similar = nearest(key, known);
  const entry = [...path, key].join('.');
  const where: Place = json.placeOfKey([...path, key]);
  return new Problem(
    { fr: `Réglage inconnu : ${entry}.`, en: `Unknown setting: ${entry}.` },
    suggestion(similar, known),
    where,
  );
}

function suggestion(similar: string | undefined, known: readonly string[]): Problem['advice'] {
  return similar === undefined
    ? { fr: `Valeurs possibles ici : ${known.join(', ')}.`, en: `What may stand here: ${known.join(', ')}.` }
    : { fr: `Vouliez-vous dire «\u202f${similar}\u202f» ?`, en: `Did you mean “${similar}”?` };
}

function wrongValue(json: LocatedJson, schema: z.ZodType, path: readonly PropertyKey[]): Problem {
  const entry = path.join('.');
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json.value);
  const shown = JSON.stringify(value);
  const allowed = allowedBy(nodeAt(schema, path));
  return new Problem(
    entry === ''
      ? { fr: 'Ce fichier ne contient pas de réglages.', en: 'This file holds no settings.' }
      : {
          fr: `Le réglage «\u202f${entry}\u202f» ne peut pas être ${shown}.`,
          en: `The setting “${entry}” cannot be ${shown}.`,
        },
    { fr: `Donnez ${allowed.fr}.`, en: `Give ${allowed.en}.` },
    json.placeOf(path),
  );
}

type JsonNode = Record<string, unknown>;

function nodeAt(schema: z.ZodType, path: readonly PropertyKey[]): JsonNode {
  return path.reduce<JsonNode>(
    (node, key) =>
      (typeof key === 'number'
        ? (node['items'] as JsonNode | undefined)
        : (node['properties'] as Record<string, JsonNode> | undefined)?.[String(key)]) ?? {},
    z.toJSONSchema(schema, { io: 'input' }) as JsonNode,
  );
}

const propertiesAt = (schema: z.ZodType, path: readonly PropertyKey[]): JsonNode =>
  (nodeAt(schema, path)['properties'] as JsonNode | undefined) ?? {};
