import type { Capabilities, JsonValue, PreviewData, RoleData } from '../../../src/preview/data';
import { loyaltyClasses, stages, tiers } from '../../../src/relationship';
import type { Locale } from '../../../src/relationship/text';

/** Repeatable numbers from 0 up to, not including, 1 (a linear congruential generator). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Invented customers with every role of the visual but the optional legend, period and tooltips. */
export function inventCustomers(rows: number, locale: Locale): PreviewData {
  const random = createRandom(7);
  const any = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const field = (fr: string, en: string, type: string, value: (row: number) => JsonValue): RoleData => ({
    displayName: locale === 'fr' ? fr : en,
    kind: type === 'text' ? 'grouping' : 'measure',
    type,
    values: Array.from({ length: rows }, (_, row) => value(row)),
  });
  const percent = () => Math.round(random() * 1000) / 10;
  const answer = () => (random() < 0.3 ? null : 1 + Math.round(random() * 60) / 10);
  const money = () => Math.round(random() ** 4 * 500_000) / 100;
  return {
    name: 'invented',
    locale,
    asOf: '2025-11-30',
    roles: {
      customer: field('Client', 'Customer', 'text', (row) => `C${String(row + 1).padStart(6, '0')}`),
      stage: field('Étape', 'Stage', 'text', () => any(stages).name[locale]),
      previousStage: field('Étape précédente', 'Previous stage', 'text', () => any(stages).name[locale]),
      loyalty: field('Fidélité', 'Loyalty', 'text', () => any(loyaltyClasses).name[locale]),
      tier: field('Palier', 'Tier', 'text', () => any(tiers).name[locale]),
      previousTier: field('Palier précédent', 'Previous tier', 'text', () => any(tiers).name[locale]),
      relationshipAge: field('Ancienneté', 'Relationship age', 'integer', () => Math.floor(random() * 36)),
      cooperation: field('Coopération', 'Cooperation', 'decimal', percent),
      behaviouralLoyalty: field('Fidélité comportementale', 'Behavioural loyalty', 'decimal', percent),
      satisfaction: field('Satisfaction', 'Satisfaction', 'decimal', answer),
      trust: field('Confiance', 'Trust', 'decimal', answer),
      commitment: field('Engagement', 'Commitment', 'decimal', answer),
      constraint: field('Contrainte', 'Constraint', 'decimal', answer),
      habit: field('Habitude', 'Habit', 'decimal', answer),
      value: field('Valeur', 'Value', 'money', money),
      previousValue: field('Valeur précédente', 'Previous value', 'money', money),
    },
  };
}

/** Capabilities with one grouping, one date and one measure, sent in windows of `count` rows. */
export function smallCapabilities(count: number): Capabilities {
  return {
    dataRoles: [
      { name: 'customer', kind: 'Grouping', displayNameKey: 'role_customer' },
      { name: 'day', kind: 'Grouping', displayName: 'Day' },
      { name: 'value', kind: 'Measure', displayName: 'Value' },
    ],
    dataViewMappings: [{ categorical: { categories: { select: [], dataReductionAlgorithm: { window: { count } } } } }],
    objects: {
      view: {
        displayName: 'View',
        properties: {
          kind: {
            displayNameKey: 'view_kind',
            type: { enumeration: [{ value: 'curve', displayNameKey: 'view_curve' }, { value: 'matrix' }] },
          },
        },
      },
    },
  };
}

/** Three rows for `smallCapabilities`. */
export const smallData: PreviewData = {
  name: 'small',
  locale: 'en',
  roles: {
    customer: { displayName: 'Customer', kind: 'grouping', type: 'text', values: ['Ann', 'Bob', 'Cy'] },
    day: { displayName: 'Day', kind: 'grouping', type: 'date', values: ['2025-01-31', null, '2025-03-01'] },
    value: { displayName: 'Value', kind: 'measure', type: 'money', values: [1.5, null, 3] },
  },
};
