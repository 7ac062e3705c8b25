import { describe, expect, test } from 'vitest';
import { withFocus } from '../../../src/visual/data/portfolio';
import { views } from '../../../src/visual/views/views';
import { portfolioTable } from '../harness/customers';
import type { Table } from '../harness/data-view';
import { steadyMeasure } from '../harness/invariants';
import { pictureOf, resources, words, type PictureOptions } from '../harness/node';

const column = (values: readonly unknown[]) => ({ displayName: 'x', values });
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** What a view says of a table; `selected` are the customers in focus. */
function said(view: string, table: Table, options: PictureOptions & { selected?: number[] } = {}) {
  const picture = pictureOf(table, options);
  const { selected } = options;
  const focus = selected && Uint8Array.from({ length: picture.portfolio.size }, (_, i) => Number(selected.includes(i)));
  const found = views
    .find((one) => one.id === view)
    ?.finding({
      ...picture,
      portfolio: withFocus(picture.portfolio, focus),
    });
  return { sentence: spaced(found?.sentences[0] ?? ''), subline: spaced(found?.subline ?? '') };
}

test.each([
  ['fr-FR', []],
  ['en-US', []],
  ['fr-FR', [0, 1, 2, 3, 4, 5]],
  ['en-US', [0, 1, 2, 3, 4, 5]],
] as const)('a small picture has a sentence that fits beside its menu: %s, %j selected', (locale, selected) => {
  for (const reading of ['schematic', 'timeline'] as const) {
    for (const view of views) {
      const picture = pictureOf(portfolioTable(400), { width: 400, height: 300, locale, settings: { reading } });
      const focus = Uint8Array.from({ length: 400 }, (_, i) => Number(selected.some((one) => one === i)));
      const chosen = selected.length > 0 ? withFocus(picture.portfolio, focus) : picture.portfolio;
      const { sentences } = view.finding({ ...picture, portfolio: chosen });
      const width = Math.min(...sentences.map((sentence) => steadyMeasure(sentence, 14, 600)));
      expect(width, `${view.id}: ${sentences.join(' | ')}`).toBeLessThan(selected.length > 0 ? 190 : 260);
    }
  }
});

test('in high contrast nothing is said of shades', () => {
  const table = portfolioTable(45_000);
  const palette = { isHighContrast: true, background: { value: '#000000' }, foreground: { value: '#FFFFFF' } };
  for (const view of ['lifecycle', 'loyalty']) {
    expect(said(view, table).subline).toMatch(/^Chaque hexagone/);
    expect(said(view, table, { palette }).subline).toMatch(/Clients par hexagone$/);
  }
});

/** Customers by class, worth 100 each. */
function classed(...classes: string[]): Table {
  return {
    groupings: { customer: column(classes.map((_, i) => `c${i}`)), loyalty: column(classes) },
    measures: { value: column(classes.map(() => 100)) },
  };
}

describe('loyalty', () => {
  test.each([
    ['fr-FR', 1, 'Sans enquête, 1 client régulier : fidèle, inerte ou retenu ?'],
    ['fr-FR', 2542, 'Sans enquête, 2 542 clients réguliers : fidèles, inertes ou retenus ?'],
    ['en-US', 1, 'No survey: is 1 regular customer loyal, inert or captive?'],
    ['en-US', 2, 'No survey: are 2 regular customers loyal, inert or captive?'],
  ] as const)('without any survey, %s, %i regular: attitude is unknown, not absent', (locale, count, sentence) => {
    const table = classed('Non classé', 'Prospect', ...Array.from({ length: count }, () => 'Régulier sans enquête'));
    expect(said('loyalty', table, { locale }).sentence).toBe(sentence);
  });

  test('without a regular customer either, and without anybody', () => {
    expect(said('loyalty', classed('Non classé', 'Non classé')).sentence).toBe(
      'Sans enquête, l’attitude de 2 clients est inconnue',
    );
    expect(said('loyalty', classed('Prospect')).sentence).toBe('Aucun client n’a de place dans la matrice');
  });

  test('with some surveys the part whose attitude is unknown is told', () => {
    const table = classed('Inerte', 'Fidèle', 'Régulier sans enquête', 'Non classé');
    const { sentence, subline } = said('loyalty', table);
    expect(sentence).toBe('25 % de la valeur ne tient qu’à l’habitude ou à la contrainte');
    expect(subline).toContain('50 % de la valeur est sans enquête : attitude inconnue.');
    const { groupings } = table;
    expect(said('loyalty', { groupings, measures: {} }, { locale: 'en-US' }).subline).toContain(
      '50% of customers have no survey: attitude unknown.',
    );
    expect(said('loyalty', classed('Inerte', 'Fidèle')).subline).not.toContain('enquête');
  });

  test('a selection without surveys has no inert and no captive customers to count', () => {
    const table = classed('Inerte', 'Régulier sans enquête', 'Non classé');
    expect(said('loyalty', table, { selected: [1] }).sentence).toBe(
      '1 client sélectionné, sans enquête : attitude inconnue',
    );
    expect(said('loyalty', table, { selected: [0, 1] }).sentence).toBe(
      'Sur 2 clients sélectionnés : 1 inerte, 0 retenu',
    );
  });
});

describe('agreement with 0, 1 and 2', () => {
  const stages = (maturity: number, decline: number): Table => {
    const values = [
      ...Array.from({ length: maturity }, () => 'Maturité'),
      ...Array.from({ length: decline }, () => 'Déclin'),
      'Perdu',
    ];
    return { groupings: { customer: column(values.map((_, i) => `c${i}`)), stage: column(values) }, measures: {} };
  };
  const moves = (table: Table): Table => {
    const previousStage = column(table.groupings['customer']?.values.map(() => 'Développement') ?? []);
    return { ...table, groupings: { ...table.groupings, previousStage } };
  };

  test.each([
    [0, 0, 'fr-FR', '0 client est en maturité, 0 en déclin', '0 client est arrivé à maturité, 0 est entré en déclin'],
    [1, 1, 'fr-FR', '1 client est en maturité, 1 en déclin', '1 client est arrivé à maturité, 1 est entré en déclin'],
    [
      2,
      2,
      'fr-FR',
      '2 clients sont en maturité, 2 en déclin',
      '2 clients sont arrivés à maturité, 2 sont entrés en déclin',
    ],
    [0, 0, 'en-US', '0 customers are in maturity, 0 in decline', '0 customers reached maturity, 0 went into decline'],
    [1, 1, 'en-US', '1 customer is in maturity, 1 in decline', '1 customer reached maturity, 1 went into decline'],
    [2, 2, 'en-US', '2 customers are in maturity, 2 in decline', '2 customers reached maturity, 2 went into decline'],
  ] as const)('%i and %i in %s', (maturity, decline, locale, state, moved) => {
    const table = stages(maturity, decline);
    expect(said('lifecycle', table, { locale }).sentence).toBe(state);
    expect(said('lifecycle', moves(table), { locale }).sentence).toBe(moved);
  });

  test('one selected customer, in every view', () => {
    const table = portfolioTable(30);
    const one = { selected: [3] };
    expect(said('lifecycle', table, one).sentence).toMatch(
      /^Sur 1 client sélectionné : [01] en maturité, [01] en déclin$/,
    );
    expect(said('pyramid', table, one).sentence).toMatch(/^Sur 1 client sélectionné : [01] gros$/);
    expect(said('pyramid', table, { ...one, locale: 'en-US' }).sentence).toMatch(
      /^Of 1 selected customer: [01] heavy$/,
    );
  });

  test('the form for one never speaks of several, nor the other of one', () => {
    const french =
      /\{n\} (?:\S+ )?(?:clients|inertes|retenus|réguliers|nouveaux|entrés|arrivés|affichés|classés|prospects)|\bsont\b/;
    const english = /\{n\} (?:\S+ )?(?:customers|months|prospects)\b|\bare\b(?! more| coming)/;
    for (const [locale, several] of [
      ['fr-FR', french],
      ['en-US', english],
    ] as const) {
      for (const [key, text] of Object.entries(resources(locale))) {
        if (key.endsWith('_one')) expect(text.replace('there are more', ''), key).not.toMatch(several);
        if (key.endsWith('_other')) expect(text, key).not.toMatch(/\{n\} (?:\S+ )?(?:client|customer|prospect)\b/);
      }
    }
    expect(words('fr-FR').plural('unknown_regular', 0, '0')).toContain('0 client régulier');
  });
});
