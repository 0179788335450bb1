import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineArticle } from '../../src/model/schema.ts';
import { cite, quoteWithCitation } from '../../src/export/citation.ts';
import { passagesOf } from '../../src/app/reader/gaps.ts';
import { cutPieces } from '../../src/app/reader/pieces.ts';
import { runsOf } from '../../src/app/reader/runs.ts';
import { linkToWords } from '../../src/app/reader/textFragment.ts';

const article: TimelineArticle = {
  id: 'a#1',
  path: 'seeds/a.txt',
  part: 1,
  kind: 'article',
  language: 'ar',
  publisher: { ar: 'الجريدة', en: 'The Gazette' },
  author: null,
  url: 'https://example.org/a',
  archive: null,
  title: { ar: 'خبر اليوم', en: 'News of the day' },
  published: { date: '2024-05-30', basis: 'stated', note: null },
  rights: 'excerpt',
  file: 'articles/a.json',
};
const foundIn = {
  title: { ar: 'حوليات المثال', en: 'Example annals' },
  edition: '2',
  link: 'https://example.org/?event=1',
};
const dates = { months: 'levantine/gulf' } as const;

describe('a citation', () => {
  test('as a Chicago note: the original title with its translation in brackets', () => {
    expect(cite(article, 'chicago', foundIn, dates)).toBe(
      '«خبر اليوم» [News of the day], The Gazette, May 30, 2024, https://example.org/a, ' +
        'in Example annals, edition 2, https://example.org/?event=1.',
    );
  });

  test('as an APA reference: the publisher takes the place of an author who is not named', () => {
    expect(cite(article, 'apa', foundIn, dates)).toBe(
      'The Gazette. (2024, May 30). خبر اليوم [News of the day]. https://example.org/a, ' +
        'in Example annals, edition 2, https://example.org/?event=1',
    );
    expect(cite({ ...article, author: 'A. Writer', url: null }, 'apa', foundIn, dates)).toBe(
      'A. Writer. (2024, May 30). خبر اليوم [News of the day]. The Gazette. ' +
        'in Example annals, edition 2, https://example.org/?event=1',
    );
  });

  test('as an Arabic footnote: publisher, title, date, link', () => {
    expect(cite(article, 'arabic', foundIn, dates)).toBe(
      'الجريدة، «خبر اليوم»، 30 أيار/مايو 2024، https://example.org/a، ' +
        'في حوليات المثال، الطبعة 2، https://example.org/?event=1.',
    );
  });

  test('translates an English title for an Arabic footnote, not for an English note', () => {
    const english: TimelineArticle = { ...article, language: 'en' };
    expect(cite(english, 'arabic', foundIn, dates)).toContain('“News of the day” [خبر اليوم]');
    expect(cite(english, 'chicago', foundIn, dates)).toMatch(/^“News of the day”, The Gazette/);
  });

  test('quotation marks inside the title become the second kind', () => {
    const quoting = { ...article, title: { ar: 'دعوة إلى «الهوية»', en: null } };
    expect(cite(quoting, 'arabic', foundIn, dates)).toContain('«دعوة إلى “الهوية”»');
  });

  test('falls back on the archived copy, on "n.d." and on an untitled page', () => {
    const bare: TimelineArticle = {
      ...article,
      url: null,
      archive: { url: 'https://archive.example/a', captured: null },
      title: { ar: null, en: null },
      published: { date: null, basis: 'unknown', note: null },
    };
    expect(cite(bare, 'chicago', foundIn, dates)).toMatch(
      /^Untitled page, The Gazette, n\.d\., https:\/\/archive\.example\/a, /,
    );
    expect(cite(bare, 'arabic', foundIn, dates)).toContain('د.ت.');
  });

  test('goes under the quotation, in the marks of its language', () => {
    expect(quoteWithCitation('قال', 'ar', 'الجريدة')).toBe('«قال»\nالجريدة');
    expect(quoteWithCitation('said', 'en', 'The Gazette')).toBe('“said”\nThe Gazette');
  });
});

describe('a link to the quoted words', () => {
  test('names short passages whole, long ones by their ends', () => {
    expect(linkToWords('https://example.org/a', 'one, two-three')).toBe(
      'https://example.org/a#:~:text=one%2C%20two%2Dthree',
    );
    const long = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    expect(linkToWords('https://example.org/a#top', long)).toBe(
      'https://example.org/a#top:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
    );
  });
});

describe('marks in a text', () => {
  test('overlap without losing a letter', () => {
    const mark = fc.record({
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
      kind: fc.constantFrom('excerpt', 'time'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 4 }), (text, marks) => {
        const pieces = cutPieces(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, text: part, kinds } of pieces) {
          for (const { start: from, end, kind } of marks) {
            if (from <= start && end >= start + part.length && part) expect(kinds).toContain(kind);
          }
        }
      }),
    );
  });

  test('an expression inside the excerpt carries both', () => {
    const pieces = cutPieces('met on Sunday', [
      { start: 0, end: 13, kind: 'excerpt' },
      { start: 7, end: 13, kind: 'time' },
    ]);
    expect(pieces).toEqual([
      { start: 0, text: 'met on ', kinds: ['excerpt'] },
      { start: 7, text: 'Sunday', kinds: ['excerpt', 'time'] },
    ]);
  });
});

describe('a line in two scripts', () => {
  const foreign = (line: string, language: 'ar' | 'en') =>
    runsOf(line, language).flatMap(({ text, isForeign }) => (isForeign ? [text] : []));

  test('isolates an Arabic title with its marks in an English line', () => {
    const line = '«دعوة إلى “الهوية” في 2024 بسوريا» [A call], The Gazette, May 30, 2024';
    expect(foreign(line, 'en')).toEqual(['«دعوة إلى “الهوية” في 2024 بسوريا»']);
  });

  test('isolates an English title and an address in an Arabic line', () => {
    const line =
      'الجريدة، “News of the day, 2” [خبر]، 30 أيار/مايو 2024، https://example.org/a?b=1، الطبعة 1.';
    expect(foreign(line, 'ar')).toEqual(['“News of the day, 2”', 'https://example.org/a?b=1']);
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', '«', '»', ' ', '1', '،', '.') }), (line) => {
        for (const language of ['ar', 'en'] as const) {
          expect(
            runsOf(line, language)
              .map((run) => run.text)
              .join(''),
          ).toBe(line);
        }
      }),
    );
  });
});

test('paragraphs left out stand as one gap with their number', () => {
  const text = { text: 'x', translation: null, translationBy: null };
  const passages = passagesOf({ id: 'a#1', paragraphs: [null, null, text, null] });
  expect(passages).toEqual([
    { kind: 'gap', index: 0, count: 2 },
    { kind: 'paragraph', index: 2, paragraph: text },
    { kind: 'gap', index: 3, count: 1 },
  ]);
});
