/** An article as it may be shown: its paragraphs, and the gaps that rights leave between them. */
import type { ArticleFile } from '../../model/schema.ts';

type Paragraph = NonNullable<ArticleFile['paragraphs'][number]>;

export type Passage =
  | { readonly kind: 'paragraph'; readonly index: number; readonly paragraph: Paragraph }
  /** `index` is that of the first paragraph left out. */
  | { readonly kind: 'gap'; readonly index: number; readonly count: number };

/** The passages in order, neighbouring gaps as one. */
export function passagesOf(article: ArticleFile): readonly Passage[] {
  const passages: Passage[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const last = passages.at(-1);
    if (paragraph) passages.push({ kind: 'paragraph', index, paragraph });
    else if (last?.kind === 'gap') passages[passages.length - 1] = { ...last, count: last.count + 1 };
    else passages.push({ kind: 'gap', index, count: 1 });
  });
  return passages;
}
