import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';
import type { Locale } from '../relationship/text';
import type { Outcome } from './child';
import { createCommand } from './parser';

/** The command that a lane’s process runs; people have no use for it. */
const name = 'lane';

/** Ends what one command line said, on both outputs; its exit code follows. No text of ours holds it. */
const end = '\0';

/**
 * `relata lane`: runs the command lines that come on the standard input, one JSON array a line, until one is interrupted
 * or no more come.
 * @param run runs one and tells its exit code
 * @param interrupted the exit code of an interrupted one
 */
export function laneCommand(
  locale: Locale,
  run: (commandLine: readonly string[]) => Promise<number>,
  interrupted: number,
): Command {
  return createCommand(name, locale).action(async () => {
    for await (const line of createInterface({ input: process.stdin })) {
      const code = await run(JSON.parse(line) as string[]);
      for (const output of [process.stdout, process.stderr]) output.write(`${end}${code}\n`);
      if (code === interrupted) break;
    }
    process.stdin.destroy();
  });
}

/**
 * A process beside this one that runs command lines one after the other: what a process starts with, its compiled code
 * above all, serves them all. One that breaks down takes only its command line with it; the next starts another.
 */
export class Lane {
  private process: ChildProcessByStdio<Writable, Readable, Readable> | undefined;

  /** @param program this command’s program file */
  constructor(private readonly program = process.argv[1] ?? '') {}

  /** Runs one command line; only when it has ended may the next be given. */
  run(commandLine: readonly string[], signal: AbortSignal): Promise<Outcome> {
    const child = (this.process ??= this.start());
    return new Promise((done) => {
      let stdout = '';
      let stderr = '';
      const hear = (): void => {
        const code = endOf(stdout);
        if (code !== undefined && endOf(stderr) !== undefined) settle(code);
      };
      const hearOut = (text: string): void => {
        stdout += text;
        hear();
      };
      const hearError = (text: string): void => {
        stderr += text;
        hear();
      };
      const breakDown = (reason: number | Error | null): void => settle(typeof reason === 'number' ? reason : 1);
      // It cleans up after itself; only then does this process end.
      const stop = (): void => {
        this.process = undefined;
        child.kill('SIGTERM');
      };
      const settle = (code: number): void => {
        signal.removeEventListener('abort', stop);
        child.stdout.off('data', hearOut);
        child.stderr.off('data', hearError);
        child.off('close', breakDown).off('error', breakDown);
        done({ code, stdout: saidIn(stdout), stderr: saidIn(stderr) });
      };
      signal.addEventListener('abort', stop);
      child.stdout.on('data', hearOut);
      child.stderr.on('data', hearError);
      child.on('close', breakDown).on('error', breakDown);
      child.stdin.write(`${JSON.stringify(commandLine)}\n`);
    });
  }

  /** Lets the process end. */
  close(): void {
    this.process?.stdin.end();
  }

  private start(): ChildProcessByStdio<Writable, Readable, Readable> {
    const child = spawn(process.execPath, [this.program, name], { stdio: ['pipe', 'pipe', 'pipe'] });
    for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8');
    const forget = (): void => {
      if (this.process === child) this.process = undefined;
    };
    child.on('close', forget).on('error', forget);
    // It closes where it breaks down: nothing more is to be learnt from what cannot be written to it.
    child.stdin.on('error', () => undefined);
    return child;
  }
}

const saidIn = (output: string): string => output.split(end)[0] ?? '';

/** The exit code, once everything was said. */
function endOf(output: string): number | undefined {
  const [, code] = output.split(end);
  return code?.endsWith('\n') === true ? Number(code) : undefined;
}
