import { normal, seeded } from './random';
import type { Table } from './data-view';

/** Texts of the model's columns in one language, by position in the vocabulary. */
const names = {
  fr: {
    stage: ['Pré-relation', 'Développement', 'Maturité', 'Déclin', 'Perdu'],
    loyalty: ['Fidèle', 'Inerte', 'Retenu', 'Latent', 'Non fidèle', 'Régulier sans enquête', 'Non classé', 'Prospect'],
    tier: ['Gros consommateur', 'Moyen consommateur', 'Petit consommateur', 'Non-consommateur'],
    unknown: 'Non applicable',
  },
  en: {
    stage: ['Pre-relationship', 'Development', 'Maturity', 'Decline', 'Lost'],
    loyalty: ['Loyal', 'Inert', 'Captive', 'Latent', 'Not loyal', 'Regular, no survey', 'Not classified', 'Prospect'],
    tier: ['Heavy consumer', 'Medium consumer', 'Light consumer', 'Non-consumer'],
    unknown: 'Not applicable',
  },
};

const shares = [0.138, 0.386, 0.282, 0.142, 0.052];
const clamp = (value: number, least: number, greatest: number): number => Math.min(greatest, Math.max(least, value));
const tenth = (value: number): number => Math.round(value * 10) / 10;

interface Customer {
  stage: number;
  previousStage: number;
  age: number | null;
  cooperation: number;
  behaviour: number | null;
  survey: (number | null)[];
  value: number;
  previousValue: number;
}

function customer(random: () => number): Customer {
  const draw = random();
  let stage = 0;
  let sum = shares[0] ?? 0;
  while (draw > sum && stage < 4) sum += shares[++stage] ?? 0;
  const progress = random();
  const centre = [
    12 + 14 * progress,
    28 + 30 * progress,
    62 + 10 * Math.sin(Math.PI * progress),
    62 - 30 * progress,
    24 - 14 * progress,
  ];
  const cooperation = tenth(clamp((centre[stage] ?? 0) + 9 * normal(random), 0, 100));
  const age =
    stage === 0 ? Math.round(6 * progress) : Math.round([0, 2, 12, 18, 22][stage] ?? 0) + Math.round(progress * 20);
  const move = random();
  const previousStage =
    move < 0.12 ? Math.max(0, stage - 1) : move < 0.15 ? Math.min(4, stage + 1) : move < 0.2 ? 5 : stage;
  const buys = stage > 0 && stage < 4;
  const behaviour = stage === 0 ? null : tenth(clamp((buys ? 56 : 22) + 18 * normal(random), 0, 100));
  const warm = 4.9 + 0.9 * normal(random) + (stage === 2 ? 0.4 : 0);
  const survey = Array.from({ length: 5 }, (_, i) =>
    tenth(clamp(i < 3 ? warm + 0.4 * normal(random) : 4.2 + 1.3 * normal(random), 1, 7)),
  );
  const answered = stage > 0 && random() < 0.9;
  const value = buys ? Math.round(Math.exp(6.6 + 1.3 * normal(random)) * 100) / 100 : 0;
  const previousValue = previousStage === 5 ? 0 : Math.round(value * Math.exp(0.4 * normal(random)) * 100) / 100;
  return {
    stage,
    previousStage,
    age,
    cooperation,
    behaviour,
    survey: answered ? survey : survey.map(() => null),
    value,
    previousValue,
  };
}

/** A made-up portfolio in the shape that the kit publishes, the same for the same seed. */
export function portfolioTable(
  count: number,
  options: { locale?: 'fr' | 'en'; seed?: number; classes?: boolean } = {},
): Table {
  const { locale = 'fr', seed = 1, classes = true } = options;
  const random = seeded(seed);
  const people = Array.from({ length: count }, () => customer(random));
  const text = names[locale];
  const column = (displayName: string, values: (string | null)[]): Table['groupings'][string] => ({
    displayName,
    values,
  });
  const measure = (displayName: string, format: string, values: (number | null)[]): Table['measures'][string] => ({
    displayName,
    format,
    values,
  });
  const survey = (i: number): (number | null)[] => people.map((one) => one.survey[i] ?? null);
  return {
    groupings: {
      customer: column(
        'Client',
        people.map((_, i) => `Client ${String(i + 1).padStart(5, '0')}`),
      ),
      ...(classes
        ? {
            stage: column(
              'Étape',
              people.map((one) => text.stage[one.stage] ?? null),
            ),
            previousStage: column(
              'Étape précédente',
              people.map((one) => text.stage[one.previousStage] ?? text.unknown),
            ),
          }
        : {}),
    },
    measures: {
      relationshipAge: measure(
        'Ancienneté',
        '0',
        people.map((one) => one.age),
      ),
      cooperation: measure(
        'Coopération',
        '0.0',
        people.map((one) => one.cooperation),
      ),
      behaviouralLoyalty: measure(
        'Fidélité comportementale',
        '0.0',
        people.map((one) => one.behaviour),
      ),
      satisfaction: measure('Satisfaction', '0.0', survey(0)),
      trust: measure('Confiance', '0.0', survey(1)),
      commitment: measure('Engagement', '0.0', survey(2)),
      constraint: measure('Contrainte', '0.0', survey(3)),
      habit: measure('Habitude', '0.0', survey(4)),
      value: measure(
        'Valeur',
        '#,0.00 €',
        people.map((one) => one.value),
      ),
      previousValue: measure(
        'Valeur précédente',
        '#,0.00 €',
        people.map((one) => one.previousValue),
      ),
    },
  };
}
