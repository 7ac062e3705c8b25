/** First characters that make a spreadsheet read a text as a formula or a command (OWASP, CSV injection). */
const dangerous = String.raw`'^[=+\-@\t\r]'`;
/** A code such as `-1` only looks like one: it is a number, and with an apostrophe it would be another code. */
const signedNumber = String.raw`'^[+\-][0-9]+([.,][0-9]+)?$'`;

/**
 * SQL for a text as spreadsheets may safely have it: one that would be read as a formula gets a leading apostrophe,
 * unless it is but a number with its sign. Only for text columns: a negative number stays a number.
 */
export function spreadsheetText(expression: string): string {
  const runs = `regexp_matches(${expression}, ${dangerous}) AND NOT regexp_matches(${expression}, ${signedNumber})`;
  return `CASE WHEN ${runs} THEN '''' || ${expression} ELSE ${expression} END`;
}
