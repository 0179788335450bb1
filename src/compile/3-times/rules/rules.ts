/** Every shape of time expression, in order: where two read the same words, the earlier one holds. */
import type { Rule } from '../rule.ts';
import { anniversary } from './anniversary.ts';
import { countedAway } from './countedAway.ts';
import { dayAndMonth } from './dayAndMonth.ts';
import { dayOfMonth } from './dayOfMonth.ts';
import { decade } from './decade.ts';
import { feast } from './feast.ts';
import { firstOfMany } from './firstOfMany.ts';
import { fraction } from './fraction.ts';
import { length } from './length.ts';
import { monthAlone } from './monthAlone.ts';
import { numericDate } from './numericDate.ts';
import { pointedPeriod } from './pointedPeriod.ts';
import { relativeDay } from './relativeDay.ts';
import { repeated } from './repeated.ts';
import { season } from './season.ts';
import { weekdayAlone } from './weekdayAlone.ts';
import { wholePeriod } from './wholePeriod.ts';
import { yearAlone } from './yearAlone.ts';

export const rules: readonly Rule[] = [
  numericDate,
  dayAndMonth,
  dayOfMonth,
  feast,
  monthAlone,
  anniversary,
  relativeDay,
  weekdayAlone,
  fraction,
  firstOfMany,
  season,
  decade,
  yearAlone,
  pointedPeriod,
  wholePeriod,
  countedAway,
  length,
  repeated,
];
