import { room, timed } from './kit.mjs';

/** The importer: the same files into the checked store, and on to the star. @param {string} folder @param {string} until */
export async function run(folder, until) {
  const { openStore } = await room('store');
  const { importFiles } = await room('collect');
  const { buildStar } = await room('star');
  const store = await openStore({ memoryLimit: '1GB' });
  return timed(async () => {
    const report = await importFiles(store, { paths: [folder], locale: 'en' });
    if (until === 'star') await buildStar(store, { locale: 'en' });
    return { rowsRead: report.rowsRead, rowsKept: report.rowsKept };
  });
}
