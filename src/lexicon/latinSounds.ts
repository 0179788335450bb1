/** Arabic names as Latin letters spell them, by their sound: "Mohammed", "Muhammed" and "Mohamad" are one. */
import { fold } from '../model/fold.ts';
import { letters } from './letters.ts';
import { parts, writtenNames } from './personNames.ts';

/** The sound of a folded name in Latin letters; `loosely` with i, e and a as one vowel. */
export function soundOf(folded: string, loosely: boolean): string {
  let sound = folded;
  for (const [written, said] of letters.sounds) sound = sound.replaceAll(written, said);
  if (loosely) for (const [written, said] of letters.loose) sound = sound.replaceAll(written, said);
  return sound.replace(/(.)\1+/g, '$1').replace(/(.[aeiou])h$/, '$1');
}

const names = writtenNames.map(([ar, en]) => [ar, fold(en)] as const);
const exact = firstOf(names.map(([ar, en]) => [en, ar]));
const near = firstOf(names.map(([ar, en]) => [soundOf(en, false), ar]));
const loose = firstOf(names.map(([ar, en]) => [soundOf(en, true), ar]));
const shortestLoose = 5;
const given = new Set([...parts.given.values()].map((en) => soundOf(fold(en), false)));

function firstOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...pairs].reverse());
}

/** The Arabic for one word of a name in Latin letters, folded; undefined where no table has its like. */
export function arabicFor(folded: string): string | undefined {
  const sound = soundOf(folded, true);
  const like = sound.length >= shortestLoose ? loose.get(sound) : undefined;
  return exact.get(folded) ?? near.get(soundOf(folded, false)) ?? like;
}

/** Does a folded word in Latin letters sound like an Arabic first name? */
export function soundsGiven(folded: string): boolean {
  return folded.length > 3 && given.has(soundOf(folded, false));
}
