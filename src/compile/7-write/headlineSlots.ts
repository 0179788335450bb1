import { chooseMatter } from '../../lexicon/matters.ts';
import { describeDate } from '../../text/dates.ts';
import { headlineText } from '../../text/headlines.ts';
import type { Language } from '../shapes.ts';
import type { Slot, Slots } from './fillTemplate.ts';
import { castSlot, officeIn, takerOf } from './headlineCast.ts';
import { countedSlot } from './headlineCounts.ts';
import { delegationIn, partyIn, peopleIn } from './headlinePeople.ts';
import { placeSlot } from './headlinePlaces.ts';
import type { HeadlineMatter } from './headlineMatter.ts';
import { postOf } from './headlinePosts.ts';
import { aimOf, topicOf, type HeadlineTopic } from './headlineTopics.ts';

/**
 * What can stand in the templates of one event, made when a template asks for it:
 *
 *   A B S C Z      agents, counterparts, subjects, present, absent; with + the full name and the office held
 *   Ag Ao Ap Bp Bo Bs Sp   agents that are bodies, that are no persons, that are persons; counterparts that are persons, none, states; subjects that live: persons, groups
 *   AB BB all      agents with counterparts where they are several; several counterparts; everybody but the absent
 *   P in           the place; the place with its preposition, unless a name in the cast holds it already
 *   post           the post that the best telling names, for who gets it; `the post` by its name
 *   office         what the subject, or else the agent, took up on the date
 *   date           the date in words
 *   topic          what it is about, with what stands around it: the resumption of talks with Iran
 *   aim            what the act is done to (calls for a ceasefire); `against aim` by another row of `aims`, src/lexicon/{ar,en}/topics.yaml
 *   killed …       what the tellings count, and agree on: people by their kind, rockets
 *   people         those whom the best telling names by their kind: 32 detainees
 *   party          whom somebody meets: governors
 *   delegation     a delegation or an envoy that the best telling names
 *   a killed …     the same four as an Arabic object: «جندياً»
 *   session …      any family of src/lexicon/{ar,en}/matters.yaml that the best telling names; in Arabic `a session` is its
 *                  accusative, `the election` the definite form
 */
export function slotsOf(matter: HeadlineMatter): Slots {
  const made = new Map<string, Slot | null>();
  const get = (name: string) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const slot = makeSlot(name, matter);
    made.set(name, slot);
    return slot;
  };
  return { get };
}

/** How the slots end that hold what an act is done to. */
const aimed = 'aim';

function makeSlot(name: string, matter: HeadlineMatter): Slot | null {
  const { event, language } = matter;
  const cast = castSlot(name, matter);
  if (cast !== undefined) return cast;
  switch (name) {
    case 'P':
    case 'in':
      return placeSlot(name, matter);
    case 'date':
      return plain(dateInWords(event.date, language), 0);
    case 'office':
      return plain(officeIn(matter));
    case 'post':
    case 'the post':
      return plain(postOf(name, takerOf(matter), matter));
    case 'people':
    case 'a people':
      return peopleIn(matter, name !== 'people');
    case 'delegation':
    case 'a delegation':
      return delegationIn(matter, name !== 'delegation');
    case 'party':
    case 'a party':
      return partyIn(matter, name !== 'party');
    case 'topic':
      return topical(topicOf(matter), matter);
  }
  if (name.endsWith(aimed)) {
    const act = name.slice(0, -aimed.length).trim();
    return topical(aimOf(matter, act === '' ? matter.event.act : act), matter);
  }
  return countedSlot(familyOf(name), matter, name.startsWith('a ')) ?? plain(matterNamed(name, matter));
}

const dates = { ar: new Map<string, string>(), en: new Map<string, string>() };
const mostRemembered = 10_000;

/** News is mostly of its own day: a date is put into words once. */
function dateInWords(edtf: string, language: Language): string {
  const known = dates[language].get(edtf);
  if (known !== undefined) return known;
  const words = describeDate({ edtf }, language, { months: 'levantine/gulf' });
  if (dates[language].size >= mostRemembered) dates[language].clear();
  dates[language].set(edtf, words);
  return words;
}

/** What the best telling names of a family, in the headline's language. */
function matterNamed(family: string, { language, clauses }: HeadlineMatter): string | null {
  const phrases = headlineText(language).matters[family];
  if (!phrases || !clauses) return null;
  return phrases[chooseMatter(clauses.matters(), familyOf(family)) ?? ''] ?? null;
}

/** Without the article of the form that is asked for: `the election` is of the family `election`. */
function familyOf(slot: string): string {
  return slot.slice(slot.lastIndexOf(' ') + 1);
}

function topical(topic: HeadlineTopic | null, { event, places, language }: HeadlineMatter): Slot | null {
  const slot = topic ? plain(topic.words) : null;
  if (!topic || !slot) return null;
  // «الأزمة في سوريا» says already where
  const place = places.get(event.place ?? '');
  const isSaid = place !== undefined && ` ${topic.words} `.includes(` ${place.name[language]} `);
  return { ...slot, places: isSaid ? [...topic.places, place.id] : topic.places };
}

function plain(words: string | null, tells = 1): Slot | null {
  if (words === null) return null;
  return { write: () => words, agreement: { gender: 'm', number: 'one', human: false }, tells, names: false };
}
