import { ambiguousNames, and, cues, isAt } from '../../lexicon/names.ts';
import type { ActorRecord, NameMention, Sentence } from '../shapes.ts';
import { actsHere, isDoer } from './actsHere.ts';
import type { Directory, NameEntry } from './directory.ts';
import type { Find, NameFind, TitleFind } from './find.ts';
import { readFirstNames } from './firstNames.ts';
import { officeOfGathered } from './gatheredOffice.ts';
import { holderBefore } from './holderBefore.ts';
import { holderOn } from './holders.ts';
import { isNamedAfter, namesWhatFollows } from './isNamedAfter.ts';
import { isByline } from './isByline.ts';
import { isSource, isWriter } from './isSource.ts';
import { isDefinite } from './namePart.ts';
import { onSomebody } from './onSomebody.ts';
import { recordOf } from './recordOf.ts';
import { settleBody } from './settleBody.ts';
import { settlePlace, type LastPlace, type NearPlaces } from './settlePlace.ts';
import { personCalled } from './settlePerson.ts';
import type { Settled } from './settled.ts';
import { spanOf } from './spanOf.ts';
import { fullPerson } from './persons.ts';
import { isSurelyNamed, type Survey } from './surveyArticle.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { officeSaid, settleTitle } from './settleTitle.ts';
import { gaps, type Word } from './words.ts';

interface Settling {
  readonly scan: ScannedSentence;
  readonly sentence: Sentence;
  readonly text: string;
  readonly survey: Survey;
  readonly directory: Directory;
  /** Records made on the way, by id; the caller's to collect. */
  readonly made: Map<string, ActorRecord>;
  /** The day that offices are read by. */
  readonly day: string | null;
}

type Context = Settling & { readonly words: readonly Word[]; readonly isHeadline: boolean };

/** The mentions that a sentence's finds come to, once it is known what the article is about. */
export function settleFinds(settling: Settling): NameMention[] {
  const { scan, sentence, text } = settling;
  if (scan.finds.length === 0) return [];
  const { survey, directory, made, day } = settling;
  const { words } = scan;
  const finds = words.some(({ latin }) => latin) ? readFirstNames(scan, survey, directory, made) : scan.finds;
  const context: Context = {
    scan,
    sentence,
    text,
    survey,
    directory,
    made,
    day,
    words,
    isHeadline: isHeadline(sentence),
  };
  const isCredit = sentence.where === 'byline' || sentence.where === 'dateline' || isByline(scan);
  let last: LastPlace = { to: -1, acts: null };
  const mentions: NameMention[] = [];
  finds.forEach((find, at) => {
    const after = besideHonorific(finds, at, 1);
    const beforeState = after?.is === 'name' && after.from === find.to && after.clitics === and;
    const settled = settle(find, besideHonorific(finds, at, -1), after, context, { last, beforeState });
    if (!settled) return;
    if (settled.place !== null) last = { to: find.to, acts: settled.actor !== null };
    const source = isSource(settled.actor, find, settling) || isWriter(find, words);
    if (isCredit && !source && settled.place === null) return;
    const actor = isCredit && !source ? null : settled.actor;
    const { rule, place, office } = settled;
    const { start, end, text: written, sentence: index, tokens } = spanOf(words, find, scan.index, text);
    mentions.push({ start, end, text: written, sentence: index, tokens, actor, place, office, source, rule });
  });
  return mentions;
}

/**
 * «وزير الخارجية الشيخ فلان»: the find beside this one, drawn up to it where only an honorific stands between. A body in a title,
 * «قائد كتائب القسام», is passed over.
 */
function besideHonorific(finds: readonly Find[], index: number, step: 1 | -1): Find | undefined {
  const find = finds[index];
  const within = finds[index + step];
  const isPassed = find && within && (step > 0 ? isWithin(within, find) : isWithin(within, finds[index - 2]));
  const at = isPassed ? index + step : index;
  const next = finds[at + step];
  if (!find || next?.is !== 'title' || next.sort !== 'honorific') return next;
  const other = finds[at + 2 * step];
  if (step > 0) {
    const joins = next.from === find.to && other?.is === 'name' && other.from === next.to;
    return joins ? { ...other, from: find.to } : next;
  }
  const joins = next.to === find.from && other?.is === 'title' && other.to === next.from;
  return joins ? { ...other, to: find.from } : next;
}

const isWithin = ({ from, to }: Find, title: Find | undefined) =>
  title?.is === 'title' && from >= title.from && to <= title.to;

function settle(
  find: Find,
  before: Find | undefined,
  after: Find | undefined,
  settling: Context,
  near: NearPlaces,
): Settled | null {
  const { scan } = settling;
  if (find.is === 'group' && isOfNamed(find, before, settling)) return null;
  if (find.is === 'group')
    return actsHere(scan.words, find) || isDoer(scan.words, find.from)
      ? { actor: find.id, place: null, rule: 'group' }
      : null;
  if (find.is === 'body') return settleBody(find, settling);
  if (find.is === 'title') {
    const named = after?.is === 'name' && after.from === find.to && isPerson(after, settling);
    if (!named) return settleTitle(find, settling);
    const holder = holderBefore(find, after, settling);
    const office = officeSaid(find) ?? undefined;
    return holder === null ? null : { actor: holder, place: null, rule: 'office', office };
  }
  const title = before?.is === 'title' && before.to === find.from ? before : null;
  const named = settleName(find, title, settling, near);
  const isTheirs = named?.place && named.actor !== null && isOwner(find, named.actor, after, settling);
  return isTheirs ? null : named;
}

/** "Taliban militants": the fighters of a body named right before are nobody besides it. */
function isOfNamed({ from }: Find, before: Find | undefined, { words, directory, made }: Context): boolean {
  if (before?.is !== 'name' || before.to !== from || words[from]?.gap !== gaps.none) return false;
  return before.entries.some(({ id, what }) => {
    const kind = what === 'actor' ? recordOf(id, made, directory)?.kind : undefined;
    return kind === 'group' || kind === 'organization';
  });
}

/** "Djibouti foreign minister": the state belongs to the title, and does nothing. */
function isOwner({ to }: NameFind, state: string, after: Find | undefined, { words }: Context): boolean {
  return after?.is === 'title' && after.from === to && after.owner === state && words[to]?.gap === gaps.none;
}

function isPerson(find: NameFind, { directory, made }: Settling): boolean {
  return find.entries.some(
    ({ id, what }) => what === 'actor' && recordOf(id, made, directory)?.kind === 'person',
  );
}

function settleName(
  find: NameFind,
  title: TitleFind | null,
  settling: Context,
  near: NearPlaces,
): Settled | null {
  const { directory, words } = settling;
  const office = (title && officeSaid(title)) ?? undefined;
  const known = fullPerson(find, directory, settling.made);
  const rule = settling.made.has(known ?? '') ? 'found-person' : 'known-person';
  if (
    known &&
    ((title?.to !== find.from && isSomebodyElse(find, words)) ||
      isAlias(known, find, settling) ||
      isNamedAfter(words, find.from) ||
      namesWhatFollows(words, find.to))
  )
    return null;
  if (known) return { actor: onSomebody(known, find, settling), place: null, rule, office };
  const actorEntry = mostSpokenOf(find, settling);
  const made = actorEntry ? settling.made.get(actorEntry.id) : undefined;
  if (made) return { actor: made.id, place: null, rule: 'found-body' };
  const placeEntry = find.entries.find(({ what }) => what === 'place');
  const record = actorEntry ? directory.actors.get(actorEntry.id) : undefined;
  const isOutlet = record?.media === true && (placeEntry === undefined || isCited(find, words));
  if (record && isSeat(find, record.id, words)) return null;
  if (record && record.kind !== 'state' && (isOutlet || !record.media))
    return isMeant(find, record, settling) ? { actor: record.id, place: null, rule: 'known-body' } : null;
  if (actorEntry || placeEntry) return holderOf(settlePlace(find, settling, near), find, settling);
  const person = personCalled(find, title, settling);
  return person ? { actor: person, place: null, rule: 'short-name', office } : null;
}

/** "the foreign ministers of Iran and Iraq": each state's own, where the article names him. */
function holderOf(
  settled: Settled | null,
  { from }: NameFind,
  { directory, survey, day, words }: Context,
): Settled | null {
  if (!settled?.actor || words[from]?.latin !== true) return settled;
  const office = officeOfGathered(words, from);
  if (office === null) return settled;
  const key = `${office} ${settled.actor}`;
  const person = survey.offices.holders.get(key) ?? holderOn(directory, office, settled.actor, day);
  return person && survey.named.has(person)
    ? { actor: person, place: null, rule: 'office', office }
    : settled;
}

/** Of several bodies with one name the one whose country the article speaks of most. */
function mostSpokenOf({ entries }: NameFind, { survey, directory }: Settling): NameEntry | undefined {
  const actors = entries.filter(({ what, short }) => what === 'actor' && !short);
  const votesOf = ({ id }: NameEntry) =>
    (survey.votes.get(directory.actors.get(id)?.country ?? id) ?? 0) + Number(survey.spelled.has(id));
  return actors.length < 2 ? actors[0] : [...actors].sort((a, b) => votesOf(b) - votesOf(a))[0];
}

/** «في الكرملين»: the house, where something takes place. */
function isSeat({ from, clitics }: NameFind, id: string, words: readonly Word[]): boolean {
  if (!cues.seats.has(id)) return false;
  return clitics.endsWith(isAt) || cues.locative.has(words[from - 1]?.form ?? '');
}

/** «التجاني السيسي» is not «السيسي»: another name stands right before. */
function isSomebodyElse({ from, to, taken }: NameFind, words: readonly Word[]): boolean {
  const before = words[from - 1];
  if (!before || to - from > 1 || taken > 0 || (words[from] as Word).gap !== gaps.none) return false;
  return isDefinite(before.form) && before.known.part === 'unknown';
}

/** «الملقب بـ"أبو مازن"»: a by-name of the one named before. */
function isAlias(known: string, find: NameFind, { scan, directory }: Context): boolean {
  const { words } = scan;
  const before = words[find.from - 1];
  if (!before || ((words[find.from] as Word).gap & ~gaps.quote) !== 0) return false;
  const cue = before.form === isAt ? words[find.from - 2] : before;
  if (cue === undefined || !cues.alias.has(cue.form) || (cue === before && find.clitics !== isAt))
    return false;
  return !scan.finds.some(
    (other) => other !== find && other.is === 'name' && fullPerson(other, directory) === known,
  );
}

function isHeadline({ where }: Sentence): boolean {
  return where === 'headline' || where === 'teaser';
}

/** «الشرق الأوسط» is the newspaper between quotation marks or after its kind, else the region. */
function isCited({ from }: NameFind, words: readonly Word[]): boolean {
  const before = words[from - 1];
  return (words[from] as Word).quoted || (before !== undefined && cues.outletHeads.has(before.form));
}

/** «فتح» and «القاعدة» are ordinary words too: they name a body where it is spelled out or quoted somewhere. */
function isMeant(find: NameFind, { id }: ActorRecord, { scan, survey }: Settling): boolean {
  const { form } = scan.words[find.from] as Word;
  const stem = form.slice(find.taken);
  if (!ambiguousNames.has(stem) || isSurelyNamed(find, scan.words)) return true;
  return survey.spelled.has(id) && find.taken === 0;
}
