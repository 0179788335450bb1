import type { SentenceReading } from './reading.ts';

/** How many tokens stand between two of them; English names, which are long, count for nothing. */
export const wordsBetween = ({ language, covered }: SentenceReading, from: number, to: number): number =>
  language === 'ar' ? to - from : covered.slice(from, to).filter((isName) => !isName).length;
