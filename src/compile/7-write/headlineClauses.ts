import { eventWords } from '../../lexicon/events.ts';
import { readClause, type WordForms } from '../../lexicon/clauseWords.ts';
import { findMatters, type Matters } from '../../lexicon/matters.ts';
import type { ActorRecord, CastMember, EventCandidate, Language } from '../shapes.ts';

/** The words that report an event, read once and only where a template asks for them. */
export interface HeadlineClauses {
  readonly language: Language;
  readonly excerpt: () => readonly WordForms[];
  /** What the excerpt names. */
  readonly matters: () => Matters;
  /** What it names with the rest of its sentence: where it stands what somebody speaks about. */
  readonly topics: () => Matters;
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
  const { article, excerpt, via } = telling;
  const { language } = article;
  const { text } = article.document;
  const readTo = (end: number) => {
    const names = [...cast.map(({ actor }) => actor), ...via].flatMap((id) => {
      const actor = actors.get(id);
      return actor ? [actor.name[language], ...(actor.aliases ?? [])] : [];
    });
    return readClause(text.slice(excerpt.start, end), language, names);
  };
  const words = once(() => readTo(excerpt.end));
  return {
    language,
    excerpt: words,
    matters: once(() => findMatters(words(), language)),
    topics: once(() => findMatters(readTo(endOfSentence(text, excerpt.end)), language)),
  };
}

/** Whether the words say that it was put off, not called off. */
export function isPutOff({ language, excerpt }: HeadlineClauses): boolean {
  const { putOff } = eventWords[language].modality;
  return excerpt().some((forms) => forms.some((form) => putOff.has(form)));
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
