import { describe, expect, test } from 'vitest';
import { annotateDocument } from '../../src/compile/annotate.ts';
import arabic from './ar/titles.yaml';
import english from './en/titles.yaml';

/** A sentence of an article, and the headline in both languages of the first event in it; `no` is in neither. */
interface Phrase {
  readonly say: string;
  readonly ar?: string;
  readonly en?: string;
  readonly no?: readonly string[];
}

const published = '2024-07-10';

describe.each([
  ['ar', arabic as readonly Phrase[]],
  ['en', english as readonly Phrase[]],
] as const)('from sentence to headline: %s', (language, phrases) => {
  test.each(phrases)('$say', ({ say, ar, en, no = [] }) => {
    const { articles } = annotateDocument({ id: 'phrase', text: say, published, language }, { data: null });
    const titles = articles.flatMap(({ events }) => events.map(({ title }) => title));
    if (ar !== undefined || en !== undefined) expect(titles[0]).toEqual({ ar, en });
    for (const word of no)
      expect(titles.map((title) => `${title.ar} ${title.en}`).join(' ')).not.toContain(word);
  });
});
