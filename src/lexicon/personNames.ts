/** What names of persons are made of in Arabic, and how the English-language press spells them; forms are folded. */
import { fold } from '../model/fold.ts';
import ordinary from './ar/words.yaml';
import table from './ar/name-parts.yaml';

type Spellings = Readonly<Record<string, string>>;

interface PartTable {
  readonly given: Spellings;
  readonly women: Spellings;
  readonly family: Spellings;
  readonly foreign: Spellings;
  readonly foreignFamily: Spellings;
  readonly maghrebi: Spellings;
  readonly abd: Spellings;
  readonly seconds: Spellings;
  readonly particles: Spellings;
  readonly words: readonly string[];
}

const written = table as PartTable;
const words = ordinary as Readonly<Record<string, readonly string[]>>;
const keyed = (...tables: Spellings[]): ReadonlyMap<string, string> =>
  new Map(tables.flatMap((names) => Object.entries(names).map(([ar, en]) => [fold(ar), en] as const)));

/** First names, family names and what joins them, each with its English spelling. */
export const parts = {
  given: keyed(written.foreign, written.women, written.given),
  /** First names that Arabic takes from other languages, and no Arab bears. */
  foreign: foreignNames(),
  women: new Set(Object.keys(written.women).map(fold)) as ReadonlySet<string>,
  latinWomen: new Set(Object.values(written.women).map((name) => fold(name))) as ReadonlySet<string>,
  family: keyed(written.foreignFamily, written.family),
  maghrebi: keyed(written.maghrebi),
  abd: keyed(written.abd),
  seconds: keyed(written.seconds),
  particles: keyed(written.particles),
};

/** Names as Arabic writes them, hamza and all, with their English spelling; the most common first. */
export const writtenNames: readonly (readonly [string, string])[] = [
  written.given,
  written.women,
  written.family,
  written.foreign,
  written.foreignFamily,
].flatMap((names) => Object.entries(names));
export const writtenParticles: readonly (readonly [string, string])[] = Object.entries(written.particles);
/** What follows «عبد», with the English of both. */
export const writtenServants: readonly (readonly [string, string])[] = Object.entries(written.abd);

function foreignNames(): ReadonlySet<string> {
  const arabic = new Set(
    [...Object.keys(written.given), ...Object.keys(written.women)].map((name) => fold(name)),
  );
  return new Set(
    Object.keys(written.foreign)
      .map((name) => fold(name))
      .filter((form) => !arabic.has(form)),
  );
}

/** Names that are ordinary words too, and need a title, a verb or another name beside them. */
export const wordNames: ReadonlySet<string> = new Set(written.words.map(fold));

/** Words of grammar and time. */
export const functionWords: ReadonlySet<string> = new Set(
  [...(words.function ?? []), ...(words.months ?? [])].map((word) => fold(word)),
);

/** Common nouns of news. */
export const commonNouns: ReadonlySet<string> = new Set((words.nouns ?? []).map((word) => fold(word)));

/** Ordinary words, which end a name or begin none. */
export const ordinaryWords: ReadonlySet<string> = withFeminineVerbs(
  Object.values(words).flatMap((list) => list.map((word) => fold(word))),
);

/** Every present verb with its feminine: «يخوض», «تخوض». */
function withFeminineVerbs(forms: readonly string[]): Set<string> {
  const [he, she] = words.person as readonly [string, string];
  const verbs = forms.filter((form) => form.startsWith(he) && form.length > 3);
  return new Set([...forms, ...verbs.map((form) => she + form.slice(he.length))]);
}
