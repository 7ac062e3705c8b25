import { strFromU8, unzipSync } from 'fflate';
import { Problem } from '../../common';

/** A packaged Power BI visual (`.pbiviz`), ready to be registered in a report. */
export interface CustomVisual {
  readonly guid: string;
  /** Data role name → what may be bound to it. */
  readonly roles: ReadonlyMap<string, 'Grouping' | 'Measure' | 'GroupingOrMeasure'>;
  /** The package's members, byte for byte: relative path → content. */
  readonly members: ReadonlyMap<string, Uint8Array>;
}

interface PackageFile {
  readonly visual: { readonly guid: string };
}

interface ResourceFile extends PackageFile {
  readonly capabilities: {
    readonly dataRoles: readonly { readonly name: string; readonly kind: string | number }[];
  };
}

const kinds = ['Grouping', 'Measure', 'GroupingOrMeasure'] as const;

/**
 * Reads a `.pbiviz`: a zip with `package.json` and `resources/<GUID>.pbiviz.json`.
 * @throws Problem if the bytes are not such a package
 */
export function readCustomVisual(bytes: Uint8Array): CustomVisual {
  try {
    const members = unzipSync(bytes);
    const { guid } = json<PackageFile>(members['package.json']).visual;
    if (!/^\w+$/.test(guid)) throw new Error(`the GUID ${guid} is not a word`);
    const resource = `resources/${guid}.pbiviz.json`;
    const content = json<ResourceFile>(members[resource]);
    if (content.visual.guid !== guid) throw new Error('the two members name different GUIDs');
    return {
      guid,
      roles: new Map(content.capabilities.dataRoles.map(({ name, kind }) => [name, roleKind(kind)])),
      members: new Map(['package.json', resource].map((path) => [path, members[path] ?? new Uint8Array()])),
    };
  } catch (cause) {
    throw new Problem(
      {
        fr: 'Le visuel Power BI (.pbiviz) est illisible.',
        en: 'The Power BI visual (.pbiviz) cannot be read.',
      },
      {
        fr: 'Reconstruisez-le avec « npm run build », puis recommencez.',
        en: 'Build it again with “npm run build”, then retry.',
      },
      {},
      { cause },
    );
  }
}

function json<T>(member: Uint8Array | undefined): T {
  if (member === undefined) throw new Error('a member is missing');
  return JSON.parse(strFromU8(member)) as T;
}

/** Capabilities name the kind or give its number. */
function roleKind(kind: string | number): (typeof kinds)[number] {
  const found = kinds.find((name, index) => name === kind || index === kind);
  if (found === undefined) throw new Error(`unknown kind of data role: ${kind}`);
  return found;
}
