import { soundOf } from '../../lexicon/latinSounds.ts';
import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind, TitleFind } from './find.ts';
import type { ScannedSentence } from './scanSentence.ts';
import type { Survey } from './surveyArticle.ts';
import { formsOf, gaps } from './words.ts';

/** Titles that a first name alone may follow, besides the honorifics. */
const royal = new Set(['king', 'emir', 'sultan', 'crown-prince', 'deputy-crown-prince', 'pope']);

const indexes = new WeakMap<Survey, ReadonlyMap<string, string | null>>();

/**
 * "King Mohammed", "Prince Faisal": a title and the first name of the one person of that name whom the article names in full, read as a
 * name of his. Other finds stay as they are.
 */
export function readFirstNames(
  { finds, words }: ScannedSentence,
  survey: Survey,
  directory: Directory,
  made: ReadonlyMap<string, ActorRecord>,
): readonly Find[] {
  return finds.map((find, at): Find => {
    if (find.is !== 'title' || !mayPrecede(find)) return find;
    const word = words[find.to];
    const isBare = word?.latin === true && word.capital === 1 && word.gap === gaps.none;
    const next = words[find.to + 1];
    const goesOn = next !== undefined && next.gap === gaps.none && next.capital > 0;
    if (!isBare || goesOn || (finds[at + 1]?.from ?? Infinity) <= find.to) return find;
    const id = firstNamesOf(survey, directory, made).get(soundOf(word.form, true)) ?? null;
    return id === null ? find : nameFind(find, id);
  });
}

const mayPrecede = ({ sort, office }: TitleFind) =>
  sort === 'honorific' || (office !== null && royal.has(office.office));

const nameFind = ({ from, to, taken, clitics }: TitleFind, id: string): NameFind => ({
  is: 'name',
  from,
  to: to + 1,
  taken,
  clitics,
  entries: [{ id, what: 'actor', short: false, capitals: false }],
});

/** Persons named in full by the sound of their first name; null where several bear it. */
function firstNamesOf(
  survey: Survey,
  directory: Directory,
  made: ReadonlyMap<string, ActorRecord>,
): ReadonlyMap<string, string | null> {
  const known = indexes.get(survey);
  if (known) return known;
  const index = new Map<string, string | null>();
  for (const id of survey.named.keys()) {
    const [first, ...rest] = formsOf((made.get(id) ?? directory.actors.get(id))?.name.en ?? '');
    if (first === undefined || rest.length === 0) continue;
    const sound = soundOf(first, true);
    index.set(sound, index.has(sound) ? null : id);
  }
  indexes.set(survey, index);
  return index;
}
