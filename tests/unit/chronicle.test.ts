import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile, type Compiled } from '../../src/compile/compile.ts';
import { disk } from '../../src/compile/effects/disk.ts';
import { readData } from '../../src/compile/1-read/readData.ts';
import { fold } from '../../src/model/fold.ts';
import { overlaps } from '../../src/model/edtf.ts';
import type { TimelineEvent } from '../../src/model/schema.ts';

interface Entry {
  readonly date: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly cast: readonly string[];
  readonly quotes: readonly { readonly document: string; readonly quote: string }[];
  readonly byRules: boolean;
}

const entries = parse(readFileSync('tests/fixtures/seed-chronicle.yaml', 'utf8')) as Entry[];
const words = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
let chronicle: Compiled;
let byRules: Compiled;

beforeAll(async () => {
  chronicle = await compile({ folder: 'seeds', data: 'data' }, disk);
  const withoutCorrections = {
    ...disk,
    readText: (path: string) =>
      path.endsWith('corrections.yaml') ? Promise.resolve(null) : disk.readText(path),
  };
  byRules = await compile({ folder: 'seeds', data: 'data' }, withoutCorrections);
});

/** The event whose excerpt stands in one of the entry's quotations, or holds it, on a compatible date. */
function eventOf(entry: Entry, { timeline }: Compiled): TimelineEvent | undefined {
  const fitting = timeline.events.filter(
    ({ date, sources }) =>
      overlaps(date.edtf, entry.date) &&
      sources.some(({ article, excerpt }) =>
        entry.quotes.some(({ document, quote }) => {
          const [told, wanted] = [words(excerpt), words(quote)];
          return article.startsWith(`${document}#`) && (told.includes(wanted) || wanted.includes(told));
        }),
      ),
  );
  const shared = ({ cast }: TimelineEvent) => cast.filter(({ actor }) => entry.cast.includes(actor)).length;
  return fitting.toSorted(
    (a, b) => Number(b.type === entry.type) - Number(a.type === entry.type) || shared(b) - shared(a),
  )[0];
}

describe('with the editors’ hand, the chronicle has', () => {
  test.each(entries)('$date $title', (entry) => {
    const event = eventOf(entry, chronicle);
    expect(event).toBeDefined();
    expect([event?.type, event?.status]).toEqual([entry.type, entry.status]);
    const taking = event?.cast.filter(({ role }) => role !== 'absent').map(({ actor }) => actor) ?? [];
    expect(taking.toSorted()).toEqual([...entry.cast].toSorted());
  });

  test('no event beside them', () => {
    const known = new Set(entries.map((entry) => eventOf(entry, chronicle)?.id));
    expect(known.size).toBe(entries.length);
    const others = chronicle.timeline.events
      .filter(({ id }) => !known.has(id))
      .map(({ title, date }) => `${date.edtf} ${title.en}`);
    expect(others).toEqual([]);
  });

  test('corrections that all still match, each with its reason', async () => {
    const { corrections, problems } = await readData('data', disk);
    expect(problems).toEqual([]);
    expect(corrections.length).toBeGreaterThan(0);
    expect(chronicle.problems.filter(({ code }) => code === 'correction-unmatched')).toEqual([]);
  });
});

test('the rules alone find at least seventeen of them', () => {
  const found = entries.filter((entry) => {
    const event = eventOf(entry, byRules);
    return event?.type === entry.type && event.status === entry.status;
  });
  expect(found.length).toBeGreaterThanOrEqual(17);
});

test('every excerpt and every date word is literally in its document, every event has both titles', () => {
  const texts = new Map(
    chronicle.articles.map(({ article }) => [`${article.document.id}#${article.part}`, article]),
  );
  for (const { title, sources } of chronicle.timeline.events) {
    expect(title.ar).toMatch(/\p{Script=Arabic}/u);
    expect(title.en).toMatch(/\p{Script=Latin}/u);
    for (const { article: id, paragraph, start, end, excerpt, time } of sources) {
      const article = texts.get(id);
      const textOf = (index: number) => {
        const found = article?.paragraphs[index];
        return article?.document.text.slice(found?.start, found?.end) ?? '';
      };
      expect(textOf(paragraph).slice(start, end)).toBe(excerpt);
      if (time) expect(textOf(time.paragraph).slice(time.start, time.end)).toBe(time.text);
    }
  }
});

test('one meeting told by two documents is one event; nothing of January 2025 is dated 2024', () => {
  const [meeting] = chronicle.timeline.events.filter(
    ({ date, cast, type }) =>
      date.edtf === '2024-05-30' && type === 'meeting' && cast.some(({ actor }) => actor === 'ali-khamenei'),
  );
  expect(new Set(meeting?.sources.map(({ article }) => article.replace(/#.*/, ''))).size).toBe(2);
  const call = chronicle.timeline.events.find(
    ({ date, type }) => date.edtf === '2023-04-09' && type === 'call',
  );
  const dated = call?.sources.find(({ time }) => time?.text === 'أمس الأحد');
  expect(dated?.time?.reading.ar).toContain('محسوباً من الاثنين 10 نيسان/أبريل 2023');
  const late = chronicle.timeline.events.filter(({ sources }) =>
    sources.every(
      ({ article, basis }) => /^000.*#[23]$/.test(article) && (basis === 'dateline' || basis === 'relative'),
    ),
  );
  for (const { date } of late) expect(date.to === null || date.to >= '2024-11-01').toBe(true);
});
