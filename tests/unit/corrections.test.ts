import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { readDocument } from '../../src/compile/annotate.ts';
import { noMetadata } from '../../src/compile/1-read/readFrontMatter.ts';
import { applyCorrections } from '../../src/compile/6-merge/applyCorrections.ts';
import { checkNames } from '../../src/compile/6-merge/checkNames.ts';
import { locateQuote } from '../../src/compile/6-merge/locateQuote.ts';
import { mergeEvents } from '../../src/compile/6-merge/mergeEvents.ts';
import { describeDifferences } from '../../src/compile/7-write/describeDifferences.ts';
import { prepareKnowledge } from '../../src/compile/knowledge.ts';
import { correctionRecord } from '../../src/model/data.ts';

const text = [
  'لقاءان في عمّان',
  '',
  '2024-03-05',
  '',
  'التقى الوزير سالم الحمدان المبعوث يوسف الراوي في عمّان يوم 4 آذار/مارس 2024، وبحثا ملف الحدود. وقال الوزير إن الزيارة كانت مفيدة للجانبين، وإن العمل سيستمر في الأسابيع المقبلة على مستوى الخبراء من البلدين.',
  '',
  'وكان زلزال ضرب المدينة في شباط/فبراير 2023، وأسفر عن خسائر كبيرة في المباني القديمة وسط المدينة وفي القرى المجاورة لها على امتداد الوادي.',
].join('\n');
const document = { id: 'a', key: 'a', path: null, text, given: null, language: null, metadata: noMetadata };
const read = readDocument(document, prepareKnowledge(null));
const merged = mergeEvents(
  read.flatMap(({ candidates }) => candidates),
  new Map(read.flatMap(({ names }) => [...names.actors])),
);
const hand = { by: 'ر. م.', why: { ar: 'السبب', en: 'The reason' } };
const correct = (...entries: object[]) =>
  applyCorrections(
    merged,
    entries.map((entry) => v.parse(correctionRecord, { ...entry, ...hand })),
    read,
  );
const meeting = { document: 'a', quote: 'التقى الوزير سالم الحمدان المبعوث يوسف الراوي' };

test('the rules find the meeting and the earthquake', () => {
  expect(merged.map(({ type, date }) => `${date} ${type}`)).toEqual([
    '2023-02 disaster',
    '2024-03-04 meeting',
  ]);
});

describe('a correction', () => {
  test('redates, and leaves the id as it was', () => {
    const { events, problems } = correct({ do: 'redate', ...meeting, date: '2024-03-03' });
    const found = events.find(({ date }) => date === '2024-03-03');
    expect(merged.some(({ id }) => id === found?.id)).toBe(true);
    expect(found?.edited).toMatchObject([{ field: 'date', by: 'ر. م.', cites: null }]);
    expect(problems).toEqual([]);
  });

  test('retitles, retypes and recasts', () => {
    const title = { ar: 'لقاء', en: 'Meeting' };
    const { events } = correct(
      { do: 'retitle', ...meeting, title },
      { do: 'retype', ...meeting, type: 'visit', status: 'alleged' },
      { do: 'recast', ...meeting, cast: [], place: 'amman' },
    );
    const found = events.find((event) => event.title === title || event.title?.en === 'Meeting');
    expect(found).toMatchObject({ type: 'visit', status: 'alleged', cast: [], place: 'amman' });
    expect(found?.edited.map(({ field }) => field)).toEqual(['title', 'type', 'status', 'cast', 'place']);
  });

  test('recasts the place alone, one or several', () => {
    const { events } = correct({ do: 'recast', ...meeting, place: ['amman', 'zarqa'] });
    const found = events.find(({ place }) => place === 'amman');
    expect(found?.alsoAt).toEqual(['zarqa']);
    expect(found?.cast).toEqual(merged.find(({ type }) => type === 'meeting')?.cast);
    expect(found?.edited.map(({ field }) => field)).toEqual(['place']);
  });

  test('hides, and says when and why, at every id that led there', () => {
    const { events, withdrawn } = correct({ do: 'hide', ...meeting, on: '2026-01-02' });
    expect(events).toHaveLength(1);
    const hidden = merged.find(({ type }) => type === 'meeting');
    expect(withdrawn.map(({ id }) => id)).toEqual([hidden?.id, ...(hidden?.formerIds ?? [])]);
    for (const entry of withdrawn) expect(entry).toMatchObject({ on: '2026-01-02', why: hand.why });
  });

  test('quotes other words of the article, and leaves the ids as they were', () => {
    const words = 'المبعوث يوسف الراوي في عمّان يوم 4 آذار/مارس 2024';
    const { events } = correct({ do: 'requote', ...meeting, words });
    const found = events.find(({ type }) => type === 'meeting');
    const { start, end } = found?.tellings[0]?.excerpt ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(words);
    expect(found?.id).toBe(merged.find(({ type }) => type === 'meeting')?.id);
    expect(correct({ do: 'requote', ...meeting, words: 'كلام آخر' }).problems).toHaveLength(1);
  });

  test('adds by exact quote', () => {
    const quote = 'العمل سيستمر في الأسابيع المقبلة';
    const { events } = correct({
      do: 'add',
      document: 'a',
      quote,
      date: '2024-03-05',
      type: 'statement',
      title: { ar: 'أ', en: 'A' },
    });
    const added = events.find(({ type }) => type === 'statement');
    const excerpt = added?.tellings[0]?.excerpt;
    expect(text.slice(excerpt?.start, excerpt?.end)).toBe(quote);
    expect(added?.id).toMatch(/^\w+$/);
  });

  test('adds a second event in the words of another, under an id of its own', () => {
    const { events } = correct({
      do: 'add',
      ...meeting,
      date: '2024-03-04',
      type: 'visit',
      title: { ar: 'أ', en: 'A' },
    });
    expect(events).toHaveLength(3);
    expect(new Set(events.flatMap(({ id, formerIds }) => [id, ...formerIds])).size).toBe(
      events.reduce((sum, { formerIds }) => sum + 1 + formerIds.length, 0),
    );
  });

  test('added in words that the rules have come to read takes the place of theirs, under its id', () => {
    const { events } = correct({
      do: 'add',
      document: 'a',
      quote: 'زلزال ضرب المدينة في شباط/فبراير 2023',
      date: '2023-02',
      type: 'disaster',
      title: { ar: 'زلزال', en: 'Earthquake' },
      place: 'amman',
    });
    expect(events).toHaveLength(2);
    const found = events.find(({ type }) => type === 'disaster');
    expect(found).toMatchObject({ title: { en: 'Earthquake' }, place: 'amman' });
    expect(found?.id).toBe(merged.find(({ type }) => type === 'disaster')?.id);
    expect(found?.tellings[0]?.rule).toBe('dated');
  });

  test('means the event of the type named, where the words tell of two', () => {
    const visit = { do: 'add', ...meeting, date: '2024-03-04', type: 'visit', title: { ar: 'أ', en: 'A' } };
    const { events } = correct(visit, { do: 'redate', ...meeting, found: 'visit', date: '2024-03-03' });
    expect(events.find(({ type }) => type === 'visit')?.date).toBe('2024-03-03');
    expect(events.find(({ type }) => type === 'meeting')?.date).toBe('2024-03-04');
  });

  test('merges words that tell of no event yet, as a further source', () => {
    const quote = 'وقال الوزير إن الزيارة كانت مفيدة للجانبين';
    const { events } = correct({ do: 'merge', ...meeting, with: [{ document: 'a', quote }] });
    const found = events.find(({ type }) => type === 'meeting');
    const last = found?.tellings.at(-1);
    expect(text.slice(last?.excerpt.start, last?.excerpt.end)).toBe(quote);
    expect(last?.rule).toBe('editor');
  });

  test('merges, and every id still resolves; splits again', () => {
    const { events } = correct({
      do: 'merge',
      ...meeting,
      with: [{ document: 'a', quote: 'زلزال ضرب المدينة' }],
    });
    expect(events).toHaveLength(1);
    const ids = [events[0]?.id, ...(events[0]?.formerIds ?? [])];
    expect(ids.toSorted()).toEqual(merged.flatMap(({ id, formerIds }) => [id, ...formerIds]).toSorted());
    const apart = correct(
      { do: 'merge', ...meeting, with: [{ document: 'a', quote: 'زلزال ضرب المدينة' }] },
      { do: 'split', document: 'a', quote: 'زلزال ضرب المدينة' },
    );
    expect(apart.events.map(({ id }) => id).toSorted()).toEqual(merged.map(({ id }) => id).toSorted());
  });

  test('that matches nothing changes nothing and is named', () => {
    const { events, problems } = correct({
      do: 'redate',
      document: 'a',
      quote: 'كلام ليس في المقال',
      date: '2024',
    });
    expect(events.map(({ date }) => date)).toEqual(merged.map(({ date }) => date));
    expect(problems[0]?.message).toMatch(/matches nothing any more/);
  });

  test('that the rules have made needless changes nothing and is named with its line', () => {
    const entry = { do: 'redate', ...meeting, date: '2024-03-04' };
    const { events, problems } = applyCorrections(
      merged,
      [{ ...v.parse(correctionRecord, { ...entry, ...hand }), line: 12 }],
      read,
    );
    expect(events.every(({ edited }) => edited.length === 0)).toBe(true);
    expect(problems).toMatchObject([{ code: 'correction-needless', line: 12 }]);
    expect(problems[0]?.message).toMatch(/corrections.yaml:12: "redate" .* changes nothing any more/);
  });

  test('is needless where the rules part the tellings, or read no event in words to be hidden', () => {
    const quote = 'كانت مفيدة للجانبين';
    const { problems } = correct(
      { do: 'split', document: 'a', quote: 'زلزال ضرب المدينة' },
      { do: 'hide', document: 'a', quote, on: '2026-01-02' },
    );
    expect(problems.map(({ code }) => code)).toEqual(['correction-needless', 'correction-needless']);
  });

  test('that names nobody known is reported', () => {
    const entry = { do: 'recast', ...meeting, cast: [{ actor: 'nobody', role: 'agent' }], place: 'nowhere' };
    const known = new Map([['somebody', {}]]);
    const problems = checkNames([v.parse(correctionRecord, { ...entry, ...hand })], known, known);
    expect(problems.map(({ code }) => code)).toEqual(['correction-unknown-name', 'correction-unknown-name']);
    expect(problems.map(({ message }) => message).join()).toMatch(/no actor "nobody".*no place "nowhere"/);
  });
});

test('a quotation is found in other spelling and spacing', () => {
  const [article] = read;
  if (!article) throw new Error('No article.');
  const found = locateQuote(article.article, 'التقي  الوزير سالم الحمدان');
  expect(found && text.slice(found.start, found.end)).toBe('التقى الوزير سالم الحمدان');
});

test('a city and the state it lies in are no disagreement, two cities are', () => {
  const places = new Map(
    ['amman', 'zarqa'].map((id) => [id, { id, name: { ar: id, en: id }, country: 'jordan' }]),
  );
  const between = (...ids: string[]) =>
    describeDifferences(
      { differs: [{ field: 'place', values: ids.map((value, at) => ({ value, tellings: [at] })) }] },
      places,
    );
  expect(between('amman', 'jordan')).toEqual([]);
  expect(between('amman', 'zarqa')).toHaveLength(1);
});
