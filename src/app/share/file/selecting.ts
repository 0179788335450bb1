/** What goes into a file, and how the file begins. */
import { write, type Format } from '../../../export/formats.ts';
import { narrowTimeline, type Selection } from '../../../export/selection.ts';
import type { Language } from '../../../text/text.ts';
import type { LanguageChoice } from '../view.ts';

/** The languages of a file, the page's own first where it holds both. */
export function languagesOf(choice: LanguageChoice, first: Language): readonly Language[] {
  if (choice !== 'both') return [choice];
  return first === 'ar' ? ['ar', 'en'] : ['en', 'ar'];
}

export interface Beginning {
  /** The first lines; null where the file is no text. */
  readonly words: string | null;
  /** How many events it was made from. */
  readonly count: number;
}

const eventsShown = 3;
const lettersShown = 3000;

/** The file as it begins, made from the first few events alone. */
export async function beginningOf(format: Format, selection: Selection): Promise<Beginning> {
  const events = selection.events.slice(0, eventsShown);
  const count = events.length;
  if (format === 'docx') return { words: null, count };
  const timeline = narrowTimeline(selection.timeline, events);
  const file = await write(format, { ...selection, timeline, events });
  const words = (await file.text()).replace(/^\ufeff/, '');
  return { words: words.length > lettersShown ? `${words.slice(0, lettersShown)}…` : words, count };
}
