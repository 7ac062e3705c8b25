import { element, on } from './element';
import { panels, type Panel } from '../state';
import type { Say } from '../texts';

/** The four panels beside the visual, one of them open: a tab list in the way of the ARIA practices. */
export function createPanel(
  contents: Readonly<Record<Panel, HTMLElement>>,
  open: Panel,
  say: Say,
  change: (panel: Panel) => void,
): HTMLElement {
  const tabs = panels.map((panel) =>
    on(
      element(
        'button',
        { type: 'button', role: 'tab', id: `tab-${panel}`, 'aria-controls': `panel-${panel}` },
        say(panel),
      ),
      'click',
      () => show(panel),
    ),
  );
  const list = on(element('div', { role: 'tablist', 'aria-label': say('details') }, ...tabs), 'keydown', (event) => {
    const next = neighbour(
      event.key,
      panels.findIndex((_, index) => tabs[index] === document.activeElement),
    );
    const panel = next === undefined ? undefined : panels[next];
    if (!panel) return;
    event.preventDefault();
    show(panel);
    tabs[panels.indexOf(panel)]?.focus();
  });

  function select(chosen: Panel): void {
    panels.forEach((panel, index) => {
      tabs[index]?.setAttribute('aria-selected', String(panel === chosen));
      tabs[index]?.setAttribute('tabindex', panel === chosen ? '0' : '-1');
      contents[panel].hidden = panel !== chosen;
    });
  }
  function show(panel: Panel): void {
    select(panel);
    change(panel);
  }

  for (const panel of panels) {
    const content = contents[panel];
    content.id = `panel-${panel}`;
    content.setAttribute('role', 'tabpanel');
    content.setAttribute('aria-labelledby', `tab-${panel}`);
    content.tabIndex = 0;
  }
  select(open);
  return element(
    'aside',
    { class: 'panel', 'aria-label': say('details') },
    list,
    ...panels.map((panel) => contents[panel]),
  );
}

/** The tab that a key leads to; undefined for keys that lead nowhere. */
function neighbour(key: string, current: number): number | undefined {
  const last = panels.length - 1;
  if (current < 0) return undefined;
  if (key === 'ArrowRight') return current === last ? 0 : current + 1;
  if (key === 'ArrowLeft') return current === 0 ? last : current - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
}
