import { latinRepeats } from '../../lexicon/bodyNames.ts';
import { cues, latinArticle } from '../../lexicon/names.ts';
import type { ActorRecord } from '../shapes.ts';
import { bodyNamed } from './bodyNamed.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind } from './find.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { formsOf, gaps, type Word } from './words.ts';

const { heads, fighters, people, describing, possessive } = latinRepeats;
/** How many words may describe the body: "the Iran-backed militant group". */
const reach = 4;

/**
 * Nouns that repeat a body named before: "the movement" after "Ennahda", "the rebels" after "Houthis", "its fighters" after "Hamas".
 * The body last named that the word may be said of is meant.
 */
export function addLatinRepeats(
  sentences: readonly ScannedSentence[],
  local: ReadonlyMap<string, ActorRecord>,
  directory: Directory,
): ScannedSentence[] {
  const latest = new Map<string, string>();
  return sentences.map((sentence) => {
    const repeats: NameFind[] = [];
    const at = new Map(sentence.finds.map((find) => [find.from, find]));
    for (let index = 0; index < sentence.words.length; index++) {
      const find = at.get(index);
      const repeat = !find || isNameless(find) ? repeatAt(sentence.words, index, latest, directory) : null;
      if (repeat) repeats.push(repeat);
      else if (find) {
        remember(find, latest, local, directory);
        index = Math.max(index, find.to - 1);
      }
    }
    if (repeats.length === 0) return sentence;
    const kept = sentence.finds.filter(({ from }) => !repeats.some((repeat) => repeat.from === from));
    return { ...sentence, finds: [...kept, ...repeats].sort((a, b) => a.from - b.from) };
  });
}

/** "rebels", which may be anybody's. */
const isNameless = (find: Find) => find.is === 'group' || (find.is === 'body' && find.state === null);

function remember(
  find: Find,
  latest: Map<string, string>,
  local: ReadonlyMap<string, ActorRecord>,
  directory: Directory,
): void {
  const record = bodyNamed(find, local, directory);
  if (!record) return;
  for (const head of calledOf(record)) {
    if (record.media) latest.delete(head);
    else {
      latest.set(head, record.id);
      if (record.country) latest.set(ofState(head, record.country), record.id);
    }
  }
}

/** Under which the body of a state is kept: "the Palestinian group". */
const ofState = (head: string, state: string) => `${head} ${state}`;

const called = new WeakMap<ActorRecord, readonly string[]>();

/** What a body may be called for short: by its kind, by the heads of its Arabic names, by the last words of its English ones. */
function calledOf(record: ActorRecord): readonly string[] {
  const known = called.get(record);
  if (known) return known;
  const names = [record.name.ar, record.name.en, ...(record.aliases ?? [])].map(formsOf);
  const found = [...heads].flatMap(([head, arabic]) => {
    const isHeaded = names.some((forms) => arabic.includes(forms[0] ?? '') || isHeadOf(forms, head));
    return isHeaded || (head === fighters && record.kind === 'group') ? [head] : [];
  });
  called.set(record, found);
  return found;
}

/** The first or last word of a name, or one before a small word: "of", "for". */
const isHeadOf = (forms: readonly string[], head: string) => {
  const at = forms.indexOf(head);
  return at >= 0 && (at === forms.length - 1 || at === 0 || (forms[at + 1]?.length ?? 0) < 4);
};

function repeatAt(
  words: readonly Word[],
  at: number,
  latest: ReadonlyMap<string, string>,
  directory: Directory,
): NameFind | null {
  const { form, latin } = words[at] as Word;
  if (!latin || latest.size === 0) return null;
  const isPeople = people.has(form) && possessive.has(words[at - 1]?.form ?? '');
  const head = isPeople ? fighters : form;
  if (!latest.has(head) || isNamedBehind(words[at + 1])) return null;
  const from = isPeople || isActing(words[at + 1]) ? at : definiteFrom(words, at);
  if (from === null) return null;
  const state = stateBetween(words, from, at, directory);
  const id = latest.get(state === null ? head : ofState(head, state));
  if (id === undefined) return null;
  const entries = [{ id, what: 'actor', short: false, capitals: false }] as const;
  return { is: 'name', from: at, to: at + 1, taken: 0, clitics: '', entries };
}

/** "a coalition airstrike", "a party official": what the body strikes with, or people through whom it acts, stand behind. */
const isActing = (next: Word | undefined) =>
  next?.latin === true &&
  next.gap === gaps.none &&
  (cues.strikes.has(next.form) || cues.nationals.has(next.form));

/** The index behind "the" where nothing but what describes a body follows it up to the word; else null. */
function definiteFrom(words: readonly Word[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - reach - 1); back--) {
    const { form, capital, latin } = words[back] as Word;
    if (!latin || ((words[back + 1] as Word).gap & ~gaps.hyphen) !== 0) return null;
    if (latinArticle.has(form)) return back + 1;
    if (capital === 0 && !describing.has(form)) return null;
  }
  return null;
}

/** "the Palestinian group": whose the body is; null where no nationality says so, "the Iran-backed group". */
function stateBetween(
  words: readonly Word[],
  from: number,
  to: number,
  { nisbas }: Directory,
): string | null {
  for (const { form } of words.slice(from, to)) {
    const state = nisbas.next?.get(form)?.values?.[0]?.state;
    if (state !== undefined) return state;
  }
  return null;
}

/** "the militant group Hamas", "the group of states": another is named, or told of. */
const isNamedBehind = (next: Word | undefined) =>
  next !== undefined && next.gap === gaps.none && (next.capital > 0 || cues.complementing.has(next.form));
