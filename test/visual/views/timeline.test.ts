import { describe, expect, test } from 'vitest';
import { withFocus } from '../../../src/visual/data/portfolio';
import { cohortsOf, isOrdinal } from '../../../src/visual/views/timeline/cohorts';
import { extentOf, stepOf } from '../../../src/visual/views/timeline/months';
import { timelineOf } from '../../../src/visual/views/timeline/statistics';
import type { Scene } from '../../../src/visual/views/scene';
import { emptyScene } from '../../../src/visual/views/scene';
import { views } from '../../../src/visual/views/views';
import type { Table } from '../harness/data-view';
import { historyTable } from '../harness/histories';
import { faultsOf } from '../harness/invariants';
import { pictureOf, portfolio, type PictureOptions } from '../harness/node';

const column = (values: readonly unknown[]) => ({ displayName: 'x', values });
const legendOf = (labels: readonly string[], customers: readonly number[]) => ({
  name: 'Cohorte',
  codes: new Uint32Array(0),
  labels,
  customers,
});
const pictured = (table: Table, options: PictureOptions = {}) =>
  pictureOf(table, { ...options, settings: { reading: 'timeline' } });
const sceneOf = (table: Table, options: PictureOptions = {}): Scene =>
  views[0]?.scene(pictured(table, options)) ?? emptyScene;
const textsOf = ({ front, back }: Scene): string[] =>
  [...back, ...front].flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
const inFrench = (count: number): string => count.toLocaleString('fr-FR').replace(/\s/g, ' ');
const cohort = (customer: number): string => `Cohorte ${2023 + (customer % 3)}`;

describe('groups', () => {
  test('that differ in their numbers alone are in order, the newest first', () => {
    expect(isOrdinal(['T1 2024', 'T4 2023', ''])).toBe(true);
    expect(isOrdinal(['Paris', 'Lyon'])).toBe(false);
    expect(isOrdinal(['2024'])).toBe(false);
    const labels = ['T4 2023', 'T1 2024', 'T2 2023', 'T10 2023'];
    const { codes, ordinal } = cohortsOf(legendOf(labels, [50, 50, 50, 50]), 30);
    expect([codes.map((code) => labels[code]), ordinal]).toEqual([['T1 2024', 'T10 2023', 'T4 2023', 'T2 2023'], true]);
  });

  test('of no order stand by size; those with too few customers have no line', () => {
    const labels = ['Lille', 'Paris', 'Lyon', 'Nice'];
    expect(cohortsOf(legendOf(labels, [40, 90, 29, 0]), 30)).toEqual({ codes: [1, 0], ordinal: false, others: 1 });
  });

  test('by the million are counted, a few of them drawn', () => {
    const labels = Array.from({ length: 1_000_000 }, (_, i) => `Client ${i}`);
    const customers = labels.map((_, i) => (i % 1000 === 0 ? 40 : 1));
    const { codes, others } = cohortsOf(legendOf(labels, customers), 30);
    expect([codes.length, others]).toEqual([6, 999_994]);
  });

  test.each([3000, 1_000_000])('as many as there are rows (%i) leave the median of all, and are told of', (size) => {
    const own = Array.from({ length: size }, (_, i) => i);
    const table = {
      groupings: { customer: column(own.map((i) => `c${i}`)), legend: column(own.map((i) => `groupe ${i}`)) },
      measures: { relationshipAge: column(own.map((i) => i % 40)), cooperation: column(own.map((i) => i % 100)) },
    };
    const picture = pictured(table);
    const scene = sceneOf(table);
    expect(scene.targets.filter(({ id }) => id.startsWith('cohort-'))).toEqual([]);
    expect(textsOf(scene)).toContain('Tous les clients');
    expect(views[0]?.finding(picture).subline.replace(/\s/g, ' ')).toContain(
      `+ ${inFrench(size)} autres groupes, sans ligne`,
    );
    expect(views[0]?.finding(pictured(table, { locale: 'en-US' })).subline).toContain(
      `+ ${size.toLocaleString('en-US')} other groups`,
    );
    expect(picture.portfolio.size).toBe(size);
  });
});

describe('lines', () => {
  const table = historyTable({ customers: 360, months: 24, legend: cohort });

  test('end where fewer customers are seen than the note under the picture says', () => {
    const timeline = timelineOf(portfolio(table));
    expect(timeline?.fewest).toBe(30);
    const { period, relationshipAge, customer } = { ...table.groupings, ...table.measures };
    expect(period).toBeDefined();
    timeline?.lines.forEach((line) => {
      const seen = (month: number): number =>
        (relationshipAge?.values ?? []).filter(
          (age, i) => age === month && cohort(Number(String(customer?.values[i]).split(' ')[1])) === line.name,
        ).length;
      const last = Math.round(line.end * 12);
      expect(seen(last)).toBeGreaterThanOrEqual(30);
      expect(seen(last + 1)).toBeLessThan(30);
    });
    expect(textsOf(sceneOf(table))).toContain('Lignes arrêtées où moins de 30 clients sont observés.');
  });

  test('and ages are targets that hold their customers, each customer once', () => {
    const { targets } = sceneOf(table);
    const sum = (kind: string): number =>
      targets.filter(({ id }) => id.startsWith(kind)).reduce((total, { count }) => total + count, 0);
    expect([sum('cohort-'), sum('age-')]).toEqual([360, 360]);
    expect(targets.filter(({ id }) => id.startsWith('cohort-')).map(({ title }) => title)).toEqual([
      'Cohorte 2025',
      'Cohorte 2024',
      'Cohorte 2023',
    ]);
  });

  test('tell their level at the age that is pointed at', () => {
    const { targets } = sceneOf(table);
    const line = targets.find(({ id }) => id === 'cohort-0');
    const [place] = line?.areas.slice(4) ?? [];
    const at = line?.at?.(place?.x ?? 0);
    expect(at?.facts.map(({ name }) => name)).toEqual(['Clients', 'Ancienneté de la relation', 'Coopération médiane']);
    expect(at?.facts[1]?.value).toMatch(/^\d+ mois$/);
    expect(line?.at?.(5000).id).toBe('cohort-0');
  });

  test('are named, and no name stands at the end of another line', () => {
    for (const [width, height] of [
      [1280, 720],
      [820, 460],
      [640, 400],
    ] as const) {
      for (const customers of [300, 360, 600]) {
        const scene = sceneOf(historyTable({ customers, months: 24, legend: cohort }), { width, height });
        const ends = scene.targets.filter(({ id }) => id.startsWith('cohort-'));
        const names: string[] = [];
        for (const shape of scene.front) {
          if (shape.kind !== 'text' || shape.part !== 'legend') continue;
          // A name, or the number of customers under it.
          if (shape.text.startsWith('Cohorte')) names.push(shape.text);
          const { text, x, y, anchor } = shape;
          const wide = text.length * 6;
          const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
          for (const { title, bounds } of ends) {
            const [atX, atY] = [bounds.x + bounds.width / 2, bounds.y + bounds.height / 2];
            const near = atX > left - 8 && atX < left + wide + 8 && atY > y - 15 && atY < y + 11;
            expect(near && title !== names.at(-1), `${names.at(-1)} at ${title}, ${width}`).toBe(false);
          }
        }
        expect(names.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('the newest group stands in the accent, a group of no order in the report’s own colour', () => {
    const strokes = (scene: Scene): (string | undefined)[] =>
      scene.front.flatMap((shape) => (shape.kind === 'path' ? shape.stroke?.color : []));
    const { theme } = pictured(table);
    expect(strokes(sceneOf(table))).toContain(theme.accent);
    const towns = historyTable({ customers: 360, months: 24, legend: (i) => ['Paris', 'Lyon'][i % 2] ?? '' });
    const palette = {
      foreground: { value: '#252424' },
      getColor: (key: string) => ({ value: key === 'Paris' ? '#118DFF' : '#12239E' }),
    };
    const drawn = strokes(sceneOf(towns, { palette }));
    expect(drawn).toEqual(expect.arrayContaining(['#118DFF', '#12239E']));
    expect(drawn).not.toContain(theme.accent);
  });
});

describe('a selection', () => {
  const table = historyTable({ customers: 300, months: 24, legend: cohort });
  const selected = (every: number, options: PictureOptions = {}) => {
    const picture = pictured(table, options);
    const focus = Uint8Array.from({ length: picture.portfolio.size }, (_, i) => Number(i % every === 0));
    return { ...picture, portfolio: withFocus(picture.portfolio, focus) };
  };

  test('of a few customers shows each one’s course and name', () => {
    const scene = views[0]?.scene(selected(100)) ?? emptyScene;
    expect(scene.layers[0]?.customer).toEqual(Uint32Array.of(0, 100, 200));
    expect(textsOf(scene).filter((said) => said.startsWith('Client '))).toHaveLength(3);
  });

  test('of one cohort, all of it and nobody else, is named once: as the cohort', () => {
    const picture = pictured(table);
    const { legend } = picture.portfolio.history;
    const codes = Array.from(picture.portfolio.rows, (row) => legend?.codes[row]);
    const own = (code?: number): readonly string[] => {
      const focus = Uint8Array.from(codes, (one) => Number(one === code));
      return textsOf(views[0]?.scene({ ...picture, portfolio: withFocus(picture.portfolio, focus) }) ?? emptyScene);
    };
    const said = own(codes[0]);
    expect(said).not.toContain('Sélectionnés');
    for (const year of [2023, 2024, 2025]) expect(said.filter((one) => one === `Cohorte ${year}`)).toHaveLength(1);
  });

  test('of many shows their median over the ghosts of the others', () => {
    const scene = views[0]?.scene(selected(2)) ?? emptyScene;
    expect(textsOf(scene)).toContain('Sélectionnés');
    expect(textsOf(scene)).toContain('150 clients');
    expect(scene.layers[0]?.x).toHaveLength(0);
  });

  test.each([
    ['fr-FR', 300, /^1 client sélectionné : coopération médiane de \d+, contre \d+ pour tous$/],
    ['fr-FR', 150, /^2 clients sélectionnés : coopération médiane de \d+, contre \d+ pour tous$/],
    ['en-US', 300, /^1 selected customer: median cooperation \d+, against \d+ for all$/],
    ['en-US', 150, /^2 selected customers: median cooperation \d+, against \d+ for all$/],
  ] as const)('agrees in number, %s, one in %i', (locale, every, sentence) => {
    const said = views[0]?.finding(selected(every, { locale })).sentences[0] ?? '';
    expect(said.replace(/[\u00a0\u202f]/g, ' ')).toMatch(sentence);
  });
});

describe('the sentence', () => {
  const aged = (level: (age: number, group: number) => number): Table => {
    const rows = Array.from({ length: 2400 }, (_, i) => ({ age: i % 24, group: Math.floor(i / 1200) }));
    return {
      groupings: {
        customer: column(rows.map((_, i) => `c${i}`)),
        legend: column(rows.map(({ group }) => `Cohorte ${2023 + group}`)),
      },
      measures: {
        relationshipAge: column(rows.map(({ age }) => age)),
        cooperation: column(rows.map(({ age, group }) => level(age, group))),
      },
    };
  };
  const said = (table: Table, locale: 'fr-FR' | 'en-US'): string =>
    (views[0]?.finding(pictured(table, { locale })).sentences[0] ?? '').replace(/[\u00a0\u202f]/g, ' ');

  test('compares how soon the newest and the oldest group mature', () => {
    const table = aged((age, group) => Math.min(90, 20 + age * (group === 1 ? 4 : 2.5)));
    expect(said(table, 'fr-FR')).toMatch(/^Cohorte 2024 atteint 60 en 1\d mois, Cohorte 2023 en 1\d mois$/);
    expect(said(table, 'en-US')).toMatch(/^Cohorte 2024 reaches 60 in 1\d months, Cohorte 2023 in 1\d months$/);
  });

  test('compares their levels where both mature at the same age', () => {
    const table = aged((age, group) => Math.min(80 + 5 * group, 20 + age * 4));
    expect(said(table, 'fr-FR')).toBe('À 23 mois, Cohorte 2024 est à 85, Cohorte 2023 à 80');
  });

  test('compares their levels where not both mature', () => {
    const table = aged((_, group) => 30 + 10 * group);
    expect(said(table, 'fr-FR')).toBe('À 23 mois, Cohorte 2024 est à 40, Cohorte 2023 à 30');
    expect(said(table, 'en-US')).toBe('At 23 months, Cohorte 2024 stands at 40, Cohorte 2023 at 30');
  });

  test('says that cooperation falls where it does', () => {
    const { groupings, measures } = aged((age) => 80 - 2 * age);
    const alone = { groupings: { customer: groupings['customer'] ?? column([]) }, measures };
    expect(said(alone, 'fr-FR')).toMatch(/^La coopération médiane passe de 7\d à 3\d en 23 mois$/);
    expect(said(alone, 'en-US')).toMatch(/^Median cooperation goes from 7\d to 3\d in 23 months$/);
  });
});

describe('the axis of ages', () => {
  test('steps by months, quarters, years', () => {
    expect([5, 18, 40, 70, 140, 600].map((months) => stepOf(months, 8))).toEqual([1, 3, 6, 12, 24, 120]);
    expect([1, 10, 17, 36, 59, 600].map(extentOf)).toEqual([1, 10, 18, 36, 60, 600]);
  });

  test('names several ages even in a small picture', () => {
    const ages = Array.from({ length: 400 }, (_, i) => (i / 399) * 44);
    const small = {
      groupings: { customer: column(ages.map((_, i) => `c${i}`)) },
      measures: { relationshipAge: column(ages), cooperation: column(ages.map((_, i) => i % 100)) },
    };
    const said = textsOf(sceneOf(small, { width: 400, height: 300 }));
    expect(said.filter((one) => one.endsWith(' mois'))).toEqual(['12 mois', '24 mois', '36 mois', '48 mois']);
  });

  test.each([2, 5, 17, 40, 300, 700])('keeps its labels apart and on the page, oldest %i months', (oldest) => {
    const ages = Array.from({ length: 400 }, (_, i) => (i / 399) * oldest);
    const table = {
      groupings: { customer: column(ages.map((_, i) => `c${i}`)) },
      measures: { relationshipAge: column(ages), cooperation: column(ages.map((_, i) => i % 100)) },
    };
    for (const [width, height] of [
      [1280, 720],
      [800, 450],
      [360, 260],
    ] as const) {
      const scene = sceneOf(table, { width, height });
      const { measure } = pictured(table);
      expect(faultsOf({ scene, width, height, customers: 400, measure })).toEqual([]);
      expect(textsOf(scene).filter((said) => /mois|ans?$/.test(said)).length).toBeGreaterThan(0);
    }
  });
});
