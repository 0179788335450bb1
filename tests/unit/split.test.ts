import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noMetadata } from '../../src/compile/1-read/readFrontMatter.ts';
import { splitArticles } from '../../src/compile/2-split/splitArticles.ts';
import { splitSentences } from '../../src/compile/2-split/splitSentences.ts';
import { splitTokens } from '../../src/compile/2-split/splitTokens.ts';
import type { Article } from '../../src/compile/shapes.ts';

const split = (text: string) =>
  splitArticles({ id: 'a', key: 'a', path: null, text, given: null, language: null, metadata: noMetadata });
const seed = (name: string) => readFileSync(`seeds/${name}.txt`, 'utf8');
const paragraphsOf = ({ document, paragraphs }: Article) =>
  paragraphs.map(({ start, end, where }) => `${where}: ${document.text.slice(start, end)}`);
const sentencesOf = (text: string) =>
  split(text).flatMap((article) => splitSentences(article).map(({ start, end }) => text.slice(start, end)));

describe('a page of the press', () => {
  test('three articles in one paste are three, of two kinds', () => {
    const articles = split(seed('000_c88f73627c10ec48'));
    expect(articles.map(({ kind, part }) => `${part} ${kind}`)).toEqual([
      '1 article',
      '2 teasers',
      '3 article',
    ]);
    expect(paragraphsOf(articles[2] as Article)[0]).toBe('headline: بزشكيان: إيران لم تخطط قط لاغتيال ترمب');
  });

  test('page chrome goes, a dated caption stays, once', () => {
    const [, , last] = split(seed('000_c88f73627c10ec48'));
    const captions = (last as Article).paragraphs.filter(({ where }) => where === 'caption');
    expect(captions).toHaveLength(1);
    expect(captions[0]?.repeats).toHaveLength(3);
    const [page] = split(seed('003_5679fd0ddfdfc3d8'));
    const lines = paragraphsOf(page as Article);
    expect(lines.some((line) => /icon|حجم الخط|\+A|التغطية الحية/.test(line))).toBe(false);
    expect(lines).toContain('dateline: 2024.07.10 | 02:40 دمشق');
    expect(lines).toContain('byline: تلفزيون سوريا - إسطنبول');
  });

  test('a menu is furniture, a headline under it is not', () => {
    const [article] = split(
      'Home\nWorld\nSports\nWeather\nPolitics\nCourt frees editor after two years\n\nA court in Tunis freed the editor of a weekly on Monday, two years after her arrest over an article about the price of bread.',
    );
    expect(paragraphsOf(article as Article).map((line) => line.split(':')[0])).toEqual(['headline', 'lead']);
  });

  test('links in the midst of an article do not cut it', () => {
    const body =
      'قال الوزير في مؤتمر صحافي عقده في العاصمة بعد اجتماع طويل مع نظيره إن المباحثات تناولت العلاقات بين البلدين وسبل تطويرها في المرحلة المقبلة.';
    const articles = split(
      `عنوان الخبر الطويل هنا\n${body}\n${body.replace('قال', 'وأضاف')}\nاقرأ أيضا\nعنوان خبر آخر لا صلة له\n${body.replace('قال', 'وتابع')}\n${body.replace('قال', 'وختم')}`,
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.paragraphs).toHaveLength(5);
  });

  const told = (town: string) =>
    `عقد المجلس البلدي في ${town} جلسة طويلة خصصها لمناقشة أوضاع الطرق والمياه بعد الأمطار التي أغرقت الأحياء القديمة من المدينة.`;

  test('a heading opens a list, a link on its own line is dropped', () => {
    const page = (line: string) =>
      split(`جلسة في صيدا\n14 مارس 2018\n${told('صيدا')}\n${line}\nفوز المنتخب غداً`);
    expect(page('اقرأ أيضاً:').map(({ kind }) => kind)).toEqual(['article', 'teasers']);
    expect(page('اقرأ أيضاً: سعر الذهب اليوم').map(({ kind }) => kind)).toEqual(['article']);
    const early = split(`جلسة في صيدا\nمقالات ذات صلة\nراسلنا\n${told('صيدا')}\nوانتهت الجلسة مساء.`);
    expect(early.map(({ kind }) => kind)).toEqual(['article']);
  });

  test('a ruled line with a date under it opens the next article', () => {
    const page = (rule: string) =>
      split(
        `جلسة في صيدا\n14 مارس 2018\n${told('صيدا')}\n${rule}\nجلسة في صور\n17 مارس 2018\n${told('صور')}`,
      );
    expect(page('====================')).toHaveLength(2);
    expect(page('* * *')).toHaveLength(2);
    expect(split(`جلسة في صيدا\n14 مارس 2018\n${told('صيدا')}\n-----\n${told('صور')}`)).toHaveLength(1);
  });

  test('what is read most and what readers wrote is no part of the article', () => {
    const [article, ...rest] = split(
      `جلسة في صيدا\n14 مارس 2018\n${told('صيدا')}\nالأكثر قراءة\nفوز المنتخب غداً\nسعر الذهب اليوم\nالتعليقات (2)\nأحسنتم النشر`,
    );
    expect(rest).toEqual([]);
    expect(paragraphsOf(article as Article).map((line) => line.split(':')[0])).toEqual([
      'headline',
      'dateline',
      'lead',
    ]);
    expect(split(`جلسة في صيدا\nالتعليقات\n${told('صيدا')}\n${told('صور')}`)[0]?.paragraphs).toHaveLength(3);
  });

  test('rows of a text wrapped by hand are one paragraph', () => {
    const [article] = split(
      'Council to meet in June\nBy a reporter\n\nAnother round of the chess tournament in the old town hall will be\nplayed on July 9, for which the mayor has lent the great room\nonce more.\n\nPlayers have until May 3 to enter.',
    );
    expect((article as Article).paragraphs.map(({ where }) => where)).toHaveLength(4);
  });

  test('in Arabic as well, whose letters are all of one size: the rows show how wide they are', () => {
    const rows =
      'استقبل رئيس البلدية في مكتبه أمس وفداً من تجار السوق القديمة، واستمع إلى\nمطالبهم التي تقدموا بها في الخامس من أيار 2015، قبل أن يعدهم بإعادة فتح\nالطريق إلى المرفأ خلال أسبوعين.\nوقال أحد التجار إن الأضرار التي لحقت بالمحال بلغت نصف رأس مالها، وإن عدداً\nمنهم أغلق أبوابه منذ مطلع العام.';
    const [article] = split(`وعود لتجار السوق\n14 مايو 2015\n\n${rows}`);
    expect((article as Article).paragraphs.map(({ where }) => where)).toEqual([
      'headline',
      'dateline',
      'lead',
      'body',
    ]);
    const titles =
      'جسر جديد في الشمال يفتح أمام السيارات\nموسم صيد ضعيف هذا العام\nمقتل صياد في عرض البحر\nالأمطار تقطع الطريق';
    expect(split(`${told('صيدا')}\n\n${titles}`)[0]?.paragraphs).toHaveLength(5);
  });

  test('a carriage return alone ends a row', () => {
    expect(split(`جلسة في صيدا\r14 مارس 2018\r${told('صيدا')}`)[0]?.paragraphs).toHaveLength(3);
  });

  test('a page pasted as one line is text, whatever it begins with', () => {
    const [article] = split(
      `This site uses cookies. ${'The council met on Monday to discuss the roads. '.repeat(12)}`,
    );
    expect(article?.paragraphs).toHaveLength(1);
  });

  test('the dates of a chronology, each alone in its line, open no other article', () => {
    const told =
      'قالت القيادة إن القوات انتشرت في العاصمة ومدن أخرى وإن الطرق إلى المطار أغلقت حتى إشعار آخر بسبب المعارك الدائرة فيها.';
    const days = ['5 نيسان 2023', '13 نيسان 2023', '21 نيسان 2023', '20 أيار 2023'];
    const page = [told, told.replace('قالت', 'وقالت'), 'فيما يلي تسلسل زمني:'];
    const entries = days.flatMap((day, index) => [day, `${index + 1}. ${told}`]);
    expect(split([...page, ...entries].join('\n'))).toHaveLength(1);
  });

  test('a list of other articles, each with its date, is not the text', () => {
    const articles = split(
      `Council meets in Sidon\n14 March 2018\n${'The council met on Monday to discuss roads. '.repeat(4)}\nA quiet harbour\n02 Feb, 2024\nPoor harvest\n02 Feb, 2024\nBridge closed\n01 Feb, 2024`,
    );
    expect(articles.map(({ kind }) => kind)).toEqual(['article', 'teasers']);
  });
});

describe('sentences', () => {
  test('abbreviations end none', () => {
    expect(
      sentencesOf('قال د. أحمد سليم لوكالة أ.ف.ب إن الجلسة تأجلت. وأضاف أن الموعد لم يحدد بعد.'),
    ).toHaveLength(2);
    expect(
      sentencesOf('The U.S. envoy, Gen. Michael Ray, met Mr. Salem on Oct. 7. They spoke for an hour.'),
    ).toHaveLength(2);
  });

  test('a text without full stops is read piece by piece, cut at its commas', () => {
    const lengths = sentencesOf('حضر الوزير والنواب، '.repeat(500)).map((text) => text.split(' ').length);
    expect(lengths.length).toBeGreaterThan(3);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
    expect(
      sentencesOf('حضر الوزير والنواب، '.repeat(500))
        .slice(0, -1)
        .every((text) => text.endsWith('،')),
    ).toBe(true);
  });

  test('the place and agency before the news stand alone', () => {
    expect(
      sentencesOf('دمشق، سوريا (CNN) -- أكدت جهات محلية أن المعبر فُتح أمام الشاحنات صباحاً بعد توقف طويل.')[1],
    ).toMatch(/^أكدت/);
  });

  test('tokens slice back, whatever signs stand among the letters', () => {
    const text = 'حمَّل «الوزير» 24 أكتوبر ٢٠٢٤، U.N. 3.5%';
    const tokens = splitTokens(text, { start: 0, end: text.length });
    expect(tokens.map(({ form }) => form)).toEqual([
      'حمل',
      '"',
      'الوزير',
      '"',
      '24',
      'اكتوبر',
      '2024',
      ',',
      'u',
      '.',
      'n',
      '.',
      '3',
      '.',
      '5',
      '%',
    ]);
    expect(tokens[0] && text.slice(tokens[0].start, tokens[0].end)).toBe('حمَّل');
    expect(tokens.filter(({ quoted }) => quoted).map(({ form }) => form)).toEqual(['الوزير']);
  });
});
