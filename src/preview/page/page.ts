import { createControls } from './controls';
import { element } from './element';
import { createFieldsPane } from './fields-pane';
import { createFloating } from './floating';
import { createFormatPane, type FormatChange } from './format-pane';
import { createJournal } from './journal';
import { createPanel } from './panel';
import { createSelectionPane } from './selection-pane';
import { createStatus, nothingYet, type Tally } from './status';
import type { Stage } from './stage';
import type { Locale } from '../../relationship/text';
import type { Case, PreviewData, VisualPackage } from '../data';
import type { FromSandbox } from '../protocol';
import type { PreviewState } from '../state';
import { createSay, type Say } from '../texts';
import { hostLocales } from '../host/localization';

export interface PageListener {
  change(patch: Partial<PreviewState>): void;
  format(changes: readonly FormatChange[]): void;
  clearSelection(): void;
  highlight(share: number): void;
  formatMode(on: boolean): void;
}

/** The page around the stage, in one language. */
export interface Page {
  /** Shows what a message of the sandbox tells. */
  receive(message: FromSandbox): void;
  /** Forgets what the sandbox told: a new one takes its place. */
  forget(): void;
}

/** Draws the page anew around the stage; the focus stays on the control that had it. */
export function drawPage(
  stage: Stage,
  state: PreviewState,
  content: { cases: readonly Case[]; data: PreviewData; visual: VisualPackage },
  listener: PageListener,
): Page {
  const say = createSay(state.language);
  const focused = document.activeElement?.id;
  const format = createFormatPane(say, listener);
  const selection = createSelectionPane(say, listener);
  const journal = createJournal(say);
  const status = createStatus(say, longDate(content.data.asOf, state.language));
  const floating = createFloating(state.language, say);
  const fields = createFieldsPane(content.visual, content.data, state.without, localeOf(state), say, (without) =>
    listener.change({ without }),
  );
  const contents = { format: format.element, fields, selection: selection.element, journal: journal.element };
  const panel = createPanel(contents, state.panel, say, (open) => listener.change({ panel: open }));
  stage.element.setAttribute('aria-label', say('stage'));
  document.body.replaceChildren(
    createControls(state, content.cases, Object.keys(content.visual.stringResources), say, listener.change),
    element('main', {}, element('div', { class: 'view' }, stage.element, status.element), panel),
    floating.element,
  );
  document.title = say('title');
  if (focused) document.getElementById(focused)?.focus();

  let tally: Tally = nothingYet;
  const count = (message: FromSandbox): void => {
    tally = advance(tally, message);
    status.show(tally);
  };
  status.show(tally);
  return {
    receive(message) {
      count(message);
      const entry = describe(message, say);
      if (entry) journal.add(entry);
      if (message.kind === 'pane') format.show(message.cards);
      if (message.kind === 'selection') selection.show(message);
      if (message.kind === 'filter') selection.showFilter(message);
      if (message.kind === 'tooltip') {
        floating.showTooltip(stage.toPage(message.x, message.y), message.identities, message.items);
      }
      if (message.kind === 'tooltip-hidden') floating.hideTooltip();
      if (message.kind === 'context-menu') floating.showMenu(stage.toPage(message.x, message.y), message.facts);
    },
    forget() {
      tally = nothingYet;
      status.show(tally);
      selection.show({ count: 0, names: [] });
      selection.showFilter({ values: [] });
      journal.clear();
      floating.hideAll();
    },
  };
}

/** The report's language as Power BI names it. */
function localeOf({ language, locale = hostLocales[language] }: PreviewState): string {
  return locale;
}

/** `2025-11-30` as people write it. */
function longDate(day: string | undefined, locale: Locale): string | undefined {
  return day?.match(/^\d{4}-\d{2}-\d{2}/)
    ? new Date(`${day.slice(0, 10)}T00:00`).toLocaleDateString(locale, { dateStyle: 'long' })
    : undefined;
}

function advance(tally: Tally, message: FromSandbox): Tally {
  switch (message.kind) {
    case 'rendering':
      return message.event === 'started'
        ? { ...tally, started: tally.started + 1 }
        : { ...tally, ended: tally.ended + 1, failed: tally.failed + (message.event === 'failed' ? 1 : 0) };
    case 'rows':
      return { ...tally, sent: message.sent, total: message.total, segments: message.segments };
    case 'selection':
      return { ...tally, selected: message.count };
    case 'problem':
      return { ...tally, problems: tally.problems + 1 };
    default:
      return tally;
  }
}

function describe(message: FromSandbox, say: Say): { title: string; detail: string; problem: boolean } | undefined {
  switch (message.kind) {
    case 'problem':
      return { title: say(message.source), detail: message.detail, problem: true };
    case 'rendering':
      if (message.event !== 'failed') return undefined;
      return { title: say('renderingFailed'), detail: message.reason ?? '', problem: true };
    case 'call':
      return { title: message.name, detail: message.detail, problem: false };
    default:
      return undefined;
  }
}
