import { latinOf } from '../../lexicon/latinJoints.ts';
import { latinArticle } from '../../lexicon/names.ts';
import type { Directory } from './directory.ts';
import type { TitleFind } from './find.ts';
import { holderOn } from './holders.ts';
import type { Settled } from './settled.ts';
import type { Survey } from './surveyArticle.ts';
import { gaps, type Word } from './words.ts';

interface Ground {
  readonly directory: Directory;
  readonly survey: Survey;
  /** The day that offices are read by. */
  readonly day: string | null;
}

/** Offices that one person in a text may be meant by: "the king", "the prime minister". */
const meant = new Set(['president', 'prime-minister', 'king', 'emir', 'sultan', 'crown-prince', 'foreign-minister', 'chancellor', 'pope', 'speaker']); // prettier-ignore

/** "the meeting between the king and …": whom an English title alone means, where the article names one person with it. */
export function settleBareTitle(find: TitleFind, ground: Ground, words: readonly Word[]): Settled | null {
  const [before, next] = [words[find.from - 1], words[find.to]];
  if (find.office === null || find.tense !== null || !before || !latinArticle.has(before.form)) return null;
  const { office } = find.office;
  const goesOn = next !== undefined && next.gap === gaps.none && (next.capital > 0 || latinOf.has(next.form));
  if (!meant.has(office) || goesOn) return null;
  const said = ground.survey.offices.only.get(office);
  const person = said === undefined ? onlyHolder(office, ground) : said;
  return person === null ? null : { actor: person, place: null, rule: 'office', office };
}

/** The one person named in the article who has the office by the tables. */
function onlyHolder(office: string, { survey, directory, day }: Ground): string | null {
  const holders = [...survey.named.keys()].filter((id) =>
    (directory.actors.get(id)?.offices ?? []).some(
      (held) => held.office === office && !!held.of && holderOn(directory, office, held.of, day) === id,
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
