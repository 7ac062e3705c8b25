import { element, icon } from './element';
import { selectionTitle } from './selection-pane';
import type { Say } from '../texts';

/** What has happened in the sandbox since it was started. */
export interface Tally {
  readonly sent: number;
  readonly total: number;
  readonly segments: number;
  readonly started: number;
  /** Renderings that ended, well or not. */
  readonly ended: number;
  readonly failed: number;
  readonly selected: number;
  readonly problems: number;
}

export const nothingYet: Tally = {
  sent: 0,
  total: 0,
  segments: 0,
  started: 0,
  ended: 0,
  failed: 0,
  selected: 0,
  problems: 0,
};

export interface Status {
  readonly element: HTMLElement;
  show(tally: Tally): void;
}

interface Badge {
  readonly text: string;
  readonly mark: SVGSVGElement;
  readonly warning?: boolean;
  readonly title?: string;
}

/** A line of badges under the visual: rows (and the day that they describe), renderings, selection, problems. */
export function createStatus(say: Say, asOf: string | undefined): Status {
  const badges = (['rows', 'renderings', 'selection', 'problems'] as const).map((name) => ({
    name,
    // Only a problem is worth interrupting a screen reader for.
    shown: element('span', { 'data-badge': name, role: name === 'problems' ? 'status' : undefined }),
  }));
  return {
    element: element('div', { class: 'status' }, ...badges.map(({ shown }) => shown)),
    show(tally) {
      const content = {
        rows: rows(tally, asOf, say),
        renderings: renderings(tally, say),
        selection: selection(tally, say),
        problems: problems(tally, say),
      };
      for (const { name, shown } of badges) showBadge(shown, content[name]);
    },
  };
}

function showBadge(shown: HTMLElement, { text, mark, warning = false, title = '' }: Badge): void {
  if (shown.textContent !== text) shown.replaceChildren(mark, text);
  shown.className = warning ? 'badge warning' : 'badge';
  shown.title = title;
}

function rows({ sent, total, segments }: Tally, asOf: string | undefined, say: Say): Badge {
  if (total === 0) return { text: say('noRows'), mark: ring(0) };
  const received = sent < total ? say('someRows', sent, total) : say('allRows', total);
  return {
    text: asOf === undefined ? received : `${received} · ${say('asOf', asOf)}`,
    mark: ring(sent / total),
    title: say('segments', sent, segments),
  };
}

function renderings({ started, ended, failed }: Tally, say: Say): Badge {
  return {
    text: say('renderings', ended, started),
    mark: failed > 0 ? triangle() : check(),
    warning: failed > 0,
  };
}

function selection({ selected }: Tally, say: Say): Badge {
  const target = icon(16, 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11', 'M8 7a1 1 0 1 1 0 2a1 1 0 0 1 0-2');
  return { text: selectionTitle(selected, say), mark: target };
}

function problems({ problems: count }: Tally, say: Say): Badge {
  if (count === 0) return { text: say('noProblem'), mark: check() };
  return { text: count === 1 ? say('oneProblem') : say('problems', count), mark: triangle(), warning: true };
}

/** A ring closed as far as `share` (0 to 1) says. */
function ring(share: number): SVGSVGElement {
  const drawn = icon(16, 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11');
  const [circle] = drawn.children;
  circle?.setAttribute('pathLength', '100');
  circle?.setAttribute('stroke-dasharray', `${Math.round(share * 100)} 100`);
  return drawn;
}

function check(): SVGSVGElement {
  return icon(16, 'M3 8.5L6.5 12L13 4.5');
}

function triangle(): SVGSVGElement {
  return icon(16, 'M8 2L15 14H1Z', 'M8 6.5V9.5', 'M8 11.5V12');
}
