import type { CorpusRecord } from '../../model/data.ts';
import type { Article, NameMention, Names, Published, ResolvedTime, Sentence } from '../shapes.ts';
import { chronicleDates } from './chronicleDates.ts';
import { nobody, type Party, type Salience } from './party.ts';
import { pickCast } from './pickCast.ts';
import { actorsBetween, headsIn, type Clause, type SentenceReading } from './reading.ts';
import { readSentence } from './readSentence.ts';
import { officeBefore } from './titledBefore.ts';
import { officeWords } from './titledSubject.ts';

export interface EventsInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly times: readonly ResolvedTime[];
  readonly names: Names;
  readonly published: Published;
  readonly months: CorpusRecord['months'];
}

/** An article as the rules of events look at it. */
export interface ArticleReading {
  readonly article: Article;
  readonly names: Names;
  readonly published: Published;
  readonly months: CorpusRecord['months'];
  /** One per sentence that may report something; page headers and bylines are left out. */
  readonly readings: readonly SentenceReading[];
  /** Dates that stand above sentences of a chronology, by the sentence's index. */
  readonly chronicle: ReadonlyMap<number, ResolvedTime>;
  /** Who was last spoken of, before each clause of a reading; read as far as anybody asks. */
  readonly salienceOf: (reading: SentenceReading) => readonly Salience[];
}

const rememberedPersons = 5;
/** More than these are a list, no sides. */
const mostSides = 4;

/** Reads every sentence of an article that may report something. */
export function readArticle({
  article,
  sentences,
  times,
  names,
  published,
  months,
}: EventsInput): ArticleReading {
  const namesBy = bySentence(names.mentions);
  const timesBy = bySentence(times);
  const readings = sentences.flatMap((sentence, index) =>
    sentence.where === 'dateline' || sentence.where === 'byline'
      ? []
      : [
          readSentence(
            article,
            sentence,
            index,
            namesBy.get(index) ?? [],
            timesBy.get(index) ?? [],
            names.actors,
          ),
        ],
  );
  const chronicle = chronicleDates(sentences, timesBy);
  return {
    article,
    names,
    published,
    months,
    readings,
    chronicle,
    salienceOf: followSpeakers(readings, names),
  };
}

function bySentence<Mention extends { readonly sentence: number }>(
  mentions: readonly Mention[],
): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}

/** An English office by itself and with the word before it: "minister", "foreign minister". */
function officesNamed(reading: SentenceReading, mention: NameMention): readonly string[] {
  if (reading.language === 'ar') return officeWords(reading, mention);
  const office = officeBefore(reading, mention);
  return office === null ? [] : [...new Set([office, office.split(' ').at(-1) as string])];
}

/** Who was spoken of before a clause; nobody before the first. */
export function salienceAt(article: ArticleReading, reading: SentenceReading, clause: number): Salience {
  return article.salienceOf(reading)[clause] ?? nobody;
}

function followSpeakers(readings: readonly SentenceReading[], names: Names) {
  const salience = new Map<SentenceReading, readonly Salience[]>();
  let here = nobody;
  return (wanted: SentenceReading): readonly Salience[] => {
    for (let next = salience.size; next < readings.length && !salience.has(wanted); next++) {
      const reading = readings[next] as SentenceReading;
      const before: Salience[] = [];
      reading.clauses.forEach((clause, index) => {
        before.push(here);
        here = speakersAfter(reading, clause, index, here, names);
      });
      salience.set(reading, before);
    }
    return salience.get(wanted) ?? [];
  };
}

const leading = new Set([
  'main',
  'coordinate',
  'complement',
  'meanwhile',
  'participial',
  'quote',
  'relative',
]);
/** How near the start of a clause without a verb its topic stands: «أما الائتلاف، فقد دعا». */
const topicReach = 6;

function speakersAfter(
  reading: SentenceReading,
  clause: Clause,
  index: number,
  before: Salience,
  names: Names,
): Salience {
  const verb = headsIn(reading, index).find(({ shape }) => shape !== 'noun');
  const cast = verb && leading.has(clause.kind) ? pickCast(reading, verb, before) : [];
  const acting = cast.filter(({ mention }) => mention !== null);
  const isUndergone = verb?.passive === true && reading.language === 'en';
  const doer =
    (isUndergone ? subjectOf(cast, verb.at) : undefined) ??
    acting.find(({ role }) => role === 'agent' || role === 'subject')?.actor;
  const isAside = clause.kind === 'relative' && before.agent !== null && index > 0;
  const agent =
    (isAside ? before.agent : doer) ??
    (verb && reading.language === 'ar' ? null : topicOf(reading, clause)) ??
    before.agent;
  const named = reading.names
    .filter(({ actor, tokens }) => actor !== null && tokens[0] >= clause.start && tokens[0] < clause.end)
    .map(({ actor }) => actor as string)
    .filter((actor) => names.actors.get(actor)?.kind === 'person');
  const persons = [...new Set([...named.reverse(), ...before.persons])].slice(0, rememberedPersons);
  const sides =
    acting.length > 1 && acting.length <= mostSides && clause.kind !== 'relative'
      ? acting.map(({ actor }) => actor)
      : before.sides;
  const isPerson = names.actors.get(agent ?? '')?.kind === 'person';
  const titled = titlesAfter(reading, clause, before.titled, names);
  return { agent, actor: isPerson ? agent : before.actor, persons, sides, titled };
}

/** "Putin was received by the minister, and he also met …": whom the passive is about goes on being spoken of. */
function subjectOf(cast: readonly Party[], verb: number): string | undefined {
  return cast.find(({ mention }) => mention === null || mention.tokens[0] < verb)?.actor;
}

/** With the persons that the clause names with an office. */
function titlesAfter(
  reading: SentenceReading,
  { start, end }: Clause,
  before: ReadonlyMap<string, string>,
  names: Names,
): ReadonlyMap<string, string> {
  const found = reading.names.flatMap((mention): [string, string][] => {
    const { actor, tokens } = mention;
    if (actor === null || tokens[0] < start || tokens[0] >= end) return [];
    if (names.actors.get(actor)?.kind !== 'person') return [];
    return officesNamed(reading, mention).map((words) => [words, actor]);
  });
  if (found.length === 0) return before;
  const titled = new Map(before);
  for (const [words, actor] of found) titled.set(words, isShared(titled, words, actor) ? '' : actor);
  return titled;
}

/** «وزير الخارجية» of two countries: whom the words mean is not to be told. The post alone is whose it was last. */
const isShared = (titled: ReadonlyMap<string, string>, words: string, actor: string) =>
  words.includes(' ') && (titled.get(words) ?? actor) !== actor;

function topicOf(reading: SentenceReading, clause: Clause): string | null {
  if (reading.sentence.tokens[clause.start + clause.opener]?.quoted) return null;
  if (clause.kind === 'adjunct' || clause.kind === 'purpose' || clause.kind === 'attribution') return null;
  const from = clause.start + clause.opener;
  const [topic] = actorsBetween(reading, from, clause.end);
  return topic && topic.tokens[0] - from <= topicReach ? topic.actor : null;
}
