import type { StarSpec } from '../src/star';

/** Builds dist/. An unsound model stops the build before anything is written. */
export function build(options?: { log?: (line: string) => void; spec?: StarSpec }): Promise<void>;
