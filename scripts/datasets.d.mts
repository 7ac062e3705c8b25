export const datasets: readonly string[];
export const datasetsFolder: string;
export function makeDatasets(
  folder: string,
  scenarios: readonly string[],
  options?: readonly string[],
): Promise<string>;
