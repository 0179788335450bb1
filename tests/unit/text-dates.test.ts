import { describe, expect, test } from 'vitest';
import { describeDate, type DateStyle, type DescribedDate } from '../../src/text/dates.ts';
import { describeHijri } from '../../src/text/hijri.ts';

type Case = readonly [DescribedDate | string, string, string];

const style: DateStyle = { months: 'levantine/gulf' };
const date = (given: DescribedDate | string): DescribedDate =>
  typeof given === 'string' ? { edtf: given } : given;

const inWords: Case[] = [
  ['2024-05-30', '30 أيار/مايو 2024', '30 May 2024'],
  ['2024-05-30T14:30', '30 أيار/مايو 2024', '30 May 2024'],
  ['2024-12', 'كانون الأول/ديسمبر 2024', 'December 2024'],
  ['2022', 'عام 2022', '2022'],
  ['2015-21', 'ربيع 2015', 'spring 2015'],
  ['2015-22', 'صيف 2015', 'summer 2015'],
  ['2024-24', 'الشتاء بين عامي 2024 و2025', 'winter 2024 to 2025'],
  ['199X', 'تسعينيات القرن العشرين', 'the 1990s'],
  ['200X', 'العقد الأول من القرن الحادي والعشرين', 'the 2000s'],
  ['201X', 'العقد الثاني من القرن الحادي والعشرين', 'the 2010s'],
  ['19XX', 'القرن العشرون', 'the 20th century'],
  ['15XX', 'القرن الـ16', 'the 16th century'],
  ['2024-05-19/2024-05-30', 'بين 19 و30 أيار/مايو 2024', 'between 19 and 30 May 2024'],
  ['2024-05-19/2024-06-04', 'بين 19 أيار/مايو و4 حزيران/يونيو 2024', 'between 19 May and 4 June 2024'],
  [
    '2023-12-28/2024-01-04',
    'بين 28 كانون الأول/ديسمبر 2023 و4 كانون الثاني/يناير 2024',
    'between 28 December 2023 and 4 January 2024',
  ],
  ['2024-05/2024-07', 'بين أيار/مايو وتموز/يوليو 2024', 'between May and July 2024'],
  [
    '2023-11/2024-02',
    'بين تشرين الثاني/نوفمبر 2023 وشباط/فبراير 2024',
    'between November 2023 and February 2024',
  ],
  ['2019/2024', 'بين عامي 2019 و2024', 'between 2019 and 2024'],
  ['2020/2023-04-10', 'بين عام 2020 و10 نيسان/أبريل 2023', 'between 2020 and 10 April 2023'],
  ['198X/1994', 'بين ثمانينيات القرن العشرين وعام 1994', 'between the 1980s and 1994'],
  ['2024-05-20/2024-05-26', 'الأسبوع من 20 إلى 26 أيار/مايو 2024', 'the week of 20 to 26 May 2024'],
  ['../2023-04-09', 'في 9 نيسان/أبريل 2023 أو قبله', 'by 9 April 2023'],
  ['../2023', 'في عام 2023 أو قبله', 'by 2023'],
  ['../199X', 'في تسعينيات القرن العشرين أو قبل ذلك', 'by the 1990s'],
  ['2023-04-09/..', 'منذ 9 نيسان/أبريل 2023', 'since 9 April 2023'],
  ['2011/..', 'منذ عام 2011', 'since 2011'],
  ['19XX/..', 'منذ القرن العشرين', 'since the 20th century'],
  ['../..', 'تاريخ غير معروف', 'date unknown'],
  ['2011~', 'نحو عام 2011', 'about 2011'],
  ['2024-05~', 'نحو أيار/مايو 2024', 'about May 2024'],
  [{ edtf: '2024-05-30', approximate: true }, 'نحو 30 أيار/مايو 2024', 'about 30 May 2024'],
  ['2024-05-19~/2024-05-30~', 'بين 19 و30 أيار/مايو 2024 تقريباً', 'roughly between 19 and 30 May 2024'],
  ['../2023-04-09~', 'في نحو 9 نيسان/أبريل 2023 أو قبله', 'by about 9 April 2023'],
  ['2024?', 'عام 2024 (غير مؤكد)', '2024 (uncertain)'],
  ['2024%', 'نحو عام 2024 (غير مؤكد)', 'about 2024 (uncertain)'],
  [{ edtf: '2024-12', part: 'early' }, 'مطلع كانون الأول/ديسمبر 2024', 'early December 2024'],
  [{ edtf: '2024-12-01/2024-12-10', part: 'early' }, 'مطلع كانون الأول/ديسمبر 2024', 'early December 2024'],
  [{ edtf: '2024-12', part: 'mid' }, 'منتصف كانون الأول/ديسمبر 2024', 'mid-December 2024'],
  [{ edtf: '2024', part: 'late' }, 'أواخر عام 2024', 'late 2024'],
  [{ edtf: '199X', part: 'early' }, 'مطلع تسعينيات القرن العشرين', 'the early 1990s'],
  [{ edtf: '20XX', part: 'early' }, 'مطلع القرن الحادي والعشرين', 'the early 21st century'],
  [
    { edtf: '2024-05-20/2024-05-26', part: 'late' },
    'أواخر الأسبوع من 20 إلى 26 أيار/مايو 2024',
    'late in the week of 20 to 26 May 2024',
  ],
  [{ edtf: '2024-12', extent: 'within' }, 'كانون الأول/ديسمبر 2024', 'December 2024'],
  [{ edtf: '2024-12', extent: 'throughout' }, 'طوال شهر كانون الأول/ديسمبر 2024', 'throughout December 2024'],
  [{ edtf: '2022', extent: 'throughout' }, 'طوال عام 2022', 'throughout 2022'],
  [
    { edtf: '201X', extent: 'throughout' },
    'طوال العقد الثاني من القرن الحادي والعشرين',
    'throughout the 2010s',
  ],
  [{ edtf: '2024-05-30', extent: 'throughout' }, '30 أيار/مايو 2024', '30 May 2024'],
  [
    { edtf: '2024-05-19/2024-05-30', extent: 'throughout' },
    'من 19 إلى 30 أيار/مايو 2024',
    'from 19 to 30 May 2024',
  ],
  [
    { edtf: '2024-05-20/2024-05-26', extent: 'throughout' },
    'من 20 إلى 26 أيار/مايو 2024',
    'from 20 to 26 May 2024',
  ],
  [{ edtf: '2019/2024', extent: 'throughout' }, 'من عام 2019 إلى عام 2024', 'from 2019 to 2024'],
  ['no date', 'no date', 'no date'],
];

describe('a date in words', () => {
  test.each(inWords)('%j', (given, arabic, english) => {
    expect(describeDate(date(given), 'ar', style)).toBe(arabic);
    expect(describeDate(date(given), 'en', style)).toBe(english);
  });

  test('no phrase holds a dash between numbers', () => {
    for (const [given] of inWords) {
      expect(describeDate(date(given), 'ar', style)).not.toMatch(/\d\s*[-–—]\s*\d/);
    }
  });
});

const styled: readonly (readonly [string, DateStyle, string, string])[] = [
  [
    '2024-05-30',
    { months: 'levantine/gulf', weekday: true },
    'الخميس 30 أيار/مايو 2024',
    'Thursday 30 May 2024',
  ],
  ['2024-05-30', { months: 'gulf (levantine)' }, '30 مايو (أيار) 2024', '30 May 2024'],
  ['2024-05-30', { months: 'gulf/levantine' }, '30 مايو/أيار 2024', '30 May 2024'],
  ['2024-05-30', { months: 'levantine' }, '30 أيار 2024', '30 May 2024'],
  ['2024-05-30', { months: 'gulf' }, '30 مايو 2024', '30 May 2024'],
  ['2024-08-30', { months: 'maghrebi' }, '30 أوت 2024', '30 August 2024'],
  ['2024-05-30', { ...style, order: 'mdy' }, '30 أيار/مايو 2024', 'May 30, 2024'],
  [
    '2024-05-30',
    { ...style, order: 'mdy', weekday: true },
    'الخميس 30 أيار/مايو 2024',
    'Thursday, May 30, 2024',
  ],
  [
    '2024-05-19/2024-05-30',
    { ...style, order: 'mdy' },
    'بين 19 و30 أيار/مايو 2024',
    'between May 19 and 30, 2024',
  ],
  [
    '2024-05-19/2024-06-04',
    { ...style, order: 'mdy' },
    'بين 19 أيار/مايو و4 حزيران/يونيو 2024',
    'between May 19 and June 4, 2024',
  ],
  ['2024-05-30', { ...style, digits: 'arab' }, '٣٠ أيار/مايو ٢٠٢٤', '30 May 2024'],
  ['2019/2024', { ...style, digits: 'arab' }, 'بين عامي ٢٠١٩ و٢٠٢٤', 'between 2019 and 2024'],
  ['2023-04-09', { ...style, short: true }, '9 نيسان 2023', '9 Apr 2023'],
  ['2022', { ...style, short: true }, '2022', '2022'],
  ['2024-05-20/2024-05-26', { ...style, short: true }, 'أسبوع 20 أيار 2024', 'week of 20 May 2024'],
  ['2024-05-30', { ...style, year: false }, '30 أيار/مايو', '30 May'],
  ['2024-05', { ...style, year: false }, 'أيار/مايو', 'May'],
  ['2024', { ...style, year: false }, 'عام 2024', '2024'],
  ['2024-05-19/2024-05-30', { ...style, year: false }, 'بين 19 و30 أيار/مايو', 'between 19 and 30 May'],
  ['../2023-04-09', { ...style, year: false }, 'في 9 نيسان/أبريل أو قبله', 'by 9 April'],
];

describe('a date in the style asked for', () => {
  test.each(styled)('%s %j', (edtf, asked, arabic, english) => {
    expect(describeDate({ edtf }, 'ar', asked)).toBe(arabic);
    expect(describeDate({ edtf }, 'en', asked)).toBe(english);
  });
});

test('the Hijri day beside a Gregorian one', () => {
  expect(describeHijri('2024-05-30', 'ar')).toBe('22 ذي القعدة 1445 هـ');
  expect(describeHijri('2024-05-30', 'en')).toBe('22 Dhu al-Qadah 1445 AH');
  expect(describeHijri('2024-05-30', 'ar', 'arab')).toBe('٢٢ ذي القعدة ١٤٤٥ هـ');
  expect(describeHijri('1979-02-11', 'en')).toMatch(/^about 1[3-5] Rabi al-Awwal 1399 AH$/);
});
