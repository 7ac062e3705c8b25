import { describe, expect, it } from 'vitest';
import { interactionTypes } from '../../../src/star/vocabulary/interaction-types';
import { pipeline } from '../../../src/star/vocabulary/deal-stages';
import { surveyQuestions } from '../../../src/star/vocabulary/survey-questions';
import * as words from '../../../src/star/sql/words';
import { storeTables, surveyConstructs } from '../../../src/store';

const domainOf = (table: string, column: string): readonly string[] =>
  storeTables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.domain ?? [];

describe('the questionnaire', () => {
  it('has as many questions as the store admits, numbered as there', () => {
    for (const [construct, { items, minimum, maximum }] of Object.entries(surveyConstructs)) {
      const questions = surveyQuestions.filter((question) => question.construct === construct);
      expect(questions.map(({ item }) => item)).toEqual(Array.from({ length: items }, (_, index) => index + 1));
      for (const question of questions) expect([question.minimum, question.maximum]).toEqual([minimum, maximum]);
    }
    expect(surveyQuestions.map(({ order }) => order)).toEqual(surveyQuestions.map((_, index) => index + 1));
    expect(new Set(surveyQuestions.map(({ code }) => code)).size).toBe(surveyQuestions.length);
  });

  it('asks the course’s five attachment questions in the course’s words', () => {
    expect(
      surveyQuestions.filter(({ construct }) => construct === 'attachment').map(({ wording }) => wording.fr),
    ).toEqual([
      'J’ai beaucoup d’affection pour cette marque.',
      'L’achat de cette marque me procure beaucoup de joie, de plaisir.',
      'Je trouve un certain réconfort à acheter ou posséder cette marque.',
      'Je suis très lié à cette marque.',
      'Je suis attiré par cette marque.',
    ]);
  });
});

describe('the other vocabularies', () => {
  it.each([
    ['channel', 'type', words.channelTypes],
    ['product', 'billing_period', words.billingPeriods],
    ['customer', 'kind', words.customerKinds],
    ['customer', 'employees_band', words.sizeBands],
    ['contact', 'role', words.contactRoles],
    ['employee', 'role', words.employeeRoles],
    ['interaction', 'sentiment', words.sentiments],
    ['payment', 'method', words.paymentMethods],
    ['survey_invitation', 'occasion', words.occasions],
    ['web_session', 'device', words.devices],
    ['subscription', 'commitment', words.commitments],
    ['enrolment', 'status', words.enrolmentStatuses],
    ['deal', 'origin', words.dealOrigins],
    ['deal', 'kind', words.dealKinds],
    ['deal', 'loss_reason', words.lossReasons],
    ['campaign', 'medium', words.media],
    ['campaign', 'marketing_type', words.marketingTypes],
  ])('have a word for every %s.%s that the store admits', (table, column, named) => {
    expect(Object.keys(named).sort()).toEqual([...domainOf(table, column)].sort());
  });

  it('have a word for every kind and direction of contact that the store admits', () => {
    const codes = domainOf('interaction', 'type').flatMap((kind) =>
      domainOf('interaction', 'direction').map((direction) => `${kind}-${direction}`),
    );
    expect(interactionTypes.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it('have the course’s seven stages, likelier from one to the next until one is lost', () => {
    expect(pipeline.map(({ code }) => code)).toEqual(domainOf('deal', 'stage'));
    expect(pipeline.map(({ probability }) => probability)).toEqual([0.1, 0.3, 0.5, 0.7, 0.9, 1, 0]);
    expect(pipeline.filter(({ isClosed }) => isClosed).map(({ code }) => code)).toEqual(['won', 'lost']);
  });
});
