import type { NameMention } from '../shapes.ts';
import type { SentenceReading } from './reading.ts';

/** Those who only count the dead: «وزارة الصحة», "the Observatory". */
export const isBystander = ({ forms, words }: SentenceReading, { tokens }: NameMention) =>
  forms.slice(...tokens).some((form) => words.speech.bystanders.has(form));
