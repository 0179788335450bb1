/** Words that open a line; a letter without a capital stays as it is. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
