import { fold } from '../../model/fold.ts';
import type { Sentence } from '../shapes.ts';
import { knownWord, type KnownWord } from './knownWord.ts';

/** Marks before a word, as bits: what stands between it and the word before. */
export const gaps = {
  none: 0,
  quote: 1,
  hyphen: 2,
  dot: 4,
  apostrophe: 8,
  bracket: 16,
  comma: 32,
  other: 64,
  colon: 128,
};

/** A word or number of a sentence as names are matched on it: marks are taken out and remembered as the gap before. */
export interface Word {
  readonly form: string;
  /** Index into the sentence's tokens. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  /** Marks between the word before and this one. */
  readonly gap: number;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  readonly number: boolean;
  readonly latin: boolean;
  readonly known: KnownWord;
  /** Ends in ى, as «على» does and «علي» does not. */
  readonly brokenEnd: boolean;
  /** Ends in ة. */
  readonly tied: boolean;
  /** Latin words: 0 small, 1 capitalised, 2 all capitals. */
  readonly capital: 0 | 1 | 2;
}

const alifMaqsura = 0x649;
const tiedTa = 0x629;

const kindOfMark: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '"': gaps.quote,
    '-': gaps.hyphen,
    '.': gaps.dot,
    "'": gaps.apostrophe,
    '(': gaps.bracket,
    ')': gaps.bracket,
    '[': gaps.bracket,
    ']': gaps.bracket,
    '{': gaps.quote,
    '}': gaps.quote,
    ',': gaps.comma,
    ':': gaps.colon,
  }),
);

/** The words of a sentence; `text` is the document's, offsets are into it. */
export function wordsOf(sentence: Sentence, text: string): Word[] {
  const words: Word[] = [];
  let gap = gaps.none;
  for (let token = 0; token < sentence.tokens.length; token++) {
    const { kind, form, start, end, quoted } = sentence.tokens[token] as Sentence['tokens'][number];
    if (kind === 'mark') {
      gap |= kindOfMark.get(form) ?? gaps.other;
      continue;
    }
    const known = knownWord(form);
    const { latin } = known;
    words.push({
      form,
      token,
      start,
      end,
      gap,
      quoted,
      number: kind === 'number',
      latin,
      known,
      brokenEnd: text.charCodeAt(end - 1) === alifMaqsura,
      tied: text.charCodeAt(end - 1) === tiedTa,
      capital: latin ? capitalOf(text, start, end) : 0,
    });
    gap = gaps.none;
  }
  return words;
}

function capitalOf(text: string, start: number, end: number): 0 | 1 | 2 {
  const isUpper = (at: number) => {
    const letter = text[at] as string;
    return letter !== letter.toLowerCase();
  };
  if (!isUpper(start)) return 0;
  for (let at = start + 1; at < end; at++) if (!isUpper(at)) return 1;
  return 2;
}

/** What the apostrophe of the English possessive parts from its noun. */
const possessive = 's';

/** The "'s" of "Iran's". */
export const isPossessive = (word: Word | undefined): boolean =>
  word?.form === possessive && (word.gap & gaps.apostrophe) !== 0;

const insideName = gaps.quote | gaps.hyphen | gaps.dot | gaps.apostrophe | gaps.bracket;

/** May a word follow the one before it inside one name? Commas, colons and full stops of other sentences part names. */
export function joinsName(word: Word): boolean {
  return (word.gap & ~insideName) === 0;
}

const pieces = /[\p{L}\p{M}]+|\p{N}+/gu;

/** A name as the forms of its words, split as sentences are. */
export function formsOf(name: string): string[] {
  return fold(name).match(pieces) ?? [];
}
