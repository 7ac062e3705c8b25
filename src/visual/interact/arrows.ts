const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key as readers from the left would press it: on a page read from the right, the left arrow leads onward. */
export function arrowOf({ key }: KeyboardEvent, element: Element): string {
  const other = turned[key];
  return other && element.closest('[dir]')?.getAttribute('dir') === 'rtl' ? other : key;
}
