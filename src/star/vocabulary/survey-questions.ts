import { text, type Text } from '../../relationship/text';
import { surveyConstructs, type SurveyConstruct } from '../../store';

/** A family of survey questions that measure one thing. */
export interface SurveyTheme {
  /** Begins the codes of its questions: SAT1, SAT2… */
  readonly prefix: string;
  readonly name: Text;
  /** The authors whose scale the questions draw on; the wording is ours, save for the course’s attachment scale. */
  readonly source: Text;
  /** A high answer means less of what the scale is used for: it counts as maximum + minimum − answer. */
  readonly reversed?: boolean;
  readonly items: readonly Text[];
}

const after = (authors: string): Text =>
  text(`D’après ${authors.replaceAll(' & ', ' et ').replaceAll('; ', '\u202f; ')}`, `After ${authors}`);

/** The questionnaire (reference §1.2), in the order in which it is asked. */
export const surveyThemes: Readonly<Record<SurveyConstruct, SurveyTheme>> = {
  satisfaction: {
    prefix: 'SAT',
    name: text('Satisfaction', 'Satisfaction'),
    source: after('Oliver 1999; Garbarino & Johnson 1999'),
    items: [
      text('Dans l’ensemble, je suis satisfait de cette entreprise.', 'Overall, I am satisfied with this company.'),
      text('Elle répond à ce que j’attends d’elle.', 'It meets what I expect of it.'),
      text('Faire affaire avec elle a été un bon choix.', 'Doing business with it has been a good choice.'),
    ],
  },
  trust: {
    prefix: 'TRU',
    name: text('Confiance', 'Trust'),
    source: after('Morgan & Hunt 1994; Garbarino & Johnson 1999'),
    items: [
      text('Elle tient ce qu’elle promet.', 'It keeps its promises.'),
      text('Elle est honnête avec moi.', 'It is honest with me.'),
      text('Elle tient compte de mon intérêt.', 'It takes my interests into account.'),
      text('Je me sens en sécurité quand je lui achète quelque chose.', 'I feel safe when I buy from it.'),
    ],
  },
  commitment: {
    prefix: 'COM',
    name: text('Engagement', 'Commitment'),
    source: after('Morgan & Hunt 1994'),
    items: [
      text('Je tiens à rester son client.', 'I care about remaining its customer.'),
      text('Ma relation avec elle mérite que je fasse un effort.', 'My relationship with it is worth an effort.'),
      text('Je compte lui rester fidèle longtemps.', 'I intend to stay loyal to it for long.'),
      text('Je la recommande volontiers autour de moi.', 'I gladly speak well of it to others.'),
    ],
  },
  attachment: {
    prefix: 'ATT',
    name: text('Attachement', 'Attachment'),
    source: text('Cours ; d’après Lacoeuilhe 2000', 'Course; after Lacoeuilhe 2000'),
    items: [
      text('J’ai beaucoup d’affection pour cette marque.', 'I have a lot of affection for this brand.'),
      text(
        'L’achat de cette marque me procure beaucoup de joie, de plaisir.',
        'Buying this brand gives me much joy and pleasure.',
      ),
      text(
        'Je trouve un certain réconfort à acheter ou posséder cette marque.',
        'I find a certain comfort in buying or owning this brand.',
      ),
      text('Je suis très lié à cette marque.', 'I am very close to this brand.'),
      text('Je suis attiré par cette marque.', 'I am drawn to this brand.'),
    ],
  },
  'switching-cost': {
    prefix: 'SWI',
    name: text('Coût de changement', 'Switching cost'),
    source: after('Burnham, Frels & Mahajan 2003; Jones et al. 2002'),
    items: [
      text('En changer me prendrait du temps et des efforts.', 'Changing company would take me time and effort.'),
      text(
        'En changer me coûterait de l’argent ou des avantages acquis.',
        'Changing company would cost me money or benefits I have earned.',
      ),
      text(
        'En changeant, je perdrais des personnes que je connais bien.',
        'By changing, I would lose people I know well.',
      ),
    ],
  },
  alternatives: {
    prefix: 'ALT',
    name: text('Attrait des alternatives', 'Attractiveness of alternatives'),
    source: after('Jones, Mothersbaugh & Beatty 2000'),
    reversed: true,
    items: [
      text('D’autres me conviendraient tout aussi bien.', 'Other companies would suit me just as well.'),
      text(
        'Si je devais changer, je trouverais facilement une bonne remplaçante.',
        'If I had to change, I would easily find a good replacement.',
      ),
    ],
  },
  habit: {
    prefix: 'INE',
    name: text('Habitude', 'Habit'),
    source: after('Huang & Yu 1999'),
    items: [
      text('Je lui achète sans y penser.', 'I buy from it without thinking.'),
      text('Chercher ailleurs me demanderait trop d’effort.', 'Looking elsewhere would be too much of an effort.'),
      text('Je lui achète parce que je l’ai toujours fait.', 'I buy from it because I always have.'),
    ],
  },
  recommendation: {
    prefix: 'NPS',
    name: text('Recommandation', 'Recommendation'),
    source: after('Reichheld 2003'),
    items: [
      text(
        'Recommanderiez-vous cette entreprise à un proche ?',
        'How likely are you to recommend this company to a friend?',
      ),
    ],
  },
};

const agreement = text(
  '1 (pas du tout d’accord) à 7 (tout à fait d’accord)',
  '1 (strongly disagree) to 7 (strongly agree)',
);
const likelihood = text('0 (certainement pas) à 10 (certainement)', '0 (not at all likely) to 10 (extremely likely)');

/** One question of the questionnaire. */
export interface SurveyQuestion {
  /** From 1, in the order of the questionnaire. */
  readonly order: number;
  readonly code: string;
  readonly construct: SurveyConstruct;
  /** Number within its construct, from 1: what the store calls `item`. */
  readonly item: number;
  readonly wording: Text;
  readonly theme: SurveyTheme;
  readonly themeOrder: number;
  readonly scale: Text;
  readonly minimum: number;
  readonly maximum: number;
}

const constructs = Object.keys(surveyConstructs) as SurveyConstruct[];

/** Every question, in order. */
export const surveyQuestions: readonly SurveyQuestion[] = constructs
  .flatMap((construct, at) =>
    surveyThemes[construct].items.map((wording, index) => ({
      code: `${surveyThemes[construct].prefix}${index + 1}`,
      construct,
      item: index + 1,
      wording,
      theme: surveyThemes[construct],
      themeOrder: at + 1,
      scale: construct === 'recommendation' ? likelihood : agreement,
      minimum: surveyConstructs[construct].minimum,
      maximum: surveyConstructs[construct].maximum,
    })),
  )
  .map((question, index) => ({ order: index + 1, ...question }));
