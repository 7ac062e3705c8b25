import { expect, test } from 'vitest';
import { partOf } from '../../../src/visual/settings/parts';
import type { Scene } from '../../../src/visual/views/scene';
import { views } from '../../../src/visual/views/views';
import { portfolioTable } from '../harness/customers';
import { pictureOf } from '../harness/node';

const table = portfolioTable(400);
const legend = table.groupings['stage']?.values.map((_, i) => `20${20 + (i % 3)}`) ?? [];
const grouped = { ...table, groupings: { ...table.groupings, legend: { displayName: 'Cohorte', values: legend } } };
const forms = [
  ['lifecycle', {}],
  ['lifecycle', { reading: 'timeline' }],
  ['loyalty', {}],
  ['pyramid', {}],
  ['pyramid', { pyramid: 'butterfly' }],
  ['overview', {}],
] as const;

/** What stays whatever the format pane says, for it counts customers who would be counted nowhere else. */
const mostLoose = 0.1;

test.each(forms)('%s %o: shapes say which part of the pane formats them', (id, settings) => {
  for (const [width, height] of [
    [1280, 720],
    [400, 300],
    [150, 80],
  ] as const) {
    const scene: Scene | undefined = views
      .find((view) => view.id === id)
      ?.scene(pictureOf(grouped, { width, height, settings }));
    const shapes = [...(scene?.back ?? []), ...(scene?.front ?? [])];
    const loose = shapes.filter(({ part }) => !partOf(part));
    const said = loose.map((shape) => (shape.kind === 'text' ? shape.text : shape.kind)).join(' | ');
    expect(loose.length, said).toBeLessThan(Math.max(4, mostLoose * shapes.length));
  }
});
