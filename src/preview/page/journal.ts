import { element } from './element';
import type { Say } from '../texts';

export interface JournalEntry {
  readonly title: string;
  readonly detail: string;
  readonly problem: boolean;
}

export interface Journal {
  readonly element: HTMLElement;
  add(entry: JournalEntry): void;
  clear(): void;
}

const mostEntries = 200;

/** What the visual asked of Power BI, and what went wrong, newest first. */
export function createJournal(say: Say): Journal {
  const hint = element('p', { class: 'hint' }, say('journalEmpty'));
  const list = element('ol', { reversed: true });
  const pane = element('div', { class: 'journal' }, hint, list);
  return {
    element: pane,
    add({ title, detail, problem }) {
      hint.hidden = true;
      const entry = element('li', { class: problem ? 'problem' : 'call' }, element('strong', {}, title));
      if (detail !== '') entry.append(element('code', {}, detail));
      list.prepend(entry);
      if (list.children.length > mostEntries) list.lastElementChild?.remove();
    },
    clear() {
      hint.hidden = false;
      list.replaceChildren();
    },
  };
}
