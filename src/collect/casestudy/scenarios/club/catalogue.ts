import { text, type Text } from '../../../../relationship/text';

/** A weekly slot of a course: weekday (0 = Monday) and hour. */
export interface Slot {
  readonly weekday: number;
  readonly hour: number;
}

/** A course as the club offers it. Ages are those in the year in which the school year begins. */
export interface Course {
  readonly code: string;
  readonly name: Text;
  readonly category: Text;
  readonly level: Text;
  readonly ages: readonly [minimum: number, maximum: number];
  /** Price of a term in the first school year, in the currency of the setting. */
  readonly price: number;
  /** How often it is chosen among the courses that fit, relative to the others. */
  readonly weight: number;
  readonly slots: readonly Slot[];
}

const coding = text('Programmation', 'Coding');
const making = text('Robotique et fabrication', 'Robotics and making');
const creating = text('Création numérique', 'Digital creation');
const understanding = text('Culture numérique', 'Digital literacy');

const beginner = text('Débutant', 'Beginner');
const intermediate = text('Intermédiaire', 'Intermediate');
const advanced = text('Avancé', 'Advanced');

const at = (weekday: number, hour: number): Slot => ({ weekday, hour });
const [tuesday, wednesday, thursday, friday, saturday] = [1, 2, 3, 4, 5] as const;

/** What children can learn: fourteen courses of our own writing, prices between 90 and 180 a term. All assumptions. */
export const courses: readonly Course[] = [
  {
    code: 'EVE',
    name: text('Premiers clics', 'First clicks'),
    category: understanding,
    level: beginner,
    ages: [6, 8],
    price: 95,
    weight: 1.2,
    slots: [at(wednesday, 10), at(saturday, 10)],
  },
  {
    code: 'SC1',
    name: text('Scratch, premiers jeux', 'Scratch: first games'),
    category: coding,
    level: beginner,
    ages: [7, 10],
    price: 110,
    weight: 1.5,
    slots: [at(wednesday, 14), at(saturday, 10)],
  },
  {
    code: 'SC2',
    name: text('Scratch, grands projets', 'Scratch: bigger projects'),
    category: coding,
    level: intermediate,
    ages: [9, 12],
    price: 120,
    weight: 1,
    slots: [at(wednesday, 16), at(saturday, 11), at(tuesday, 17)],
  },
  {
    code: 'BRI',
    name: text('Robots en briques', 'Brick robots'),
    category: making,
    level: beginner,
    ages: [7, 11],
    price: 135,
    weight: 1.1,
    slots: [at(wednesday, 14), at(saturday, 14), at(friday, 17)],
  },
  {
    code: 'ARD',
    name: text('Robotique et capteurs', 'Robotics and sensors'),
    category: making,
    level: intermediate,
    ages: [11, 16],
    price: 165,
    weight: 1,
    slots: [at(saturday, 16)],
  },
  {
    code: 'I3D',
    name: text('Modélisation et impression 3D', '3D design and printing'),
    category: making,
    level: intermediate,
    ages: [10, 16],
    price: 170,
    weight: 1,
    slots: [at(thursday, 17)],
  },
  {
    code: 'PY1',
    name: text('Python, premiers programmes', 'Python: first programs'),
    category: coding,
    level: beginner,
    ages: [12, 15],
    price: 140,
    weight: 1.4,
    slots: [at(wednesday, 17)],
  },
  {
    code: 'PY2',
    name: text('Python, projets', 'Python projects'),
    category: coding,
    level: advanced,
    ages: [13, 17],
    price: 155,
    weight: 1.1,
    slots: [at(friday, 18)],
  },
  {
    code: 'WEB',
    name: text('Créer son site web', 'Build a website'),
    category: creating,
    level: intermediate,
    ages: [12, 16],
    price: 140,
    weight: 1.1,
    slots: [at(thursday, 17)],
  },
  {
    code: 'JEU',
    name: text('Création de jeux vidéo', 'Video game design'),
    category: creating,
    level: intermediate,
    ages: [10, 14],
    price: 145,
    weight: 1.3,
    slots: [at(wednesday, 14), at(saturday, 16)],
  },
  {
    code: 'J3D',
    name: text('Jeux vidéo en 3D', '3D video games'),
    category: creating,
    level: advanced,
    ages: [13, 17],
    price: 165,
    weight: 1.0,
    slots: [at(saturday, 17)],
  },
  {
    code: 'MED',
    name: text('Vidéo et podcast', 'Video and podcast'),
    category: creating,
    level: beginner,
    ages: [9, 15],
    price: 125,
    weight: 0.9,
    slots: [at(wednesday, 10)],
  },
  {
    code: 'DIA',
    name: text('Découvrir l’intelligence artificielle', 'Discovering artificial intelligence'),
    category: understanding,
    level: intermediate,
    ages: [12, 17],
    price: 150,
    weight: 0.9,
    slots: [at(saturday, 11)],
  },
  {
    code: 'CYB',
    name: text('Cybersécurité et vie privée', 'Cyber security and privacy'),
    category: understanding,
    level: advanced,
    ages: [13, 17],
    price: 150,
    weight: 0.8,
    slots: [at(tuesday, 18)],
  },
];

/** The week of July: billed once, no term. */
export const camp = {
  code: 'ETE',
  name: text('Stage d’été : robots et jeux', 'Summer camp: robots and games'),
  category: text('Stages', 'Camps'),
  level: text('Tous niveaux', 'All levels'),
  ages: [8, 15],
  price: 180,
} as const;

/** The categories of the courses, in the order of the catalogue. */
export const categories: readonly Text[] = [...new Set(courses.map(({ category }) => category))];
