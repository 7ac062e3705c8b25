/** What dragging in a plot does; `none`: what it does on any page. */
export type Tool = 'lasso' | 'rectangle' | 'pan' | 'none';

/** The tools that have a button, in the order of the buttons. */
export const tools = ['lasso', 'rectangle', 'pan'] as const satisfies readonly Tool[];

export const isTool = (name: string): boolean => tools.some((tool) => tool === name);

/** What came with a press of the pointer. */
export interface Press {
  readonly touch: boolean;
  readonly shift: boolean;
  /** Ctrl or Meta: besides what is selected. */
  readonly besides: boolean;
  /** The wheel's button: it moves the picture whatever the tool. */
  readonly middle: boolean;
}

/**
 * What a press begins. A mouse or a pen encloses by default; a finger scrolls the page until a tool is taken up, or
 * readers could not get past the visual.
 * @param chosen by the reader; @param usual of the report's author
 */
export function toolFor({ touch, shift, middle }: Press, chosen: Tool | undefined, usual: Tool): Tool {
  if (middle) return 'pan';
  if (touch) return chosen ?? 'none';
  if (shift) return 'rectangle';
  return chosen ?? usual;
}
