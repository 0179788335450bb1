import { parse as parseEdtf } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import arabicMonths from '../../src/lexicon/ar/months.yaml';
import { addDays, daysBetween } from '../../src/model/calendar.ts';
import { rangeOf } from '../../src/model/edtf.ts';
import { readTimes, valuesIn } from '../unit/times.fixture.ts';

const days = fc.integer({ min: 0, max: 8000 }).map((count) => addDays('2004-01-05', count));
const weeks = fc.integer({ min: -200, max: 200 }).map((count) => count * 7);
const fragments = fc.constantFrom(
  ...'أمس|اليوم (الثلاثاء)|السبت الماضي|في 30 أيار الماضي|مطلع مايو (أيار) 2011|الأسبوع المقبل|بعد يومين|28 من الشهر ذاته|منذ عام 2011|بين 5 و10 مارس|2024.07.10|5/12/1435هـ|رمضان الماضي|أول أيام عيد الفطر|كل جمعة|ثلاثة أيام|من|إلى|و|حتى|12|2015|شهري|الماضي|(|)|/|-|،|مساء|نهاية|القرار 2254|قال إنه سيزور|التقى'.split(
    '|',
  ),
  ...'yesterday|on Tuesday|last week|May 3-5|early May 2011|two weeks ago|since 2011|the same day|Q3|from|to|and|the|of|in|last|next|12|2015|the first half of|Oct. 7,|a day earlier|every Friday|(|/|,|said he will visit|resolution 2118'.split(
    '|',
  ),
);
const news = fc.array(fragments, { minLength: 1, maxLength: 25 }).map((parts) => `${parts.join(' ')}.`);
const languages = fc.constantFrom('ar' as const, 'en' as const);

describe('whatever the words', () => {
  test('spans slice back, in order, none over another', () => {
    fc.assert(
      fc.property(
        fc.oneof(news, fc.string({ maxLength: 200 })),
        days,
        languages,
        (text, published, language) => {
          let end = 0;
          if (!/\S/.test(text)) return;
          for (const time of timesOf(text, published, language)) {
            expect(text.slice(time.start, time.end)).toBe(time.text);
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.end).toBeGreaterThan(time.start);
            end = time.end;
          }
        },
      ),
    );
  });

  test('values are EDTF, lengths and repetitions ISO 8601, and readings speak both languages', () => {
    fc.assert(
      fc.property(news, days, languages, (text, published, language) => {
        for (const { value, kind, read } of timesOf(text, published, language)) {
          if (value === null) continue;
          if (kind === 'DURATION') expect(value).toMatch(/^PT?\d+[YMWDH]$/);
          else if (kind === 'SET') expect(value).toMatch(/^R\/P\d+[YMWD]$/);
          else {
            expect(() => parseEdtf(value), value).not.toThrow();
            expect(rangeOf(value), value).not.toBeNull();
            const reading = read();
            expect(reading?.ar).toMatch(/\p{Script=Arabic}/u);
            expect(reading?.en).toMatch(/\w/);
          }
        }
      }),
    );
  });
});

describe('the reference', () => {
  const counted = fc.constantFrom(
    ...'وصل أمس.|يصل غداً.|وصل أول من أمس.|وصل السبت الماضي.|سيصل الخميس المقبل.|سيصل الأحد.|زاره الأسبوع الماضي.|وصل قبل ثلاثة أيام.|وصل قبل أسبوعين.|سيصل بعد يومين.|He came yesterday.|She leaves tomorrow.|They met last Tuesday.|He will speak on Friday.|It fell two weeks ago.|It fell last week.|It will open in three days.'.split(
      '|',
    ),
  );

  test('moved by whole weeks, moves what is counted in days and weeks by as much', () => {
    fc.assert(
      fc.property(counted, days, weeks, (text, published, shift) => {
        const [before] = valuesIn(text, { published });
        const [after] = valuesIn(text, { published: addDays(published, shift) });
        expect(moved(after)).toBe(moved(before, shift));
      }),
    );
  });

  test('never puts yesterday after today, nor a past weekday more than a week back', () => {
    fc.assert(
      fc.property(days, (published) => {
        const [yesterday] = valuesIn('وصل أمس.', { published });
        const [saturday] = valuesIn('وصل السبت الماضي.', { published });
        expect(daysBetween(yesterday ?? '', published)).toBe(1);
        expect(daysBetween(saturday ?? '', published)).toBeGreaterThan(0);
        expect(daysBetween(saturday ?? '', published)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('one date in many spellings', () => {
  const { gregorian } = arabicMonths as { gregorian: Record<string, string[]> };
  const months = fc.integer({ min: 1, max: 12 });
  const date = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: months,
    year: fc.integer({ min: 1990, max: 2025 }),
  });
  const names = (month: number) => gregorian[String(month)] ?? [];

  test('month systems are interchangeable, alone and doubled', () => {
    fc.assert(
      fc.property(
        date,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(' (', '/', '/ ', ' / ', '-', ' '),
        (when, one, two, mark) => {
          const [first = '', second = ''] = [one, two].map(
            (pick) => names(when.month)[pick % names(when.month).length],
          );
          const doubled = mark === ' (' ? `${first} (${second})` : `${first}${mark}${second}`;
          const value = `${when.year}-${padded(when.month)}-${padded(when.day)}`;
          for (const month of first === second ? [first] : [first, second, doubled]) {
            expect(valuesIn(`وصل في ${when.day} ${month} ${when.year} إلى بيروت.`)).toEqual([value]);
          }
        },
      ),
    );
  });

  test('so are digits, tashkeel, tatweel and invisible marks', () => {
    const text =
      'التقى الوزير أمس نظيره، وكان زاره في 30 أيار الماضي ثم في مطلع تشرين الأول 2022 وفي 16/3/2021.';
    const expected = valuesIn(text, { published: '2023-04-10' });
    expect(expected).toHaveLength(4);
    fc.assert(
      fc.property(
        fc.constantFrom(0x660, 0x6f0, 0x30),
        fc.array(fc.nat({ max: 400 })),
        fc.constantFrom('َ', 'ِّ', 'ـ', '\u200f', '\u200e', ''),
        (zero, places, mark) => {
          const digits = text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
          expect(valuesIn(decorated(digits, places, mark), { published: '2023-04-10' })).toEqual(expected);
        },
      ),
    );
  });

  test('page furniture around it changes no value', () => {
    const lead =
      'التقى الرئيس أمس الأحد نظيره في طهران وبحث معه العلاقات، على أن يزوره مجدداً الأسبوع المقبل بحسب ما أعلنته الرئاسة في بيان.';
    const expected = valuesIn(lead, { published: '2023-04-10' });
    const chrome = fc.array(
      fc.constantFrom('icon', 'TT', '+A', 'حجم الخط', '-A', 'شارك', 'منذ 3 ساعات', 'طباعة'),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(chrome, chrome, (above, below) => {
        const page = [...above, lead, ...below].join('\n\n');
        expect(valuesIn(page, { published: '2023-04-10' })).toEqual(expected);
      }),
    );
  });
});

describe('long strings', () => {
  const stubborn = [
    'من ',
    'بين 5 و',
    '12/',
    '12 ',
    '(',
    'في نهاية ',
    'منذ حتى ',
    'أول من أمس الأول ',
    'مئة وألف و',
    'شهري مايو و',
    'the of ',
    'in the early ',
    'May ',
    'from May to ',
    '1 2 3 ',
    "'s ",
    'two hundred and ',
    'last ',
    'الثاني ',
    'قال أمس «اليوم» ',
  ];

  test('are read in time that grows no faster than they do', () => {
    for (const piece of stubborn) {
      const small = timeOf(piece.repeat(1000));
      const large = timeOf(piece.repeat(4000));
      expect([piece, large / small < 4 * 3]).toEqual([piece, true]);
    }
  });
});

function timesOf(text: string, published: string, language: 'ar' | 'en') {
  try {
    return readTimes(text, { published, language }).times;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The text holds no article')) return [];
    throw error;
  }
}

/** The value with both its days moved. */
function moved(value: string | null | undefined, shift = 0): string {
  return (value ?? '').replace(/\d{4}-\d{2}-\d{2}/g, (day) => addDays(day, shift));
}

/** A mark behind some of the letters, none inside a number. */
function decorated(text: string, places: readonly number[], mark: string): string {
  const chosen = new Set(places);
  return text.replace(/\p{L}/gu, (letter, at: number) => (chosen.has(at) ? letter + mark : letter));
}

const padded = (number: number) => String(number).padStart(2, '0');

function timeOf(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    timesOf(text, '2023-04-10', 'ar');
    timesOf(text, '2023-04-10', 'en');
    return performance.now() - start;
  });
  return Math.max(1, Math.min(...runs));
}
