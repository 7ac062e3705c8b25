import { byRows, type Steps } from './steps';

/** The answers' scale of a survey. */
export interface Scale {
  readonly least: number;
  readonly greatest: number;
}

export const scales: Readonly<Record<string, Scale>> = {
  '0-1': { least: 0, greatest: 1 },
  '1-5': { least: 1, greatest: 5 },
  '1-7': { least: 1, greatest: 7 },
  '0-10': { least: 0, greatest: 10 },
  '0-100': { least: 0, greatest: 100 },
};

/** The scale the rules are written in. */
const ruleScale: Scale = { least: 1, greatest: 7 };

/**
 * The scale that answers were given on: the smallest usual one that holds them all. Answers from 1 to 5 also fit a 1–7
 * scale, which is the vocabulary's own and wins; a report that uses 1–5 says so in the settings.
 */
export function* scaleOf(answers: readonly Float64Array[], chosen: string): Steps<Scale> {
  const named = scales[chosen];
  if (named) return named;
  let least = Infinity;
  let greatest = -Infinity;
  for (const values of answers) {
    yield* byRows(0, values.length, (from, to) => {
      let [low, high] = [least, greatest];
      for (let i = from; i < to; i++) {
        const value = values[i] ?? NaN;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      least = low;
      greatest = high;
    });
  }
  if (greatest === -Infinity) return ruleScale;
  if (greatest <= 1 && least >= 0 && least < 1) return { least: 0, greatest: 1 };
  if (least >= 1 && greatest <= 7) return ruleScale;
  if (least >= 0 && greatest <= 10) return { least: 0, greatest: 10 };
  if (least >= 0 && greatest <= 100) return { least: 0, greatest: 100 };
  // Answers so far apart, or so large, that their distance is no number are on no scale.
  if (!Number.isFinite(greatest - least)) return ruleScale;
  return { least, greatest: greatest > least ? greatest : least + Math.max(1, Math.abs(least)) };
}

/** An answer on the 1–7 scale of the rules; exact when it already is. */
export function toRules(value: number, scale: Scale): number {
  if (scale.least === ruleScale.least && scale.greatest === ruleScale.greatest) return value;
  const share = (value - scale.least) / (scale.greatest - scale.least);
  return ruleScale.least + share * (ruleScale.greatest - ruleScale.least);
}

/** A number on the rules' scale, said on the survey's. */
export function fromRules(value: number, scale: Scale): number {
  if (scale.least === ruleScale.least && scale.greatest === ruleScale.greatest) return value;
  const share = (value - ruleScale.least) / (ruleScale.greatest - ruleScale.least);
  return scale.least + share * (scale.greatest - scale.least);
}
