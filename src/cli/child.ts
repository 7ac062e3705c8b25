import { spawn } from 'node:child_process';

/** How a command ended, and what it said. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  /** Empty when the terminal showed it. */
  readonly stderr: string;
}

/**
 * Runs this command again with other arguments, in a process of its own: memory and failures stay apart. It tells its
 * progress itself.
 * @param signal stops it
 */
export function runChild(args: readonly string[], signal: AbortSignal): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [process.argv[1] ?? '', ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // It cleans up after itself; only then does this process end.
    const stop = (): void => void child.kill('SIGTERM');
    signal.addEventListener('abort', stop);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.on('error', fail);
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      done({ code: code ?? 1, stdout, stderr: '' });
    });
  });
}
