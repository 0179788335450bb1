import { eventWords } from '../../lexicon/events.ts';
import { withoutArticle } from '../../lexicon/article.ts';
import { fold } from '../../model/fold.ts';
import { readClause, type WordForms } from '../../lexicon/clauseWords.ts';
import { findMatters, type Matters } from '../../lexicon/matters.ts';
import { findPeople, type PeopleFind } from '../../lexicon/people.ts';
import type { ActorRecord, Article, CastMember, EventCandidate, Language, Paragraph } from '../shapes.ts';

/** The words that report an event, read once and only where a template asks for them. */
export interface HeadlineClauses {
  readonly language: Language;
  readonly excerpt: () => readonly WordForms[];
  /** The people whom each telling counts or names by their kind, the best telling first. */
  readonly people: () => readonly (readonly PeopleFind[])[];
  /** What the excerpt names. */
  readonly matters: () => Matters;
  /** The excerpt with what it names. */
  readonly near: () => ReadWords;
  /** The cast's names of one word, folded. */
  readonly named: () => ReadonlySet<string>;
  /** The excerpt with the rest of its sentence, where it stands what somebody speaks about. */
  readonly sentence: () => ReadWords;
  /** The headline of the article, where the excerpt stands in it or in the lead; null elsewhere. */
  readonly headline: () => ReadWords | null;
}

/** Words and what they name. */
export interface ReadWords {
  readonly words: readonly WordForms[];
  readonly matters: Matters;
}

const longestSentence = 400;
const sentenceEnd = /[.!?\u061f](?=\s|$)|\n/;

/** The best telling's words; names of the cast and of who told it name nothing else. */
export function readClauses(
  { tellings, cast }: { readonly tellings: readonly EventCandidate[]; readonly cast: readonly CastMember[] },
  actors: ReadonlyMap<string, ActorRecord>,
): HeadlineClauses | null {
  const [telling] = tellings;
  if (!telling) return null;
  const { article, excerpt, via, where } = telling;
  const { language } = article;
  const { text } = article.document;
  const read = (start: number, end: number) => {
    const names = [...cast.map(({ actor }) => actor), ...via].flatMap((id) => {
      const actor = actors.get(id);
      return actor ? [actor.name[language], ...(actor.aliases ?? [])] : [];
    });
    return readClause(text.slice(start, end), language, names);
  };
  const readWords = (start: number, end: number) => {
    const words = read(start, end);
    return { words, matters: findMatters(words, language) };
  };
  const words = once(() => read(excerpt.start, excerpt.end));
  const wordsOf = (other: EventCandidate) => {
    const { article: its, excerpt: span } = other;
    return readClause(its.document.text.slice(span.start, span.end), its.language, []);
  };
  const matters = once(() => findMatters(words(), language));
  return {
    language,
    excerpt: words,
    people: once(() =>
      tellings.map((other) =>
        other === telling
          ? findPeople(words(), language)
          : findPeople(wordsOf(other), other.article.language),
      ),
    ),
    named: once(() => oneWordNames(cast, actors, language)),
    matters,
    near: () => ({ words: words(), matters: matters() }),
    sentence: once(() => readWords(excerpt.start, endOfSentence(text, excerpt.end))),
    headline: once(() => {
      const headline = where === 'headline' || where === 'lead' ? headlineOf(article) : undefined;
      return headline ? readWords(headline.start, headline.end) : null;
    }),
  };
}

/** Whether the words say that it was put off, not called off. */
export function isPutOff({ language, excerpt }: HeadlineClauses): boolean {
  const { putOff } = eventWords[language].modality;
  return excerpt().some((forms) => forms.some((form) => putOff.has(form)));
}

function oneWordNames(
  cast: readonly CastMember[],
  actors: ReadonlyMap<string, ActorRecord>,
  language: Language,
): ReadonlySet<string> {
  const names = cast.flatMap(({ actor }) => {
    const record = actors.get(actor);
    return record ? [record.name[language], record.short?.[language] ?? '', ...(record.aliases ?? [])] : [];
  });
  return new Set(names.filter((name) => !name.includes(' ')).map((name) => withoutArticle(fold(name))));
}

function headlineOf({ paragraphs }: Article): Paragraph | undefined {
  return paragraphs.find(({ where }) => where === 'headline');
}

/** The offset where the sentence that goes on at `from` ends, or its paragraph. */
function endOfSentence(text: string, from: number): number {
  const found = sentenceEnd.exec(text.slice(from, from + longestSentence));
  return from + (found?.index ?? longestSentence);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
