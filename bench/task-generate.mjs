import { room, timed } from './kit.mjs';

/** The case study of a size, into the checked store. @param {'small' | 'medium'} size */
export async function run(size) {
  const { openStore } = await room('store');
  const { generateCaseStudy } = await room('collect');
  const store = await openStore({ memoryLimit: '1GB' });
  return timed(async () => {
    await generateCaseStudy(store, {
      scenario: 'retail',
      size,
      months: 36,
      start: '2023-01-01',
      seed: 42,
      locale: 'en',
    });
    return store.session.value('SELECT count(*) FROM crm.order_line');
  });
}
