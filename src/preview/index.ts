/**
 * The preview: a page that draws the packaged visual as Power BI does, in a sandboxed frame under Power BI's content
 * security policy, with a stand-in host of our own and data that the kit has published. It is a static page that loads
 * its own files only. Beside the built page (`index.html`, `sandbox.html`, `assets/`) its folder holds `visual.json`
 * (the package's `resources/<GUID>.pbiviz.json`), `cases.json` (`[{name, locale, path}]`) and the data files that the
 * paths name, usually `cases/<name>/preview.json`; `relata preview` lays such a folder out and serves it.
 */
import './preview.css';
import { casesFile, loadCases, loadData, loadVisual, MissingFile } from './load';
import { hostLocales } from './host/localization';
import { multiply } from './multiply';
import { element } from './page/element';
import { drawPage, type Page } from './page/page';
import { createStage } from './page/stage';
import { readState, sizeOf, writeState, type PreviewState } from './state';
import { createSay } from './texts';
import type { Case, PreviewData, VisualPackage } from './data';
import type { FromSandbox, StoredObjects } from './protocol';

class Preview {
  private readonly stage = createStage({
    message: (message) => this.receive(message),
    resized: (size) => this.stage.post({ kind: 'resize', size }),
  });
  private page: Page;
  /** Format of the case, kept when a new sandbox takes the place of the old one. */
  private objects: StoredObjects = {};

  constructor(
    private state: PreviewState,
    private readonly cases: readonly Case[],
    private readonly visual: VisualPackage,
    private data: PreviewData,
  ) {
    this.page = this.draw();
    this.restart();
  }

  /** Applies a choice of the user: by a message where the visual can follow, by a new sandbox where it cannot. */
  private async change(patch: Partial<PreviewState>): Promise<void> {
    this.state = { ...this.state, ...patch };
    history.replaceState(null, '', writeState(this.state));
    if (patch.size) this.stage.setSize(sizeOf(this.state.size));
    if (patch.without) this.stage.post({ kind: 'fields', without: patch.without });
    if (patch.theme) {
      showTheme(this.state);
      this.stage.post({ kind: 'theme', theme: patch.theme });
    }
    if (patch.case !== undefined) {
      this.data = await loadData(pathOf(this.cases, patch.case));
      this.objects = {};
    }
    if (['case', 'language', 'locale', 'rows'].some((choice) => choice in patch)) {
      this.page = this.draw();
      this.restart();
    }
  }

  private draw(): Page {
    showTheme(this.state);
    const content = { cases: this.cases, data: this.data, visual: this.visual };
    const page = drawPage(this.stage, this.state, content, {
      change: (patch) => void this.change(patch).catch((error: unknown) => fail(error, this.state)),
      format: (changes) => this.stage.post({ kind: 'format', changes }),
      clearSelection: () => this.stage.post({ kind: 'clear-selection' }),
      highlight: (share) => this.stage.post({ kind: 'highlight', share }),
      formatMode: (on) => this.stage.post({ kind: 'format-mode', on }),
    });
    this.stage.setSize(sizeOf(this.state.size));
    return page;
  }

  private restart(): void {
    this.page.forget();
    this.stage.restart(createSay(this.state.language)('frame'));
  }

  private receive(message: FromSandbox): void {
    if (message.kind === 'objects') this.objects = message.objects;
    if (message.kind === 'ready') this.start();
    else this.page.receive(message);
  }

  private start(): void {
    const { language, locale = hostLocales[language], theme, without, rows } = this.state;
    const { visual, objects } = this;
    const data = rows === undefined ? this.data : multiply(this.data, rows);
    this.stage.post({ kind: 'start', visual, data, without, locale, theme, size: this.stage.size, objects });
  }
}

function showTheme({ theme, language }: PreviewState): void {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = language;
}

function pathOf(cases: readonly Case[], name: string): string {
  const found = cases.find((entry) => entry.name === name);
  if (!found) throw new MissingFile(casesFile, 'empty');
  return found.path;
}

/** A page that says what is missing instead of staying blank. */
function fail(error: unknown, state: PreviewState): void {
  const say = createSay(state.language);
  showTheme(state);
  document.title = say('title');
  const text = error instanceof MissingFile ? say('missingFile', error.file, error.reason) : String(error);
  document.body.replaceChildren(
    element(
      'main',
      { class: 'failure' },
      element('div', { class: 'card', role: 'alert' }, element('h1', {}, say('failed')), element('p', {}, text)),
    ),
  );
}

const preferences = {
  languages: navigator.languages,
  dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
};
let state = readState(location.search, [], preferences);
try {
  const [cases, visual] = await Promise.all([loadCases(), loadVisual()]);
  state = readState(location.search, cases, preferences, Object.keys(visual.stringResources));
  new Preview(state, cases, visual, await loadData(pathOf(cases, state.case)));
} catch (error) {
  fail(error, state);
}
