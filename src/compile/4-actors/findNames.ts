import type { ActorRecord, Article, Sentence } from '../shapes.ts';
import { addBodies } from './addBodies.ts';
import { addLatinRepeats } from './addLatinRepeats.ts';
import { addLocalNames } from './addLocalNames.ts';
import { addRepeats } from './addRepeats.ts';
import type { Directory } from './directory.ts';
import { findBodies } from './findBodies.ts';
import { findLatinBodies } from './findLatinBodies.ts';
import { findLatinPersons } from './findLatinPersons.ts';
import { findPersons, type PersonFind } from './findPersons.ts';
import { isByline } from './isByline.ts';
import { knowPersons } from './knowPersons.ts';
import { scanSentence, type ScannedSentence } from './scanSentence.ts';
import { spanOf } from './spanOf.ts';
import { countStates, homeOf } from './surveyArticle.ts';
import { wordsOf } from './words.ts';

/** Every name in an article, before it is settled who is meant: that takes its day. */
export interface FoundNames {
  readonly sentences: readonly Sentence[];
  /** The document's. */
  readonly text: string;
  readonly directory: Directory;
  /** The names and titles of each sentence. */
  readonly scanned: readonly ScannedSentence[];
  /** How often the article speaks of each state. */
  readonly votes: ReadonlyMap<string, number>;
  /** Records of those whom only this article knows, by id. */
  readonly records: ReadonlyMap<string, ActorRecord>;
}

interface NamesInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly directory: Directory;
}

/** Looks for the names that the directory knows and for those that the article itself makes known. */
export function findNames({ article, sentences, directory }: NamesInput): FoundNames {
  const { text } = article.document;
  const scanned: ScannedSentence[] = sentences.map((sentence, index) => {
    const words = wordsOf(sentence, text);
    const { finds, nisbas } = scanSentence(words, directory);
    return { index, words, finds, nisbas };
  });
  const votes = countStates(scanned, directory);
  const home = homeOf(votes);
  const reporting = (scan: ScannedSentence) => reports(sentences[scan.index] as Sentence) && !isByline(scan);
  const told = scanned.filter(reporting);
  const bodies = findBodies(told);
  const latinBodies = findLatinBodies(told.filter(isLatin));
  const withBodies = addBodies(scanned, [...bodies, ...latinBodies], text, home, directory);
  const lines = withBodies.sentences.filter(reporting);
  const persons = [
    ...findPersons(lines, directory, votes),
    ...findLatinPersons(lines.filter(isLatin), directory),
  ];
  const local = knowPersons(
    persons,
    { nameOf: (find) => spellingOf(find, scanned, text), titleOf: (find) => titleOf(find, scanned, text) },
    home,
    directory,
    votes,
  );
  const records = new Map<string, ActorRecord>([...local.records, ...withBodies.records]);
  const personsBy = bySentence(persons);
  const named = withBodies.sentences.map((scan) =>
    addLocalNames(scan, personsBy.get(scan.index) ?? [], local),
  );
  const repeated =
    article.language === 'en'
      ? addLatinRepeats(named, records, directory)
      : addRepeats(named, records, directory, votes);
  return { sentences, text, directory, scanned: repeated, votes, records };
}

function bySentence(persons: readonly PersonFind[]): Map<number, PersonFind[]> {
  const groups = new Map<number, PersonFind[]>();
  for (const person of persons) {
    const group = groups.get(person.sentence);
    if (group) group.push(person);
    else groups.set(person.sentence, [person]);
  }
  return groups;
}

/** Whether capitals stand in a sentence: without them it names nobody in Latin letters. */
const isLatin = ({ words }: ScannedSentence) => words.some(({ capital }) => capital > 0);

/** Bylines and datelines name reporters and bureaus, nobody who acts. */
function reports({ where }: Sentence): boolean {
  return where !== 'byline' && where !== 'dateline';
}

function spellingOf(find: PersonFind, scanned: readonly ScannedSentence[], text: string): string {
  const { words, index } = scanned[find.sentence] as ScannedSentence;
  return spanOf(words, find, index, text).text;
}

/** The first word of the title before a name, as the text writes it; empty where none stands there. */
function titleOf({ title, sentence }: PersonFind, scanned: readonly ScannedSentence[], text: string): string {
  const { words, index } = scanned[sentence] as ScannedSentence;
  return title ? spanOf(words, { ...title, to: title.from + 1 }, index, text).text : '';
}
