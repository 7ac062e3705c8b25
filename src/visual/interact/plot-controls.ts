import { html } from '../marks/dom';
import { place } from '../marks/page';
import type { Words } from '../text/words';
import type { Plot } from '../views/scene';
import { arrowOf } from './arrows';
import { commandOf, type PlotCommand } from './plot-keys';
import { iconOf } from './tool-icons';
import { toolsPlace } from '../views/tools-place';
import { isTool, tools as toolNames, type Tool } from './tool';

/** What the buttons and keys of a plot ask for. */
export interface PlotRequests {
  readonly tool: (tool: Tool) => void;
  /** Whether the key was of use; if not, it is the host's. */
  readonly command: (plot: Plot, command: PlotCommand) => boolean;
  readonly framing: () => boolean;
  readonly focused: (plot: Plot) => void;
  readonly left: () => void;
}

/** How the controls look now. */
export interface ControlsState {
  readonly tool: Tool;
  readonly zoomed: (plot: Plot['id']) => boolean;
  /** Larger buttons, for fingers. */
  readonly touch: boolean;
}

interface Controls {
  plot: Plot;
  tool: Tool;
  readonly region: HTMLElement;
  readonly bar: HTMLElement;
  readonly buttons: ReadonlyMap<string, HTMLButtonElement>;
}

const zoomSteps = ['in', 'out', 'whole'] as const;

/** Plots with their keys and their tools: elements are kept while pictures change, and the focus with them. */
export class PlotControls {
  private controls: Controls[] = [];

  constructor(
    private readonly parent: HTMLElement,
    private readonly words: Words,
    private readonly requests: PlotRequests,
  ) {}

  draw(plots: readonly Plot[], state: ControlsState): void {
    this.controls = this.controls.filter((one) => {
      const stays = plots.some((plot) => plot.id === one.plot.id);
      if (!stays) {
        one.region.remove();
        one.bar.remove();
      }
      return stays;
    });
    for (const plot of plots) {
      const own = this.controls.find((one) => one.plot.id === plot.id) ?? this.made(plot);
      own.plot = plot;
      this.refresh(own, state);
    }
  }

  /** Shows the tools of the plot that the pointer is over. */
  over(plot?: Plot): void {
    for (const { plot: own, bar } of this.controls) bar.classList.toggle('relata-near', own.id === plot?.id);
  }

  private refresh(own: Controls, { tool, zoomed, touch }: ControlsState): void {
    const { plot, region, bar, buttons } = own;
    place(region, plot);
    const tools = toolsPlace(plot, touch, this.words.direction === 'rtl');
    // In a small picture they would hide what they are for; keys and the wheel work all the same.
    bar.hidden = plot.width < tools.width + 80 || plot.height < 6 * tools.height;
    bar.classList.toggle('relata-touch', touch);
    bar.classList.toggle('relata-zoomed', zoomed(plot.id));
    place(bar, tools);
    own.tool = tool;
    for (const [name, button] of buttons) {
      if (isTool(name)) button.setAttribute('aria-pressed', String(plot.across ? tool !== 'none' : name === tool));
    }
    buttons.get('whole')?.setAttribute('aria-disabled', String(!zoomed(plot.id)));
    buttons.get('out')?.setAttribute('aria-disabled', String(!zoomed(plot.id)));
  }

  private made(plot: Plot): Controls {
    const { words } = this;
    const region = html('div', 'relata-plot', {
      role: 'application',
      tabindex: 0,
      'data-plot': plot.id,
      'aria-label': aboutOf(plot, words),
    });
    const bar = html('div', 'relata-tools', {
      role: 'toolbar',
      'aria-label': words.say('tools'),
      'data-plot': plot.id,
    });
    const buttons = new Map<string, HTMLButtonElement>();
    const own: Controls = { plot, tool: 'none', region, bar, buttons };
    for (const name of plot.across ? (['pan'] as const) : toolNames) {
      // Where nothing can be enclosed every tool is the hand.
      const take = (): void => this.requests.tool(plot.across && own.tool !== 'none' ? own.tool : name);
      buttons.set(name, this.button(`drag_${name}`, name, take));
    }
    for (const step of zoomSteps) {
      const zoom = (): void => void this.requests.command(own.plot, { kind: 'zoom', step });
      buttons.set(step, this.button(`zoom_${step}`, step, zoom));
    }
    bar.append(...buttons.values());
    this.listen(own);
    this.parent.append(region, bar);
    this.controls.push(own);
    return own;
  }

  private button(key: string, icon: string, press: () => void): HTMLButtonElement {
    const name = this.words.say(key);
    const button = html('button', 'relata-tool', { type: 'button', 'aria-label': name, title: name, tabindex: -1 });
    button.append(iconOf(icon));
    button.addEventListener('click', press);
    return button;
  }

  private listen(own: Controls): void {
    const { region, bar, buttons } = own;
    region.addEventListener('keydown', (event) => {
      const command = commandOf(event, this.requests.framing());
      if (!command || !this.requests.command(own.plot, command)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    region.addEventListener('focus', () => {
      if (region.matches(':focus-visible')) this.requests.focused(own.plot);
    });
    region.addEventListener('blur', () => this.requests.left());
    // The tools stand on the plot: what is done to them is not done to it. The menu's key still reaches the visual.
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'click', 'dblclick'] as const) {
      bar.addEventListener(type, (event) => event.stopPropagation());
    }
    bar.addEventListener('pointerenter', () => this.requests.left());
    const list = [...buttons.values()];
    if (list[0]) list[0].tabIndex = 0;
    bar.addEventListener('keydown', (event) => walk(event, list));
  }
}

/** What a plot is, and what its keys do. */
function aboutOf({ id, across }: Plot, words: Words): string {
  if (!across) return `${words.say(`view_${id}`)}. ${words.say('plot_keys')}`;
  const keys = ['+ zoom_in', '− zoom_out', '0 zoom_whole', 'Shift ← → drag_pan'];
  const said = keys.map((key) => key.replace(/\w+$/, (does) => words.say(does)));
  return [words.say('reading_timeline'), ...said].join('. ');
}

/** Arrows along a row of buttons, one of which is the stop of the Tab key. */
function walk(event: KeyboardEvent, buttons: readonly HTMLButtonElement[]): void {
  const at = buttons.findIndex((button) => button === event.target);
  const key = event.target instanceof Element ? arrowOf(event, event.target) : event.key;
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  const next = step === undefined ? undefined : buttons[(at + step + buttons.length) % buttons.length];
  if (!next) return;
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
  event.preventDefault();
}
