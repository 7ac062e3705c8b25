import type { Send } from '../protocol';

/** Sends everything that goes wrong in the sandbox to the page: the policy's refusals, exceptions, console errors. */
export function reportProblems(target: Window & typeof globalThis, send: Send): void {
  target.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    send({ kind: 'problem', source: 'policy', detail: `${effectiveDirective}: ${blockedURI}` });
  });
  target.addEventListener('error', ({ message, error }) => {
    send({ kind: 'problem', source: 'exception', detail: error instanceof Error ? describe(error) : message });
  });
  target.addEventListener('unhandledrejection', ({ reason }) => {
    send({ kind: 'problem', source: 'exception', detail: describe(reason) });
  });
  for (const level of ['error', 'warn'] as const) {
    const print = target.console[level].bind(target.console);
    target.console[level] = (...words: unknown[]) => {
      send({ kind: 'problem', source: 'console', detail: words.map(describe).join(' ') });
      print(...words);
    };
  }
}

function describe(word: unknown): string {
  return word instanceof Error ? (word.stack ?? word.message) : String(word);
}
