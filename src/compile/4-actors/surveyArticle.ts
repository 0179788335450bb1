import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind } from './find.ts';
import { fullPerson } from './persons.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { surveyOffices, type Offices } from './surveyOffices.ts';
import { gaps, type Word } from './words.ts';

/** What the whole article says of its persons and of the state it is about, before single finds are settled. */
export interface Survey {
  /** Persons named in full, by id: the first sentence that does so. */
  readonly named: ReadonlyMap<string, number>;
  /** The state that bodies without a nisba belong to; null where nothing tells. */
  readonly home: string | null;
  /** How often the article speaks of each state and what is in it. */
  readonly votes: ReadonlyMap<string, number>;
  /** Holders of offices as the text itself gives them. */
  readonly offices: Offices;
  /** The states whose body was named with them, by its key, in order: «وزارة العدل» after «وزارة العدل الأميركية» is theirs. */
  readonly bodies: ReadonlyMap<string, readonly NamedWith[]>;
  /** Actors named by more than one word, or between quotation marks: no ordinary word was meant. */
  readonly spelled: ReadonlySet<string>;
}

/** A state, and the sentence that names it with a body of its. */
export interface NamedWith {
  readonly state: string;
  readonly sentence: number;
}

/** Reads the scanned sentences once; `local` are the persons whom only this article knows. */
export function surveyArticle(
  sentences: readonly ScannedSentence[],
  directory: Directory,
  local: ReadonlyMap<string, ActorRecord>,
  votes: ReadonlyMap<string, number>,
  day: string | null,
): Survey {
  const named = new Map<string, number>();
  const bodies = new Map<string, NamedWith[]>();
  const spelled = new Set<string>();
  for (const { finds, index, words } of sentences) {
    for (let at = 0; at < finds.length; at++) {
      const find = finds[at] as Find;
      if (find.is === 'body' && find.state !== null)
        append(bodies, find.body.key, { state: find.state, sentence: index });
      if (find.is !== 'name') continue;
      const own = directory.bodyOf.get(find.entries[0]?.id ?? '');
      if (own) append(bodies, own.body, { state: own.state, sentence: index });
      if (isSurelyNamed(find, words)) for (const { id } of find.entries) spelled.add(id);
      const person = fullPerson(find, directory, local);
      if (person === null) continue;
      if (!named.has(person)) named.set(person, index);
    }
  }
  const offices = surveyOffices(sentences, directory, local, day);
  return { named, home: homeOf(votes), votes, offices, bodies, spelled };
}

function append(bodies: Map<string, NamedWith[]>, key: string, named: NamedWith): void {
  const group = bodies.get(key);
  if (group) group.push(named);
  else bodies.set(key, [named]);
}

/** The state that a body named without it belongs to: the last that was named with such a body, else the first that will be. */
export function stateOfBody({ bodies }: Survey, key: string, sentence: number): string | undefined {
  const named = bodies.get(key);
  return (named?.findLast((one) => one.sentence <= sentence) ?? named?.[0])?.state;
}

/** By more than one word, or alone between quotation marks: «حركة فتح», «"فتح"»; in a speech that is quoted any word may stand. */
export function isSurelyNamed({ from, to }: NameFind, words: readonly Word[]): boolean {
  if (to - from > 1) return true;
  const [word, next] = [words[from] as Word, words[to]];
  const opens = (word.gap & gaps.quote) !== 0 || from === 0;
  return word.quoted && opens && (next === undefined || (next.gap & gaps.quote) !== 0);
}

/** A state's own press names its bodies without it: «الحكومة»; those of others are named with their state. */
const bodyVote = 0.3;
const titleVote = 0.6;
/** «وزير الخارجية سامح شكري» without his country is at home in the article. */
const bareVote = 1;

/** How often each state is spoken of: by its nisba, its name, its cities, its people. */
export function countStates(
  sentences: readonly ScannedSentence[],
  directory: Directory,
): Map<string, number> {
  const votes = new Map<string, number>();
  const vote = (state: string | null | undefined, weight: number) => {
    if (state && directory.actors.get(state)?.kind === 'state')
      votes.set(state, (votes.get(state) ?? 0) + weight);
  };
  sentences.forEach(({ finds, nisbas }, index) => {
    const early = index < 4 ? 2 : 1;
    for (const state of nisbas) vote(state, early);
    let bare = -1;
    for (const find of finds) {
      if (find.is === 'body') vote(find.state, bodyVote);
      if (find.is === 'title') {
        vote(find.owner, titleVote);
        bare = find.office !== null && find.owner === null && !find.counterpart ? find.to : -1;
      }
      if (find.is !== 'name') continue;
      const [entry] = find.entries;
      if (!entry || isAmbiguous(find, directory)) continue;
      const actor = entry.what === 'actor' ? directory.actors.get(entry.id) : undefined;
      if (actor?.media) continue;
      if (actor?.kind === 'state') vote(actor.id, early);
      else if (actor) {
        const isAtHome = actor.kind === 'person' && find.from === bare;
        vote(actor.country, (actor.kind === 'person' && entry.short ? 0.5 : 1) + (isAtHome ? bareVote : 0));
      } else vote(directory.places.get(entry.id)?.country, early);
    }
  });
  return votes;
}

/** «عمان» and «طرابلس» are in two states: they tell nothing of the one meant. */
function isAmbiguous({ entries }: NameFind, directory: Directory): boolean {
  const countries = entries.map(({ id, what }) =>
    what === 'place' ? directory.places.get(id)?.country : (directory.actors.get(id)?.country ?? id),
  );
  return entries.some(({ what }) => what === 'place') && new Set(countries).size > 1;
}

/** The state spoken of most; needs two votes and a lead. */
export function homeOf(votes: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2) return null;
  return second && second[1] * 1.1 > first[1] ? null : first[0];
}
