import { bodyNames } from '../../lexicon/bodyNames.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import type { ActorRecord } from '../shapes.ts';
import { bodyNamed } from './bodyNamed.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind } from './find.ts';
import { isDefinite } from './namePart.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { formsOf, gaps, type Word } from './words.ts';

/** As often a state is spoken of before an article counts as news of it. */
const spokenOf = 2;

/**
 * Definite nouns that repeat a body named before: «المرصد» after «المرصد السوري لحقوق الإنسان», «الحركة» after
 * «حركة فتح». The body with that head named last is meant, and before any the one known in the states that `votes` tell of.
 */
export function addRepeats(
  sentences: readonly ScannedSentence[],
  local: ReadonlyMap<string, ActorRecord>,
  directory: Directory,
  votes: ReadonlyMap<string, number>,
): ScannedSentence[] {
  const latest = new Map<string, string>();
  for (const [state, bodies] of bodyNames.atHome)
    if ((votes.get(state) ?? 0) >= spokenOf) for (const [head, id] of bodies) latest.set(head, id);
  return sentences.map((sentence) => {
    const repeats: NameFind[] = [];
    const at = new Map(sentence.finds.map((find) => [find.from, find]));
    for (let index = 0; index < sentence.words.length; index++) {
      const find = at.get(index);
      if (find) {
        remember(find, latest, local, directory);
        index = Math.max(index, find.to - 1);
        continue;
      }
      const repeat = repeatAt(sentence.words, index, latest);
      if (repeat) repeats.push(repeat);
    }
    const finds = [...sentence.finds, ...repeats].sort((a, b) => a.from - b.from);
    return repeats.length > 0 ? { ...sentence, finds } : sentence;
  });
}

function remember(
  find: Find,
  latest: Map<string, string>,
  local: ReadonlyMap<string, ActorRecord>,
  directory: Directory,
): void {
  const record = bodyNamed(find, local, directory);
  if (!record || record.media) return;
  for (const head of headsOf(record)) latest.set(head, record.id);
}

const heads = new WeakMap<ActorRecord, readonly string[]>();

/** What a body may be called for short, by the first words of its names. */
function headsOf(record: ActorRecord): readonly string[] {
  const known = heads.get(record);
  if (known) return known;
  const found = [record.name.ar, ...(record.aliases ?? [])].flatMap(
    (name) => headOf(formsOf(name)[0] ?? '') ?? [],
  );
  heads.set(record, found);
  return found;
}

/** A body's head without its article; null for a word that is none, or names nothing by itself. */
function headOf(form: string): string | null {
  const head = isDefinite(form) ? form.slice(nameShapes.article.length) : form;
  const names = !bodyNames.weak.has(head) || bodyNames.repeated.has(head);
  return bodyNames.heads.has(head) && names ? head : null;
}

function repeatAt(words: readonly Word[], at: number, latest: ReadonlyMap<string, string>): NameFind | null {
  const { known } = words[at] as Word;
  if (latest.size === 0 || !known.holdsArticle) return null;
  for (const { stem, clitics, taken } of known.readings) {
    if (!isDefinite(stem)) continue;
    const id = latest.get(stem.slice(nameShapes.article.length));
    if (id === undefined || isQualified(words[at + 1])) continue;
    const to = bodyNames.passing.has(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
    return {
      is: 'name',
      from: at,
      to,
      taken,
      clitics,
      entries: [{ id, what: 'actor', short: false, capitals: false }],
    };
  }
  return null;
}

/** «الحركة الاحتجاجية» is another movement than the one named. */
function isQualified(next: Word | undefined): boolean {
  return (
    next !== undefined && next.gap === gaps.none && isDefinite(next.form) && !bodyNames.passing.has(next.form)
  );
}
