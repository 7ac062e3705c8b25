import { attitude, type AttitudeMetric } from './attitude';
import type { Condition, DecisionTable } from './decision';
import { loyaltyClasses, type LoyaltyCode } from './loyalty-classes';
import { atLeast, atMost, metric, moreThan, parameter } from './notation';

export type LoyaltyMetric = 'ordersToDate' | 'behaviouralLoyalty' | AttitudeMetric | 'constraint' | 'habit' | 'lockIn';

type Test = Condition<LoyaltyMetric>;

/** Constraint and habit are means of means: what is equal on paper may differ by some 1e-15. */
const rounding = 1e-6;

const constraint = metric('constraint');
const habit = metric('habit');
const margin = parameter('clearMargin');

const prospect: Test = { any: [{ missing: metric('ordersToDate') }, atMost(metric('ordersToDate'), 0)] };
const regular: Test = atLeast(metric('behaviouralLoyalty'), parameter('highBehaviour'));
const favourable: Test = atLeast(attitude, parameter('highAttitude'));
const constrained: Test = atLeast(constraint, parameter('highConstraint'));
const habitual: Test = atLeast(habit, parameter('highHabit'));
const constraintLeads: Test = atLeast(constraint, { add: [habit, margin] }, rounding);
const habitLeads: Test = atLeast(habit, { add: [constraint, margin] }, rounding);
const tied: Test = {
  all: [
    moreThan({ add: [habit, margin] }, constraint, rounding),
    moreThan({ add: [constraint, margin] }, habit, rounding),
    { any: [constrained, habitual] },
  ],
};

/**
 * The loyalty class: attitude (the weakest of satisfaction, trust and commitment) crossed with behaviour, then, for
 * those who buy without a favourable attitude, what holds them: constraint or habit. Composites are null when the
 * survey is missing or older than 12 months.
 */
export const loyaltyTable: DecisionTable<LoyaltyMetric, LoyaltyCode> = {
  id: 'loyalty',
  name: { fr: 'Classe de fidélité', en: 'Loyalty class' },
  metrics: [
    'ordersToDate',
    'behaviouralLoyalty',
    'satisfaction',
    'trust',
    'commitment',
    'constraint',
    'habit',
    'lockIn',
  ],
  parameters: ['highBehaviour', 'highAttitude', 'highConstraint', 'highHabit', 'clearMargin'],
  terms: loyaltyClasses,
  rules: [
    {
      when: prospect,
      then: 'prospect',
      because: { fr: 'Rien n’a encore été commandé.', en: 'Nothing has been ordered yet.' },
    },
    {
      when: { all: [{ missing: attitude }, regular] },
      then: 'behavioural-only',
      because: {
        fr: 'Les achats sont réguliers, mais l’enquête manque ou date de plus de 12 mois.',
        en: 'Purchases are regular, but the survey is missing or older than 12 months.',
      },
    },
    {
      when: { missing: attitude },
      then: 'not-classified',
      because: {
        fr: 'Les achats ne sont pas réguliers, et l’enquête manque ou date de plus de 12 mois.',
        en: 'Purchases are not regular, and the survey is missing or older than 12 months.',
      },
    },
    {
      when: { all: [favourable, regular] },
      then: 'loyal',
      because: {
        fr: 'Satisfaction, confiance et engagement sont élevés, et les achats réguliers.',
        en: 'Satisfaction, trust and commitment are high, and purchases are regular.',
      },
    },
    {
      when: favourable,
      then: 'latent',
      because: {
        fr: 'L’attitude est favorable, mais les achats ne suivent pas.',
        en: 'The attitude is favourable, but purchases do not follow.',
      },
    },
    {
      when: { not: regular },
      then: 'not-loyal',
      because: {
        fr: 'Ni l’attitude ni les achats ne montrent de fidélité.',
        en: 'Neither attitude nor purchases show loyalty.',
      },
    },
    {
      when: { all: [constrained, { any: [{ missing: habit }, constraintLeads] }] },
      then: 'captive',
      because: {
        fr: 'Sans attitude favorable, la contrainte ressentie l’emporte nettement sur l’habitude.',
        en: 'Without a favourable attitude, felt constraint clearly outweighs habit.',
      },
    },
    {
      when: { all: [habitual, { any: [{ missing: constraint }, habitLeads] }] },
      then: 'inert',
      because: {
        fr: 'Sans attitude favorable, l’habitude l’emporte nettement sur la contrainte.',
        en: 'Without a favourable attitude, habit clearly outweighs constraint.',
      },
    },
    {
      when: { all: [tied, atLeast(metric('lockIn'), 1)] },
      then: 'captive',
      because: {
        fr: 'Contrainte et habitude sont à égalité ; une contrainte objective tranche.',
        en: 'Constraint and habit are tied; an objective constraint decides.',
      },
    },
    {
      when: tied,
      then: 'inert',
      because: {
        fr: 'Contrainte et habitude sont à égalité, sans contrainte objective.',
        en: 'Constraint and habit are tied, without any objective constraint.',
      },
    },
  ],
  otherwise: {
    then: 'inert',
    because: {
      fr: 'Les achats se répètent sans attitude favorable ni contrainte : par élimination, c’est de l’inertie.',
      en: 'Purchases repeat with neither attitude nor constraint: by elimination, this is inertia.',
    },
  },
};
