import { findMatter } from '../../lexicon/matters.ts';
import { describeDate } from '../../text/dates.ts';
import { headlineText } from '../../text/headlines.ts';
import type { Slot, Slots } from './fillTemplate.ts';
import { castSlot, officeIn } from './headlineCast.ts';
import { countedSlot } from './headlineCounts.ts';
import { placeSlot } from './headlinePlaces.ts';
import type { HeadlineMatter } from './headlineMatter.ts';

const longestSentence = 400;
const sentenceEnd = /[.!?\u061f](?=\s|$)|\n/;

/**
 * What can stand in the templates of one event, made when a template asks for it:
 *
 *   A B S C Z      agents, counterparts, subjects, present, absent; with + the full name and the office held
 *   Ag Ao Bp Bo Bs Sp   agents that are bodies, that are no persons; counterparts that are persons, none, states; subjects that live: persons, groups
 *   AB BB all      agents with counterparts where they are several; several counterparts; everybody but the absent
 *   P in           the place; the place with its preposition, unless a name in the cast holds it already
 *   office         what the subject, or else the agent, took up on the date
 *   date           the date in words
 *   killed …       what the tellings count, and agree on
 *   session …      any family of src/lexicon/{ar,en}/matters.yaml that the best telling names; in Arabic `a session` is its
 *                  accusative, `the election` the definite form
 */
export function slotsOf(matter: HeadlineMatter): Slots {
  const made = new Map<string, Slot | null>();
  return {
    get(name) {
      const known = made.get(name);
      if (known !== undefined) return known;
      const slot = makeSlot(name, matter);
      made.set(name, slot);
      return slot;
    },
  };
}

function makeSlot(name: string, matter: HeadlineMatter): Slot | null {
  const { event, language } = matter;
  const cast = castSlot(name, matter);
  if (cast !== undefined) return cast;
  switch (name) {
    case 'P':
    case 'in':
      return placeSlot(name, matter);
    case 'date':
      return plain(describeDate({ edtf: event.date }, language, { months: 'levantine/gulf' }), 0);
    case 'office':
      return plain(officeIn(matter));
  }
  return countedSlot(name, event, language) ?? plain(matterNamed(name, matter));
}

/**
 * What the clause of the best telling names of a family, in the headline's language; names of actors name nothing else. What
 * somebody speaks about may stand in the rest of the sentence.
 */
function matterNamed(family: string, { event, actors, language }: HeadlineMatter): string | null {
  const phrases = headlineText(language).matters[family];
  const [telling] = event.tellings;
  if (!phrases || !telling) return null;
  const { article, excerpt, via } = telling;
  const names = [...event.cast.map(({ actor }) => actor), ...via].flatMap((id) => {
    const actor = actors.get(id);
    return actor ? [actor.name[article.language], ...(actor.aliases ?? [])] : [];
  });
  const isSaid = family === 'topic' && event.type === 'statement';
  const end = isSaid ? endOfSentence(article.document.text, excerpt.end) : excerpt.end;
  const text = article.document.text.slice(excerpt.start, end);
  const key = findMatter(family.replace(/^(the|a) /, ''), text, article.language, names);
  return key === null ? null : (phrases[key] ?? null);
}

/** The offset where the sentence that goes on at `from` ends, or its paragraph. */
function endOfSentence(text: string, from: number): number {
  const found = sentenceEnd.exec(text.slice(from, from + longestSentence));
  return from + (found?.index ?? longestSentence);
}

function plain(words: string | null, tells = 1): Slot | null {
  if (words === null) return null;
  return { write: () => words, agreement: { gender: 'm', number: 'one', human: false }, tells, names: false };
}
