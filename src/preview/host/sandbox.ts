/**
 * The stand-in host: what runs inside the sandbox in Power BI's place. It brings up the packaged visual, gives it the
 * interface that Power BI gives, and sends updates when the page says that data, size, theme, fields or format changed.
 * Bundled into one inline script, because the sandbox's policy lets nothing be loaded from the page's server.
 */
import type powerbi from 'powerbi-visuals-api';
import { reportProblems } from './problems';
import { Session } from './session';
import type { FromSandbox, Start, ToSandbox } from '../protocol';

type Plugin = powerbi.visuals.plugins.IVisualPlugin;
type PluginRegistry = { powerbi?: { visuals?: { plugins?: Record<string, Plugin> } } };

const send = (message: FromSandbox): void => window.parent.postMessage(message, '*');
let session: Session | undefined;

reportProblems(window, send);
window.addEventListener('message', ({ data, source }: MessageEvent<ToSandbox>) => {
  if (source !== window.parent) return;
  if (data.kind === 'start') session = bringUp(data);
  else session?.handle(data);
});
send({ kind: 'ready' });

/** Loads the package's style and code as Power BI does (inline), and creates the visual in an element of its own. */
function bringUp(start: Start): Session {
  const { guid } = start.visual.visual;
  const registry = globalThis as PluginRegistry;
  registry.powerbi = {};
  append(document.head, 'style', start.visual.content.css);
  append(document.head, 'script', start.visual.content.js);
  const plugin = registry.powerbi.visuals?.plugins?.[guid];
  if (!plugin) throw new Error(`The package registers no visual named ${guid}.`);
  const element = document.createElement('div');
  element.className = `visual visual-${guid}`;
  document.body.append(element);
  return new Session(start, plugin, element, send);
}

function append(parent: Element, tag: string, text: string): void {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
}
