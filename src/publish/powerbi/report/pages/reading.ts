import { loyaltyClasses, stages, tiers, type Term } from '../../../../relationship';
import type { Locale, Text } from '../../../../star';
import { framedPage } from '../frame';
import { column, fixed, row } from '../layout';
import { longDate } from '../long-date';
import type { Look } from '../look';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { textBox, type Paragraph } from '../tiles/textbox';

const readingTitle: Text = { fr: 'Comment lire', en: 'How to read' };

/** What the pictures mean, with the vocabulary's own definitions. */
export function readingPage(subject: ReportSubject): PageSpec | undefined {
  const { names, asOf, embedded, look } = subject;
  const { locale } = names;
  const texts = [...readingTexts(asOf), ...(embedded ? [] : [movedFiles])].map(({ lead, text }) => ({
    lead: lead[locale],
    text: text[locale],
  }));
  const families: [string, Text, readonly Term[]][] = [
    ['stages', { fr: 'Les étapes de la relation', en: 'The stages of the relationship' }, stages],
    ['loyalty', { fr: 'Les classes de fidélité', en: 'The loyalty classes' }, loyaltyClasses],
    ['tiers', { fr: 'Les paliers de la pyramide', en: 'The tiers of the pyramid' }, tiers],
  ];
  return framedPage(
    {
      key: 'reading',
      title: readingTitle,
      finding: {
        fr: 'Ce que veulent dire les images, les classes et les dates.',
        en: 'What the pictures, the classes and the dates mean.',
      },
      choices: false,
      body: column(
        fixed(184, textBox('reading/views', texts, look, { height: 420 })),
        row(
          ...families.map(([key, title, terms]) =>
            textBox(
              `reading/${key}`,
              [{ text: title[locale], style: 'heading' }, ...definitions(terms, locale, look)],
              look,
              { height: 340 },
            ),
          ),
        ),
      ),
    },
    subject,
  );
}

function definitions(terms: readonly Term[], locale: Locale, look: Look): Paragraph[] {
  return terms.map((term) => ({
    mark: look.color(term),
    lead: `${term.name[locale]}.`,
    text: term.definition[locale],
  }));
}

function readingTexts(asOf: string): { lead: Text; text: Text }[] {
  return [
    {
      lead: { fr: 'Cycle de vie.', en: 'Life cycle.' },
      text: {
        fr: 'Chaque bande est une étape de la relation ; la courbe montre la coopération (0 à 100) selon l’ancienneté de la relation.',
        en: 'Each band is a stage of the relationship; the curve shows cooperation (0 to 100) over the age of the relationship.',
      },
    },
    {
      lead: { fr: 'Matrice de fidélité.', en: 'Loyalty matrix.' },
      text: {
        fr: 'À droite, le client achète avec régularité (réalité) ; en haut, il est satisfait, confiant et engagé (perception). Acheter souvent ne suffit pas pour être fidèle.',
        en: 'To the right, the customer buys regularly (reality); at the top, the customer is satisfied, trusting and committed (perception). Buying often is not enough to be loyal.',
      },
    },
    {
      lead: { fr: 'Pyramide.', en: 'Pyramid.' },
      text: {
        fr: 'La surface d’un palier est proportionnelle au nombre de clients ; comparez-la à la part de valeur qu’il apporte.',
        en: 'The area of a tier is proportional to its number of customers; compare it with the share of value that it brings.',
      },
    },
    {
      lead: { fr: 'Date.', en: 'Date.' },
      text: {
        fr: `Étapes, classes de fidélité et paliers sont ceux de la fin du dernier mois choisi\u202f; les données vont jusqu’au ${longDate(asOf, 'fr')}.`,
        en: `Stages, loyalty and tiers are those of the end of the last month chosen; the data reach ${longDate(asOf, 'en')}.`,
      },
    },
    {
      lead: { fr: 'Première ouverture.', en: 'First opening.' },
      text: {
        fr: 'Les pages sont vides tant que vous n’avez pas cliqué sur Accueil ▸ Actualiser.',
        en: 'The pages are empty until you choose Home ▸ Refresh.',
      },
    },
  ];
}

const movedFiles = {
  lead: { fr: 'Données introuvables ?', en: 'Data not found?' },
  text: {
    fr: 'Si vous avez déplacé les fichiers Parquet, indiquez leur dossier dans Transformer les données ▸ Modifier les paramètres ▸ DataFolder.',
    en: 'If you moved the Parquet files, give their folder in Transform data ▸ Edit parameters ▸ DataFolder.',
  },
};
