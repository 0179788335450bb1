import { cues } from '../../lexicon/names.ts';
import type { ActorRecord } from '../shapes.ts';
import { actsHere } from './actsHere.ts';
import type { Directory } from './directory.ts';
import type { NameFind, TitleFind } from './find.ts';
import { holderOn } from './holders.ts';
import { fullPerson } from './persons.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { formsOf } from './words.ts';

interface Settling {
  readonly scan: ScannedSentence;
  readonly directory: Directory;
  readonly made: ReadonlyMap<string, ActorRecord>;
  /** The day that offices are read by, YYYY-MM-DD. */
  readonly day: string | null;
}

/**
 * «كلف رئيس الجمهورية العراقية محمد علاوي»: behind the subject stands its object, where the tables have another in that office on the
 * day; null where the name is the holder's own.
 */
export function holderBefore(title: TitleFind, name: NameFind, settling: Settling): string | null {
  const { directory, scan, day, made } = settling;
  const { office, owner, tense } = title;
  const known = fullPerson(name, directory, made);
  if (!office || !owner || tense !== null || !actsHere(scan.words, title)) return null;
  if (!cues.ofTwo.has(scan.words[title.from - 1]?.form ?? '')) return null;
  const holder = holderOn(directory, office.office, owner, day);
  const record = directory.actors.get(holder ?? '');
  const held = directory.actors.get(known ?? '')?.offices ?? [];
  if (!record || known === null || held.some((term) => term.office === office.office)) return null;
  const forms = [record.name.ar, ...(record.aliases ?? [])].flatMap(formsOf);
  const isOther = scan.words.slice(name.from, name.to).every(({ form }) => !forms.includes(form));
  return isOther ? holder : null;
}
