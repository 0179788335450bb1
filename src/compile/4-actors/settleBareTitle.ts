import { latinOf } from '../../lexicon/latinJoints.ts';
import { latinArticle } from '../../lexicon/names.ts';
import type { TitleFind } from './find.ts';
import { holderOn, officeOn } from './holders.ts';
import type { OfficeGround } from './officeGround.ts';
import type { Settled } from './settled.ts';
import { gaps, type Word } from './words.ts';

/** Offices that one person in a text may be meant by: "the king", "the prime minister". */
const meant = new Set(['president', 'prime-minister', 'king', 'emir', 'sultan', 'crown-prince', 'foreign-minister', 'chancellor', 'pope', 'speaker']); // prettier-ignore

/** Offices of bodies: "the Secretary-General" in a text of the United Nations. */
const ofBodies = new Set(['secretary-general', 'director-general']);

/** "the meeting between the king and …": whom an English title alone means, where the article names one person with it. */
export function settleBareTitle(
  find: TitleFind,
  ground: OfficeGround,
  words: readonly Word[],
): Settled | null {
  const [before, next] = [words[find.from - 1], words[find.to]];
  if (find.office === null || find.tense !== null || !before || !latinArticle.has(before.form)) return null;
  const { office } = find.office;
  const goesOn = next !== undefined && next.gap === gaps.none && (next.capital > 0 || latinOf.has(next.form));
  if (goesOn) return null;
  if (ofBodies.has(office)) {
    const head = (words[find.from] as Word).capital > 0 ? onlyHeadOf(office, ground) : null;
    return head === null ? null : { actor: head, place: null, rule: 'office', office };
  }
  if (!meant.has(office)) return null;
  const said = ground.survey.offices.only.get(office);
  const person = said === undefined ? onlyHolder(office, ground) : said;
  return person === null ? null : { actor: person, place: null, rule: 'office', office };
}

/** Who heads the one body of several words that the article names and that has such an office. */
function onlyHeadOf(office: string, { survey, directory, day }: OfficeGround): string | null {
  const bodies = [...survey.spelled].filter((id) => directory.holders.has(`${office} ${id}`));
  return bodies.length === 1 ? holderOn(directory, office, bodies[0] as string, day) : null;
}

/** The one person named in the article who has the office by the tables. */
function onlyHolder(office: string, { survey, directory, day }: OfficeGround): string | null {
  const holders = [...survey.named.keys()].filter(
    (id) => officeOn(directory, id, day, (held) => held.office === office) !== null,
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
