/**
 * The `relata` command: reads arguments, shows progress, prints what was made, chooses the exit code. No logic of its
 * own: it hands the store from a collector to the star and the star to the publishers.
 */
import { CommanderError, type Command } from 'commander';
import { fullDisk, kitVersion, Problem } from '../common';
import type { Locale } from '../relationship/text';
import { describeCommand } from './describe';
import { generateCommand } from './generate';
import { importCommand } from './import';
import { Interrupted } from './interrupt';
import { laneCommand } from './lane';
import { previewCommand } from './preview';
import { combineCommand } from './shard';
import { messages } from './messages';
import { createCommand, splitLocale } from './parser';

/**
 * What the shell is told: everything is well, the input has a problem, the command line is wrong, we have a defect, or
 * somebody stopped the run.
 */
export const exitCodes = { success: 0, problem: 1, usage: 2, defect: 70, interrupted: 130 } as const;

/**
 * Runs one command line.
 * @param commandLine the arguments after `relata`
 * @returns the exit code
 */
export async function main(commandLine: readonly string[]): Promise<number> {
  const { locale, args } = splitLocale(commandLine);
  try {
    await program(locale).parseAsync(args, { from: 'user' });
    return exitCodes.success;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.success : exitCodes.usage;
    if (error instanceof Interrupted) {
      console.error(`\n${messages.interrupted[locale]}`);
      return exitCodes.interrupted;
    }
    const problem = error instanceof Problem ? error : fullDisk(error);
    if (problem !== undefined) {
      console.error(`\n${problem.describe(locale)}`);
      return exitCodes.problem;
    }
    console.error(`\n${messages.defect[locale]}\n`, error);
    return exitCodes.defect;
  }
}

function program(locale: Locale): Command {
  const command = createCommand('relata', locale).description(messages.program[locale]).version(kitVersion);
  for (const subcommand of [generateCommand, combineCommand, describeCommand, importCommand, previewCommand]) {
    command.addCommand(subcommand(locale));
  }
  return command.addCommand(laneCommand(locale, main, exitCodes.interrupted), { hidden: true });
}
