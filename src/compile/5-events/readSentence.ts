import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { openingsOf } from '../../lexicon/triggers.ts';
import { eventWords } from '../../lexicon/events.ts';
import type { ActorRecord, Article, Document, NameMention, ResolvedTime, Sentence } from '../shapes.ts';
import { markHeads } from './markHeads.ts';
import type { FoundHead, TokenRow } from './tokenRow.ts';
import { clauseAt, type Clause, type Head, type SentenceReading } from './reading.ts';
import { splitClauses } from './splitClauses.ts';
import { titleOwners } from './titleOwners.ts';

/** Marks the words that report happenings in a sentence and splits it into clauses. Names and times are those of the sentence. */
export function readSentence(
  article: Article,
  sentence: Sentence,
  index: number,
  names: readonly NameMention[],
  times: readonly ResolvedTime[],
  kinds: ReadonlyMap<string, ActorRecord>,
): SentenceReading {
  const row = rowOf(article, sentence, names, times);
  const parties = withoutDateline(row, names);
  const found = markHeads(row);
  const clauses = splitClauses(row, found);
  const heads = found
    .map((head) => placed(head, clauseAt(clauses, head.at)))
    .filter(({ at, clause }) => !isOpener(clauses[clause], at));
  return {
    index,
    sentence,
    language: row.language,
    words: row.words,
    forms: row.forms,
    covered: row.covered,
    names: parties,
    owners: titleOwners(
      row,
      parties,
      kinds,
      new Set(found.filter(({ shape }) => shape === 'verb').map(({ at }) => at)),
    ),
    kinds,
    times,
    clauses,
    heads,
    headsByClause: clauses.map((_, clause) => heads.filter((head) => head.clause === clause)),
  };
}

/** The tokens of a sentence with what is known of each. */
function rowOf(
  article: Article,
  sentence: Sentence,
  names: readonly NameMention[],
  times: readonly ResolvedTime[],
): TokenRow {
  // a nationality that acts is an adjective still: "Israeli strikes"
  const nouns = names.filter(({ rule }) => rule !== 'national');
  const { tokens } = sentence;
  const { language, document } = article;
  const endsIn = (end: number, letter: string) => document.text[end - 1] === letter;
  const isDotted = !isUndotted(document);
  return {
    tokens,
    forms: tokens.map(({ form }) => form),
    openings: tokens.map(({ form }) => openingsOf(form, language)),
    endsFeminine: tokens.map(({ end }) => endsIn(end, arabicEndings.noun.feminineEnd)),
    endsAsVerb: tokens.map(
      ({ end, form }) => form.length > 3 && isDotted && endsIn(end, arabicEndings.derive.weakEnd),
    ),
    named: coveredTokens(tokens.length, nouns),
    placed: coveredTokens(
      tokens.length,
      nouns.filter(({ place }) => place !== null),
    ),
    covered: coveredTokens(tokens.length, [...nouns, ...times]),
    joinsTime: joinedTimes(sentence, times),
    words: eventWords[language],
    language,
  };
}

const undotted = new WeakMap<Document, boolean>();

/** Whether a text writes every final ي without its dots, as many do in Egypt: then the last letter of a word tells nothing. */
function isUndotted(document: Document): boolean {
  const known = undotted.get(document);
  if (known !== undefined) return known;
  const is = document.text.includes(arabicEndings.undotted);
  undotted.set(document, is);
  return is;
}

/** How many words the places of a dateline take. */
const datelineReach = 8;

/** "Ramallah, Palestinian Territories – Israeli forces …": a place before the dash is where it was written, and takes no part. */
function withoutDateline(
  { tokens, forms, named }: TokenRow,
  names: readonly NameMention[],
): readonly NameMention[] {
  const dash = forms.slice(0, datelineReach).indexOf('-');
  if (dash < 1) return names;
  const isWhole = tokens.slice(0, dash).every(({ kind }, at) => kind === 'mark' || named[at]);
  const isPair = named[dash + 1] && !forms.slice(0, dash).includes(',');
  if (!isWhole || isPair) return names;
  return names.map((name) =>
    name.tokens[1] <= dash && name.place !== null ? { ...name, actor: null } : name,
  );
}

/** Written out: copying an object and adding to it costs more than all the rest of this stage. */
function placed(head: FoundHead, clause: number): Head {
  const { at, end, act, shape, tense, passive, pronoun, light, idle, companion, clitics, defined } = head;
  return { at, end, act, shape, tense, passive, pronoun, light, idle, companion, clitics, defined, clause };
}

/** «من أجل»: a word of a conjunction reports nothing. */
function isOpener(clause: Clause | undefined, at: number): boolean {
  return clause !== undefined && at < clause.start + clause.opener;
}

function joinedTimes({ tokens }: Sentence, times: readonly ResolvedTime[]): boolean[] {
  const joined = new Array<boolean>(tokens.length).fill(false);
  for (const time of times) joined[time.tokens[0]] = time.start > (tokens[time.tokens[0]]?.start ?? 0);
  return joined;
}

function coveredTokens(
  count: number,
  spans: readonly { readonly tokens: readonly [number, number] }[],
): boolean[] {
  const covered = new Array<boolean>(count).fill(false);
  for (const { tokens } of spans) covered.fill(true, tokens[0], tokens[1]);
  return covered;
}
