import { phraseAt } from '../../lexicon/phrases.ts';
import type { Span, Token } from '../shapes.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';

/** The longest excerpt, in UTF-16 units: a clause, not a paragraph. */
const longest = 240;
/** Words of the noun that a relative clause speaks of. */
const antecedentWords = 6;
const asideWords = 9;

/**
 * The clause that reports a happening, in offsets into the document: from its own beginning to its end, with the noun a relative
 * clause belongs to and with the clause that holds its time, cut to a readable length around the head.
 */
export function cutExcerpt(reading: SentenceReading, head: Head, holding: readonly number[] = []): Span {
  const { clauses, sentence } = reading;
  const clause = clauses[head.clause] as Clause;
  let from = clause.kind === 'complement' && clause.opener === 1 ? openedAt(reading, clause) : clause.start;
  let to = clause.end;
  if (clause.kind === 'relative') from = antecedentStart(reading, head.clause);
  if (goesOn(reading, head.clause)) from = (clauses[head.clause - 2] as Clause).start;
  for (const at of holding) {
    const other = clauses.find(({ start, end }) => at >= start && at < end);
    if (!other) continue;
    from = Math.min(from, other.start);
    to = Math.max(to, other.end);
  }
  return trim(sentence.tokens, from, to, head, holding);
}

/** Where the noun begins that a relative clause speaks of; behind a comma, "Canada's ambassador to Sudan, evacuated …", the whole of it. */
function antecedentStart({ clauses, forms, names, language }: SentenceReading, index: number): number {
  const { start } = clauses[index] as Clause;
  const before = clauses[index - 1]?.start ?? 0;
  const isAside = language === 'en' && forms[start - 1] === ',';
  const words = isAside ? asideWords : antecedentWords;
  const from = Math.max(0, start - words, before);
  const cut = names.find(({ tokens }) => tokens[0] < from && from < tokens[1]);
  return cut ? Math.max(before, cut.tokens[0]) : from;
}

/** "The president, who was ill, died", "a bomb during prayers has killed 30": the clause goes on behind an aside, its subject before that. */
function goesOn({ clauses, language }: SentenceReading, index: number): boolean {
  const { kind, opener } = clauses[index] as Clause;
  const aside = clauses[index - 1]?.kind;
  const isAside = aside === 'relative' || (language === 'en' && aside === 'adjunct');
  return kind === 'coordinate' && opener === 0 && index > 1 && isAside;
}

/** A complement begins behind «أن», with its pronoun where it carries one: «أنه سيتوجه». */
function openedAt({ forms, words }: SentenceReading, clause: Clause): number {
  return clause.start + phraseAt(words.clauses.plainComplement, forms, clause.start);
}

function trim(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: Head,
  holding: readonly number[],
): Span {
  let first = from;
  let last = to - 1;
  const isEdge = (at: number) => tokens[at]?.kind === 'mark' && !')»"'.includes(tokens[at]?.form ?? '');
  while (last > head.at && isEdge(last)) last--;
  while (first < head.at && isEdge(first)) first++;
  const lengthFrom = (start: number, end: number) => (tokens[end]?.end ?? 0) - (tokens[start]?.start ?? 0);
  const kept = Math.max(head.end - 1, ...holding.map((at) => Math.min(at, to - 1)));
  while (lengthFrom(first, last) > longest && last > kept) last--;
  const start = Math.min(head.at, ...holding);
  while (lengthFrom(first, last) > longest && first < start) first++;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
