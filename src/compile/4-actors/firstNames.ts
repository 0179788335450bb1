import { royalTitles } from '../../lexicon/latinJoints.ts';
import { soundOf } from '../../lexicon/latinSounds.ts';
import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind, TitleFind } from './find.ts';
import { recordOf } from './recordOf.ts';
import type { ScannedSentence } from './scanSentence.ts';
import type { Survey } from './surveyArticle.ts';
import { formsOf, gaps } from './words.ts';

/** Titles that a first name alone may follow, besides the honorifics. */
const royal = new Set(['king', 'emir', 'sultan', 'crown-prince', 'deputy-crown-prince', 'pope']);

/** Persons named in full by the sound of their first name. */
type FirstNames = ReadonlyMap<string, readonly ActorRecord[]>;

const indexes = new WeakMap<Survey, FirstNames>();

/**
 * "King Mohammed", "Prince Faisal": a title and the first name of the one person of that name whom the article names in full, read as a
 * name of his; of several the one whose office has that title. Other finds stay as they are.
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
    const named = firstNamesOf(survey, directory, made).get(soundOf(word.form, true)) ?? [];
    const person = named.length > 1 ? titledSo(named, words[find.from]?.form ?? '') : named[0];
    return person === undefined ? find : nameFind(find, person.id);
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

/** "Prince Mohammed" is the crown prince of that name, "Sheikh Mohammed" the other one; undefined where that leaves several. */
function titledSo(persons: readonly ActorRecord[], title: string): ActorRecord | undefined {
  const own = royalTitles.get(title);
  const holds = ({ offices = [] }: ActorRecord, keys: readonly string[]) =>
    offices.some(({ office }) => keys.includes(office));
  const others = [...royalTitles.values()].flat();
  const meant = persons.filter((person) => (own ? holds(person, own) : !holds(person, others)));
  return meant.length === 1 ? meant[0] : undefined;
}

function firstNamesOf(
  survey: Survey,
  directory: Directory,
  made: ReadonlyMap<string, ActorRecord>,
): FirstNames {
  const known = indexes.get(survey);
  if (known) return known;
  const index = new Map<string, ActorRecord[]>();
  for (const id of survey.named.keys()) {
    const record = recordOf(id, made, directory);
    const [first, ...rest] = formsOf(record?.name.en ?? '');
    if (!record || first === undefined || rest.length === 0) continue;
    const sound = soundOf(first, true);
    index.set(sound, [...(index.get(sound) ?? []), record]);
  }
  indexes.set(survey, index);
  return index;
}
