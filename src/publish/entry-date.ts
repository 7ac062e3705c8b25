/** Zip entries carry a local date and time: this one reads the same in every time zone. */
export const entryDate = new Date(1980, 0, 1, 12);
