import type { Text } from '../../../relationship/text';

interface Node {
  readonly type?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
  readonly default?: unknown;
}

/** What a node of a JSON Schema allows, in words. */
export function allowedBy(node: Node): Text {
  if (node.anyOf !== undefined) {
    const each = node.anyOf.map(allowedBy);
    return { fr: each.map(({ fr }) => fr).join(', ou '), en: each.map(({ en }) => en).join(', or ') };
  }
  if (node.enum !== undefined) return same(node.enum.map((value) => JSON.stringify(value)).join(', '));
  if (node.const !== undefined) return same(JSON.stringify(node.const));
  if (node.type === 'integer') return between(node, 'un nombre entier', 'a whole number');
  if (node.type === 'number') return between(node, 'un nombre', 'a number');
  if (node.type === 'array') {
    return {
      fr: `une liste de ${node.minItems} nombres positifs ou nuls`,
      en: `a list of ${node.minItems} numbers, none of them negative`,
    };
  }
  if (node.type === 'string' && node.default !== undefined) {
    return {
      fr: `un texte comme ${JSON.stringify(node.default)}`,
      en: `a text such as ${JSON.stringify(node.default)}`,
    };
  }
  if (node.type === 'string') return { fr: 'un texte entre guillemets', en: 'a text in quotes' };
  return { fr: 'un groupe de réglages entre accolades { }', en: 'a group of settings in braces { }' };
}

const same = (words: string): Text => ({ fr: words, en: words });

function between({ minimum, maximum }: Node, fr: string, en: string): Text {
  if (minimum === undefined) return { fr, en };
  if (maximum === undefined) return { fr: `${fr} d’au moins ${minimum}`, en: `${en} of at least ${minimum}` };
  return { fr: `${fr} de ${minimum} à ${maximum}`, en: `${en} from ${minimum} to ${maximum}` };
}
