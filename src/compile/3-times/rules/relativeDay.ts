/** Today, yesterday, tomorrow, with the weekday that may stand beside them: «أمس (الأحد)», «مساء أول أمس», "yesterday, Sunday". */
import { timeLexicon } from '../../../lexicon/times.ts';
import { isMark, senseAt, type Line } from '../line.ts';
import { readWeekdayBeside } from '../parts/weekdays.ts';
import type { Rule } from '../rule.ts';

export const relativeDay: Rule = {
  name: 'relative-day',
  starts: ['today', 'unit:day'],
  read(line, at) {
    const unit = senseAt(line, at, 'unit', 'day');
    const from = unit && !unit.definite && line.language === 'ar' ? at + unit.width : at;
    const sense = senseAt(line, from, 'today');
    if (!sense) return null;
    const end = from + sense.width;
    const weekday = readWeekdayBeside(line, end);
    if (sense.weak && !weekday && from === at && !isLed(line, from)) return null;
    if (!weekday && sense.value > 0 && opensWithVerb(line, at, end)) return null;
    if (!weekday && sense.value === 0 && sense.name === '' && isNoToday(line, from, end)) return null;
    return {
      says: { as: 'day', offset: sense.value, weekday: weekday?.weekday ?? null },
      end: weekday?.end ?? end,
    };
  },
};

/** «في اليوم» is a rate, «اليوم الأول» a count, «اليوم التالي» another day. */
function isNoToday(line: Line, from: number, end: number): boolean {
  if (line.language === 'en') return false;
  if (senseAt(line, end, 'ordinal') || senseAt(line, end, 'direction')) return true;
  if (opensWithOutlet(line, from, end) || isQuotedName(line, from, end)) return true;
  const word = line.tokens[from];
  const taken = (line.words[from]?.taken ?? 0) > 0 && line.words[from]?.joined !== true;
  if (taken) return true;
  if (senseAt(line, end, 'link', 'which')) return true;
  return word !== undefined && senseAt(line, from - 1, 'link', 'in') !== null;
}

const longestOutlet = 2;

/** «ساحل اليوم - نواكشوط»: the outlet's name and a dash open the report. */
const opensWithOutlet = (line: Line, from: number, end: number) =>
  from > 0 && from <= longestOutlet && isMark(line, end, '-') && !senseAt(line, from - 1, 'daypart');

/** «علم "المغرب اليوم"»: one word and this one between quotation marks are an outlet's name. */
const isQuotedName = (line: Line, from: number, end: number) =>
  isMark(line, end, '"') &&
  isMark(line, from - 2, '"') &&
  line.senses[from - 1]?.every(({ definite }) => definite) === true;

/** «غدا الملف عبئاً»: at the head of a sentence, unvocalised and before a noun, the word is the verb "became". */
function opensWithVerb(line: Line, at: number, end: number): boolean {
  const token = line.tokens[at];
  const next = line.tokens[end];
  if (at > 0 || !token || !next || token.end - token.start > token.form.length) return false;
  return timeLexicon[line.language].articles.some((article) => next.form.startsWith(article));
}

/** Whether something makes a day of a word that is also said of the future at large: «من الغد», «صباح الغد». */
function isLed(line: Line, at: number): boolean {
  if ((line.words[at]?.taken ?? 0) > 0) return true;
  return (['link', 'daypart', 'unit', 'and'] as const).some((kind) => senseAt(line, at - 1, kind) !== null);
}
