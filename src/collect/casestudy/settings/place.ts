import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { Problem, type Place } from '../../../common';

/** A JSON text that was read, and where each of its entries stands. */
export interface LocatedJson {
  readonly value: unknown;
  /** Line and column (from 1) of an entry’s value; of the nearest entry above it that is there. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Line and column of an entry’s name. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/**
 * Reads JSON and remembers where everything stands.
 * @throws {Problem} with line and column for a text that is not JSON
 */
export function locatedJson(file: string, source: string): LocatedJson {
  const text = source.replace(/^\ufeff/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined || tree === undefined) throw notJson(place(file, text, first?.offset ?? 0), first);
  const nodeOf = (path: readonly PropertyKey[]) => findNodeAtLocation(tree, path.map(segment));
  return {
    value: JSON.parse(text) as unknown,
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = nodeOf(path.slice(0, length));
        if (node !== undefined) return place(file, text, node.offset);
      }
      return place(file, text, tree.offset);
    },
    placeOfKey: (path) => place(file, text, nodeOf(path)?.parent?.offset ?? tree.offset),
  };
}

const segment = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key));

function place(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, row: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function notJson(where: Place, error: ParseError | undefined): Problem {
  const reason = error === undefined ? '' : ` (${printParseErrorCode(error.error)})`;
  return new Problem(
    { fr: `Ce fichier de réglages n’est pas du JSON${reason}.`, en: `This settings file is not JSON${reason}.` },
    {
      fr: 'Corrigez la virgule, le guillemet ou l’accolade à cet endroit.',
      en: 'Correct the comma, quote or brace at this place.',
    },
    where,
  );
}
