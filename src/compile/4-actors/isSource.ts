import { cues } from '../../lexicon/names.ts';
import { page } from '../../lexicon/page.ts';
import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { Find } from './find.ts';
import { recordOf } from './recordOf.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { gaps, type Word } from './words.ts';

/** A credit stands among the first words of a text. */
const creditReach = 6;

interface Ground {
  readonly directory: Directory;
  readonly made: ReadonlyMap<string, ActorRecord>;
  readonly scan: ScannedSentence;
}

/** «كتبت: فلانة» before the text begins. */
export function isWriter({ from }: Find, words: readonly Word[]): boolean {
  const before = words[from - 1];
  return (
    from < creditReach &&
    before !== undefined &&
    ((words[from] as Word).gap & gaps.colon) !== 0 &&
    page.bylineWords.has(before.form)
  );
}

/** An outlet is a source wherever it does not act itself. */
export function isSource(actor: string | null, find: Find, { directory, made, scan }: Ground): boolean {
  if (actor === null) return false;
  const record = recordOf(actor, made, directory);
  if (!record?.media) return false;
  const next = scan.words[find.to];
  return (
    !next ||
    next.gap !== gaps.none ||
    !cues.doing.has(next.form) ||
    cues.saying.has(next.form) ||
    cues.citing.has(next.form)
  );
}
