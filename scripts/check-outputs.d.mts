/** What is missing from a published folder; empty when it is complete. */
export function missingFrom(folder: string): string[];
