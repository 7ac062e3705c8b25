import { text } from '../../../../relationship/text';

/* What the club’s targets say alike: where figures come from, why they may be off, from which size on they are judged. */

export const assumption = text('Hypothèse de l’étude de cas.', 'An assumption of the case study.');
export const seeds = text('Écart observé entre graines, doublé.', 'Spread observed between seeds, doubled.');
export const sampling = text(
  'Trois erreurs types pour six cents foyers.',
  'Three standard errors for six hundred households.',
);

export const any = { customers: 180, months: 24 } as const;
export const many = { customers: 600, months: 36 } as const;

export const isTrue = (condition: string): string => `CAST(${condition} AS INTEGER)`;
