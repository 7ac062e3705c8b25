import { monthStart } from './calendar';

/**
 * A part of a case study that was generated in one go: the first, or months added to it later. Days are day numbers;
 * `end` is the first day after.
 */
export interface Chapter {
  readonly start: number;
  readonly end: number;
  /** Customers `firstEntity` to `firstEntity + customers − 1` register in this chapter. */
  readonly firstEntity: number;
  readonly customers: number;
}

/** The months of a case study, chapter by chapter. */
export interface Timeline {
  readonly start: number;
  readonly end: number;
  /** First day of each month, and `end` last. */
  readonly monthStarts: readonly number[];
  readonly chapters: readonly Chapter[];
  /** Customers of all chapters. */
  readonly customers: number;
}

/**
 * The months of a case study: `months` first, in which `customers` register, then each number of months appended, in
 * which customers go on registering at the pace of the first chapter.
 * @param start day number of the first day of a month
 */
export function timelineOf(
  start: number,
  months: number,
  customers: number,
  appended: readonly number[] = [],
): Timeline {
  const chapters: Chapter[] = [];
  let firstMonth = 0;
  let firstEntity = 0;
  for (const length of [months, ...appended]) {
    const registering = Math.round((customers * length) / months);
    const end = monthStart(start, firstMonth + length);
    chapters.push({ start: monthStart(start, firstMonth), end, firstEntity, customers: registering });
    firstMonth += length;
    firstEntity += registering;
  }
  const monthStarts = Array.from({ length: firstMonth + 1 }, (_, month) => monthStart(start, month));
  return { start, end: monthStart(start, firstMonth), monthStarts, chapters, customers: firstEntity };
}

/** The chapter in which a customer registers. */
export function chapterOf({ chapters }: Timeline, entity: number): Chapter {
  const found = chapters.find(({ firstEntity, customers }) => entity < firstEntity + customers) ?? chapters.at(-1);
  if (found === undefined) throw new RangeError('a case study has at least one chapter');
  return found;
}

/**
 * The first day that the books in which `day` was entered do not know: the end of its chapter. What began on `day` and
 * goes on after that (an opening, a resolution, a payment) stays unknown for ever, so that appending months changes
 * nothing that was there.
 */
export function booksClose({ chapters, end }: Timeline, day: number): number {
  return chapters.find((chapter) => day < chapter.end)?.end ?? end;
}
