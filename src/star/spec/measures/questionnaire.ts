import { text } from '../columns';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';

const invitations = aggregatesOf('survey_invitations');
const answers = aggregatesOf('survey_answers');
const folder = text('Enquête', 'Survey');

const sent = measuresOf('survey_invitations', folder, [
  invitations.rows({
    id: 'invitations_sent',
    name: text('Questionnaires envoyés', 'Questionnaires sent'),
    description: text('Questionnaires envoyés dans la période.', 'Questionnaires sent in the period.'),
    formula: text('nombre d’invitations', 'number of invitations'),
    edgeCases: text('Vide sans envoi.', 'Blank if none was sent.'),
    source: 'course',
  }),
  invitations.share('is_answered', {
    id: 'survey_response_rate',
    name: text('Taux de réponse à l’enquête', 'Survey response rate'),
    description: text(
      'Part des questionnaires envoyés qui ont été remplis.',
      'Share of the questionnaires sent that were answered.',
    ),
    formula: text('questionnaires remplis ÷ envoyés', 'questionnaires answered ÷ sent'),
    edgeCases: text(
      'À la date d’envoi. Qui ne répond pas n’est pas tiré au sort : un taux faible met les moyennes en doute.',
      'On the day of sending. Who does not answer is not a random sample: a low rate casts doubt on the means.',
    ),
    source: 'Relata',
  }),
  invitations.mean('answer_days', {
    id: 'mean_answer_days',
    name: text('Délai de réponse à l’enquête (jours)', 'Days to answer the survey'),
    description: text('Jours entre l’envoi et la réponse.', 'Days between sending and answer.'),
    formula: text('moyenne des jours de réponse', 'mean of the days to answer'),
    edgeCases: text('Vide sans réponse.', 'Blank without answers.'),
    source: 'Relata',
  }),
]);

const given = measuresOf('survey_answers', folder, [
  answers.rows({
    id: 'answers_given',
    name: text('Réponses aux questions', 'Answers to questions'),
    description: text('Réponses données, toutes questions confondues.', 'Answers given, over all questions.'),
    formula: text('nombre de réponses', 'number of answers'),
    edgeCases: text('Une question laissée de côté n’en a pas.', 'A question that was skipped has none.'),
    source: 'course',
  }),
  answers.mean('answer', {
    id: 'mean_answer',
    name: text('Réponse moyenne', 'Mean answer'),
    description: text(
      'Moyenne des réponses, sur l’échelle de la question ; à lire question par question.',
      'Mean of the answers, on the scale of the question; to be read question by question.',
    ),
    formula: text('moyenne des réponses', 'mean of the answers'),
    edgeCases: text(
      'Mêler des questions d’échelles différentes n’a pas de sens : voir la moyenne de 0 à 100.',
      'Mixing questions with different scales makes no sense: see the mean from 0 to 100.',
    ),
    source: 'course',
  }),
  answers.mean('answer_score', {
    id: 'mean_answer_score',
    name: text('Réponse moyenne (0-100)', 'Mean answer (0-100)'),
    description: text(
      'Moyenne des réponses ramenées à 0-100, comparable d’une question à l’autre.',
      'Mean of the answers brought to 0-100, comparable from one question to another.',
    ),
    formula: text(
      'moyenne de 100 × (réponse − minimum) ÷ (maximum − minimum)',
      'mean of 100 × (answer − minimum) ÷ (maximum − minimum)',
    ),
    edgeCases: text(
      'Les questions inversées gardent leur sens propre. Vide sans réponse.',
      'Reversed items keep their own direction. Blank without answers.',
    ),
    source: 'Relata',
  }),
]);

/** Who is asked, who answers, and what, question by question. */
export const questionnaireMeasures = [...sent, ...given];
