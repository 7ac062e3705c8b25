import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Scene, Shape } from '../scene';
import { line, tagged, text } from '../shapes';
import { planOf, type Plan } from './butterfly-plan';
import { definitions } from './definition';
import { nonConsumer, type Pyramid } from './statistics';
import { tierTarget } from './targets';
import { wing } from './wing';

/** Each tier's share of the customers set against its share of the value, on one scale. */
export function butterflyScene(picture: Picture, pyramid: Pyramid): Scene {
  const plan = planOf(picture, pyramid);
  return {
    back: plan.form.full ? ticks(picture, plan) : [],
    front: [
      ...tagged('axes.titles', titles(picture, plan)),
      ...tagged('headers', names(picture, pyramid, plan)),
      ...wing(picture, plan, 'customers'),
      ...wing(picture, plan, 'value'),
      ...(plan.form.ratios > 0 ? tagged('headers.values', ratios(picture, plan)) : []),
    ],
    layers: [],
    targets: plan.rows.flatMap(({ tier, x, y, width, height }) => {
      const bounds = { x, y: y + 2, width, height: Math.max(0, height - 4) };
      return tierTarget(picture, pyramid, tier, { bounds, areas: [] });
    }),
  };
}

function titles({ words, theme, measure, frame }: Picture, { form, start, room, top }: Plan): Shape[] {
  const baseline = form.full ? top - 12 : top - 8;
  const look = { size: form.title, weight: 600 } as const;
  const title = (key: string): string =>
    fit(measure, [words.say(key), words.say(`${key}_short`)], room, form.title, 600);
  const shapes: Shape[] = [
    text(start.customers, baseline, title('share_of_customers_title'), theme.ink, { ...look, anchor: 'end' }),
    text(start.value, baseline, title('share_of_value_title'), theme.ink, look),
  ];
  if (form.ratios === 0) return shapes;
  const wordings = [words.say('value_over_customers'), words.say('value_over_customers_short')];
  const ratio = fit(measure, wordings, form.ratios - 6, form.title, 600);
  return [...shapes, text(frame.x + frame.width, baseline, ratio, theme.ink, { ...look, anchor: 'end' })];
}

/** Lines at round shares, as many as keep apart. */
function ticks({ theme, numbers }: Picture, { start, room, scale, rows, top, bottom }: Plan): Shape[] {
  const step = [0.1, 0.2, 0.25, 0.5].find((one) => one * scale >= 80) ?? 1;
  const greatest = Math.max(...rows.flatMap(({ share }) => [share.customers, share.value]), step);
  const last = Math.min(Math.ceil(greatest / step - 1e-9), Math.floor((room - 18) / Math.max(1e-9, step * scale)));
  return (['customers', 'value'] as const).flatMap((side) =>
    Array.from({ length: Math.max(0, last) + 1 }, (_, i) => {
      const x = start[side] + (side === 'customers' ? -1 : 1) * i * step * scale;
      const label = i === 0 ? numbers.index(0) : numbers.share(i * step, 1);
      return [
        ...(i === 0 ? [] : tagged('axes.grid', [line(x, top, x, bottom, theme.grid)])),
        text(x, bottom + 18, label, theme.quiet, { size: 11, anchor: 'middle', part: 'axes.ticks' }),
      ];
    }).flat(),
  );
}

function names(picture: Picture, pyramid: Pyramid, { form, start, rows }: Plan): Shape[] {
  const { words, theme, measure, settings } = picture;
  const x = (start.customers + start.value) / 2;
  return rows.flatMap((row) => {
    const look = settings.tierLooks[row.tier];
    if (!look) return [];
    const { plural, short } = words.term(look.term);
    const middle = row.y + row.height / 2;
    const two = form.full && row.height >= 42;
    const size = row.tier === nonConsumer ? Math.min(14, form.name) : form.name;
    const wordings = row.tier === nonConsumer && form.full ? [plural, short] : [short];
    const name = fit(measure, wordings, form.names - 8, size, 600);
    const definition = two ? fit(measure, definitions(picture, pyramid, row.tier), form.names - 8, 11) : '';
    return [
      text(x, two ? middle + 1 : middle + size * 0.36, name, theme.ink, { size, weight: 600, anchor: 'middle' }),
      text(x, middle + 18, definition, theme.quiet, { size: 11, anchor: 'middle' }),
    ];
  });
}

/** How many times a tier's share of the customers its share of the value is. */
function ratios({ frame, numbers, theme, words, measure }: Picture, { form, rows }: Plan): Shape[] {
  const right = frame.x + frame.width;
  const look = { size: form.figure, weight: 600, anchor: 'end' } as const;
  const note = fit(measure, [words.say('value_over_customers_note')], frame.width, 11);
  return [
    ...rows.map(({ y, height, share, tier }) => {
      const ratio = tier === nonConsumer && share.value <= 0 ? NaN : share.value / share.customers;
      return text(right, y + height / 2 + form.figure * 0.36, numbers.times(ratio), theme.ink, look);
    }),
    text(frame.x, frame.y + frame.height - (form.below > 100 ? 24 : 12), note, theme.quiet, { size: 11 }),
  ];
}
