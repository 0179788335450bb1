/** A feast with what makes it a date: «أول أيام عيد الفطر», «خلال عيد الأضحى», «عيد الفطر الماضي», "on Christmas Day 2011". */
import { senseAt, skipSense, type Line } from '../line.ts';
import { readDirection } from '../parts/directions.ts';
import { readYear } from '../parts/years.ts';
import type { Rule } from '../rule.ts';
import type { Direction } from '../stated.ts';

export const feast: Rule = {
  name: 'feast',
  starts: ['feast', 'ordinal', 'unit:day', 'direction', 'link:the'],
  read(line, at) {
    const head = readHead(line, at);
    const sense = senseAt(line, head.end, 'feast');
    if (!sense) return null;
    const end = head.end + sense.width;
    const own = readDirection(line, end);
    const year = own ? null : readYear(line, end);
    const direction = own?.direction ?? head.direction;
    if ((senseAt(line, head.end, 'trap')?.width ?? 0) >= sense.width) return null;
    const day = senseAt(line, at, 'unit', 'day');
    const isMarked = head.end > at || (day !== null && !day.definite);
    if (head.dayOf === null && direction === null && !year && !isPlaced(line, at, isMarked)) return null;
    return {
      says: { as: 'feast', id: String(sense.value), dayOf: head.dayOf, year: year?.year ?? null, direction },
      end: own?.end ?? year?.end ?? end,
    };
  },
};

/** «أول أيام», «اليوم الأول لـ», «ثاني أيام», "the first day of", "last". */
function readHead(
  line: Line,
  at: number,
): { dayOf: number | null; direction: Direction | null; end: number } {
  const the = skipSense(line, at, 'link', 'the');
  if (senseAt(line, the, 'feast')) return { dayOf: null, direction: null, end: the };
  const ordinal = senseAt(line, the, 'ordinal');
  if (ordinal) {
    const unit = senseAt(line, the + ordinal.width, 'unit', 'day');
    if (unit)
      return {
        dayOf: ordinal.value,
        direction: null,
        end: skipSense(line, the + ordinal.width + unit.width, 'link', 'of'),
      };
  }
  const unit = senseAt(line, the, 'unit', 'day');
  if (unit) {
    const behind = senseAt(line, the + unit.width, 'ordinal');
    if (behind)
      return {
        dayOf: behind.value,
        direction: null,
        end: skipSense(line, skipSense(line, the + unit.width + behind.width, 'link', 'of'), 'link', 'in'),
      };
    return { dayOf: null, direction: null, end: the + unit.width };
  }
  const direction = line.language === 'en' ? senseAt(line, the, 'direction') : null;
  return direction
    ? { dayOf: null, direction: direction.name as Direction, end: the + direction.width }
    : { dayOf: null, direction: null, end: at };
}

const placing = ['in', 'since', 'until', 'before', 'after', 'on', 'by', 'clock'];

function isPlaced(line: Line, at: number, marked: boolean): boolean {
  return marked || placing.some((name) => senseAt(line, at - 1, 'link', name) !== null);
}
