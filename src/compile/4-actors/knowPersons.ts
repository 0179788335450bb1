import { isWomansTitle } from '../../lexicon/agreement.ts';
import { parts } from '../../lexicon/personNames.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { idOf } from '../../lexicon/world.ts';
import type { ActorRecord } from '../shapes.ts';
import { arabicName } from './arabicName.ts';
import type { Directory, NameEntry } from './directory.ts';
import { englishName } from './englishName.ts';
import type { PersonFind } from './findPersons.ts';
import { knownPerson } from './knownPerson.ts';
import { familyOf, joinedForms } from './nameForms.ts';
import { emptyTrie, plant, type Trie } from './trie.ts';

/** Persons whom only this article knows: their records, and an index of how they may be called in it. */
export interface LocalPersons {
  readonly records: ReadonlyMap<string, ActorRecord>;
  readonly names: Trie<NameEntry>;
  /** The person found at a sentence and word: "3 12". */
  readonly at: ReadonlyMap<string, string>;
}

const maghreb = new Set(['tunisia', 'algeria', 'morocco', 'mauritania']);

/** How the text writes what was found of persons. */
export interface Spelling {
  readonly nameOf: (find: PersonFind) => string;
  /** The first word of the title before the name, or nothing. */
  readonly titleOf: (find: PersonFind) => string;
}

/** Gives the persons found in an article records with stable ids; `text` is the document's. */
export function knowPersons(
  finds: readonly PersonFind[],
  spelling: Spelling,
  home: string | null,
  directory: Directory,
  votes: ReadonlyMap<string, number>,
): LocalPersons {
  const records = new Map<string, ActorRecord>();
  const at = new Map<string, string>();
  const names = emptyTrie<NameEntry>();
  const people: { key: readonly string[]; finds: PersonFind[] }[] = [];
  for (const find of [...finds].sort((a, b) => b.forms.length - a.forms.length)) {
    const same = people.find(({ key }) => isSamePerson(key, find.forms));
    if (same) same.finds.push(find);
    else people.push({ key: find.forms, finds: [find] });
  }
  for (const { key, finds: own } of people) {
    const first = own[0] as PersonFind;
    const known = knownPerson(key, directory, votes);
    const record = known === null ? newRecord(first, own, spelling, home, directory) : null;
    if (record) records.set(record.id, record);
    const id = record?.id ?? (known as string);
    for (const find of own) {
      at.set(`${find.sentence} ${find.from}`, id);
      plantName(names, find.forms, id, false);
    }
    const family = familyOf([...key]);
    const patronymic = family?.[0] === nameParticles.son && key.length !== 3;
    if (family && !patronymic && family.join('').length > 2) plantName(names, family, id, true);
    const bare = key.at(-1);
    if (bare && family && family.length > 1 && isLatin(bare)) plantName(names, [bare], id, true);
  }
  return { records, names, at };
}

function plantName(names: Trie<NameEntry>, forms: readonly string[], id: string, short: boolean): void {
  const entry = { id, what: 'actor', short, capitals: false } as const;
  plant(names, forms, entry);
  const joined = joinedForms(forms);
  if (joined.length !== forms.length) plant(names, joined, entry);
}

/** The longer name begins with the shorter one, or both share first and last. */
function isSamePerson(longer: readonly string[], forms: readonly string[]): boolean {
  const one = joinedForms(longer);
  const other = joinedForms(forms);
  if (other.every((form, at) => form === one[at])) return true;
  // «سيد نزار الوداعي» and «سيد أحمد الوداعي» are two.
  return one[0] === other[0] && one.at(-1) === other.at(-1) && (one.length > other.length || one.length < 3);
}

function newRecord(
  find: PersonFind,
  all: readonly PersonFind[],
  { nameOf, titleOf }: Spelling,
  home: string | null,
  directory: Directory,
): ActorRecord {
  const title = all.find((one) => one.title?.office && one.title.owner)?.title ?? null;
  const owner = title?.owner ? directory.actors.get(title.owner) : undefined;
  const country = owner?.kind === 'state' ? owner.id : null;
  const written = nameOf(find);
  const { ar, en, approximate } = isLatin(find.forms[0] as string)
    ? { ar: arabicName(written), approximate: true, en: written }
    : { ar: written, ...englishName(find.forms, maghreb.has(country ?? owner?.country ?? home ?? '')) };
  const id = idOf(en);
  const isWoman = isWomansName(find.forms[0] as string) || all.some((one) => isWomansTitle(titleOf(one)));
  const office = title?.office ? [{ office: title.office.office, of: title.owner }] : [];
  return {
    id: directory.actors.has(id) ? `${id}-namesake` : id,
    kind: 'person',
    name: { ar, en },
    aliases: [],
    ...(isWoman ? { gender: 'f' } : {}),
    country,
    offices: office,
    memberOf: title?.owner ? [{ actor: title.owner }] : [],
    ...(approximate ? { approximate: true } : {}),
  };
}

/** By the first name, in either script. */
function isWomansName(form: string): boolean {
  return parts.women.has(form) || parts.latinWomen.has(form);
}

function isLatin(form: string): boolean {
  return form.charCodeAt(0) < 0x250;
}
