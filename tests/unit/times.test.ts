import { describe, expect, test } from 'vitest';
import { readTimes, valuesIn } from './times.fixture.ts';

const monday = { published: '2023-04-10' };

describe('how a date was read', () => {
  const readingOf = (text: string, asked = monday) => readTimes(text, asked).times[0]?.read();

  test('yesterday with its weekday names the day it was counted from', () => {
    expect(readingOf('ذكرت الوكالة أمس (الأحد) أن الرئيس اتصل بنظيره.')).toEqual({
      ar: 'أمس (الأحد)، محسوباً من الاثنين 10 نيسان/أبريل 2023: 9 نيسان/أبريل 2023',
      en: 'yesterday (Sunday), counted from Monday 10 April 2023: 9 April 2023',
    });
  });

  test('a full date is as written, one of another calendar is told in both', () => {
    expect(readingOf('التقى الوزيران في 30 أيار 2022.')?.en).toBe('30 May 2022, as written');
    expect(readingOf('صدر المرسوم في 22 ذي القعدة 1445 هـ.')?.en).toMatch(/Hijri.*: 30 May 2024$/);
  });

  test('a year left out says which one was taken', () => {
    expect(readingOf('زار دمشق في 30 أيار.')?.en).toMatch(
      /closest before Monday 10 April 2023: 30 May 2022$/,
    );
  });

  test('the same month names what it was counted from', () => {
    const [, second] = readTimes(
      'اقتحموا المبنى في 16 تشرين الثاني 2011 واستقال في 28 من الشهر ذاته.',
      monday,
    ).times;
    expect(second?.value).toBe('2011-11-28');
    expect(second?.read()?.en).toBe(
      'day 28 of the same month, counted from what was named before it (Wednesday 16 November 2011): 28 November 2011',
    );
  });

  test('a weekday that contradicts yesterday wins, with a warning and a problem', () => {
    const { times, problems } = readTimes('حذر الرئيس أمس الأحد دمشق.', { published: '2012-07-25' });
    expect(times[0]).toMatchObject({ value: '2012-07-22', warning: 'weekday-beats-day' });
    expect(times[0]?.read()?.en).toContain('the weekday was taken');
    expect(problems).toHaveLength(1);
  });

  test('words without a value have no reading', () => {
    const [time] = readTimes('قال اليوم إنه باق.').times;
    expect(time?.value).toBeNull();
    expect(time?.read()).toBeNull();
  });
});

describe('what a value carries', () => {
  test('early, middle and late keep the month and are told apart', () => {
    const { times } = readTimes('بين مطلع 2011 ومنتصف آذار 2011 وأواخر نيسان 2011 تظاهروا.', monday);
    expect(times.map(({ value, part }) => [value, part])).toContainEqual(['2011-04', 'late']);
    expect(readTimes('منتصف آذار 2011', monday).times[0]).toMatchObject({ value: '2011-03', part: 'mid' });
  });

  test('about makes it approximate', () => {
    expect(readTimes('وصل قبل نحو أسبوعين.', monday).times[0]).toMatchObject({
      value: '2023-03-27~',
      approximate: true,
    });
  });

  test('since a year is that year, since a day that day', () => {
    expect(valuesIn('يقيم هنا منذ عام 2011.', monday)).toEqual(['2011']);
    expect(valuesIn('He has lived here since 2011.', monday)).toEqual(['2011']);
    expect(valuesIn('يقيم هنا منذ 5 مايو 2011.', monday)).toEqual(['2011-05-05']);
  });

  test('the week begins where the corpus says', () => {
    expect(valuesIn('زار بيروت الأسبوع الماضي.', { ...monday, weekStart: 7 })).toEqual([
      '2023-04-02/2023-04-08',
    ]);
  });
});

describe('the day of speech', () => {
  test('today in a quotation is the day it was said', () => {
    expect(valuesIn('قال الأمين العام أمس السبت: «نطوي اليوم صفحة».', { published: '2023-04-09' })).toEqual([
      '2023-04-08',
      '2023-04-08',
    ]);
    expect(valuesIn('"We leave tomorrow," she said on Tuesday.', { published: '2023-04-13' })).toEqual([
      '2023-04-12',
      '2023-04-11',
    ]);
  });

  test('without a day of its own it is the day of publication', () => {
    expect(valuesIn('قال: «نطوي اليوم صفحة».', monday)).toEqual(['2023-04-10']);
  });
});

describe('days known without their year', () => {
  test('keep their year long after, not right after a later one, not before', () => {
    const text = 'She spoke of the Oct. 7 attack on the south.';
    expect(valuesIn(text, { published: '2025-03-01' })).toEqual(['2023-10-07']);
    expect(valuesIn(text, { published: '2022-03-01' })).toEqual(['2021-10-07']);
    expect(valuesIn('The fair opened on Oct. 7 in Milan.', { published: '2025-10-12' })).toEqual([
      '2025-10-07',
    ]);
  });
});
