import { headsIn, type Head, type SentenceReading } from './reading.ts';

/** «تظاهروا للمطالبة برحيل فلان»: from here on stands what a protest demands. */
export function demandedBehind(reading: SentenceReading, head: Head): number {
  const demand = headsIn(reading, head.clause).find(({ at, act }) => at > head.at && act === 'demand');
  return demand?.at ?? Infinity;
}
