import { padded } from '../../core/write';

/** The code of the account with this entity number: A000001 is entity 0. */
export const accountCode = (entity: number): string => `A${padded(entity + 1, 6)}`;

/** The code of a person at an account, by number from 1. */
export const contactCode = (entity: number, number: number): string => `C${padded(entity + 1, 6)}-${number}`;
