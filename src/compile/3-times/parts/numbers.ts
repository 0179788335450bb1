/** Numbers in digits and in words: "21", "21st", "twenty-first", «الحادي والعشرين», «ألفين وثلاثة عشر». */
import { arabicEndings } from '../../../lexicon/arabicEndings.ts';
import { fold } from '../../../model/fold.ts';
import { isMark, senseAt, type Line } from '../line.ts';

const feminineEnd = fold(arabicEndings.noun.feminineEnd);

export interface NumberRead {
  readonly value: number;
  readonly ordinal: boolean;
  readonly digits: boolean;
  readonly end: number;
}

const longestNumber = 8;

/** A number in digits that is no part of a longer one (39,000, 3.5, 10:30); at most four digits. */
export function readDigits(line: Line, at: number): NumberRead | null {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || token.form.length > 4) return null;
  if (isGlued(line, at - 1, at) || isGlued(line, at + 1, at)) return null;
  const ordinal = senseAt(line, at + 1, 'ordinalMark') !== null && line.tokens[at + 1]?.spaced === false;
  return { value: Number(token.form), ordinal, digits: true, end: ordinal ? at + 2 : at + 1 };
}

/** A mark that ties the number to another one: a decimal point, a thousands comma, a colon, a percent sign. */
function isGlued(line: Line, markAt: number, numberAt: number): boolean {
  const mark = line.tokens[markAt];
  if (mark?.kind !== 'mark') return false;
  const before = markAt < numberAt;
  const near = before ? line.tokens[numberAt] : mark;
  if (near?.spaced !== false) return false;
  if ('%٪$€£'.includes(mark.form)) return true;
  if (!'.,:'.includes(mark.form)) return false;
  const other = line.tokens[before ? markAt - 1 : markAt + 1];
  return other?.kind === 'number' && (before ? mark.spaced === false : other.spaced === false);
}

/** A number in words or digits. Words add up as the language builds them; the first may not be joined by "and". */
export function readNumber(line: Line, at: number): NumberRead | null {
  return readDigits(line, at) ?? readWords(line, at);
}

function readWords(line: Line, at: number): NumberRead | null {
  let total = 0;
  let group = 0;
  let parts = 0;
  let last = Infinity;
  let ordinal = false;
  let end = at;
  for (let cursor = at; parts < longestNumber; parts++) {
    const from = parts === 0 ? cursor : behindConnector(line, cursor);
    const scale = senseAt(line, from, 'scale');
    const unit = senseAt(line, from, 'cardinal') ?? senseAt(line, from, 'ordinal');
    const sense = scale ?? unit;
    if (!sense) break;
    if (scale) {
      if (scale.value === 1000) {
        total += (group || 1) * 1000;
        group = 0;
      } else group = (group || 1) * scale.value;
      last = scale.value;
    } else {
      if (
        parts > 0 &&
        !fits(group % 100, last, sense.value, line.words[from]?.joined === true || from > cursor)
      )
        break;
      group += sense.value;
      last = sense.value;
    }
    ordinal ||= sense.kind === 'ordinal';
    cursor = end = from + 1;
  }
  return end === at ? null : { value: total + group, ordinal, digits: false, end };
}

/** Whether `next` may follow a number that ends in `tens` and was last added to by `last`. */
function fits(tens: number, last: number, next: number, connected: boolean): boolean {
  if (last >= 100) return next < last;
  if (next === 10) return tens < 10 && tens > 0 && !connected;
  if (next > 10 && next < 100) return connected && tens > 0 && tens < 10;
  return next < 10 && tens >= 20 && tens % 10 === 0;
}

function behindConnector(line: Line, at: number): number {
  if (senseAt(line, at, 'and') && line.tokens[at]?.kind === 'word') return at + 1;
  return isMark(line, at, '-') && line.tokens[at]?.spaced === false ? at + 1 : at;
}

/** A day of the month, 1 to 31, in digits or as an ordinal or cardinal in words. */
export function readDayNumber(line: Line, at: number): NumberRead | null {
  const number = readNumber(line, at);
  if (!number || number.value < 1 || number.value > 31) return null;
  if (number.digits && (line.tokens[at]?.form.length ?? 0) > 2) return null;
  // "a December vote", "one May morning": English counts days by ordinals.
  if (line.language === 'en' && !number.digits && !number.ordinal) return null;
  // «الأولى في أبريل 2005، والثانية من يونيو 2011»: a day is masculine in Arabic
  const isFeminine = number.ordinal && line.tokens[number.end - 1]?.form.endsWith(feminineEnd);
  if (line.language === 'ar' && !number.digits && isFeminine) return null;
  return number;
}
