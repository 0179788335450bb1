import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTimes } from './times.fixture.ts';

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');
const body =
  'استقبل الرئيس نظيره في قصر الشعب وبحث معه العلاقات الثنائية وسبل تعزيزها في مختلف المجالات الاقتصادية.';

describe('a date that the page states', () => {
  test.each([
    ['2024.07.10 | 11:40 دمشق', '2024-07-10'],
    ['الأحد 16 سبتمبر-أيلول 2012 الساعة 08 مساءً', '2012-09-16'],
    ['19 جويلية 2012', '2012-07-19'],
    ['الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)', '2013-08-04'],
    ['١٠ تموز ٢٠٢٤', '2024-07-10'],
    ['نشر في: 2021/3/5', '2021-03-05'],
    ['11/12/2013 10:15:00 AM', '2013-11-12'],
    ['11/12/2013 10:15 ص', '2013-12-11'],
    ['الجمعة 11:52 13/02/2026', '2026-02-13'],
    ['تاريخ النشر: 2nd, March 2022 GMT', '2022-03-02'],
    ['Jun ٠٣, ٢٠١٥ ٠٤:٢٠', '2015-06-03'],
    ['3 آذار 21 - 09:30', '2021-03-03'],
    ['أخبار الجهة - 7 avril, 2018 - 10:05', '2018-04-07'],
    ['نقلاً عن العدد الورقي من صحيفة المدينة - تاريخ النشر : 2018/4/9', '2018-04-09'],
    ['آخر تحديث: 12 مايو 2021 | نشر في: 10 مايو 2021', '2021-05-10'],
  ])('%s', (line, day) => {
    const { published } = readTimes(`عنوان الخبر عن لقاء الرئيسين\n\n${line}\n\n${body}\n`);
    expect(published).toMatchObject({ date: day, basis: 'stated' });
    expect(published.evidence).toHaveLength(1);
  });

  test.each([
    ['Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8', '2024-08-08'],
    ['31 October 2016', '2016-10-31'],
    ['Published on Tuesday, May 3, 2011', '2011-05-03'],
  ])('%s', (line, day) => {
    const text = `Leaders meet in the capital\n\n${line}\n\nThe president received his counterpart and discussed ties between the two countries at length in the palace.\n`;
    expect(readTimes(text).published).toMatchObject({ date: day, basis: 'stated' });
  });

  test("a visitor's clock above the report gives way to the day that the report writes out", () => {
    const report = `تعلق البلدية الدروس غدا الأربعاء، كما قالت اليوم الثلاثاء، وذلك كامل يوم الأربعاء 21 جانفي 2026. ${body}`;
    expect(readTimes(`7 مارس، 2026\n\nتعليق الدروس\n\n${report}\n`).published.date).toBe('2026-01-20');
    expect(readTimes(`20 جانفي 2026\n\nتعليق الدروس\n\n${report}\n`).published.date).toBe('2026-01-20');
    const old = `استقبل الوزير الوفد اليوم الثلاثاء، بعد لقاء يوم الاثنين 4 يناير 2010. ${body}`;
    expect(readTimes(`7 مارس، 2026\n\nالوزير يستقبل الوفد\n\n${old}\n`).published.date).not.toBe(
      '2010-01-05',
    );
  });

  test("a visitor's day at the top gives way to the report's own line under the headline", () => {
    const page = (top: string, own: string) =>
      readTimes(`${top}\n\nلقاء بين الرئيسين في قصر الشعب\n\n${own}\n\n${body}\n`).published.date;
    expect(page('الأحد 19 مايو 2024', 'عرب وعالم 13-2-2023 | 13:01')).toBe('2023-02-13');
    expect(page('13 فبراير 2023', '19 مايو 2024 | 13:01')).toBe('2023-02-13');
  });

  test("a visitor's day without its hour gives way to the report's own with one, both above the headline", () => {
    const page = (top: string, own: string) =>
      readTimes(`${top}\n${own}\n\nلقاء بين الرئيسين في قصر الشعب\n\n${body}\n`).published.date;
    expect(page('19 مايو 2024', 'السبت 27 أبريل 2013 - 17:15')).toBe('2013-04-27');
    expect(page('19 مايو 2024 - 09:10', '27 أبريل 2013')).toBe('2024-05-19');
  });

  test('a stamp at the end of the lead', () => {
    const text = `لقاء بين الرئيسين\n\n${body} 01.03.2022, أنباء الجبل\n\n${body}\n`;
    expect(readTimes(text).published).toMatchObject({ date: '2022-03-01', basis: 'stated' });
  });

  test('before the first words of the report', () => {
    expect(
      readTimes(`April 10 2017 Zarif urges inquiry into the attack. ${'He spoke by phone. '.repeat(8)}`)
        .published.date,
    ).toBe('2017-04-10');
    expect(readTimes(`القاهرة في 2 نيسان 2018 (أ ف ب) - ${body}`).published.date).toBe('2018-04-02');
    expect(
      readTimes(`HERAT, (Sahel / Point News - 3rd Jun, 2019) :The council ${'met on Wednesday. '.repeat(6)}`)
        .published.date,
    ).toBe('2019-06-03');
    expect(readTimes(`تم النشر في: 9 مارس 2025, 08:15 مساءً ${body}`).published.date).toBe('2025-03-09');
  });

  test('a date inside the report does not date it', () => {
    expect(
      readTimes(`اندلعت الثورة في 17 ديسمبر 2010 في سيدي بوزيد، ثم عمت البلاد. ${body}`).published.date,
    ).toBeNull();
    expect(
      readTimes(`${body}\n\nوكان الوزير قد أعلن في 5 مايو 2015، أن الجسر سيكتمل خلال عامين.`).published.date,
    ).toBeNull();
    expect(
      readTimes('In a speech on 12 May 2015, the minister said the bridge would be ready within two years.')
        .published.date,
    ).toBeNull();
  });

  test('today or yesterday beside its own date states the day', () => {
    expect(
      readTimes(`أعلنت الوزارة، اليوم الاثنين (6 أيار 2024) خطة جديدة. ${body}`).published,
    ).toMatchObject({
      date: '2024-05-06',
      basis: 'stated',
    });
    expect(readTimes(`أعلنت الوزارة أمس الاثنين 6 أيار 2024 خطة جديدة. ${body}`).published.date).toBe(
      '2024-05-07',
    );
  });

  test('metadata of the page, where the text is silent', () => {
    expect(readTimes(body, { metadata: '2019-02-03T10:00:00+02:00' }).published).toMatchObject({
      date: '2019-02-03',
      basis: 'stated',
    });
  });

  test('a stamp in the small hours is told', () => {
    expect(readTimes(seed('003_5679fd0ddfdfc3d8')).published).toMatchObject({
      date: '2024-07-10',
      smallHours: true,
    });
    expect(readTimes(seed('004_1982ab08f5bfd13b')).published).toMatchObject({
      date: '2023-04-10',
      smallHours: false,
    });
  });

  test('a header that the body contradicts gives way to the day before', () => {
    const text = `الخميس 26 جويلية 2012\nعنوان طويل عن تحذير الغرب\n\nأعلن المسؤول أمس الثلاثاء أن الحلفاء لن يسمحوا بذلك. ${body}`;
    const { published } = readTimes(text);
    expect(published).toMatchObject({ date: '2012-07-25', basis: 'stated' });
    expect(published.note?.en).toContain('26 July 2012');
    expect(published.evidence).toHaveLength(2);
  });

  test('a date given from outside holds', () => {
    expect(readTimes(`19 جويلية 2012\n${body}`, { published: '2012-07-18' }).published).toMatchObject({
      date: '2012-07-18',
      basis: 'given',
    });
  });
});

describe('a date that must be solved', () => {
  const first = seed('000_c88f73627c10ec48');
  const office = (words: string, from: string, to: string) => {
    const start = first.lastIndexOf(words);
    return { said: { start, end: start + words.length }, terms: [{ from, to }] };
  };
  const elect = office('الرئيس الأميركي المنتخب دونالد ترمب', '2024-11-05', '2025-01-20');
  const acting = office('الرئيس المؤقت محمد مخبر', '2024-05-20', '2024-07-28');

  test('weekday, month and a term of office leave two days', () => {
    const { published } = readTimes(first, { language: 'ar', offices: [acting] });
    expect(published).toMatchObject({
      date: null,
      basis: 'unknown',
      candidates: ['2024-05-23', '2024-05-30'],
    });
    expect(published.note?.en).toContain('Thursday 30 May 2024');
  });

  test('another document that dates the same happening settles it', () => {
    const { published, times } = readTimes(first, { language: 'ar', others: ['2024-05-30'] });
    expect(published).toMatchObject({ date: '2024-05-30', basis: 'inferred', candidates: [] });
    expect(times.find(({ text }) => text === 'الأسبوع الماضي')?.value).toBe('2024-05-20/2024-05-26');
  });

  test('a president-elect whose election was last year: two Tuesdays', () => {
    const { published } = readTimes(first, { language: 'ar', part: 3, offices: [elect] });
    expect(published.candidates).toEqual(['2025-01-07', '2025-01-14']);
  });

  test('the lead writes out the day of its own news, weekday and year', () => {
    const read = (lead: string, rest = 'وقال المتحدث إن الوفد سيغادر يوم 25 نيسان.') =>
      readTimes(`${lead}\n\n${rest}\n`);
    const told = read(
      'افتتح وزير الزراعة، الأحد 17 نيسان/أبريل 2016، سداً جديداً شمال المدينة في حفل حضره مئات المزارعين من القرى المجاورة.',
    );
    expect(told.published).toMatchObject({ date: '2016-04-17', basis: 'inferred' });
    expect(told.times.at(-1)?.value).toBe('2016-04-25');
    expect(
      read(
        'أعلنت هيئة الموانئ يوم الاثنين 4 تموز 2011 وقف الملاحة في القناة حتى إشعار آخر.',
        'وكانت سفينة جنحت أمس الأول السبت.',
      ).published.date,
    ).toBe('2011-07-04');
    expect(
      read(
        'افتتح وزير الزراعة الأحد 17 نيسان 2016 سداً جديداً شمال المدينة في حفل حضره مئات المزارعين من القرى المجاورة.',
        'وعاد الوزير أمس الأحد إلى العاصمة بعد جولة في المحافظة.',
      ).published.date,
    ).toBe('2016-04-18');
  });

  test.each([
    'طالبت عائلة البحار الذي فُقد الأحد 17 نيسان 2016 بفتح تحقيق.',
    'أحيت البلدة ذكرى الفيضان الذي ضربها الأحد 17 نيسان 2016 في ساحتها.',
    'كان الوزير قد افتتح السد الأحد 17 نيسان 2016 في حفل كبير.',
    'أصدرت المحكمة حكماً على رجل سرق المصرف الأحد 17 نيسان 2016 في وضح النهار.',
    'افتتح الوزير السد في 17 نيسان 2016 شمال المدينة.',
    'يفتتح الوزير السد الأحد 17 نيسان 2016 شمال المدينة.',
    'افتتح الوزير الأحد 17 نيسان 2016 سداً، ثم أغلقه في 5 أيار 2018.',
  ])('a day in the lead that is not of its own news dates nothing: %s', (lead) => {
    expect(readTimes(`${lead}\n\nوقال المتحدث الخميس إن الأعمال مستمرة.\n`).published.date).toBeNull();
  });

  test('a dateline without its year takes the one the text tells of', () => {
    const text = `مسقط في 12 يناير / العُمانية / ووري الجثمان أمس السبت بعد مرض منذ عام 2019. ${body}`;
    expect(readTimes(text).published).toMatchObject({ date: '2020-01-12', basis: 'inferred' });
  });

  test('with nothing to go by it stays unknown', () => {
    expect(readTimes(body).published).toMatchObject({
      date: null,
      basis: 'unknown',
      candidates: [],
      note: null,
    });
    expect(readTimes('قال اليوم الخميس إنه باق في منصبه.').published.candidates).toEqual([]);
  });
});
