/** What the gallery's page can do; `studio.ts` calls it from outside. */
import { inspect } from './inspect';
import { nameOf, viewNames, type ScreenLocale, type Shot, type ViewName } from './matrix';
import { Sheet } from './sheet';
import { Screen } from './show';

let screen: Screen | undefined;
const taken = new Map<ViewName, Sheet>();
const committed = new Map<ViewName, Sheet>();

const page = {
  open(locale: ScreenLocale, rows: number): void {
    screen?.remove();
    screen = new Screen(locale, rows);
  },
  /** Draws a shot and says what is wrong with it; `broken` hides what a style sheet selects, to test the test. */
  async show(shot: Shot, broken = ''): Promise<string[]> {
    if (!screen) throw new Error('No visual is open.');
    document.querySelector('#broken')?.remove();
    if (broken !== '') {
      const style = document.createElement('style');
      style.id = 'broken';
      style.textContent = broken;
      document.head.append(style);
    }
    await screen.show(shot);
    return inspect(screen.element, shot.width > 1000).map((problem) => `${nameOf(shot)}: ${problem}`);
  },
  async load(view: ViewName, png: string): Promise<void> {
    committed.set(view, await Sheet.of(png));
  },
  /** Takes a photograph in, and says what is wrong with it. */
  async take(shot: Shot, picture: string): Promise<string[]> {
    const sheet = taken.get(shot.view) ?? new Sheet();
    taken.set(shot.view, sheet);
    await sheet.put(shot, picture);
    const before = committed.get(shot.view);
    return [
      ...(sheet.colors(shot) < 2 ? [`${nameOf(shot)}: blank`] : []),
      ...(before && !sheet.isLike(before, shot)
        ? [`${nameOf(shot)}: ${Math.round(100 * sheet.difference(before, shot))} % differs from the committed sheet`]
        : []),
    ];
  },
  /** Share of a shot that differs between two photographs. */
  async difference(shot: Shot, one: string, other: string): Promise<{ share: number; like: boolean }> {
    const [first, second] = [new Sheet(), new Sheet()];
    await first.put(shot, one);
    await second.put(shot, other);
    return { share: first.difference(second, shot), like: first.isLike(second, shot) };
  },
  sheet: async (view: ViewName): Promise<string> => (await taken.get(view)?.png()) ?? '',
  views: viewNames,
};

export type GalleryPage = typeof page;
Object.assign(globalThis, { relataGallery: page });
