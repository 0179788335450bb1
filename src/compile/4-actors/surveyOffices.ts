import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind, TitleFind } from './find.ts';
import { officeOn, type Held } from './holders.ts';
import { fullPerson } from './persons.ts';
import type { ScannedSentence } from './scanSentence.ts';

/** What an article says of who holds which office. */
export interface Offices {
  /** Persons by office and state or body: "president iran". */
  readonly holders: ReadonlyMap<string, string>;
  /** Persons by an office without a state: "Justice Minister Ali". */
  readonly homeless: ReadonlyMap<string, string>;
  /** The one person whom the article names with an office; null where it names several. */
  readonly only: ReadonlyMap<string, string | null>;
  /** The office that «نظيره» means, by sentence and word: "3 12". */
  readonly counterparts: ReadonlyMap<string, string>;
}

/** An office that is nobody's counterpart's: it speaks for another. */
const lent = new Set(['spokesperson', 'minister', 'candidate']);

/** Reads the titles beside names in text order; `day` is the day of publication, or null. */
export function surveyOffices(
  sentences: readonly ScannedSentence[],
  directory: Directory,
  local: ReadonlyMap<string, ActorRecord>,
  day: string | null,
): Offices {
  const holders = new Map<string, string>();
  const homeless = new Map<string, string>();
  /** Offices that several persons are named with. */
  const several = new Set<string>();
  const held = new Map<string, string>();
  const counterparts = new Map<string, string>();
  let latest: string | null = null;
  for (const { finds, index } of sentences) {
    for (let at = 0; at < finds.length; at++) {
      const find = finds[at] as Find;
      if (find.is === 'title') {
        const person = personBehind(find, finds[at + 1], directory, local);
        if (find.office && !find.owner && find.tense === null && person) {
          const { office: said } = find.office;
          if ((homeless.get(said) ?? person) !== person) several.add(said);
          else homeless.set(said, person);
        }
        const office: string | null = find.counterpart ? latest : officeOf(find);
        if (office === null) continue;
        if (find.counterpart) counterparts.set(`${index} ${find.from}`, office);
        else if (!lent.has(office)) latest = office;
        if (person === null || find.tense !== null || !find.owner) continue;
        if (!holders.has(`${office} ${find.owner}`)) holders.set(`${office} ${find.owner}`, person);
        if (!held.has(person)) held.set(person, office);
      } else if (find.is === 'name') {
        latest = officeHeld(find, held, directory, day) ?? latest;
      }
    }
  }
  const only = onlyHolders(holders, homeless, several);
  for (const office of several) homeless.delete(office);
  return { holders, homeless, only, counterparts };
}

/** Persons by an office that nobody else in the article is named with. */
function onlyHolders(
  holders: ReadonlyMap<string, string>,
  homeless: ReadonlyMap<string, string>,
  several: ReadonlySet<string>,
): Map<string, string | null> {
  const only = new Map<string, string | null>(homeless);
  for (const office of several) only.set(office, null);
  for (const [key, person] of holders) {
    const [office = ''] = key.split(' ', 1);
    const known = only.get(office);
    only.set(office, known === undefined || known === person ? person : null);
  }
  return only;
}

function officeOf({ office, owner }: TitleFind): string | null {
  return office && owner ? office.office : null;
}

function personBehind(
  { to }: TitleFind,
  next: Find | undefined,
  directory: Directory,
  local: ReadonlyMap<string, ActorRecord>,
): string | null {
  return next?.is === 'name' && next.from === to ? fullPerson(next, directory, local) : null;
}

/** The office of a person named without a title: as said before, or as the tables have it for the day. */
function officeHeld(
  { entries }: NameFind,
  held: ReadonlyMap<string, string>,
  directory: Directory,
  day: string | null,
): string | null {
  for (const { id } of entries) {
    const said = held.get(id);
    if (said !== undefined) return said;
    if (directory.actors.get(id)?.kind !== 'person') continue;
    const listed = officeOn(directory, id, day, () => true);
    if (listed !== null) return listed;
  }
  return null;
}

/** The one minister of a state whom the article names: «الوزير الروسي» after «لافروف»; null where none or several are. */
export function ministerNamed(
  state: string,
  named: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, string>,
  directory: Directory,
  day: string | null,
): string | null {
  const said = [...holders].filter(([key]) => key.endsWith(`-minister ${state}`)).map(([, id]) => id);
  const isTheirMinister = ({ office, of }: Held) => of === state && office.endsWith('-minister');
  const listed = [...named.keys()].filter((id) => officeOn(directory, id, day, isTheirMinister) !== null);
  const ministers = new Set([...said, ...listed]);
  return ministers.size === 1 ? ([...ministers][0] as string) : null;
}
