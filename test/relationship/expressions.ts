import fc from 'fast-check';
import type { Condition, Expression } from '../../src/relationship';

const operand: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(0, 1, -2, 3, 0.25, 4.5),
  fc.constantFrom('silenceDays', 'expectedGapDays', 'satisfaction', 'habit', 'slope').map((metric) => ({ metric })),
  fc.constantFrom('lostGaps', 'declineSlope', 'clearMargin').map((parameter) => ({ parameter })),
);

/** Any expression, three operations deep. */
export const randomExpression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => {
  const pair = fc.tuple(tie('node'), tie('node'));
  return {
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      operand,
      pair.map((add): Expression => ({ add })),
      pair.map((subtract): Expression => ({ subtract })),
      pair.map((multiply): Expression => ({ multiply })),
      pair.map((divide): Expression => ({ divide })),
      pair.map((minimum): Expression => ({ minimum })),
      pair.map((maximum): Expression => ({ maximum })),
      fc
        .tuple(fc.array(tie('node'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 3 }))
        .map(([smallestKnown, required]): Expression => ({ smallestKnown, required })),
    ),
  };
}).node;

const comparison = fc.record(
  {
    left: randomExpression,
    is: fc.constantFrom('>=', '>', '<=', '<', '=' as const),
    right: randomExpression,
    tolerance: fc.constantFrom(0, 1e-6, 0.5),
  },
  { requiredKeys: ['left', 'is', 'right'] },
) as fc.Arbitrary<Condition>;

/** Any condition over such expressions. */
export const randomCondition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => {
  const parts = fc.array(tie('node'), { maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      comparison,
      randomExpression.map((known): Condition => ({ known })),
      randomExpression.map((missing): Condition => ({ missing })),
      parts.map((all): Condition => ({ all })),
      parts.map((any): Condition => ({ any })),
      tie('node').map((not): Condition => ({ not })),
    ),
  };
}).node;
