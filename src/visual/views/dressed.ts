import type { Settings } from '../settings/settings';
import type { Picture } from './picture';
import type { Scene, Shape } from './scene';

/**
 * The scene as the format pane wants it: parts that are switched off vanish, texts take the colours chosen for them, and
 * areas whose colour is too close to the background are outlined.
 */
export function dressed(scene: Scene, { settings, theme }: Picture): Scene {
  const weak = weakColors(settings);
  const dress = (shapes: readonly Shape[]): Shape[] =>
    shapes.flatMap((shape) => (isOff(shape.part, settings) ? [] : edged(recolored(shape, settings), weak, theme.ink)));
  return { ...scene, back: dress(scene.back), front: dress(scene.front) };
}

type Held = Readonly<Record<string, unknown>> | undefined;

/** The settings of the card that a part belongs to, if it is one that shapes are dressed by. */
function cardOf(part: string | undefined, settings: Settings): { card: Held; property?: string } {
  const [name, property] = part?.split('.') ?? [];
  if (name === 'text') return { card: { annotations: settings.annotations }, property };
  if (name === 'thresholds') return { card: { color: settings.thresholdColor }, property };
  const cards: Readonly<Record<string, Held>> = {
    axes: settings.axes,
    curve: { ...settings.curve, color: undefined },
    headers: settings.headers,
    legend: settings.legend,
    flows: settings.flows,
  };
  return { card: name ? cards[name] : undefined, property };
}

function isOff(part: string | undefined, settings: Settings): boolean {
  const { card, property } = cardOf(part, settings);
  return card?.['show'] === false || (property !== undefined && card?.[property] === false);
}

function recolored(shape: Shape, settings: Settings): Shape {
  const color = cardOf(shape.part, settings).card?.['color'];
  return shape.kind === 'text' && typeof color === 'string' ? { ...shape, color } : shape;
}

/** Colours of classes that the report's author chose too close to the background. */
function weakColors({ stageLooks, loyaltyLooks, tierLooks }: Settings): ReadonlySet<string> {
  return new Set([...stageLooks, ...loyaltyLooks, ...tierLooks].flatMap(({ color, edge }) => (edge ? color : [])));
}

function edged(shape: Shape, weak: ReadonlySet<string>, ink: string): Shape {
  if (weak.size === 0 || shape.kind === 'text') return shape;
  if (shape.kind === 'symbol') return weak.has(shape.color) ? { ...shape, edge: ink } : shape;
  const { fill, stroke } = shape;
  const color = typeof fill === 'string' ? fill : fill?.color;
  return color && weak.has(color) && !stroke ? { ...shape, stroke: { color: ink, width: 1 } } : shape;
}
