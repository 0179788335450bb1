/** What of an article's text a telling needs: the paragraph quoted, the words that date it, and who translated it. */
import type { ArticleFile, EventSource } from '../../model/schema.ts';
import type { Mark } from './pieces.ts';

export type TellingMark = Mark<'excerpt' | 'time'>;

/** The marks of a telling that lie in the paragraph with this index. */
export function marksIn(source: EventSource, paragraph: number): readonly TellingMark[] {
  const marks: TellingMark[] = [];
  if (source.paragraph === paragraph) marks.push({ start: source.start, end: source.end, kind: 'excerpt' });
  if (source.time?.paragraph === paragraph) {
    marks.push({ start: source.time.start, end: source.time.end, kind: 'time' });
  }
  return marks;
}

export interface Translation {
  readonly text: string;
  readonly by: 'editor' | 'machine' | null;
}

/** The translation of the paragraph quoted, with who made it; else of the excerpt alone; null where there is none. */
export function translationOf(source: EventSource, file: ArticleFile | null): Translation | null {
  const paragraph = file?.paragraphs[source.paragraph];
  if (paragraph?.translation) return { text: paragraph.translation, by: paragraph.translationBy };
  return source.translation === null
    ? null
    : { text: source.translation, by: paragraph?.translationBy ?? null };
}
