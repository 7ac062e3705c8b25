import { SingleBar } from 'cli-progress';
import type { Locale, Text } from '../relationship/text';

/** Tells people on the standard error how far a run is. */
export interface Progress {
  /** A step begins. */
  step(title: Text): void;
  /** How much of the step is done. */
  advance(done: number, whole: number): void;
  /** The last step ends. */
  stop(): void;
}

/** A bar on a terminal; elsewhere one line a step. */
export function progressOn(locale: Locale): Progress {
  return process.stderr.isTTY ? barOn(locale) : linesOn(locale);
}

function linesOn(locale: Locale): Progress {
  return { step: (title) => console.error(`${title[locale]}…`), advance: () => undefined, stop: () => undefined };
}

function barOn(locale: Locale): Progress {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const lines = linesOn(locale);
  let title = '';
  let bar: SingleBar | undefined;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    step(text) {
      stop();
      title = text[locale];
      lines.step(text);
    },
    advance(done, whole) {
      bar ??= startedBar(whole, (value, total, seconds) =>
        [
          title,
          percent.format(value / total),
          `${number.format(value)} / ${number.format(total)}`,
          `${seconds} s`,
        ].join(' · '),
      );
      bar.update(done);
      if (done >= whole) stop();
    },
    stop,
  };
}

const width = 24;

function startedBar(whole: number, words: (value: number, total: number, seconds: number) => string): SingleBar {
  const bar = new SingleBar({
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: true,
    format: (_, { value, total, startTime }) => {
      const filled = Math.round((width * value) / Math.max(1, total));
      const seconds = Math.round((Date.now() - startTime) / 1000);
      return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${words(value, total, seconds)}`;
    },
  });
  bar.start(whole, 0);
  return bar;
}
