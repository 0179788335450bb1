/** A season with its year or direction: «صيف 2015», «ربيع العام الماضي», «الصيف المقبل», "last summer", "the spring of 2014". */
import { senseAt, skipSense } from '../line.ts';
import { readDirection } from '../parts/directions.ts';
import { readYear } from '../parts/years.ts';
import type { Rule } from '../rule.ts';
import type { Direction } from '../stated.ts';

export const season: Rule = {
  name: 'season',
  starts: ['season', 'unit:other', 'link:the', 'direction', 'pointer'],
  read(line, at) {
    const the = skipSense(line, at, 'link', 'the');
    const before =
      line.language === 'en'
        ? (senseAt(line, the, 'pointer') ?? senseAt(line, the, 'direction'))
        : senseAt(line, at, 'pointer');
    const marker = senseAt(line, at, 'unit', 'season');
    const from = (before ? (line.language === 'en' ? the : at) + before.width : the) + (marker?.width ?? 0);
    const sense = senseAt(line, from, 'season');
    if (!sense) return null;
    const end = from + sense.width;
    const own = readDirection(line, end);
    const year = own ? null : readYear(line, end);
    const direction = own?.direction ?? (before ? (before.name as Direction) : null);
    if (direction === null && !year) return null;
    return {
      says: { as: 'season', season: sense.value, year: year?.year ?? null, direction },
      end: own?.end ?? year?.end ?? end,
    };
  },
};
