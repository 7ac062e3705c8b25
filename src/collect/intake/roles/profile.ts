import { dateFormatOf } from '../values/dates';
import { decimalMarkOf, numberOf } from '../values/numbers';
import { isMissing, trimBlanks } from '../values/texts';

/** What the values of a column look like, on a sample; shares are of the values that are there, 0 to 1. */
export interface ColumnProfile {
  readonly present: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers with digits after the decimal mark that are not all zero. */
  readonly decimals: number;
  /** One word or code, no blanks inside. */
  readonly codes: number;
  /** Codes written with leading zeros, such as `00042`. */
  readonly padded: number;
  /** Numbers that a program wrote as `17850.0`. */
  readonly numbered: number;
  /** Texts with a word in them: names rather than numbers or codes of signs. */
  readonly worded: number;
  /** Numbers of orders as shops print them: `#1001`. */
  readonly hashed: number;
  /** Different values ÷ values. */
  readonly distinct: number;
  /** Middle value of the numbers' sizes. */
  readonly typicalSize: number;
}

export function profileOf(sample: readonly string[]): ColumnProfile {
  const values = sample.filter((value) => !isMissing(value)).map(trimBlanks);
  const total = Math.max(values.length, 1);
  const share = (test: (value: string) => boolean): number => values.filter(test).length / total;
  const sizes = values
    .map((value) => Math.abs(numberOf(value, '.') ?? Number.NaN))
    .filter((size) => !Number.isNaN(size));
  sizes.sort((a, b) => a - b);
  return {
    present: sample.length === 0 ? 0 : values.length / sample.length,
    dates: share((value) => isConfidentDate(value)),
    numbers: share((value) => decimalMarkOf(value) !== undefined),
    decimals: share(
      (value) =>
        /\d[.,]\d{1,2}0*$|\d[.,]\d{4,}$/.test(value) && !/[.,]0+$/.test(value) && decimalMarkOf(value) !== undefined,
    ),
    codes: share((value) => /^\S{1,40}$/.test(value)),
    padded: share((value) => /^0\d+$/.test(value)),
    numbered: share((value) => /^\d+\.0+$/.test(value)),
    worded: share((value) => /\p{L}{2}/u.test(value)),
    hashed: share((value) => /^#\d+$/.test(value)),
    distinct: new Set(values).size / total,
    typicalSize: sizes[Math.floor(sizes.length / 2)] ?? 0,
  };
}

/** A bare five-digit number may be a spreadsheet's date, but only a header can say so. */
function isConfidentDate(value: string): boolean {
  const format = dateFormatOf(value);
  return format !== undefined && format !== 'excel';
}
