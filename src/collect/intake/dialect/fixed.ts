import { commonest } from './commonest';

export interface FixedGuess {
  /** Where each column starts, 1 = first character of the line. */
  readonly starts: readonly number[];
  /** Share of the sample's lines that these starts cut between words. */
  readonly consistency: number;
}

/** A line of a fixed-width file as values without outer blanks. */
export function splitFixed(line: string, starts: readonly number[]): string[] {
  return starts.map((start, index) => line.slice(start - 1, (starts[index + 1] ?? line.length + 1) - 1).trim());
}

/**
 * Finds columns of a text that is aligned by blanks: the positions that are blank on (nearly) every line separate
 * them. The blanks between two columns belong to the one that grows into them: a right-aligned column to the left of
 * its values, a left-aligned one to the right. Undefined below three columns: no sales table has fewer.
 */
export function guessFixed(lines: readonly string[]): FixedGuess | undefined {
  const filled = lines.filter((line) => line.trim() !== '');
  const body = filled.length > 3 ? filled.slice(1) : filled;
  const width = Math.max(0, ...body.map((line) => line.length));
  const inked = Array.from({ length: width }, (_, at) => body.filter((line) => isInk(line, at)).length);
  const enough = body.length * (body.length >= 100 ? 0.03 : 0.2);
  const runs = withoutInnerBlanks(runsOf(inked, enough), inked, body.length);
  if (runs.length < 3) return undefined;
  const starts = runs.map((run, index) => {
    const previous = runs[index - 1];
    return previous === undefined ? 1 : cutBetween(previous, run, inked, body) + 1;
  });
  const whole = body.filter((line) =>
    starts.slice(1).every((start) => !(isInk(line, start - 2) && isInk(line, start - 1))),
  );
  const consistency = whole.length / body.length;
  return consistency < 0.6 ? undefined : { starts, consistency };
}

interface Run {
  readonly first: number;
  readonly last: number;
}

const isInk = (line: string, at: number): boolean => at >= 0 && at < line.length && line[at] !== ' ';

function runsOf(inked: readonly number[], enough: number): Run[] {
  const runs: Run[] = [];
  let first: number | undefined;
  for (let at = 0; at <= inked.length; at++) {
    const ink = (inked[at] ?? 0) > enough;
    if (ink && first === undefined) first = at;
    if (!ink && first !== undefined) {
      runs.push({ first, last: at - 1 });
      first = undefined;
    }
  }
  return runs;
}

/** A run that few lines fill, one blank after another run, is the second word of that column's longer values. */
function withoutInnerBlanks(runs: readonly Run[], inked: readonly number[], lines: number): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const previous = whole.at(-1);
    const fill = Math.max(...inked.slice(run.first, run.last + 1));
    if (previous !== undefined && run.first - previous.last === 2 && fill < lines / 2) {
      whole[whole.length - 1] = { first: previous.first, last: run.last };
    } else {
      whole.push(run);
    }
  }
  return whole;
}

/** The position at which the right one of two neighbouring columns begins. */
function cutBetween(left: Run, right: Run, inked: readonly number[], body: readonly string[]): number {
  const gap = Array.from({ length: right.first - left.last }, (_, index) => left.last + 1 + index);
  const blank = gap.filter((at) => at < right.first);
  const least = Math.min(...blank.map((at) => inked[at] ?? 0));
  const candidates = blank.filter((at) => (inked[at] ?? 0) === least);
  const rightStartsThere = body.filter((line) => isInk(line, right.first)).length >= body.length * 0.8;
  const leftEndsThere = body.filter((line) => isInk(line, left.last)).length >= body.length * 0.8;
  if (leftEndsThere && !rightStartsThere) return candidates[0] ?? right.first;
  if (rightStartsThere && !leftEndsThere) return right.first;
  return candidates[Math.floor(candidates.length / 2)] ?? right.first;
}

/** Names of fixed-width columns: a header need not be aligned with its columns, only be as many words. */
export function splitFixedHeader(line: string, starts: readonly number[]): string[] {
  const words = line.trim().split(/\s+/);
  if (words.length === starts.length) return words;
  const phrases = line.trim().split(/\s{2,}/);
  return phrases.length === starts.length ? phrases : splitFixed(line, starts);
}

/** Whether most lines have the same number of words, at least three: columns set apart by blanks alone. */
export function guessWords(lines: readonly string[]): { columns: number; consistency: number } | undefined {
  const counts = lines.filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s+/).length);
  const columns = commonest(counts);
  if (columns === undefined || columns < 3) return undefined;
  const consistency = counts.filter((count) => count === columns).length / counts.length;
  return consistency < 0.9 ? undefined : { columns, consistency };
}
