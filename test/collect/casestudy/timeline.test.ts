import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/collect/casestudy/calendar';
import { booksClose, chapterOf, timelineOf } from '../../../src/collect/casestudy/timeline';

const start = parseIsoDate('2023-01-01') ?? 0;

const timelines = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 500 }),
    fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
  )
  .map(([months, customers, appended]) => timelineOf(start, months, customers, appended));

test('chapters follow one another without gap, in days and in customers', () => {
  fc.assert(
    fc.property(timelines, ({ chapters, end, customers, monthStarts }) => {
      let day = start;
      let entity = 0;
      for (const chapter of chapters) {
        expect([chapter.start, chapter.firstEntity]).toEqual([day, entity]);
        day = chapter.end;
        entity += chapter.customers;
      }
      expect([day, entity]).toEqual([end, customers]);
      expect([monthStarts[0], monthStarts.at(-1)]).toEqual([start, end]);
    }),
  );
});

test('appending months changes neither the chapters before nor when their books close', () => {
  fc.assert(
    fc.property(timelines, fc.integer({ min: 1, max: 12 }), (timeline, more) => {
      const [first, ...others] = timeline.chapters.map(({ start: from, end }) => Math.round((end - from) / 30.4));
      const longer = timelineOf(start, first ?? 1, timeline.chapters[0]?.customers ?? 1, [...others, more]);
      expect(longer.chapters.slice(0, -1)).toEqual(timeline.chapters);
      for (let day = start; day < timeline.end; day += 17)
        expect(booksClose(longer, day)).toBe(booksClose(timeline, day));
      for (let entity = 0; entity < timeline.customers; entity += 7) {
        expect(chapterOf(longer, entity)).toEqual(chapterOf(timeline, entity));
      }
    }),
  );
});
