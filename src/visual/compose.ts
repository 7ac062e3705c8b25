import { withFocus } from './data/portfolio';
import type { Steps } from './data/steps';
import { guidanceFor, viewOf } from './guide';
import type { Guidance } from './marks/guidance';
import type { Model } from './model';
import type { TextMeasure } from './text/fit';
import type { Words } from './text/words';
import type { Finding } from './views/finding';
import { frameOf, type Frame } from './views/frame';
import { dressed } from './views/dressed';
import { tabsFit } from './views/header-row';
import type { Picture } from './views/picture';
import { mirrored, mirroredWindows } from './views/mirror';
import { emptyScene, type Scene } from './views/scene';
import { statusParts } from './status';
import { summaryOf } from './views/summary';
import type { View } from './views/views';

/** A page, decided: which view, what it says, and its picture or what to say instead. */
export interface Composition {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly frame: Frame;
  readonly picture: Picture;
  readonly finding: Finding;
  readonly guidance?: Guidance;
  readonly scene: Scene;
}

interface Circumstances {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly focus?: Uint8Array;
  readonly interactive: boolean;
  readonly windows: Picture['windows'];
  readonly words: Words;
  readonly measure: TextMeasure;
}

/** Decides the whole page; draws nothing. */
export function compose(model: Model, circumstances: Circumstances): Composition {
  const page = pageOf(model, circumstances);
  const { view, picture, guidance, width } = page;
  const finding = guidance ? { sentences: [guidance.title], subline: '' } : noted(view.finding(picture), page, model);
  const drawn = guidance ? emptyScene : dressed(view.scene(picture), picture);
  const scene = { ...drawn, summary: summaryOf(drawn, finding.sentences[0] ?? '', picture) };
  return { ...page, finding, scene: picture.words.direction === 'rtl' ? mirrored(scene, width) : scene };
}

/** Works out in steps what takes long to decide of a page, so that `compose` takes no time. */
export function* prepare(model: Model, circumstances: Circumstances): Steps<void> {
  const { view, picture, guidance } = pageOf(model, circumstances);
  yield;
  if (!guidance && view.prepare) yield* view.prepare(picture);
}

/** The page without what it says and shows. */
function pageOf(
  model: Model,
  { viewport, focus, interactive, windows, words, measure }: Circumstances,
): Omit<Composition, 'finding' | 'scene'> {
  const { settings, theme, numbers } = model;
  const width = Math.max(1, viewport.width) / settings.zoom;
  const height = Math.max(1, viewport.height) / settings.zoom;
  const view = viewOf(model);
  const guidance = guidanceFor(model, view, words);
  const whole = frameOf(width, height, settings, settings.header && interactive, tabsFit(width, words, measure));
  const frame = guidance ? bare(whole, model.portfolio.hasCustomers) : whole;
  const portfolio = withFocus(model.portfolio, focus);
  const { size } = frame;
  const look = { settings, theme, words, numbers, measure };
  // Layouts know one direction; what they make is turned round for languages read from the right.
  const seen = words.direction === 'rtl' ? mirroredWindows(windows) : windows;
  const picture = { portfolio, frame: frame.picture, size, panel: false, windows: seen, ...look };
  return { width, height, view, frame, picture, guidance };
}

/** Rows that are missing are told of, where no header does; and colours that are not the classes' own. */
function noted(
  finding: Finding,
  { picture, frame }: Pick<Composition, 'picture' | 'frame'>,
  { completeness }: Pick<Model, 'completeness'>,
): Finding {
  const { portfolio, theme, words } = picture;
  const missing = !frame.header && completeness !== 'complete' ? statusParts({ picture, completeness }).count : '';
  const painted = portfolio.paint && theme.mode !== 'contrast' ? words.say('painted') : '';
  const said = [finding.subline, painted].filter(Boolean).join(' ');
  return { ...finding, subline: [missing, said].filter(Boolean).join(' · ') };
}

/** Without a picture there is no finding; without customers there is no view to switch to either. */
function bare(frame: Frame, switchable: boolean): Frame {
  const { header, tabs, menu } = frame;
  const switches = { header: header && switchable, tabs: tabs && switchable, menu: menu && switchable };
  return { ...frame, ...switches, finding: false, subline: false };
}
