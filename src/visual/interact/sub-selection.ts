import type powerbi from 'powerbi-visuals-api';
import { nameOfPart, partOf, shapeStyles, shortcutsOf, stylesOf, typeOf, type Part } from '../settings/parts';
import type { Words } from '../text/words';

type Service = powerbi.extensibility.IVisualSubSelectionService;
type SubSelection = powerbi.visuals.CustomVisualSubSelection;
type Outline = powerbi.visuals.SubSelectionRegionOutline;
type Place = { readonly x: number; readonly y: number };

const rectangle = 1 as powerbi.visuals.SubSelectionOutlineType.Rectangle;
const group = 0 as powerbi.visuals.SubSelectionOutlineType.Group;
/** `SubSelectionOutlineVisibility`: 1 hovered, 2 chosen. */
const [hovered, chosen] = [1, 2] as readonly powerbi.visuals.SubSelectionOutlineVisibility[];

/** An outline of hundreds of rectangles would say less than the picture. */
const mostRectangles = 40;

/** What sub-selection asks of the visual. */
export interface Surroundings {
  readonly words: Words;
  /** Whether a customer's point lies there; in pixels of the window. */
  readonly isPoint: (x: number, y: number) => boolean;
}

/**
 * Formatting by pointing: in format mode the pointer chooses parts of the picture, not customers. Elements say which
 * part they are by `data-part`.
 */
export class SubSelector implements powerbi.extensibility.visual.VisualOnObjectFormatting {
  private formatting = false;
  private hovering = '';
  private selected: readonly string[] = [];
  private readonly stop = new AbortController();

  /** @param root of the visual; @param service absent in hosts without format mode */
  constructor(
    private readonly root: HTMLElement,
    private readonly service: Service | undefined,
    private readonly around: Surroundings,
  ) {
    const options = { capture: true, signal: this.stop.signal };
    const take = (type: string, act: (event: MouseEvent) => void): void =>
      root.addEventListener(type, (event) => this.take(event, act), options);
    take('pointermove', (event) => this.hover(this.tagAt(event)));
    take('pointerleave', () => this.hover(''));
    take('click', (event) => this.choose(event, false));
    take('contextmenu', (event) => this.choose(event, true));
    for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'dblclick', 'wheel', 'keydown']) {
      take(type, () => undefined);
    }
  }

  /** What the host says at every update: whether people format, and what they have chosen. */
  update(formatMode: boolean | undefined, subSelections: readonly SubSelection[] = []): void {
    const was = this.formatting;
    this.formatting = formatMode === true;
    this.root.classList.toggle('relata-formatting', this.formatting);
    this.selected = this.formatting ? subSelections.flatMap((one) => tagOf(one) ?? []) : [];
    this.hovering = '';
    if (was || this.formatting) this.outline();
  }

  destroy(): void {
    this.stop.abort();
  }

  getSubSelectionStyles([first]: readonly SubSelection[]): powerbi.visuals.SubSelectionStyles | undefined {
    const part = partOf(first && tagOf(first));
    return part && stylesOf(part, this.around.words);
  }

  getSubSelectionShortcuts([first]: readonly SubSelection[]): powerbi.visuals.VisualSubSelectionShortcuts | undefined {
    const part = partOf(first && tagOf(first));
    return part && shortcutsOf(part, this.around.words);
  }

  getSubSelectables(type?: powerbi.visuals.SubSelectionStylesType): SubSelection[] | undefined {
    const tags = new Set(this.elements().map((element) => element.dataset['part'] ?? ''));
    return [...tags].flatMap((tag) => {
      const part = partOf(tag);
      if (!part || (type !== undefined && type !== typeOf(part))) return [];
      const [first] = this.rectangles(tag);
      const place = { x: (first?.x ?? 0) + (first?.width ?? 0) / 2, y: (first?.y ?? 0) + (first?.height ?? 0) / 2 };
      return this.subSelection(part, place, false);
    });
  }

  /** In format mode an event is ours alone; otherwise it goes its way. */
  private take(event: Event, act: (event: MouseEvent) => void): void {
    if (!this.formatting) return;
    event.stopPropagation();
    if (event.type !== 'wheel' && event.type !== 'keydown') event.preventDefault();
    act(event as MouseEvent);
  }

  private hover(tag: string): void {
    if (tag === this.hovering) return;
    this.hovering = tag;
    this.outline();
  }

  private choose(event: MouseEvent, showUI: boolean): void {
    const part = partOf(this.tagAt(event));
    const place = { x: event.clientX, y: event.clientY };
    this.service?.subSelect(
      part
        ? this.subSelection(part, place, showUI)
        : { customVisualObjects: [], displayName: '', subSelectionType: shapeStyles, selectionOrigin: place, showUI },
    );
  }

  private subSelection(part: Part, selectionOrigin: Place, showUI: boolean): SubSelection {
    // Parts are of the whole visual: they have no identity in the data, and hosts send none back.
    const selectionId = undefined as unknown as powerbi.visuals.ISelectionId;
    return {
      customVisualObjects: [{ objectName: part.card, selectionId }],
      displayName: nameOfPart(part, this.around.words),
      subSelectionType: typeOf(part),
      selectionOrigin,
      showUI,
      metadata: part.property,
    };
  }

  /** The part under the pointer: a customer's point lies above what is behind it. */
  private tagAt(event: MouseEvent): string {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-part]') : null;
    const behind = !element || element.closest('.relata-back') !== null;
    if (behind && this.around.isPoint(event.clientX, event.clientY)) return 'customers';
    return element?.dataset['part'] ?? '';
  }

  private outline(): void {
    const hover = this.hovering && !this.selected.includes(this.hovering) ? this.regions(this.hovering, hovered) : [];
    this.service?.updateRegionOutlines([...this.selected.flatMap((tag) => this.regions(tag, chosen)), ...hover]);
  }

  private regions(tag: string, visibility = hovered): Outline[] {
    const outlines = this.rectangles(tag).map((place) => ({ type: rectangle, ...place }) as const);
    if (outlines.length === 0 || visibility === undefined) return [];
    return [{ id: `relata-${tag}`, visibility, outline: { type: group, outlines } }];
  }

  /** Where a part is seen; customers are anywhere in the picture. */
  private rectangles(tag: string): { x: number; y: number; width: number; height: number }[] {
    const elements = tag === 'customers' ? this.canvases() : this.elements(tag);
    return elements.slice(0, mostRectangles).flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 || height > 0 ? { x, y, width, height } : [];
    });
  }

  private elements(tag?: string): HTMLElement[] {
    const all = [...this.root.querySelectorAll<HTMLElement>('[data-part]')];
    return all.filter((element) => tag === undefined || element.dataset['part'] === tag);
  }

  private canvases(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('canvas')].slice(0, 1);
  }
}

function tagOf({ customVisualObjects: [first], metadata }: SubSelection): string | undefined {
  if (!first) return undefined;
  return typeof metadata === 'string' ? `${first.objectName}.${metadata}` : first.objectName;
}
