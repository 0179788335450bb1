/** A length of time: «ثلاثة أيام», «أكثر من 40 عاماً», «السنوات الثلاث الماضية», "the past 10 months". No sentence, no age. */
import { isMark, senseAt, skipSense, type Line } from '../line.ts';
import { durationOf, readAmount, type AmountUnit } from '../parts/amounts.ts';
import { readNumber } from '../parts/numbers.ts';
import type { Found, Rule } from '../rule.ts';
import { firstOfMany } from './firstOfMany.ts';

const reach = 4;

export const length: Rule = {
  name: 'length',
  starts: [
    'number',
    'cardinal',
    'scale',
    'unit:day',
    'unit:month',
    'unit:year',
    'unit:other',
    'moreOrLess',
    'approximate',
    'link:lasting',
  ],
  read(line, at) {
    return readDefinite(line, at) ?? readLasting(line, at) ?? readPortion(line, at) ?? readPlain(line, at);
  },
};

function readPlain(line: Line, at: number): Found | null {
  const amount = readAmount(line, at, false);
  if (!amount) return null;
  if (isSentenceOrAge(line, at, amount.end)) return { says: { as: 'vague' }, end: amount.end };
  return { says: { as: 'length', value: durationOf(amount) }, end: amount.end };
}

/** «خلال شهر», «لمدة أسبوع», "for a week": a lone unit behind a word that makes it last. */
function readLasting(line: Line, at: number): Found | null {
  const lasting = senseAt(line, at, 'link', 'lasting');
  const amount = lasting && readAmount(line, at + lasting.width, line.language === 'ar');
  if (!lasting || !amount || isSentenceOrAge(line, at, amount.end)) return null;
  if (firstOfMany.read(line, at + lasting.width)) return null;
  return { says: { as: 'length', value: durationOf(amount) }, end: amount.end };
}

/** «نصف قرن», «ربع قرن», "half a century". */
function readPortion(line: Line, at: number): Found | null {
  const portion = senseAt(line, at, 'unit', 'half') ?? senseAt(line, at, 'unit', 'quarter');
  if (!portion || portion.definite) return null;
  const from = line.language === 'en' ? skipSense(line, at + portion.width, 'cardinal') : at + portion.width;
  const unit = senseAt(line, from, 'unit');
  if (!unit || unit.value !== 1 || unit.definite || !(unit.name in years)) return null;
  const count = (years[unit.name] ?? 0) / (portion.name === 'half' ? 2 : 4);
  return {
    says: { as: 'length', value: Number.isInteger(count) ? `P${count}Y` : `P${count * 12}M` },
    end: from + unit.width,
  };
}

const years: Readonly<Record<string, number>> = { century: 100, decade: 10, year: 1 };

/** «الأيام الثلاثة الماضية», "the last three years", with the number behind or before the unit. */
function readDefinite(line: Line, at: number): Found | null {
  if (line.language === 'en') return null;
  const unit = senseAt(line, at, 'unit');
  if (!unit?.definite || unit.value === 1) return null;
  const number = readNumber(line, at + unit.width);
  const count = unit.value === 2 ? 2 : number && !number.ordinal ? number.value : null;
  const end = unit.value === 2 ? at + unit.width : (number?.end ?? 0);
  if (count === null) return null;
  const behind = skipSense(line, end, 'direction');
  return {
    says: { as: 'length', value: durationOf({ unit: unit.name as AmountUnit, count, half: false }) },
    end: behind,
  };
}

function isSentenceOrAge(line: Line, at: number, end: number): boolean {
  const unit = senseAt(line, end - 1, 'unit');
  if (unit?.name === 'decade' || unit?.name === 'century') return false;
  for (let back = at - 1; back >= Math.max(0, at - reach); back--)
    if (senseAt(line, back, 'sentence')) return true;
  if (
    senseAt(line, end, 'sentenceAfter') ||
    (isMark(line, end, '-') && senseAt(line, end + 1, 'sentenceAfter'))
  )
    return true;
  return isMark(line, at - 1, '(') && isMark(line, end, ')');
}
