import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseBroken, rowsOf, sqlName, sqlText, type Star } from '../../star';
import { publishedIn, type PublishedFile } from '../published';
import { copyOptions, orderOf } from '../tables';
import { writeFiles } from './files';
import { lakehouseSource, type Lakehouse } from './model/source';
import { modelsOf, projectFolder, reportOf, type ReportOptions } from './project';

export interface FabricOptions extends ReportOptions {
  readonly lakehouse: Lakehouse;
}

/** What a Lakehouse’s id is until somebody puts the real one in its place. */
const noId = '00000000-0000-0000-0000-000000000000';

/** The Lakehouse to be, where it does not exist yet. */
export const unknownLakehouse: Lakehouse = { workspace: noId, id: noId };

const guid = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const address = new RegExp(`^https://[^/]+/(?:groups/)?${guid}/(?:lakehouses/)?${guid}(?:[/?#]|$)`, 'i');

/**
 * Reads a Lakehouse off its address, in the browser or in OneLake: both name the workspace, then the Lakehouse.
 * @returns undefined when the text is no such address
 */
export function lakehouseOf(text: string): Lakehouse | undefined {
  const [, workspace, id] = address.exec(text.trim()) ?? [];
  return workspace === undefined || id === undefined
    ? undefined
    : { workspace: workspace.toLowerCase(), id: id.toLowerCase() };
}

/**
 * Writes what Microsoft Fabric takes: each table as a Parquet file for a Lakehouse, and the model and its report over
 * those tables, which Direct Lake reads where they lie. Tables and columns bear the ids of the specification, because
 * Delta tables take no blanks and no brackets in their names.
 */
export async function publishFabric(star: Star, options: FabricOptions, folder: string): Promise<PublishedFile[]> {
  refuseBroken(star.spec);
  await mkdir(join(folder, 'Tables'), { recursive: true });
  const rows = await rowsOf(star);
  const files: PublishedFile[] = [];
  for (const table of star.spec.tables) {
    const file = `Tables/${table.id}.parquet`;
    const columns = table.columns.map(({ id }) => sqlName(id)).join(', ');
    await star.session.run(
      `COPY (SELECT ${columns} FROM star.${sqlName(table.id)} AS source ORDER BY ${orderOf(table, 'source')})
       TO ${sqlText(join(folder, ...file.split('/')))} (${copyOptions.parquet})`,
    );
    files.push({ ...(await publishedIn(folder, file, rows.get(table.id) ?? 0)), tables: [table.id] });
  }
  const modelFrom = await modelsOf(star, options.locale);
  const model = modelFrom(lakehouseSource(options.lakehouse));
  return [...files, ...(await writeFiles(projectFolder(options.name, model, reportOf(star, options, true)), folder))];
}
